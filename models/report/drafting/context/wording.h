// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Wording: agencies' own texts made fit to stand inside the report's sentences.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

#include <QString>

namespace dondoc::report {

/// One line without bullets or end mark: lines joined by ";", blanks folded.
QString cleaned(const QString &raw);
/// At most maximum characters, ending with a whole sentence or clause where one ends after the first third,
/// else at a blank with "…".
QString excerpt(const QString &raw, int maximum);
/// First letter in lower case unless the word is a name or an abbreviation.
QString insideSentence(const QString &text);
/// What a task is about in a few words: its text up to the last clause that fits.
QString taskLabel(const Task &task);
/// True when text begins like a predicate ("đã …", "tổ chức …"), so that a subject can stand before it.
bool isPredicate(const QString &text);
/// Without the agency's own name (or "UBND xã", "Sở") as subject, and without "Trong quý", where a predicate
/// follows.
QString withoutSubject(const QString &given, const Agency &agency);
/// How many figures a text holds; concrete results hold more.
int figureCount(const QString &text);

} // namespace dondoc::report
