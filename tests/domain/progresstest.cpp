// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of one entry's state as of the cut-off.
#include "models/domain/assessment/statelabels.h"
#include "tests/domain/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using fixture::day;

namespace {

struct ProgressCase {
    EntryState state;
    const char *productDate;
    ProgressState expected;
};

// Each row as of quý IV/2025, cut off on 14/12/2025.
void checkRows(const Task &task, const QList<ProgressCase> &rows,
               const Period &period = periods::quarter(2025, 4))
{
    for (const ProgressCase &row : rows) {
        const TaskEntry entry = fixture::entry(task.number, row.state, row.productDate);
        CAPTURE(keyword(row.state), row.productDate);
        CHECK(assess(task, &entry, period, Regime{}) == row.expected);
    }
}

Task withProduct(Task task)
{
    task.product = u"dự thảo Nghị quyết"_s;
    return task;
}

} // namespace

TEST_CASE("Without an entry that counts nothing is known", "[progress]")
{
    const Task task = fixture::task(u"1"_s, DeadlineKind::Month, "2025-10-31");
    CHECK(assess(task, nullptr, periods::quarter(2025, 4), Regime{}) == ProgressState::NoReport);
    const TaskEntry entry = fixture::entry(u"1"_s, EntryState::Unset);
    CHECK(assess(task, &entry, periods::quarter(2025, 4), Regime{}) == ProgressState::NoReport);
}

TEST_CASE("A continuous task is never late and never done", "[progress]")
{
    checkRows(fixture::task(u"1"_s, DeadlineKind::Continuous),
              {{EntryState::UnderWay, "", ProgressState::UnderWay},
               {EntryState::Done, "", ProgressState::UnderWay},
               {EntryState::Done, "2025-12-01", ProgressState::UnderWay},
               {EntryState::NotStarted, "", ProgressState::NotStarted},
               {EntryState::Suspended, "", ProgressState::Suspended},
               {EntryState::NothingArose, "", ProgressState::NothingArose}});
}

TEST_CASE("A task without deadline says so while it runs", "[progress]")
{
    checkRows(fixture::task(u"1"_s, DeadlineKind::None),
              {{EntryState::UnderWay, "", ProgressState::NoDeadline},
               {EntryState::Done, "", ProgressState::DoneOnTime},
               {EntryState::NotStarted, "", ProgressState::NotStarted},
               {EntryState::Suspended, "", ProgressState::Suspended},
               {EntryState::NothingArose, "", ProgressState::NothingArose}});
}

TEST_CASE("A task past its day is overdue unless done or suspended or nothing arose", "[progress]")
{
    checkRows(fixture::task(u"8"_s, DeadlineKind::Month, "2025-10-31"),
              {{EntryState::UnderWay, "", ProgressState::Overdue},
               {EntryState::NotStarted, "", ProgressState::Overdue},
               {EntryState::Done, "2025-10-31", ProgressState::DoneOnTime},
               {EntryState::Done, "2025-11-01", ProgressState::DoneLate},
               {EntryState::Done, "", ProgressState::DoneLate},
               {EntryState::Done, "2025-12-15", ProgressState::Overdue},
               {EntryState::Suspended, "", ProgressState::Suspended},
               {EntryState::NothingArose, "", ProgressState::NothingArose}});
}

TEST_CASE("A task with a product is done only with a delivery date", "[progress]")
{
    checkRows(withProduct(fixture::task(u"8"_s, DeadlineKind::Month, "2025-10-31")),
              {{EntryState::Done, "", ProgressState::Overdue},
               {EntryState::Done, "2025-10-30", ProgressState::DoneOnTime},
               {EntryState::Done, "2025-12-01", ProgressState::DoneLate}});
    checkRows(withProduct(fixture::task(u"9"_s, DeadlineKind::Year, "2025-12-31")),
              {{EntryState::Done, "", ProgressState::UnderWay},
               {EntryState::Done, "2025-12-14", ProgressState::DoneOnTime},
               {EntryState::Done, "2025-12-15", ProgressState::UnderWay}});
}

TEST_CASE("A product without a deadline is done only with a delivery date", "[progress]")
{
    checkRows(withProduct(fixture::task(u"1"_s, DeadlineKind::None)),
              {{EntryState::Done, "", ProgressState::NoDeadline},
               {EntryState::Done, "2025-12-14", ProgressState::DoneOnTime},
               {EntryState::Done, "2025-12-15", ProgressState::NoDeadline}});
}

TEST_CASE("A deadline within three days of the cut-off is due soon", "[progress]")
{
    const QList<QPair<const char *, ProgressState>> rows{{"2025-12-13", ProgressState::Overdue},
                                                         {"2025-12-14", ProgressState::DueSoon},
                                                         {"2025-12-17", ProgressState::DueSoon},
                                                         {"2025-12-18", ProgressState::UnderWay},
                                                         {"2026-12-31", ProgressState::UnderWay}};
    for (const auto &[due, expected] : rows)
        checkRows(fixture::task(u"1"_s, DeadlineKind::Date, due), {{EntryState::UnderWay, "", expected}});
}

TEST_CASE("Due soon follows the regime", "[progress]")
{
    Regime regime;
    regime.dueSoonDays = 20;
    const Task task = fixture::task(u"9"_s, DeadlineKind::Year, "2025-12-31");
    const TaskEntry entry = fixture::entry(u"9"_s, EntryState::UnderWay);
    CHECK(assess(task, &entry, periods::quarter(2025, 4), regime) == ProgressState::DueSoon);
}

TEST_CASE("A yearly task is due on the last day of its year", "[progress]")
{
    const Task task = fixture::task(u"2"_s, DeadlineKind::Yearly);
    CHECK(dueDay(task, periods::quarter(2025, 3)) == day("2025-12-31"));
    CHECK(dueDay(task, periods::quarter(2025, 4)) == day("2025-12-31"));
    CHECK(dueDay(task, periods::quarter(2026, 1)) == day("2026-12-31"));
    CHECK(dueDay(task, periods::wholeYear(2025)) == day("2025-12-31"));
    CHECK_FALSE(dueDay(task, periods::parse(u"adhoc:x"_s).value()).isValid());
}

TEST_CASE("A yearly task is never overdue within its year", "[progress]")
{
    const Task task = fixture::task(u"2"_s, DeadlineKind::Yearly);
    checkRows(task, {{EntryState::UnderWay, "", ProgressState::UnderWay}}, periods::quarter(2025, 3));
    checkRows(task,
              {{EntryState::UnderWay, "", ProgressState::UnderWay},
               {EntryState::NotStarted, "", ProgressState::NotStarted},
               {EntryState::Done, "", ProgressState::DoneOnTime}});
    checkRows(task, {{EntryState::UnderWay, "", ProgressState::UnderWay}}, periods::quarter(2026, 1));
}

TEST_CASE("Due days of every kind of deadline", "[progress]")
{
    const Period period = periods::quarter(2025, 4);
    CHECK_FALSE(dueDay(fixture::task(u"1"_s, DeadlineKind::Continuous, "2025-10-31"), period).isValid());
    CHECK_FALSE(dueDay(fixture::task(u"1"_s, DeadlineKind::None, "2025-10-31"), period).isValid());
    CHECK(dueDay(fixture::task(u"1"_s, DeadlineKind::Month, "2025-10-31"), period) == day("2025-10-31"));
    CHECK(dueDay(fixture::task(u"1"_s, DeadlineKind::Year, "2025-12-31"), period) == day("2025-12-31"));
    CHECK(dueDay(fixture::task(u"1"_s, DeadlineKind::YearRange, "2026-12-31"), period) == day("2026-12-31"));
}

TEST_CASE("A dated kind whose day is not known is never late", "[progress]")
{
    checkRows(fixture::task(u"1"_s, DeadlineKind::Date),
              {{EntryState::UnderWay, "", ProgressState::NoDeadline}});
}
