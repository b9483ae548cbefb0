// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The short message to a late agency: what it says, to whom nothing is said, and that it stays short.
#include "models/report/drafting/letters/remindermessage.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::report;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

PeriodSnapshot messageQuarter()
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng mới cây ăn quả"_s, DeadlineKind::Continuous, {});
    addTask(data, u"4.1"_s, u"Cấp mã số vùng trồng"_s, DeadlineKind::Continuous, {});
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::UnderWay, u"Đã trồng 5 ha"_s));
    addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::UnderWay, u"Đã trồng 5 ha"_s));
    addEntry(data, u"00002"_s, entry(u"4.1"_s, EntryState::UnderWay, u"Đã cấp"_s));
    return data;
}

QString message(const PeriodSnapshot &data, const QString &code, const MessageOptions &options = {})
{
    return reminderMessage(data, assess(data), code, options);
}

} // namespace

TEST_CASE("A late agency is told period, deadline, days late, its tasks and whom to ask")
{
    const MessageOptions options{QDate(2025, 12, 20), QDate(2025, 12, 22), u"Lò Văn A, 0912 345 678"_s};
    CHECK(message(messageQuarter(), u"00003"_s, options)
          == u"Kính gửi UBND phường Ba. Đến ngày 20/12/2025, Sở Nông nghiệp và Môi trường chưa nhận được báo "
             u"cáo "
             "quý IV năm 2025 thực hiện Kế hoạch số 12/KH-UBND (thời hạn 16/12/2025, quá hạn 04 ngày). "
             "Nhiệm vụ cần báo cáo: 1 (trồng mới cây ăn quả); 4.1 (cấp mã số vùng trồng). "
             "Đề nghị gửi chậm nhất ngày 22/12/2025. Đầu mối: Lò Văn A, 0912 345 678."_s);
}

TEST_CASE("A plan without a number is called by its title, not by a gap")
{
    PeriodSnapshot data = messageQuarter();
    data.plan.number.clear();
    data.plan.shortTitle = u"Kế hoạch cây ăn quả"_s;
    const QString text = message(data, u"00003"_s);
    CHECK(text.contains(u"thực hiện Kế hoạch cây ăn quả (thời hạn"_s));
    CHECK_FALSE(text.contains(QChar::Nbsp));
}

TEST_CASE("A title that says what the sentence says already is put in other words")
{
    PeriodSnapshot data = messageQuarter();
    data.plan.number.clear();
    data.plan.shortTitle = u"Kế hoạch thực hiện Kết luận số 1678-KL/TU"_s;
    CHECK(message(data, u"00003"_s)
              .contains(u"thực hiện Kế hoạch triển khai Kết luận số 1678-KL/TU (thời hạn"_s));
}

TEST_CASE("A state without its text is told as such, and what has not begun is not asked for again")
{
    PeriodSnapshot data = messageQuarter();
    addEntry(data, u"00001"_s, entry(u"4.1"_s, EntryState::UnderWay, {}));
    const QString text = message(data, u"00001"_s);
    CHECK(text.contains(u"còn thiếu nội dung. Chưa nêu kết quả nhiệm vụ 4.1."_s));
    CHECK_FALSE(text.contains(u"Nhiệm vụ cần báo cáo"_s));
    data.reports[0].entries[1].state = EntryState::NotStarted;
    CHECK(message(data, u"00001"_s).isEmpty());
}

TEST_CASE("An incomplete report is told by what it lacks, and is not late")
{
    const QString text = message(messageQuarter(), u"00001"_s, {QDate(2025, 12, 20), {}, {}});
    CHECK(text.contains(u"đã nhận báo cáo quý IV năm 2025"_s));
    CHECK(text.contains(u"(thời hạn 16/12/2025), còn thiếu nội dung. Nhiệm vụ cần báo cáo: 4.1 ("_s));
    CHECK_FALSE(text.contains(u"quá hạn"_s));
    CHECK(text.endsWith(u"Đề nghị gửi sớm."_s)); // no contact, no name is made up
}

TEST_CASE("Whoever owes nothing gets no message")
{
    PeriodSnapshot data = messageQuarter();
    for (const QString &code : {u"00002"_s, u"SNNMT"_s, u"?"_s}) {
        INFO(code.toStdString());
        CHECK(message(data, code).isEmpty());
    }
    data.reports.last().state = ReportState::SupplementAsked;
    data.reports.last().supplementReason = u"Số liệu không khớp."_s;
    CHECK(message(data, u"00002"_s).contains(u"Nội dung cần bổ sung: số liệu không khớp."_s));
}

TEST_CASE("However many tasks are missing, the message stays short and counts those it leaves out")
{
    PeriodSnapshot data = smallQuarter();
    for (int task = 1; task <= 150; ++task)
        addTask(data, QString::number(task),
                u"Rà soát, xây dựng và tổ chức thực hiện quy hoạch vùng trồng tập trung gắn với chế biến"_s,
                DeadlineKind::Continuous, {});
    for (const int tasks : {1, 5, 11, 30, 150}) {
        INFO(tasks);
        PeriodSnapshot some = data;
        some.tasks.resize(tasks);
        const QString text
            = message(some, u"00003"_s, {QDate(2025, 12, 20), QDate(2025, 12, 22), u"A, 0912"_s});
        CHECK(text.size() <= kLongestMessage);
        CHECK(text.contains(u"Nhiệm vụ cần báo cáo: 1"_s));
        CHECK(text.endsWith(u"Đầu mối: A, 0912."_s));
        CHECK(text.contains(u" nhiệm vụ khác."_s) == (tasks == 150));
    }
}

TEST_CASE("Several messages come in the order of the agencies asked for")
{
    const PeriodSnapshot data = messageQuarter();
    const QStringList all = reminderMessages(data, assess(data), {u"00003"_s, u"00002"_s, u"SCT"_s}, {});
    REQUIRE(all.size() == 3);
    CHECK(all.at(0).startsWith(u"Kính gửi UBND phường Ba."_s));
    CHECK(all.at(1).isEmpty());
}
