// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Addressees: whom a letter goes to, and how it calls them.
#pragma once

#include "models/report/drafting/context/context.h"
#include "models/report/drafting/letters/letteroptions.h"

namespace dondoc::report {

/// Agencies that the letter goes to, protocol order: all asked, and the Front that coordinates (rule 1 of the
/// field); those without a report or with one that lacks tasks; those whose report lacks tasks or that were
/// asked for a supplement. Never the coordinating department.
QStringList addresseesOf(LetterKind kind, const PeriodSnapshot &data, const Assessment &assessment);

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
