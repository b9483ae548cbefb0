// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What was done in an earlier period, and what is overdue without a report, in the text of a later one.
#include "models/report/checks/completeness.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

// Quý II/2026: task 8 of the Sở, due in October 2025, with a product.
PeriodSnapshot laterQuarter(const QString &lead = u"SNNMT"_s)
{
    PeriodSnapshot data = smallQuarter();
    data.period = periods::quarter(2026, 2);
    Task &task = addTask(data, u"8"_s, u"Dự thảo Nghị quyết"_s, DeadlineKind::Month, {lead});
    task.deadline = {DeadlineKind::Month, u"Tháng 10/2025"_s, QDate(2025, 10, 1), QDate(2025, 10, 31)};
    task.product = u"dự thảo Nghị quyết"_s;
    task.productTo = u"UBND tỉnh"_s;
    addTask(data, u"1"_s, u"Tuyên truyền"_s, DeadlineKind::Continuous, {}).group = u"b"_s;
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp 02 bản"_s));
    data.reports[0].receivedOn = QDate(2026, 6, 15);
    return data;
}

TaskEntry submitted()
{
    TaskEntry delivered = entry(u"8"_s, EntryState::Done, u"Đã trình"_s);
    delivered.productNumber = u"1186/TTr-SNNMT"_s;
    delivered.productDate = QDate(2025, 12, 30);
    return delivered;
}

QString bodyOf(const PeriodSnapshot &data)
{
    report::Document document = composed(data);
    document.sections.resize(1);
    return report::allText(document);
}

QList<Issue> doubts(const PeriodSnapshot &data)
{
    QList<Issue> issues = report::findGaps(data, assess(data), u"Tinos"_s);
    issues.removeIf([](const Issue &each) { return each.kind != IssueKind::StateWentBack; });
    return issues;
}

} // namespace

TEST_CASE("A product that was delivered is told with its document in every later report")
{
    PeriodSnapshot data = laterQuarter();
    data.earlierAnswers = {{periods::quarter(2026, 1), u"SNNMT"_s, submitted()}};
    CHECK(told(data)
          == u"Về dự thảo Nghị quyết (8), Sở đã trình UBND tỉnh tại Tờ trình số 1186/TTr-SNNMT ngày "
             "30/12/2025 (theo báo cáo quý I năm 2026)."_s);
    IssuedSummary first;
    first.periodKey = u"2026-Q1"_s;
    first.number = u"12"_s;
    data.issuedBefore = {first};
    CHECK(told(data).endsWith(u"(đã nêu tại báo cáo quý I năm 2026)."_s));
    data.earlierAnswers.first().sinceIssue = true;
    data.earlierAnswers.first().receivedOn = QDate(2026, 3, 25);
    CHECK(told(data).endsWith(u"(theo báo cáo quý I năm 2026 nhận ngày 25/3/2026)."_s));
    data.earlierAnswers.first().sinceIssue = false;
    const QString body = bodyOf(data);
    CHECK_FALSE(body.contains(u"chưa có báo cáo"_s));
    CHECK_FALSE(body.contains(u"nhiệm vụ quá hạn"_s));
    CHECK(rowTexts(composed(data), u"PL1/8"_s).value(5) == u"Hoàn thành quá hạn"_s);
    CHECK(rowTexts(composed(data), u"PL1/8"_s).value(6).contains(u"Tờ trình số 1186/TTr-SNNMT"_s));
    CHECK(doubts(data).isEmpty());
}

TEST_CASE("Who is done from before and silent now is told apart from those that reported")
{
    PeriodSnapshot data = laterQuarter();
    Task &task = addTask(data, u"2"_s, u"Lập kế hoạch"_s, DeadlineKind::Year, {});
    task.deadline.to = QDate(2026, 12, 31);
    const Period before = periods::quarter(2026, 1);
    for (const QString &code : {u"00001"_s, u"00002"_s})
        data.earlierAnswers.append({before, code, entry(u"2"_s, EntryState::Done, u"Đã ban hành"_s)});
    CHECK(told(data).contains(u"02/03 xã, phường đã hoàn thành lập kế hoạch (2) từ kỳ trước."_s));
    addEntry(data, u"00003"_s, entry(u"2"_s, EntryState::UnderWay, u"Đang soạn"_s));
    data.reports.last().receivedOn = QDate(2026, 6, 15);
    CHECK(told(data).contains(
        u"Mới có phường Ba báo cáo về lập kế hoạch (2), đang thực hiện (01/03 xã, phường); ngoài "
        "ra 02 xã, phường đã hoàn thành từ kỳ trước."_s));
}

TEST_CASE("A report that takes back what was done is doubted, and the text keeps the document")
{
    PeriodSnapshot data = laterQuarter();
    data.earlierAnswers = {{periods::quarter(2026, 1), u"SNNMT"_s, submitted()}};
    addEntry(data, u"SNNMT"_s, entry(u"8"_s, EntryState::UnderWay, u"Đang rà soát"_s));
    data.reports.last().receivedOn = QDate(2026, 6, 15);
    CHECK(told(data).contains(u"Tờ trình số 1186/TTr-SNNMT"_s));
    const QList<Issue> found = doubts(data);
    REQUIRE(found.size() == 1);
    CHECK(found.first().agencyCode == u"SNNMT"_s);
    CHECK(found.first().arguments.value(2) == u"quý I năm 2026"_s);
    CHECK(found.first().arguments.value(4) == u"đang thực hiện"_s);
    data.disagreements = found;
    CHECK(doubts(data).size() == 1);
    data.disagreements.clear();
    data.overrulings = {{u"8"_s, u"under_way"_s, u"Đã rút hồ sơ"_s}};
    CHECK(doubts(data).isEmpty());
}

TEST_CASE("An overdue task without a report stands in II.1, III.2 and IV")
{
    const PeriodSnapshot data = laterQuarter(u"SCT"_s);
    const QString body = bodyOf(data);
    CHECK(body.contains(u"01 nhiệm vụ quá hạn, chưa có báo cáo: dự thảo Nghị quyết (8)"_s));
    CHECK(body.contains(u"Sở đôn đốc Sở Công Thương báo cáo kết quả dự thảo Nghị quyết (8), thời hạn tháng "
                        "10/2025, đến nay chưa có báo cáo."_s));
    CHECK(
        told(data)
        == u"Nhiệm vụ dự thảo Nghị quyết (8) có thời hạn tháng 10/2025, đến ngày 14/6/2026 chưa có báo cáo, "
           "quá hạn 226 ngày."_s);
    CHECK(rowTexts(composed(data), u"PL1/8"_s).value(5) == u"Quá hạn 226 ngày"_s);
}

TEST_CASE("Quarter I closes the yearly tasks of the year before, once")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"2"_s, u"Mở lớp"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addTask(data, u"3"_s, u"Hội chợ"_s, DeadlineKind::Yearly, {u"SNNMT"_s});
    addEntry(data, u"SCT"_s, entry(u"2"_s, EntryState::Done, u"Đã mở 02 lớp"_s));
    addEntry(data, u"SNNMT"_s, entry(u"3"_s, EntryState::UnderWay, u"Đang chuẩn bị"_s));
    CHECK(
        blockText(composed(data), u"II/1/kinds"_s)
            .endsWith(u"Có 02 nhiệm vụ có thời hạn trong năm 2025 (02 nhiệm vụ hằng năm), trong đó 01 nhiệm "
                      "vụ đã hoàn thành, 01 nhiệm vụ chưa hoàn thành."_s));
    CHECK(blockText(composed(data), u"II/1/closed"_s).isEmpty());
    data.previous = data.reports;
    data.reports.clear();
    data.period = periods::quarter(2026, 1);
    data.heldBefore = {periods::quarter(2025, 4)};
    CHECK(
        blockText(composed(data), u"II/1/closed"_s)
        == u"Trong 02 nhiệm vụ hằng năm của năm 2025, 01 nhiệm vụ đã hoàn thành trong năm 2025; 01 nhiệm vụ "
           "chưa hoàn thành trong năm 2025 (nhiệm vụ 3), tiếp tục thực hiện trong năm 2026. Nhiệm vụ hằng "
           "năm được tính lại từ đầu năm 2026."_s);
    data.overrulings = {};
    data.earlierRulings = {{periods::quarter(2025, 4), {u"3"_s, u"done_on_time"_s, u"Đã họp"_s}}};
    CHECK(blockText(composed(data), u"II/1/closed"_s)
              .startsWith(u"Trong 02 nhiệm vụ hằng năm của năm 2025, 02 nhiệm vụ đã hoàn thành"_s));
    data.period = periods::quarter(2026, 2);
    CHECK(blockText(composed(data), u"II/1/closed"_s).isEmpty());
}

TEST_CASE("What was expected done by the end of the year before is not called undone while nobody tells")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"2"_s, u"Mở lớp"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addTask(data, u"3"_s, u"Hội chợ"_s, DeadlineKind::Yearly, {u"SNNMT"_s});
    addEntry(data, u"SCT"_s, entry(u"2"_s, EntryState::UnderWay, u"Đã mở 02 lớp"_s));
    addEntry(data, u"SNNMT"_s, entry(u"3"_s, EntryState::UnderWay, u"Đang chuẩn bị"_s));
    data.reports[0].entries.last().yearForecast = YearForecast::Done;
    data.previous = data.reports;
    data.reports.clear();
    data.period = periods::quarter(2026, 1);
    data.heldBefore = {periods::quarter(2025, 4)};
    const auto closed = [&data] { return blockText(composed(data), u"II/1/closed"_s); };
    CHECK(
        closed()
        == u"Trong 02 nhiệm vụ hằng năm của năm 2025, chưa có nhiệm vụ nào hoàn thành; 01 nhiệm vụ chưa hoàn "
           "thành trong năm 2025 (nhiệm vụ 3), tiếp tục thực hiện trong năm 2026; 01 nhiệm vụ đã ước hoàn "
           "thành trong năm 2025 (nhiệm vụ 2), chưa có báo cáo bổ sung về kết quả cả năm. Nhiệm vụ hằng năm "
           "được tính lại từ đầu năm 2026."_s);
    TaskEntry supplement = entry(u"2"_s, EntryState::Unset, {});
    supplement.lastYearState = EntryState::UnderWay;
    addEntry(data, u"SCT"_s, supplement);
    data.reports.last().receivedOn = QDate(2026, 3, 16);
    CHECK(closed().contains(u"02 nhiệm vụ chưa hoàn thành trong năm 2025 (nhiệm vụ 2 và 3)"_s));
}

TEST_CASE("Yearly tasks of the year before in which nothing arose are among its sum")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"2"_s, u"Mở lớp"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addTask(data, u"3"_s, u"Hội chợ"_s, DeadlineKind::Yearly, {u"SNNMT"_s});
    addEntry(data, u"SCT"_s, entry(u"2"_s, EntryState::Done, u"Đã mở 02 lớp"_s));
    addEntry(data, u"SNNMT"_s, entry(u"3"_s, EntryState::NothingArose, {}));
    data.previous = data.reports;
    data.reports.clear();
    data.period = periods::quarter(2026, 1);
    data.heldBefore = {periods::quarter(2025, 4)};
    CHECK(blockText(composed(data), u"II/1/closed"_s)
              .contains(u"01 nhiệm vụ không phát sinh nội dung (nhiệm vụ 3)"_s));
}

TEST_CASE("A task done stays told by the document that did it first")
{
    PeriodSnapshot data = laterQuarter();
    data.earlierAnswers = {{periods::quarter(2026, 1), u"SNNMT"_s, submitted()}};
    TaskEntry again = submitted();
    again.productNumber = u"2000/TTr-SNNMT"_s;
    again.productDate = QDate(2026, 5, 5);
    addEntry(data, u"SNNMT"_s, again);
    data.reports.last().receivedOn = QDate(2026, 6, 15);
    CHECK(told(data).contains(u"1186/TTr-SNNMT ngày 30/12/2025"_s));
    CHECK_FALSE(told(data).contains(u"2000/TTr-SNNMT"_s));
}

TEST_CASE("What quarter I tells of the year before is counted there, and told as such")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"2"_s, u"Mở lớp"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addTask(data, u"3"_s, u"Hội chợ"_s, DeadlineKind::Yearly, {u"SNNMT"_s});
    addEntry(data, u"SCT"_s, entry(u"2"_s, EntryState::Done, u"Đã mở 02 lớp"_s));
    addEntry(data, u"SNNMT"_s, entry(u"3"_s, EntryState::UnderWay, u"Đang chuẩn bị"_s));
    data.previous = data.reports;
    data.earlierAnswers = {{periods::quarter(2025, 4), u"SCT"_s, data.reports[0].entries[0]}};
    data.reports.clear();
    data.period = periods::quarter(2026, 1);
    data.heldBefore = {periods::quarter(2025, 4)};
    TaskEntry supplement = entry(u"3"_s, EntryState::Unset, {});
    supplement.lastYearState = EntryState::Done;
    supplement.lastYearResult = u"Đã tổ chức hội chợ"_s;
    addEntry(data, u"SNNMT"_s, supplement);
    data.reports.last().receivedOn = QDate(2026, 3, 16);
    CHECK(
        blockText(composed(data), u"II/1/closed"_s)
        == u"Trong 02 nhiệm vụ hằng năm của năm 2025, 02 nhiệm vụ đã hoàn thành trong năm 2025 (trong đó 01 "
           "nhiệm vụ theo kết quả bổ sung). Nhiệm vụ hằng năm được tính lại từ đầu năm 2026."_s);
    CHECK(assess(data).task(u"3"_s)->state == ProgressState::NoReport);
    const auto row = [&data] { return rowTexts(composed(data), u"PL1/3"_s).value(6); };
    CHECK(row() == u"Chưa có báo cáo. Kết quả bổ sung năm 2025: đã tổ chức hội chợ."_s);
    CHECK_FALSE(rowTexts(composed(data), u"PL1/2"_s).value(6).contains(u"bổ sung"_s)); // was done
    data.reports.last().entries.last().lastYearResult.clear();
    CHECK(row().endsWith(u"Kết quả bổ sung năm 2025: hoàn thành."_s));
    data.reports.last().entries.last().lastYearState = EntryState::UnderWay;
    CHECK(blockText(composed(data), u"II/1/closed"_s)
              .contains(u"01 nhiệm vụ chưa hoàn thành trong năm 2025"_s));
}

TEST_CASE("Of a task that many lead Phụ lục I counts what quarter I tells of the year before")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"2"_s, u"Mở lớp"_s, DeadlineKind::Yearly, {});
    for (const QString &code : {u"00001"_s, u"00002"_s})
        addEntry(data, code, entry(u"2"_s, EntryState::UnderWay, u"Đang mở lớp"_s));
    data.previous = data.reports;
    data.reports.clear();
    data.period = periods::quarter(2026, 1);
    data.heldBefore = {periods::quarter(2025, 4)};
    for (const QString &code : {u"00001"_s, u"00002"_s}) {
        TaskEntry told = entry(u"2"_s, EntryState::UnderWay, u"Đang chuẩn bị"_s);
        told.lastYearState = EntryState::UnderWay;
        addEntry(data, code, told);
        data.reports.last().receivedOn = QDate(2026, 3, 16);
    }
    const auto row = [&data] { return rowTexts(composed(data), u"PL1/2"_s).value(6); };
    CHECK(row().endsWith(u"Kết quả bổ sung năm 2025: 02 xã, phường có báo cáo bổ sung, chưa hoàn thành."_s));
    data.reports.last().entries.last().lastYearState = EntryState::Done;
    CHECK(row().endsWith(u"Kết quả bổ sung năm 2025: 01/02 xã, phường có báo cáo bổ sung đã hoàn thành."_s));
    data.period = periods::quarter(2026, 2);
    CHECK_FALSE(row().contains(u"bổ sung"_s));
}

TEST_CASE("What is expected by the year's end is told apart and never as done")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"2"_s, u"Mở lớp"_s, DeadlineKind::Yearly, {u"SCT"_s});
    TaskEntry soon = entry(u"2"_s, EntryState::UnderWay, u"Đã mở 01 lớp"_s);
    addEntry(data, u"SCT"_s, soon);
    CHECK(blockText(composed(data), u"II/1/expected"_s).isEmpty());
    data.reports.last().entries.last().yearForecast = YearForecast::Done;
    CHECK(blockText(composed(data), u"II/1/expected"_s)
          == u"Các cơ quan, đơn vị chủ trì ước đến hết ngày 31/12/2025 hoàn thành thêm 01 nhiệm vụ hằng năm, "
             "chưa tính vào số nhiệm vụ đã hoàn thành: mở lớp (2)."_s);
    CHECK(blockText(composed(data), u"II/1/kinds"_s).contains(u"chưa hoàn thành"_s));
    data.period = periods::quarter(2025, 3);
    CHECK(blockText(composed(data), u"II/1/expected"_s).isEmpty());
}

TEST_CASE("At the year's end the officer is asked where all but a few are done")
{
    PeriodSnapshot data = smallQuarter();
    QStringList leads;
    for (int i = 0; i < 20; ++i) {
        Agency commune = data.agencies.at(2);
        commune.code = u"9%1"_s.arg(i, 4, 10, QChar(u'0'));
        data.agencies.append(commune);
        leads.append(commune.code);
    }
    addTask(data, u"2"_s, u"Mở lớp"_s, DeadlineKind::Yearly, leads);
    for (const QString &code : leads.mid(1))
        addEntry(data, code, entry(u"2"_s, EntryState::Done, u"Đã mở"_s));
    const auto asked = [&data] {
        const QList<Issue> issues = report::findGaps(data, assess(data), u"Tinos"_s);
        return std::any_of(issues.begin(), issues.end(), [](const Issue &each) {
            return each.kind == IssueKind::NearlyDone
                && each.arguments == QStringList{u"2"_s, u"19"_s, u"20"_s};
        });
    };
    CHECK(asked());
    data.reports.last().entries.first().state = EntryState::UnderWay;
    CHECK_FALSE(asked());
    data.reports.last().entries.first().state = EntryState::Done;
    data.period = periods::quarter(2025, 3);
    CHECK_FALSE(asked());
}

TEST_CASE("The coordinating department's own overdue task is to be finished, and its entry is a must")
{
    const PeriodSnapshot data = laterQuarter();
    CHECK(bodyOf(data).contains(u"Sở tập trung hoàn thành dự thảo Nghị quyết (8), đã quá hạn"_s));
    CHECK_FALSE(bodyOf(data).contains(u"đôn đốc Sở Nông nghiệp"_s));
    const QList<Issue> issues = report::findGaps(data, assess(data), u"Tinos"_s);
    const auto own = std::find_if(issues.begin(), issues.end(), [](const Issue &each) {
        return each.kind == IssueKind::OwnTaskWithoutEntry;
    });
    REQUIRE(own != issues.end());
    CHECK(own->severity == Severity::Error);
    CHECK(own->taskNumber == u"8"_s);
    const PeriodSnapshot others = laterQuarter(u"SCT"_s);
    const QList<Issue> none = report::findGaps(others, assess(others), u"Tinos"_s);
    CHECK(std::none_of(none.begin(), none.end(),
                       [](const Issue &each) { return each.kind == IssueKind::OwnTaskWithoutEntry; }));
}

TEST_CASE("All who stand beside the counts of reports are told in one clause")
{
    PeriodSnapshot data = smallQuarter();
    Task &task = addTask(data, u"2"_s, u"Lập kế hoạch"_s, DeadlineKind::Year, {});
    task.deadline.to = QDate(2026, 12, 31);
    addEntry(data, u"00001"_s, entry(u"2"_s, EntryState::UnderWay, u"Đang soạn"_s));
    addEntry(data, u"00002"_s, entry(u"2"_s, EntryState::UnderWay, u"Đang soạn"_s));
    data.reports.last().number.clear();
    data.reports.last().signedOn = QDate();
    data.reports.last().state = ReportState::Provisional;
    addEntry(data, u"00003"_s, entry(u"2"_s, EntryState::UnderWay, u"Quý III: Đang soạn"_s));
    data.reports.last().entries.last().carriedFrom = u"2025-Q3"_s;
    data.period = periods::wholeYear(2025);
    data.quarters = {{periods::quarter(2025, 3), 3, {}}, {periods::quarter(2025, 4), 3, {}}};
    CHECK(told(data).startsWith(u"Mới có xã Một báo cáo về lập kế hoạch (2), đang thực hiện (01/03 xã, "
                                u"phường); ngoài ra 01 xã, phường "
                                "báo nhanh, 01 xã, phường có báo cáo ở quý III."_s));
    data.quarters.prepend({periods::quarter(2025, 2), 3, {}});
    CHECK(told(data).contains(u"01 xã, phường có báo cáo ở các quý trước."_s));
    data.reports.removeFirst();
    CHECK(rowTexts(composed(data), u"PL1/2"_s)
              .value(6)
              .startsWith(u"01 xã, phường báo nhanh, 01 xã, phường có báo cáo ở các quý trước."_s));
}

TEST_CASE("What only an earlier quarter of a longer period told is told beside its state of now")
{
    PeriodSnapshot data = smallQuarter();
    Task &task = addTask(data, u"2"_s, u"Lập kế hoạch"_s, DeadlineKind::Year, {u"SCT"_s});
    task.deadline.to = QDate(2026, 12, 31);
    addTask(data, u"1"_s, u"Tuyên truyền"_s, DeadlineKind::Continuous, {u"SCT"_s});
    addEntry(data, u"SCT"_s, entry(u"1"_s, EntryState::UnderWay, u"Quý IV: họp 02 bản"_s));
    TaskEntry before = entry(u"2"_s, EntryState::UnderWay, u"Quý III: Đã soạn dự thảo"_s);
    before.carriedFrom = u"2025-Q3"_s;
    before.expectedDate = QDate(2026, 3, 31);
    data.reports[0].entries.append(before);
    data.period = periods::wholeYear(2025);
    data.quarters = {{periods::quarter(2025, 3), 3, {}}, {periods::quarter(2025, 4), 3, {}}};
    const QString body = bodyOf(data);
    CHECK(body.contains(u"Ngoài ra, về lập kế hoạch (2), quý III, Sở Công Thương đã soạn dự thảo."_s));
    CHECK(body.contains(u"01 nhiệm vụ chưa có báo cáo"_s));
    CHECK_FALSE(body.contains(u"tháng 3/2026"_s));
    const QStringList row = rowTexts(composed(data), u"PL1/2"_s);
    CHECK(row.value(5) == u"Chưa báo cáo"_s);
    CHECK(row.value(6).startsWith(u"Quý III, Sở Công Thương đã soạn dự thảo"_s));
}

TEST_CASE("Where nothing arose in the last quarter of a longer period, the words of the one before follow")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Tuyên truyền"_s, DeadlineKind::Continuous, {u"SCT"_s});
    addEntry(data, u"SCT"_s, entry(u"1"_s, EntryState::NothingArose, u"Quý III: Đã họp 02 bản"_s));
    data.period = periods::wholeYear(2025);
    data.quarters = {{periods::quarter(2025, 3), 3, {}}, {periods::quarter(2025, 4), 3, {}}};
    CHECK(bodyOf(data).contains(u"Sở Công Thương báo cáo không phát sinh nội dung trong quý IV; quý III, Sở "
                                "Công Thương đã họp 02 bản."_s));
    data.reports[0].entries[0].result = u"Quý IV: không có nội dung"_s;
    CHECK(bodyOf(data).contains(u"Sở Công Thương báo cáo không phát sinh nội dung trong quý IV."_s));
}
