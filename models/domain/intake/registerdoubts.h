// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterDoubts: what speaks against writing a row of the clerk's register into a report unasked.
#pragma once

#include "models/domain/intake/registermatching.h"

namespace dondoc {

/// A file of the agency was read and waits to be accepted.
bool hasFileUnderReview(const PeriodSnapshot &data, const QString &agencyCode);
/// Of the values: what the report says otherwise already, days that cannot be, a report that did not come.
QList<Issue> registerDoubts(const PeriodSnapshot &data, const RegisterRow &row, const RegisterTarget &target,
                            const QDate &today);
/// former: the old name that the author bears; blank: none.
Issue openAuthor(const PeriodSnapshot &data, const RegisterRow &row, const QString &former,
                 const QStringList &codes);
/// Of a document on the plan that nobody is known to have sent.
Issue unknownAuthor(const RegisterRow &row);
Issue otherBody(const RegisterRow &row, const Agency &agency);
/// Revisions of one agency.
Issue severalReports(const PeriodSnapshot &data, const RegisterRow &row,
                     const QList<RegisterTarget> &targets);
Issue openSubject(const PeriodSnapshot &data, const RegisterRow &row, const QString &agencyCode);
/// Tells each of the matches of the others; they become doubtful.
void tellRivals(QList<RegisterMatch> &matches, const QList<qsizetype> &rivals, const PeriodSnapshot &data);
/// Of a Số đến that two rows of a year bear, or a row and the report of another agency; what was to be
/// written becomes doubtful.
void tellIncomingTwice(QList<RegisterMatch> &matches, const PeriodSnapshot &data);

} // namespace dondoc
