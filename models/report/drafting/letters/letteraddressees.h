// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Addressees: how a letter calls those it goes to.
#pragma once

#include "models/report/drafting/context/context.h"
#include "models/report/drafting/letters/letter.h"

namespace dondoc::report {

/// "Các sở: Tài chính; Công Thương", "UBND các xã, phường": the Front first, departments together, communes
/// together, the others by name; protocol order.
QStringList collectiveNames(const Context &context, const QStringList &codes);
/// Each by its own name, communes as "UBND xã …".
QStringList ownNames(const Context &context, const QStringList &codes);
/// Of those addressed, the ones that are asked to cooperate (đề nghị phối hợp), by how they are asked: the
/// Front, the press, others. None of one kind: blank.
struct Cooperating {
    QString front;
    QString press;
    QString others;
};
Cooperating askedToCooperate(const Context &context, const QStringList &codes);

} // namespace dondoc::report
