// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Fixture: a quarter of the embedded plan with three reports written out, and a tester that keeps its
// messages.
#include "tests/tables/fixture.h"

#include "tests/support/plandata.h"

#include <QTimeZone>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace fixture {

namespace {

QStringList s_messages; // a message handler has no context of its own

void keep(QtMsgType, const QMessageLogContext &, const QString &message) { s_messages.append(message); }

AgencyReport report(const QString &code, const QDate &received, const QList<TaskEntry> &entries)
{
    AgencyReport report;
    report.agencyCode = code;
    report.number = QStringLiteral("45/BC-") + code;
    report.signedOn = received.addDays(-1);
    report.receivedOn = received;
    report.enteredAt = received.addDays(1).startOfDay(QTimeZone("Asia/Ho_Chi_Minh"));
    report.channel = Channel::Email;
    report.state = ReportState::Received;
    report.entries = entries;
    return report;
}

QList<TaskEntry> communeEntries()
{
    const QStringList numbers{u"1"_s,   u"2"_s,   u"4.1"_s, u"4.2"_s,  u"4.3"_s, u"5.1"_s,
                              u"6.1"_s, u"6.2"_s, u"7"_s,   u"15.6"_s, u"15.7"_s};
    QList<TaskEntry> entries;
    for (const QString &number : numbers)
        entries.append(entry(number, EntryState::UnderWay, u"Đã triển khai tới các tổ dân phố"_s));
    entries[0].difficulty = u"Thiếu kinh phí\ncho \"mô hình\" mới"_s;
    return entries;
}

} // namespace

TaskEntry entry(const QString &taskNumber, EntryState state, const QString &result)
{
    TaskEntry entry;
    entry.taskNumber = taskNumber;
    entry.state = state;
    entry.result = result;
    return entry;
}

AssessedPeriodPtr emptyQuarter() { return makeAssessedPeriod(test::planOfSonLa()); }

AssessedPeriodPtr quarter()
{
    PeriodSnapshot data = test::planOfSonLa();
    const TaskEntry budget = entry(u"16"_s, EntryState::Done, u"Đã phân bổ 12 tỷ đồng"_s);
    const TaskEntry duty = entry(u"1"_s, EntryState::UnderWay, u"Đã ban hành văn bản chỉ đạo"_s);
    AgencyReport told = report(u"BPTTH"_s, QDate(2025, 12, 16),
                               {entry(u"3"_s, EntryState::UnderWay, u"Đã phát 12 phóng sự"_s)});
    told.state = ReportState::Provisional;
    data.reports = {report(u"STC"_s, QDate(2025, 12, 15), {duty, budget}),
                    report(u"03646"_s, QDate(2025, 12, 19), communeEntries()), told};
    data.previous = {report(u"STC"_s, QDate(2025, 9, 16), {budget})};
    return makeAssessedPeriod(data);
}

WatchedModel::WatchedModel(QAbstractItemModel *model)
    : m_before(qInstallMessageHandler(keep)),
      m_tester(model, QAbstractItemModelTester::FailureReportingMode::Warning)
{
}

WatchedModel::~WatchedModel()
{
    qInstallMessageHandler(m_before);
    s_messages.clear();
}

QStringList WatchedModel::messages() const { return s_messages; }

QStringList column(const QAbstractItemModel &model, int column, const QModelIndex &parent)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(parent); ++row)
        texts.append(model.index(row, column, parent).data().toString());
    return texts;
}

} // namespace fixture
