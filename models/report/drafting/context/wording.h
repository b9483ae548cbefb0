// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Wording: agencies' own texts made fit to stand inside the report's sentences.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

#include <QString>

namespace dondoc::report {

/// One line without bullets or end mark: lines joined by ";", blanks folded.
QString cleaned(const QString &raw);
/// cleaned(), and blank where somebody wrote that there is nothing ("Không có kiến nghị."), as many do
/// instead of leaving the place blank.
QString toldWords(const QString &raw);
/// About that many characters of somebody's words, which end at a full stop or a semicolon: nobody's words
/// are cut inside a sentence (rule 19 of the field), so that a longer one stands whole.
QString excerpt(const QString &raw, int maximum);
/// What stands between full stops and semicolons, without these.
QStringList clauses(const QString &cleaned);
/// At most maximum characters of the office's own words, up to a comma, else to a blank with "…".
QString abridged(const QString &raw, int maximum);
/// First letter in lower case unless the word is a name or an abbreviation.
QString insideSentence(const QString &text);
/// "Sở" after its whole name was said; the whole name of another body.
QString nameSaidBefore(const QString &office);
/// What a task is about in a few words: its short name, else its text up to the last clause that fits.
QString taskLabel(const Task &task);
/// True when text begins like a predicate ("đã …", "tổ chức …"), so that a subject can stand before it.
bool isPredicate(const QString &text);
/// True when a title begins with what is carried out ("triển khai …", "thực hiện …"), which takes no "về".
bool carriesOut(const QString &subject);
/// Without the agency's own name (or "UBND xã", "Sở") as subject, where a predicate follows.
QString withoutSubject(const QString &text, const Agency &agency);
/// How many figures a text holds; concrete results hold more.
int figureCount(const QString &text);

} // namespace dondoc::report
