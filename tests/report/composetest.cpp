// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the sentences of II.2: each kind of task is told by the right one, with the right counts.
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

TEST_CASE("A task led by many is told by counts of those that reported")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Yearly, {});
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::Done, u"Trồng mới 12 ha xoài."_s));
    addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::NotStarted, u"Chưa có vốn"_s));
    CHECK(told(data)
          == u"02/03 xã, phường có báo cáo về trồng cây (1), trong đó 01 xã, phường đã hoàn thành, 01 xã, "
             u"phường "
             "chưa triển khai (xã Hai). Điển hình: xã Một trồng mới 12 ha xoài."_s);
}

TEST_CASE("Of several tasks that many lead the example says which it is of")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Yearly, {});
    addTask(data, u"2"_s, u"Mở lớp"_s, DeadlineKind::Yearly, {});
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::Done, u"Trồng mới 12 ha xoài."_s));
    addEntry(data, u"00001"_s, entry(u"2"_s, EntryState::UnderWay, u"Chuẩn bị"_s));
    CHECK(told(data).contains(u"Điển hình (1): xã Một trồng mới 12 ha xoài."_s));
}

TEST_CASE("A result that says \"không\" is none")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Yearly, {});
    addTask(data, u"2"_s, u"Mở lớp"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::UnderWay, u"Không."_s));
    addEntry(data, u"SCT"_s, entry(u"2"_s, EntryState::UnderWay, u"- Không có"_s));
    CHECK_FALSE(told(data).contains(u"hông"_s));
    CHECK_FALSE(told(data).contains(u"Điển hình"_s));
    CHECK_FALSE(rowTexts(composed(data), u"PL1/2"_s).value(6).contains(u"hông"_s));
    CHECK(assess(data).agency(u"SCT"_s)->blankTasks == QStringList{u"2"_s});
}

TEST_CASE("A task led by many says so when nobody, one or everybody reported")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Tuyên truyền"_s, DeadlineKind::Continuous, {});
    addTask(data, u"2"_s, u"Khác"_s, DeadlineKind::Continuous, {u"SCT"_s}).group = u"b"_s;
    addEntry(data, u"SCT"_s, entry(u"2"_s, EntryState::UnderWay, u"Đã mở 01 lớp"_s));
    CHECK(told(data).isEmpty());
    CHECK(
        blockText(composed(data), u"II/1/silent"_s)
        == u"Đến thời điểm tổng hợp, chưa nhận được báo cáo của xã Một, xã Hai và phường Ba về tuyên truyền (1)."_s);
    addEntry(data, u"00003"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp 02 bản"_s));
    CHECK(told(data).startsWith(
        u"Mới có phường Ba báo cáo về tuyên truyền (1), đang thực hiện (01/03 xã, phường)."_s));
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp 04 bản"_s));
    addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp 03 bản"_s));
    CHECK(told(data).startsWith(u"Cả 03 xã, phường có báo cáo về tuyên truyền (1), đều đang thực hiện."_s));
}

TEST_CASE("Where most have nothing to report, those that have are named")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Du lịch"_s, DeadlineKind::Yearly, {});
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::NothingArose, {}));
    addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::NothingArose, {}));
    addEntry(data, u"00003"_s, entry(u"1"_s, EntryState::Done, u"Đón 1.200 lượt khách"_s));
    CHECK(told(data)
          == u"Trong 03/03 xã, phường có báo cáo về du lịch (1), 02 xã, phường không phát sinh nội dung; các "
             "hoạt động tập trung tại phường Ba. Điển hình: phường Ba đón 1.200 lượt khách."_s);
}

TEST_CASE("One lead is told by the state of its entry and the kind of its deadline")
{
    struct Case {
        DeadlineKind kind;
        EntryState state;
        QString result;
        QString expected;
    };
    const auto row = GENERATE(values<Case>({
        {DeadlineKind::Continuous, EntryState::UnderWay, u"Trong quý IV, đã đăng 45 tin."_s,
         u"Về việc (1), trong quý, Sở Công Thương đã đăng 45 tin."_s},
        {DeadlineKind::Continuous, EntryState::UnderWay, u"Trong quý III, đã đăng 45 tin."_s,
         u"Về việc (1), theo báo cáo của Sở Công Thương, trong quý III, đã đăng 45 tin."_s},
        {DeadlineKind::Continuous,
         EntryState::NothingArose,
         {},
         u"Về việc (1), Sở Công Thương báo cáo không phát sinh nội dung trong quý."_s},
        {DeadlineKind::Yearly, EntryState::Done, u"Sở đã mở 02 lớp"_s,
         u"Về việc (1), Sở Công Thương đã mở 02 lớp; hoàn thành nhiệm vụ năm 2025."_s},
        {DeadlineKind::Yearly, EntryState::UnderWay, u"18 cơ sở được hỗ trợ"_s,
         u"Về việc (1), theo báo cáo của Sở Công Thương, 18 cơ sở được hỗ trợ; nhiệm vụ năm 2025 tiếp tục được thực hiện."_s},
        {DeadlineKind::None, EntryState::UnderWay, u"Hướng dẫn 03 làng nghề"_s,
         u"Về việc (1), Sở Công Thương hướng dẫn 03 làng nghề; nhiệm vụ chưa được ấn định thời hạn."_s},
        {DeadlineKind::Yearly, EntryState::Suspended, u"Tạm dừng"_s,
         u"Về việc (1), Sở Công Thương báo cáo nhiệm vụ đang tạm dừng."_s},
        {DeadlineKind::Yearly, EntryState::NotStarted, u"Chưa có vốn"_s,
         u"Về việc (1), Sở Công Thương chưa triển khai nhiệm vụ."_s},
    }));
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, row.kind, {u"SCT"_s});
    addEntry(data, u"SCT"_s, entry(u"1"_s, row.state, row.result));
    CHECK(told(data) == row.expected);
}

TEST_CASE("Tasks without a report are told in one sentence, never the coordinating department's own")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addTask(data, u"2"_s, u"Việc khác"_s, DeadlineKind::Yearly, {u"SNNMT"_s});
    addTask(data, u"3"_s, u"Việc nữa"_s, DeadlineKind::Yearly, {});
    addEntry(data, u"00001"_s, entry(u"3"_s, EntryState::UnderWay, u"Trồng 1 ha"_s));
    CHECK(blockText(composed(data), u"II/1/silent"_s)
          == u"Đến thời điểm tổng hợp, chưa nhận được báo cáo của Sở Công Thương về việc (1)."_s);
    CHECK(told(data).startsWith(
        u"Trong 03 nhiệm vụ của nhóm, 01 nhiệm vụ đang thực hiện, 02 nhiệm vụ chưa có báo cáo (1 và 2). "
        "Mới có xã Một báo cáo về việc nữa (3)"_s));
}

TEST_CASE("An overdue task tells its deadline, the days, the cause and the promise")
{
    PeriodSnapshot data = smallQuarter();
    Task &task = addTask(data, u"8"_s, u"Dự thảo Nghị quyết"_s, DeadlineKind::Month, {u"SNNMT"_s});
    task.deadline = {DeadlineKind::Month, u"Tháng 10/2025"_s, QDate(2025, 10, 1), QDate(2025, 10, 31)};
    TaskEntry late = entry(u"8"_s, EntryState::UnderWay, u"Đã lấy ý kiến 12 cơ quan."_s);
    late.cause = u"Phải rà soát lại số liệu."_s;
    late.expectedDate = QDate(2025, 12, 31);
    addEntry(data, u"SNNMT"_s, late);
    CHECK(
        told(data)
        == u"Về dự thảo Nghị quyết (8), Sở đã lấy ý kiến 12 cơ quan. Nhiệm vụ có thời hạn tháng 10/2025, đến "
           "ngày 14/12/2025 chưa hoàn thành, quá hạn 44 ngày; nguyên nhân: phải rà soát lại số liệu; Sở dự "
           "kiến hoàn thành chậm nhất ngày 31/12/2025."_s);
    CHECK(rowTexts(composed(data), u"PL1/8"_s).value(5) == u"Quá hạn 44 ngày"_s);
    data.reports.last().entries.last().cause = u"Khách quan: phải rà soát lại số liệu."_s;
    CHECK(told(data).contains(u"; nguyên nhân khách quan: phải rà soát lại số liệu; Sở dự kiến"_s));
}

TEST_CASE("The first who is done is the example, whatever figures others tell")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Yearly, {});
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::UnderWay, u"Trồng 05 ha xoài, 06 ha mận"_s));
    addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::Done, u"Đã trồng xong"_s));
    addEntry(data, u"00003"_s, entry(u"1"_s, EntryState::Done, u"Trồng 12 ha xoài, 08 ha nhãn, 03 ha mận"_s));
    CHECK(told(data).contains(u"Điển hình: xã Hai đã trồng xong"_s));
}

TEST_CASE("What was delivered after the cut-off is told with its day, and is waited for no more")
{
    PeriodSnapshot data = smallQuarter();
    Task &task = addTask(data, u"8"_s, u"Dự thảo Nghị quyết"_s, DeadlineKind::Month, {u"SNNMT"_s});
    task.deadline = {DeadlineKind::Month, u"Tháng 10/2025"_s, QDate(2025, 10, 1), QDate(2025, 10, 31)};
    task.product = u"dự thảo Nghị quyết"_s;
    task.productTo = u"UBND tỉnh"_s;
    TaskEntry since = entry(u"8"_s, EntryState::Done, u"Đã hoàn chỉnh hồ sơ."_s);
    since.proposal = u"Đề nghị UBND tỉnh cho phép trình chậm nhất ngày 31/12/2025"_s;
    since.productNumber = u"1186/TTr-SNNMT"_s;
    since.productDate = QDate(2025, 12, 18);
    addEntry(data, u"SNNMT"_s, since);
    data.reports.last().receivedOn = QDate(2025, 12, 19);
    CHECK(told(data).endsWith(
        u"quá hạn 44 ngày. Ngày 18/12/2025 (sau thời điểm chốt số liệu), Sở đã trình UBND tỉnh "
        "tại Tờ trình số 1186/TTr-SNNMT."_s));
    CHECK(rowTexts(composed(data), u"PL1/8"_s).value(5) == u"Quá hạn 44 ngày"_s);
    CHECK_FALSE(allKeys(composed(data)).contains(u"III/2/overdue"_s));
    const auto isAsked = [&data] {
        report::Document document = composed(data);
        document.sections.resize(1);
        return report::allText(document).contains(u"cho phép trình"_s, Qt::CaseInsensitive);
    };
    CHECK_FALSE(isAsked());
    CHECK(rowTexts(composed(data), u"PL1/8"_s).value(6).contains(u"Ngày 18/12/2025"_s));
    CHECK(blockText(composed(data), u"III/2/since"_s)
          == u"- 01 nhiệm vụ quá hạn đến ngày 14/12/2025, đã hoàn thành sau thời điểm chốt số liệu: dự thảo "
             "Nghị quyết (8)."_s);
    CHECK_FALSE(allKeys(composed(data)).contains(u"IV/8"_s));
    data.reports.last().receivedOn = QDate(2025, 12, 17); // data until the day before the delivery
    CHECK(allKeys(composed(data)).contains(u"III/2/overdue"_s));
    CHECK(isAsked());
}

TEST_CASE("A product is told while it is drafted, when it is delivered, and when its deadline was extended")
{
    PeriodSnapshot data = smallQuarter();
    Task &task = addTask(data, u"9"_s, u"Xây dựng Đề án"_s, DeadlineKind::Year, {u"SNNMT"_s});
    task.deadline = {DeadlineKind::Year, u"Năm 2025"_s, QDate(2025, 1, 1), QDate(2025, 12, 31)};
    task.product = u"dự thảo Đề án"_s;
    task.productTo = u"UBND tỉnh"_s;
    SECTION("drafting, with a promised day and an extended deadline")
    {
        Deadline before = task.deadline;
        before.text = u"Tháng 9/2025"_s;
        task.deadlineHistory = {{before, task.deadline, u"UBND tỉnh"_s, u"Công văn số 5/UBND-KT"_s}};
        TaskEntry drafting = entry(u"9"_s, EntryState::UnderWay, u"Đã lấy ý kiến 12 cơ quan"_s);
        drafting.expectedDate = QDate(2025, 12, 26);
        drafting.percent = 85;
        addEntry(data, u"SNNMT"_s, drafting);
        CHECK(told(data)
              == u"Về xây dựng Đề án (9), Sở đã lấy ý kiến 12 cơ quan; tiến độ đạt 85%; dự kiến trình UBND "
                 "tỉnh chậm nhất ngày 26/12/2025. Thời hạn được UBND tỉnh điều chỉnh từ tháng 9/2025 đến năm "
                 "2025 tại Công văn số 5/UBND-KT; hiện đang thực hiện trong thời hạn điều chỉnh."_s);
        CHECK(rowTexts(composed(data), u"PL1/9"_s).value(4) == u"Năm 2025 (điều chỉnh từ tháng 9/2025)"_s);
    }
    SECTION("delivered in time")
    {
        TaskEntry delivered = entry(u"9"_s, EntryState::Done, u"Đã hoàn thành hồ sơ"_s);
        delivered.productNumber = u"152/TTr-SNNMT"_s;
        delivered.productDate = QDate(2025, 12, 1);
        addEntry(data, u"SNNMT"_s, delivered);
        CHECK(told(data)
              == u"Về xây dựng Đề án (9), Sở đã trình UBND tỉnh dự thảo Đề án tại Tờ trình số 152/TTr-SNNMT "
                 u"ngày "
                 "01/12/2025, đúng thời hạn."_s);
    }
}

TEST_CASE("Communes and the department beside them are told apart in one paragraph")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"4"_s, u"Mã số vùng trồng"_s, DeadlineKind::Continuous, {u"SNNMT"_s});
    Assignment group = data.assignments.last();
    group.kind = AssigneeKind::Group;
    group.code = u"communes"_s;
    data.assignments.append(group);
    addEntry(data, u"SNNMT"_s, entry(u"4"_s, EntryState::Done, u"Toàn tỉnh có 216 mã số vùng trồng."_s));
    addEntry(data, u"00001"_s, entry(u"4"_s, EntryState::UnderWay, u"Quản lý 09 mã số"_s));
    addEntry(data, u"00002"_s, entry(u"4"_s, EntryState::UnderWay, u"12 hộ được cấp mã số"_s));
    CHECK(
        told(data)
        == u"02/03 xã, phường có báo cáo về mã số vùng trồng (4), đều đang thực hiện. Toàn tỉnh có 216 mã số "
           "vùng trồng. Điển hình: tại xã Hai, 12 hộ được cấp mã số."_s);
}

TEST_CASE("An overruled state is visible in the paragraph and in the annex")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Continuous, {u"SCT"_s});
    addEntry(data, u"SCT"_s, entry(u"1"_s, EntryState::UnderWay, u"Đã mở 01 lớp"_s));
    data.overrulings = {{u"1"_s, u"suspended"_s, u"chờ hướng dẫn"_s}};
    CHECK(told(data).endsWith(u"Sở xác định tiến độ việc (1) là tạm dừng (chờ hướng dẫn)."_s));
    CHECK(rowTexts(composed(data), u"PL1/1"_s).value(5) == u"Tạm dừng (chờ hướng dẫn)"_s);
}

TEST_CASE("An agency's text stands as plain words whatever it holds")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Continuous, {u"SCT"_s});
    addEntry(data, u"SCT"_s,
             entry(u"1"_s, EntryState::UnderWay, u"- Đã mở <b>02</b> lớp;\n- {told} và {sai}.\n"_s));
    CHECK(told(data) == u"Về việc (1), trong quý, Sở Công Thương đã mở <b>02</b> lớp; {told} và {sai}."_s);
}

TEST_CASE("The annex tells beside many counts what the body tells, and of a task without a time what is done")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::None,
            {u"SNNMT"_s, u"00001"_s, u"00002"_s, u"00003"_s});
    const QString result = u"Đã hướng dẫn các xã, phường chuyển đổi 1.462 ha cây hằng năm kém hiệu quả"_s;
    addEntry(data, u"SNNMT"_s, entry(u"1"_s, EntryState::UnderWay, result));
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::NotStarted, {}));
    addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::NothingArose, {}));
    addEntry(data, u"00003"_s, entry(u"1"_s, EntryState::Suspended, u"Chờ vốn"_s));
    data.sentences.insert(u"annex.progress.counts"_s, QString(280, u'x') + u"."_s);
    const QStringList row = rowTexts(composed(data), u"PL1/1"_s);
    CHECK(row.value(4) == u"Chưa ấn định"_s);
    CHECK(row.value(5) == u"Đang thực hiện"_s);
    CHECK(row.value(6).contains(u"1.462 ha"_s));
}

TEST_CASE("The title of the file has no gap for a number that is still to come")
{
    PeriodSnapshot data = smallQuarter();
    CHECK(composed(data).title
          == u"Báo cáo kết quả quý IV năm 2025 thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh về phát triển "
             u"cây "
             "ăn quả"_s);
    data.plan.number.clear();
    CHECK(composed(data).title
          == u"Báo cáo kết quả quý IV năm 2025 thực hiện Kế hoạch của UBND tỉnh về phát triển cây ăn quả"_s);
}
