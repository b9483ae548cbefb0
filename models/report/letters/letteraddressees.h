// SPDX-License-Identifier: GPL-3.0-or-later
// Addressees: how a letter calls those it goes to.
#pragma once

#include "models/report/letters/letter.h"
#include "models/report/sections/context.h"

namespace dondoc::report {

/// "Các sở: Tài chính; Công Thương", "UBND các xã, phường": departments together, communes together, the
/// others by name; protocol order.
QStringList collectiveNames(const Context &context, const QStringList &codes);
/// Each by its own name, communes as "UBND xã …".
QStringList ownNames(const Context &context, const QStringList &codes);
/// Of those addressed, the names of bodies that are asked to cooperate (đề nghị phối hợp).
QStringList askedToCooperate(const Context &context, const QStringList &codes);

} // namespace dondoc::report
