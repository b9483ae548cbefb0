// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Report 12, and the quarter after it.
#include "tests/report/followedfixture.h"

namespace dondoc::test::followed {

using namespace Qt::StringLiterals;

Obstacle askedObstacle(const QString &proposal, const QString &period)
{
    Obstacle obstacle;
    obstacle.heading = u"Thiếu nước tưới"_s;
    obstacle.text = u"Thiếu nước"_s;
    obstacle.proposal = proposal;
    obstacle.agencyCode = u"00001"_s;
    obstacle.competence = Competence::Province;
    obstacle.raisedIn = period;
    return obstacle;
}

IssuedSummary issuedWith(const QStringList &blocks)
{
    return {.periodKey = u"2025-Q3"_s,
            .number = u"12"_s,
            .issuedOn = QDate(2025, 9, 20),
            .issuedAt = QDateTime(QDate(2025, 9, 20), QTime(8, 0), Qt::UTC),
            .dataUntil = QDate(2025, 9, 18),
            .asked = {},
            .received = {},
            .blocks = blocks};
}

PeriodSnapshot followedQuarter()
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Continuous, {});
    for (const QString &code : {u"00001"_s, u"00002"_s})
        addEntry(data, code, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    return data;
}

QString clauseText(const report::Document &document, const QString &clause)
{
    QStringList texts;
    for (const QString &key : allKeys(document)) {
        if (key.startsWith(clause + u'/'))
            texts.append(blockText(document, key));
    }
    return texts.join(u'\n');
}

} // namespace dondoc::test::followed
