// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Longer periods in a data file: composed when read, from the quarters that are stored.
#include "models/domain/assessment/assessment.h"
#include "models/domain/assessment/comparedyears.h"
#include "models/domain/assessment/indicatorlines.h"
#include "models/services/filecheck.h"
#include "models/services/periodservice.h"
#include "models/services/reportservice.h"
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <deque>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

Period quarter(int index) { return periods::quarter(2026, index); }

void save(DataFileSession &session, const Period &period, EntryState state, const QString &result,
          double value, double cumulative)
{
    AgencyReport report = sessions::report(u"STC"_s, u"16"_s);
    report.receivedOn = period.to.addDays(1);
    report.signedOn = period.to;
    report.entries[0].state = state;
    report.entries[0].result = result;
    REQUIRE(ReportService(session).saveReport({}, period, report).ok());
    IndicatorValue figure;
    figure.indicatorCode = u"kp-16-giai-ngan"_s;
    figure.agencyCode = u"STC"_s;
    figure.value = value;
    figure.cumulative = cumulative;
    REQUIRE(sessions::saveValue(session, period, figure).ok());
}

PeriodSnapshot read(DataFileSession &session, const Period &period)
{
    const auto data = session.snapshot({}, period);
    REQUIRE(data.ok());
    return *data;
}

const IndicatorValue *paid(const QList<IndicatorValue> &figures)
{
    const auto found = std::find_if(figures.begin(), figures.end(), [](const IndicatorValue &each) {
        return each.indicatorCode == u"kp-16-giai-ngan"_s && each.agencyCode == u"STC"_s;
    });
    return found == figures.end() ? nullptr : &*found;
}

int kindsIn(const QList<Issue> &issues, IssueKind kind)
{
    return int(std::count_if(issues.begin(), issues.end(),
                             [kind](const Issue &issue) { return issue.kind == kind; }));
}

} // namespace

TEST_CASE("Half a year, nine months and a year are composed from the stored quarters")
{
    const sessions::File file;
    const auto session = file.open();
    save(*session, quarter(1), EntryState::UnderWay, u"Đã bố trí 10 tỷ đồng"_s, 10, 10);
    save(*session, quarter(2), EntryState::UnderWay, u"Đã bố trí 15 tỷ đồng"_s, 5, 15);
    save(*session, quarter(3), EntryState::NothingArose, {}, 2, 17);
    struct Row {
        Period period;
        double cumulative;
        QString result;
        qsizetype quarters;
    };
    for (const Row &row : QList<Row>{
             {periods::halfYear(2026, 1), 15, u"Quý II: Đã bố trí 15 tỷ đồng"_s, 2},
             {periods::nineMonths(2026), 17, u"Quý II: Đã bố trí 15 tỷ đồng"_s, 3},
             {periods::wholeYear(2026), 17, u"Quý II: Đã bố trí 15 tỷ đồng"_s, 4},
         }) {
        CAPTURE(periods::key(row.period).toStdString());
        const PeriodSnapshot data = read(*session, row.period);
        CHECK(data.period == row.period);
        CHECK(data.quarters.size() == row.quarters);
        CHECK(data.disagreements.isEmpty());
        REQUIRE(paid(data.figures));
        CHECK(paid(data.figures)->cumulative == row.cumulative);
        const Assessment assessment = assess(data);
        const TaskEntry *entry = currentEntry(data, assessment, u"STC"_s, u"16"_s);
        REQUIRE(entry);
        CHECK(entry->result == row.result);
        // nobody has reported for quý IV
        CHECK(assessment.receipt.received == (row.period.kind == PeriodKind::Year ? 0 : 1));
    }
    CHECK(paid(read(*session, periods::halfYear(2026, 2)).previousFigures)->cumulative == 15);
    CHECK(paid(read(*session, periods::wholeYear(2027)).figuresLastYear)->cumulative == 17);
    CHECK(!read(*session, periods::wholeYear(2027)).previous.isEmpty());
}

TEST_CASE("Half a year is laid against the same one a year before, not against the one right before it")
{
    const sessions::File file;
    const auto session = file.open();
    const auto received
        = [&](const Period &period) { return assessCompared(read(*session, period)).receipt.received; };
    save(*session, periods::quarter(2025, 4), EntryState::UnderWay, u"Quý IV năm trước"_s, 1, 1);
    save(*session, quarter(1), EntryState::UnderWay, u"Quý I"_s, 1, 1);
    save(*session, quarter(2), EntryState::UnderWay, u"Quý II"_s, 1, 2);
    for (const Period &each :
         {periods::halfYear(2026, 1), periods::nineMonths(2026), periods::wholeYear(2027)}) {
        CAPTURE(periods::key(each).toStdString());
        CHECK(comparedWith(each) == samePeriodLastYear(each));
    }
    CHECK(read(*session, periods::halfYear(2026, 1)).reportsLastYear.isEmpty());
    CHECK_FALSE(read(*session, periods::halfYear(2026, 1)).previous.isEmpty());
    save(*session, periods::quarter(2025, 2), EntryState::UnderWay, u"Quý II năm trước"_s, 1, 1);
    CHECK(received(periods::halfYear(2026, 1)) == 1);
    CHECK(received(quarter(2)) == 1);
    CHECK(comparedWith(quarter(2)) == quarter(1));
}

TEST_CASE("A quarter read together with its year holds what it holds alone")
{
    const sessions::File file;
    const auto session = file.open();
    for (int index = 1; index <= 4; ++index)
        save(*session, quarter(index), EntryState::UnderWay, u"Đang làm"_s, index, 10 + index);
    const PeriodSnapshot together = read(*session, quarter(4));
    REQUIRE(together.yearSoFar);
    const auto alone = session->storedSnapshot({}, quarter(4));
    REQUIRE(alone.ok());
    CHECK(together.tasks == alone->tasks);
    CHECK(together.agencies == alone->agencies);
    CHECK(together.reports == alone->reports);
    CHECK(together.previous == alone->previous);
    CHECK(together.targets == alone->targets);
    CHECK(together.figures == alone->figures);
    CHECK(together.previousFigures == alone->previousFigures);
    CHECK(together.earlierFigures == alone->earlierFigures);
    CHECK(together.earlierFigures.size() == 3);
}

TEST_CASE("Reports read without the rest of their period are those of its snapshot")
{
    const sessions::File file;
    const auto session = file.open();
    save(*session, quarter(2), EntryState::UnderWay, u"Quý II"_s, 5, 15);
    save(*session, quarter(3), EntryState::NothingArose, {}, 2, 17);
    for (const Period &period : {quarter(1), quarter(3), periods::nineMonths(2026)}) {
        CAPTURE(periods::key(period).toStdString());
        const auto read = ReportService(*session).reports({}, period);
        const auto whole = session->snapshot({}, period);
        REQUIRE((read.ok() && whole.ok()));
        CHECK(read->reports == whole->reports);
        CHECK(read->agencies == whole->agencies);
    }
}

TEST_CASE("Reading a longer period writes nothing")
{
    const sessions::File file;
    {
        const auto session = file.open();
        save(*session, quarter(1), EntryState::UnderWay, u"Đang làm"_s, 10, 10);
    }
    const QByteArray before = sessions::bytesOf(file.path());
    read(*file.open(Access::ReadOnly), periods::wholeYear(2026));
    CHECK(sessions::bytesOf(file.path()) == before);
    const auto held = PeriodService(*file.open()).periods({});
    REQUIRE(held.ok());
    CHECK(*held == QList<Period>{quarter(1)});
}

TEST_CASE("Quarters that disagree are listed in the longer period, in the last quarter and by the check")
{
    const sessions::File file;
    const auto session = file.open();
    save(*session, quarter(1), EntryState::Done, u"Đã xong"_s, 10, 10);
    save(*session, quarter(2), EntryState::UnderWay, u"Đang làm"_s, 5, 18);
    const auto check = FileCheck(*session).check();
    REQUIRE(check.ok());
    for (const QList<Issue> &issues : {read(*session, periods::halfYear(2026, 1)).disagreements,
                                       read(*session, quarter(2)).disagreements, *check}) {
        CHECK(kindsIn(issues, IssueKind::CumulativeDisagrees) == 1);
        CHECK(kindsIn(issues, IssueKind::StateWentBack) == 1);
    }
    CHECK(read(*session, quarter(1)).disagreements.isEmpty());
}

TEST_CASE("A report that was told for the half-year goes before its quarters")
{
    const sessions::File file;
    const auto session = file.open();
    save(*session, quarter(1), EntryState::UnderWay, u"Đang làm"_s, 10, 10);
    save(*session, quarter(2), EntryState::UnderWay, u"Đang làm"_s, 5, 15);
    save(*session, periods::halfYear(2026, 1), EntryState::Done, u"Đã xong"_s, 15, 16);
    const PeriodSnapshot data = read(*session, periods::halfYear(2026, 1));
    CHECK(currentEntry(data, assess(data), u"STC"_s, u"16"_s)->result == u"Đã xong"_s);
    CHECK(paid(data.figures)->cumulative == 16);
    CHECK(kindsIn(data.disagreements, IssueKind::LongerStateDiffers) == 1);
    CHECK(kindsIn(data.disagreements, IssueKind::LongerFigureDiffers) == 1);
    const auto check = FileCheck(*session).check();
    REQUIRE(check.ok());
    CHECK(kindsIn(*check, IssueKind::LongerStateDiffers) == 1);
}

TEST_CASE("A quarter tells of the year until then where that holds more under the plan")
{
    const sessions::File file;
    const auto session = file.open();
    save(*session, quarter(2), EntryState::UnderWay, u"Đang làm"_s, 5, 5);
    CHECK(longerPeriod(read(*session, quarter(2))) == periods::halfYear(2026, 1));
    CHECK(!longerPeriod(read(*session, periods::quarter(2025, 3)))); // the plan began in it
    CHECK(longerPeriod(read(*session, periods::quarter(2025, 4))) == periods::wholeYear(2025));
    save(*session, quarter(1), EntryState::UnderWay, u"Đang làm"_s, 10, 10);
    CHECK(!read(*session, quarter(1)).yearSoFar);
    const PeriodSnapshot data = read(*session, quarter(2));
    REQUIRE(data.yearSoFar);
    CHECK(data.yearSoFar->period == periods::halfYear(2026, 1));
    CHECK(data.yearSoFar->withContent == QStringList{u"16"_s});
    REQUIRE(data.yearSoFar->quarters.size() == 2);
    CHECK(data.yearSoFar->quarters.constFirst().asked == 82);
    CHECK(data.yearSoFar->quarters.constFirst().received == QStringList{u"STC"_s});
    CHECK(data.reports.constFirst().id != 0); // the quarter itself is as it was stored
}

TEST_CASE("A quarter and the longer period of its cut-off tell one figure of an indicator")
{
    const sessions::File file;
    const auto session = file.open();
    std::deque<PeriodSnapshot> snapshots; // lines point into them
    const auto paidIn = [&](const Period &period) {
        snapshots.push_back(read(*session, period));
        const QList<IndicatorLine> lines = indicatorLines(snapshots.back());
        const auto line = std::find_if(lines.begin(), lines.end(), [](const IndicatorLine &each) {
            return each.indicator->code == u"kp-16-giai-ngan"_s;
        });
        REQUIRE(line != lines.end());
        return *line;
    };
    save(*session, periods::quarter(2025, 2), EntryState::UnderWay, u"Năm trước"_s, 4, 4);
    save(*session, quarter(1), EntryState::UnderWay, u"Đang làm"_s, 10, 10);
    save(*session, quarter(2), EntryState::UnderWay, u"Đang làm"_s, 5, 15);
    CHECK(paidIn(quarter(2)).agencies.value == 5);
    save(*session, quarter(3), EntryState::UnderWay, u"Đang làm"_s, 2, 17);
    const auto pairs = {std::pair{quarter(2), periods::halfYear(2026, 1)},
                        {quarter(3), periods::nineMonths(2026)},
                        {quarter(4), periods::wholeYear(2026)}};
    for (const auto &[last, longer] : pairs) {
        CAPTURE(periods::key(last).toStdString());
        const IndicatorLine a = paidIn(last);
        const IndicatorLine b = paidIn(longer);
        CHECK(a.agencies.cumulative == b.agencies.cumulative);
        CHECK(a.agencies.estimate == b.agencies.estimate);
        CHECK(a.percentOfTarget() == b.percentOfTarget());
        CHECK(a.compared == b.compared);
        CHECK(a.reported == b.reported);
    }
    const IndicatorLine last = paidIn(quarter(4)); // in which nobody reports
    CHECK(last.agencies.cumulative == 17);
    CHECK_FALSE(last.agencies.value);
    CHECK(last.reported == QStringList{u"STC"_s});
    CHECK(last.reportedNow.isEmpty());
}
