// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What stands in an agency's entry form.
#include "models/edits/reporttasks.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::edits;
using namespace Qt::StringLiterals;

namespace {

QStringList numbersOf(const QList<Task> &tasks)
{
    QStringList numbers;
    for (const Task &task : tasks) {
        numbers.append(task.number);
    }
    return numbers;
}

/// Tasks 1, 2 and 3 below the heading I; SNNMT leads 1 and 2, MTTQ takes part in 3.
PeriodSnapshot twoAgencies()
{
    PeriodSnapshot data;
    data.period = periods::quarter(2025, 4);
    data.agencies = {{.code = u"SNNMT"_s, .name = u"Sở Nông nghiệp và Môi trường"_s},
                     {.code = u"MTTQ"_s, .name = u"Mặt trận Tổ quốc"_s}};
    data.tasks
        = {{.number = u"I"_s, .heading = true}, {.number = u"1"_s}, {.number = u"2"_s}, {.number = u"3"_s}};
    for (const QString &number : {u"1"_s, u"2"_s}) {
        data.assignments.append(
            {.taskNumber = number, .role = Role::Lead, .kind = AssigneeKind::Agency, .code = u"SNNMT"_s});
    }
    data.assignments.append(
        {.taskNumber = u"3"_s, .role = Role::Coordinate, .kind = AssigneeKind::Agency, .code = u"MTTQ"_s});
    return data;
}

} // namespace

TEST_CASE("A form has the tasks that the agency leads, else those it takes part in, and what it reported on")
{
    const AssessedPeriodPtr period = makeAssessedPeriod(twoAgencies());
    CHECK(numbersOf(tasksOf(*period, u"SNNMT"_s, {})) == QStringList{u"1"_s, u"2"_s});
    CHECK(numbersOf(tasksOf(*period, u"MTTQ"_s, {})) == QStringList{u"3"_s});
    AgencyReport beyond;
    beyond.entries = {{.taskNumber = u"3"_s}};
    CHECK(numbersOf(tasksOf(*period, u"SNNMT"_s, beyond)) == QStringList{u"1"_s, u"2"_s, u"3"_s});
}

TEST_CASE("Of the tasks that it is asked about those without a word are left out")
{
    const AssessedPeriodPtr period = makeAssessedPeriod(twoAgencies());
    AgencyReport report{.agencyCode = u"SNNMT"_s};
    report.entries = {{.taskNumber = u"1"_s, .state = EntryState::UnderWay, .result = u"Đã họp"_s},
                      {.taskNumber = u"2"_s}};
    CHECK(tasksLeftOut(*period, report) == QStringList{u"2"_s});
    CHECK(tasksWithoutText(*period, report).isEmpty());
    report.entries = {{.taskNumber = u"1"_s, .state = EntryState::UnderWay},
                      {.taskNumber = u"2"_s, .state = EntryState::NotStarted}};
    CHECK(tasksLeftOut(*period, report).isEmpty());
    CHECK(tasksWithoutText(*period, report) == QStringList{u"1"_s});
}

TEST_CASE("The newest revision of the period before is what was said last")
{
    PeriodSnapshot known = twoAgencies();
    for (const int revision : {2, 1}) {
        AgencyReport report{.agencyCode = u"SNNMT"_s, .revision = revision};
        report.entries = {{.taskNumber = u"1"_s, .result = QString::number(revision)}};
        known.previous.append(report);
    }
    CHECK(lastEntry(known, u"SNNMT"_s, u"1"_s)->result == u"2"_s);
    CHECK_FALSE(lastEntry(known, u"SNNMT"_s, u"2"_s));
    CHECK_FALSE(lastEntry(known, u"MTTQ"_s, u"1"_s));
}

TEST_CASE("Originals are those of all revisions of the agency")
{
    PeriodSnapshot known = twoAgencies();
    known.reports = {{.id = 1, .agencyCode = u"SNNMT"_s}, {.id = 2, .agencyCode = u"MTTQ"_s}};
    known.originals = {{.reportId = 1}, {.reportId = 2}};
    REQUIRE(originalsOf(known, u"SNNMT"_s).size() == 1);
    CHECK(originalsOf(known, u"SNNMT"_s).constFirst().reportId == 1);
}

TEST_CASE("What is typed of a task keeps the row that is there, or becomes a new one")
{
    AgencyReport report;
    report.entries = {{.id = 7, .version = 3, .taskNumber = u"1"_s, .result = u"cũ"_s}};
    putEntry(report, {.taskNumber = u"1"_s, .result = u"mới"_s});
    putEntry(report, {.taskNumber = u"2"_s, .result = u"thêm"_s});
    putEntry(report, {});
    REQUIRE(report.entries.size() == 2);
    CHECK(report.entries.constFirst()
          == TaskEntry{.id = 7, .version = 3, .taskNumber = u"1"_s, .result = u"mới"_s});
    CHECK(findEntry(report, u"2"_s)->result == u"thêm"_s);
    CHECK(findEntry(report, u"3"_s) == nullptr);
}

TEST_CASE("A report whose document lies there is received, today where no day is known")
{
    const QDate today(2025, 12, 20);
    CHECK(receiptOf({}, today).receivedOn == today);
    CHECK(receiptOf({}, today).state == ReportState::Received);
    CHECK(receiptOf({.receivedOn = QDate(2025, 12, 1)}, today).receivedOn == QDate(2025, 12, 1));
}
