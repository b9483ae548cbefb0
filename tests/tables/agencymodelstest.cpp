// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The models about agencies and their reports: list, register, one task's story, one agency's tasks.
#include "models/tables/agencytablemodel.h"
#include "models/tables/agencytasksmodel.h"
#include "models/tables/assignees.h"
#include "models/tables/labels.h"
#include "models/tables/reportstatus.h"
#include "models/tables/reporttablemodel.h"
#include "models/tables/taskstorymodel.h"
#include "tests/tables/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using namespace dondoc::tables;

namespace {

template <class Model> QString shownCell(const Model &model, const QString &id, int column)
{
    return model.indexOfId(id).siblingAtColumn(column).data().toString();
}

template <class Model> QVariant state(const Model &model, const QString &id, int column)
{
    return model.indexOfId(id).siblingAtColumn(column).data(StateRole);
}

} // namespace

TEST_CASE("the list of agencies holds the 83 that must report, and then those that lead nothing")
{
    AgencyTableModel model;
    const fixture::WatchedModel watched(&model);
    const AssessedPeriodPtr quarter = fixture::quarter();
    model.setQuarter(quarter);
    CHECK(model.rowCount() == quarter->data.agencies.size());
    const QStringList counts = fixture::column(model, AgencyTableModel::Tasks);
    CHECK(counts.indexOf(u"0"_s) == 83);
    CHECK(shownCell(model, u"MTTQ"_s, AgencyTableModel::Tasks) == u"0"_s);
    CHECK(shownCell(model, u"SNNMT"_s, AgencyTableModel::Tasks) == u"13"_s);
    CHECK(shownCell(model, u"03646"_s, AgencyTableModel::Tasks) == u"11"_s);
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("an agency's row tells what came, when, in time or not, and how much of it")
{
    AgencyTableModel model;
    model.setQuarter(fixture::quarter());
    CHECK(shownCell(model, u"STC"_s, AgencyTableModel::Received) == u"15/12/2025"_s);
    CHECK(shownCell(model, u"STC"_s, AgencyTableModel::Covered) == u"2/3"_s);
    CHECK(state(model, u"STC"_s, AgencyTableModel::Punctuality).toInt() == int(ProgressState::DoneOnTime));
    CHECK(shownCell(model, u"03646"_s, AgencyTableModel::Covered) == u"11/11"_s);
    CHECK(state(model, u"03646"_s, AgencyTableModel::Punctuality).toInt() == int(ProgressState::DoneLate));
    CHECK(shownCell(model, u"03646"_s, AgencyTableModel::Punctuality).contains(u"3"_s));
    CHECK(shownCell(model, u"BPTTH"_s, AgencyTableModel::Receipt) == Labels::of(ReportState::Provisional));
}

TEST_CASE("an agency that sent nothing shows an empty state, the department itself none at all")
{
    AgencyTableModel model;
    model.setQuarter(fixture::quarter());
    CHECK(state(model, u"SCT"_s, AgencyTableModel::Receipt).toInt() == int(ProgressState::NoReport));
    CHECK(shownCell(model, u"SCT"_s, AgencyTableModel::Received).isEmpty());
    CHECK_FALSE(state(model, u"SCT"_s, AgencyTableModel::Punctuality).isValid());
    CHECK_FALSE(state(model, u"SNNMT"_s, AgencyTableModel::Receipt).isValid());
    CHECK_FALSE(state(model, u"MTTQ"_s, AgencyTableModel::Receipt).isValid());
}

TEST_CASE("a choice of agencies keeps the order that it is given in")
{
    AgencyTableModel model;
    model.setQuarter(fixture::quarter(), {u"SCT"_s, u"STC"_s, u"nobody"_s});
    CHECK(fixture::column(model, AgencyTableModel::Name)
          == QStringList{u"Sở Công Thương"_s, u"Sở Tài chính"_s});
}

TEST_CASE("the register holds the newest revision of each report, by day of receipt")
{
    AssessedPeriodPtr quarter = fixture::quarter();
    PeriodSnapshot data = quarter->data;
    AgencyReport second = data.reports.first();
    second.revision = 2;
    second.number = u"51/BC-STC"_s;
    second.receivedOn = QDate(2025, 12, 22);
    data.reports.append(second);
    AgencyReport asked;
    asked.agencyCode = u"SCT"_s;
    data.reports.append(asked);
    ReportTableModel model;
    const fixture::WatchedModel watched(&model);
    model.setQuarter(makeAssessedPeriod(data));
    CHECK(fixture::column(model, ReportTableModel::Received)
          == QStringList{u"16/12/2025"_s, u"19/12/2025"_s, u"22/12/2025"_s});
    CHECK(shownCell(model, u"STC"_s, ReportTableModel::DocumentNumber) == u"51/BC-STC"_s);
    CHECK(shownCell(model, u"03646"_s, ReportTableModel::DaysLate) == u"3"_s);
    CHECK(shownCell(model, u"BPTTH"_s, ReportTableModel::DaysLate).isEmpty());
    CHECK(shownCell(model, u"03646"_s, ReportTableModel::Signed) == u"18/12/2025"_s);
    CHECK(shownCell(model, u"03646"_s, ReportTableModel::Entered) == u"20/12/2025"_s);
    CHECK(shownCell(model, u"03646"_s, ReportTableModel::SentBy) == Labels::of(Channel::Email));
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("what came after the issue is marked in the list and in the register, a supplement told with why")
{
    PeriodSnapshot data = fixture::quarter()->data;
    SummaryReport summary;
    summary.state = SummaryState::Issued;
    summary.issuedOn = QDate(2025, 12, 18);
    summary.issuedAt = QDateTime(QDate(2025, 12, 18), QTime(9, 0), Qt::UTC);
    data.summary = summary;
    for (AgencyReport &report : data.reports) {
        if (report.agencyCode != u"STC"_s)
            continue;
        report.state = ReportState::SupplementAsked;
        report.supplementReason = u"Thiếu nhiệm vụ 3, 5"_s;
        report.receivedOn = QDate(2025, 12, 16);
        report.enteredAt = QDateTime(QDate(2025, 12, 16), QTime(9, 0), Qt::UTC);
    }
    ReportTableModel reports;
    AgencyTableModel agencies;
    const AssessedPeriodPtr quarter = makeAssessedPeriod(data);
    reports.setQuarter(quarter);
    agencies.setQuarter(quarter);
    const QString late = standing(data, *currentReport(data, quarter->assessment, u"03646"_s));
    CHECK(late.contains(Labels::of(ReportState::Received)));
    CHECK(late != Labels::of(ReportState::Received)); // 19/12
    CHECK(shownCell(reports, u"03646"_s, ReportTableModel::State) == late);
    CHECK(shownCell(agencies, u"03646"_s, AgencyTableModel::Receipt) == late);
    CHECK(shownCell(reports, u"STC"_s, ReportTableModel::State).contains(u"Thiếu nhiệm vụ 3, 5"_s));
    CHECK(shownCell(reports, u"STC"_s, ReportTableModel::Version) == u"1"_s);
    CHECK(supplementsAsked(data, u"STC"_s) == 1);
    CHECK(supplementsAsked(data, u"03646"_s) == 0);
}

TEST_CASE("a task's story begins with those that said something")
{
    TaskStoryModel model;
    const fixture::WatchedModel watched(&model);
    model.setTask(fixture::quarter(), u"1"_s);
    CHECK(model.rowCount() == 81);
    CHECK(fixture::column(model, TaskStoryModel::ResultText).mid(0, 3)
          == QStringList{u"Đã ban hành văn bản chỉ đạo"_s, u"Đã triển khai tới các tổ dân phố"_s, QString()});
    CHECK(state(model, u"STC"_s, TaskStoryModel::State).toInt() == int(ProgressState::UnderWay));
    CHECK(state(model, u"SCT"_s, TaskStoryModel::State).toInt() == int(ProgressState::NoReport));
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("headings, unknown tasks and no quarter have no story")
{
    TaskStoryModel model;
    model.setTask(fixture::quarter(), u"4"_s);
    CHECK(model.rowCount() == 0);
    model.setTask(fixture::quarter(), u"99"_s);
    CHECK(model.rowCount() == 0);
    model.setTask({}, u"1"_s);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("the quarter before is told by its own reports")
{
    const AssessedPeriodPtr before = quarterBefore(*fixture::quarter());
    CHECK(periods::key(before->data.period) == u"2025-Q3"_s);
    TaskStoryModel model;
    model.setTask(before, u"16"_s);
    CHECK(fixture::column(model, TaskStoryModel::Received) == QStringList{u"16/09/2025"_s});
    model.setTask(before, u"1"_s);
    CHECK(fixture::column(model, TaskStoryModel::ResultText).join(QString()).isEmpty());
}

TEST_CASE("an agency's tasks are those that it leads, itself or through a group")
{
    AgencyTasksModel model;
    const fixture::WatchedModel watched(&model);
    model.setAgency(fixture::quarter(), u"STC"_s);
    CHECK(fixture::column(model, AgencyTasksModel::Number) == QStringList{u"1"_s, u"2"_s, u"16"_s});
    CHECK(state(model, u"2"_s, AgencyTasksModel::State).toInt() == int(ProgressState::NoReport));
    CHECK(shownCell(model, u"16"_s, AgencyTasksModel::ResultText) == u"Đã phân bổ 12 tỷ đồng"_s);
    model.setAgency(fixture::quarter(), u"03646"_s);
    CHECK(model.rowCount() == 11);
    model.setAgency(fixture::quarter(), u"MTTQ"_s);
    CHECK(model.rowCount() == 0);
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("an empty quarter fills every model without complaint")
{
    const AssessedPeriodPtr quarter = fixture::emptyQuarter();
    AgencyTableModel agencies;
    ReportTableModel reports;
    TaskStoryModel story;
    AgencyTasksModel tasks;
    const fixture::WatchedModel first(&agencies);
    agencies.setQuarter(quarter);
    reports.setQuarter(quarter);
    story.setTask(quarter, u"3"_s);
    tasks.setAgency(quarter, u"STC"_s);
    CHECK(reports.rowCount() == 0);
    CHECK(story.rowCount() == 1);
    CHECK(tasks.rowCount() == 3);
    CHECK(fixture::column(agencies, AgencyTableModel::Received).join(QString()).isEmpty());
    CHECK(first.messages() == QStringList());
}
