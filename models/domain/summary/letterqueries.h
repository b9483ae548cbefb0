// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterQueries: what the letters and messages of a period say together.
#pragma once

#include "models/domain/plan/office.h"
#include "models/domain/summary/sentletter.h"

#include <QList>

namespace dondoc {

/// The letters of a kind, oldest first by the day printed on them, without those sent after until where that
/// day is valid.
QList<SentLetter> lettersOf(const QList<SentLetter> &letters, LetterKind kind, const QDate &until = {});
/// The newest of that kind; null where there is none.
const SentLetter *newestLetter(const QList<SentLetter> &letters, LetterKind kind);
/// The newest reminder, supplement or message that went to the agency; null where there is none.
const SentLetter *lastReminder(const QList<SentLetter> &letters, const QString &agencyCode);
/// Codes of all that they went to, each once, in the order of the letters.
QStringList everyAddressee(const QList<SentLetter> &letters);

/// A letter's own symbol has no abbreviation of its kind: "SNNMT-TTBVTV".
QString letterSymbol(const OfficeProfile &office);

} // namespace dondoc
