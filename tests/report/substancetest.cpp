// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sections III to V: shortcomings of substance, causes by kind, who does what by when, who is asked.
#include "models/report/document/document.h"
#include "models/report/drafting/sections/outline.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

/// Quý III: a yearly task of Sở Công Thương in that state, another one of the communes.
PeriodSnapshot thirdQuarter(EntryState state)
{
    PeriodSnapshot data = smallQuarter();
    data.period = periods::quarter(2025, 3);
    Task &task = addTask(data, u"11"_s, u"Quản lý cụm công nghiệp"_s, DeadlineKind::Yearly, {u"SCT"_s});
    task.shortName = u"quản lý cụm công nghiệp"_s;
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Continuous, {});
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    if (state != EntryState::Unset)
        addEntry(data, u"SCT"_s, entry(u"11"_s, state, u"Chưa có vốn"_s));
    for (AgencyReport &report : data.reports)
        report.receivedOn = QDate(2025, 9, 15);
    return data;
}

} // namespace

TEST_CASE("A task is a shortcoming where it comes due and has not begun, and reporting is none")
{
    struct Case {
        EntryState state;
        QString key;
        QString said;
    };
    const auto row = GENERATE(values<Case>({
        {EntryState::NotStarted, u"III/2/not_started"_s,
         u"- 01 nhiệm vụ đến hạn ngày 31/12/2025 chưa triển khai: quản lý cụm công nghiệp (11)."_s},
        {EntryState::Suspended, u"III/2/suspended"_s,
         u"- 01 nhiệm vụ đến hạn ngày 31/12/2025 đang tạm dừng: quản lý cụm công nghiệp (11)."_s},
        {EntryState::Unset, u"III/2/no_report"_s,
         u"- 01 nhiệm vụ đến hạn ngày 31/12/2025 chưa có báo cáo của cơ quan, đơn vị chủ trì: quản lý cụm "
         "công nghiệp (11)."_s},
        {EntryState::UnderWay, u"III/2"_s, QString()},
    }));
    PeriodSnapshot data = thirdQuarter(row.state);
    CHECK(blockText(composed(data), row.key) == row.said);
    CHECK_FALSE(blockText(composed(data), u"III/1"_s).isEmpty());
    data.period = periods::quarter(2026, 1); // due at the end of 2026
    for (AgencyReport &report : data.reports)
        report.receivedOn = QDate(2026, 3, 15);
    CHECK(blockText(composed(data), u"III/2"_s).isEmpty());
}

TEST_CASE("Tasks that come due on several days are not said to be due on one of them")
{
    PeriodSnapshot data = thirdQuarter(EntryState::NotStarted);
    Task &other = addTask(data, u"12"_s, u"Soạn dự thảo"_s, DeadlineKind::Date, {u"SCT"_s});
    other.deadline = {DeadlineKind::Date, u"15/11/2025"_s, {}, QDate(2025, 11, 15)};
    addEntry(data, u"SCT"_s, entry(u"12"_s, EntryState::NotStarted, {}));
    CHECK(blockText(composed(data), u"III/2/not_started"_s)
              .startsWith(u"- 02 nhiệm vụ đến hạn trong kỳ tới chưa triển khai: "_s));
}

TEST_CASE("In quarter IV an indicator whose estimate stays under nine tenths of the plan is a shortcoming")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Continuous, {u"SCT"_s});
    addEntry(data, u"SCT"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    Indicator area;
    area.code = u"area"_s;
    area.name = u"Diện tích trồng mới"_s;
    area.unit = u"ha"_s;
    data.indicators = {area};
    data.targets = {{0, 1, u"area"_s, {}, 2025, 1000, false}};
    IndicatorValue settled;
    settled.indicatorCode = u"area"_s;
    settled.periodKey = u"2025-Q4"_s;
    settled.source = ValueSource::Settled;
    settled.value = 800;
    settled.estimate = 890;
    data.figures = {settled};
    CHECK(blockText(composed(data), u"III/2/indicators"_s)
          == u"- Một số chỉ tiêu ước cả năm đạt dưới 90% kế hoạch: diện tích trồng mới 89,0%."_s);
    data.figures.first().estimate = 900;
    CHECK(blockText(composed(data), u"III/2"_s).isEmpty());
    data.figures.first().estimate = 890;
    data.period = periods::quarter(2025, 3);
    CHECK(blockText(composed(data), u"III/2"_s).isEmpty());
}

TEST_CASE("Causes are parted as far as agencies say of which kind they are")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Continuous, {});
    TaskEntry first = entry(u"1"_s, EntryState::UnderWay, u"Họp"_s);
    first.cause = u"Khách quan: mưa đá; giá giảm. Nguyên nhân chủ quan: Chậm rà soát"_s;
    addEntry(data, u"00001"_s, first);
    TaskEntry second = entry(u"1"_s, EntryState::UnderWay, u"Họp"_s);
    second.cause = u"Thiếu vốn."_s;
    addEntry(data, u"00002"_s, second);
    const report::Document document = composed(data);
    CHECK(blockText(document, u"III/3/objective"_s)
          == u"- Khách quan: mưa đá (xã Một); giá giảm (xã Một)."_s);
    CHECK(blockText(document, u"III/3/subjective"_s) == u"- Chủ quan: chậm rà soát (xã Một)."_s);
    CHECK(blockText(document, u"III/3/unsaid"_s) == u"- Nguyên nhân khác: thiếu vốn (xã Hai)."_s);
    data.reports.removeFirst();
    CHECK(blockText(composed(data), u"III/3/"_s + report::nameOf(u"Thiếu vốn"_s))
          == u"- Thiếu vốn (xã Hai)."_s);
}

TEST_CASE("A kind of cause may stand behind it, as in the example of the forms, and equal causes join")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Continuous, {});
    const auto answer = [&](const QString &agency, const QString &cause) {
        TaskEntry given = entry(u"1"_s, EntryState::UnderWay, u"Họp"_s);
        given.cause = cause;
        addEntry(data, agency, given);
    };
    answer(u"00001"_s, u"Lượng mưa thấp (khách quan), chưa nạo vét mương (chủ quan); thiếu vốn."_s);
    answer(u"00002"_s, u"Khách quan: giá giảm; lượng mưa thấp. (Chủ quan) chậm rà soát"_s);
    const report::Document document = composed(data);
    CHECK(blockText(document, u"III/3/objective"_s)
          == u"- Khách quan: lượng mưa thấp (xã Một và xã Hai); giá giảm (xã Hai)."_s);
    CHECK(blockText(document, u"III/3/subjective"_s)
          == u"- Chủ quan: chưa nạo vét mương (xã Một); chậm rà soát (xã Hai)."_s);
    CHECK(blockText(document, u"III/3/unsaid"_s) == u"- Nguyên nhân khác: thiếu vốn (xã Một)."_s);
}

TEST_CASE("Causes whose kind would be guessed stay whole, and none is no cause")
{
    const QString text = GENERATE(u"Nguyên nhân chủ quan và khách quan"_s,
                                  u"A) Khách quan: mưa ít, b) chủ quan: chưa trữ nước"_s,
                                  u"Khách quan: mưa ít. Về chủ quan, xã chưa nạo vét mương"_s,
                                  u"Do khách quan là chính (hạn hán); chủ quan cũng có"_s);
    CAPTURE(text);
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Continuous, {});
    TaskEntry given = entry(u"1"_s, EntryState::UnderWay, u"Họp"_s);
    given.cause = text;
    addEntry(data, u"00001"_s, given);
    const report::Document whole = composed(data);
    CHECK(blockText(whole, u"III/3/objective"_s).isEmpty());
    CHECK(blockText(whole, u"III/3/subjective"_s).isEmpty());
    data.reports.first().entries.first().cause = u"Chủ quan: không; khách quan: mưa ít."_s;
    const report::Document parted = composed(data);
    CHECK(blockText(parted, u"III/3/objective"_s) == u"- Khách quan: mưa ít (xã Một)."_s);
    CHECK(blockText(parted, u"III/3/subjective"_s).isEmpty());
    data.reports.first().entries.first().cause = u"a) Khách quan: mưa ít; b) Chủ quan: chưa trữ nước."_s;
    CHECK(blockText(composed(data), u"III/3/subjective"_s) == u"- Chủ quan: chưa trữ nước (xã Một)."_s);
}

TEST_CASE("Section IV says who finishes what by when")
{
    PeriodSnapshot data = smallQuarter();
    Task &plan = addTask(data, u"9"_s, u"Xây dựng Đề án"_s, DeadlineKind::Year, {u"SNNMT"_s});
    plan.deadline = {DeadlineKind::Year, u"Năm 2025"_s, QDate(2025, 1, 1), QDate(2025, 12, 31)};
    Task &other = addTask(data, u"10"_s, u"Soạn dự thảo"_s, DeadlineKind::Date, {u"SCT"_s});
    other.deadline = {DeadlineKind::Date, u"15/02/2026"_s, {}, QDate(2026, 2, 15)};
    addTask(data, u"2"_s, u"Mở lớp"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addEntry(data, u"SNNMT"_s, entry(u"9"_s, EntryState::UnderWay, u"Đang soạn"_s));
    addEntry(data, u"SCT"_s, entry(u"10"_s, EntryState::UnderWay, u"Đang soạn"_s));
    addEntry(data, u"SCT"_s, entry(u"2"_s, EntryState::UnderWay, u"Đang mở"_s));
    const report::Document document = composed(data);
    CHECK(blockText(document, u"IV/9"_s)
          == u"- Sở hoàn thành xây dựng Đề án (9) ngay trong tháng 12/2025."_s);
    CHECK(blockText(document, u"IV/10"_s)
          == u"- Sở Công Thương hoàn thành soạn dự thảo (10) chậm nhất ngày 15/02/2026."_s);
    CHECK(blockText(document, u"IV/yearly"_s)
          == u"- Các cơ quan, đơn vị được giao tập trung hoàn thành 01 nhiệm vụ hằng năm của năm 2025 ngay "
             "trong tháng 12/2025."_s);
}

TEST_CASE("Section IV counts what goes on, and leaves out what is done or yet to begin")
{
    struct Case {
        EntryState yearly;
        EntryState undated;
        QString said;
    };
    const QString all = u"- Các cơ quan, đơn vị được giao tiếp tục thực hiện "_s;
    const auto row = GENERATE(values<Case>({
        {EntryState::UnderWay, EntryState::UnderWay,
         u"01 nhiệm vụ thường xuyên, 02 nhiệm vụ hằng năm và 01 nhiệm vụ chưa ấn định thời hạn."_s},
        {EntryState::Done, EntryState::UnderWay,
         u"01 nhiệm vụ thường xuyên, 01 nhiệm vụ hằng năm và 01 nhiệm vụ chưa ấn định thời hạn."_s},
        {EntryState::NotStarted, EntryState::Suspended,
         u"01 nhiệm vụ thường xuyên và 01 nhiệm vụ hằng năm."_s},
        {EntryState::Done, EntryState::NotStarted, u"01 nhiệm vụ thường xuyên và 01 nhiệm vụ hằng năm."_s},
    }));
    PeriodSnapshot data = smallQuarter();
    data.period = periods::quarter(2026, 1);
    addTask(data, u"1"_s, u"Tuyên truyền"_s, DeadlineKind::Continuous, {u"SCT"_s});
    addTask(data, u"2"_s, u"Mở lớp"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addTask(data, u"3"_s, u"Hội chợ"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addTask(data, u"14"_s, u"Phát triển làng nghề"_s, DeadlineKind::None, {u"SCT"_s});
    addEntry(data, u"SCT"_s, entry(u"2"_s, row.yearly, u"Đã mở"_s));
    addEntry(data, u"SCT"_s, entry(u"14"_s, row.undated, u"Đang làm"_s));
    data.reports.last().receivedOn = QDate(2026, 3, 16);
    CHECK(blockText(composed(data), u"IV/regular"_s) == all + row.said);
}

TEST_CASE("A task that drafts something has its draft finished and submitted, never the document itself")
{
    PeriodSnapshot data = smallQuarter();
    Task &task
        = addTask(data, u"10"_s, u"Tham mưu xây dựng Nghị quyết"_s, DeadlineKind::YearRange, {u"SNNMT"_s});
    task.shortName = u"Nghị quyết của HĐND tỉnh về chính sách"_s;
    task.product = u"dự thảo Nghị quyết của HĐND tỉnh"_s;
    task.productTo = u"UBND tỉnh"_s;
    task.deadline = {DeadlineKind::YearRange, u"Năm 2025-2026"_s, QDate(2025, 1, 1), QDate(2026, 12, 31)};
    addEntry(data, u"SNNMT"_s, entry(u"10"_s, EntryState::UnderWay, u"Đang lấy ý kiến"_s));
    const QString draft = u"dự thảo Nghị quyết của HĐND tỉnh về chính sách (10)"_s;
    CHECK(blockText(composed(data), u"IV/later"_s)
          == u"- Sở tiếp tục xây dựng %1, thời hạn năm 2025-2026."_s.arg(draft));
    data.reports.last().entries.last().expectedDate = QDate(2026, 9, 30);
    CHECK(blockText(composed(data), u"IV/later"_s)
          == u"- Sở tiếp tục xây dựng %1, trình UBND tỉnh chậm nhất ngày 30/9/2026."_s.arg(draft));
    data.tasks.last().deadline.to = QDate(2026, 3, 31);
    CHECK(blockText(composed(data), u"IV/10"_s)
          == u"- Sở hoàn thành, trình UBND tỉnh %1 chậm nhất ngày 31/3/2026."_s.arg(draft));
    data.tasks.last().deadline.to = QDate(2025, 10, 31);
    CHECK(blockText(composed(data), u"IV/10"_s)
              .startsWith(u"- Sở tập trung hoàn thành %1, đã quá hạn"_s.arg(draft)));
}

TEST_CASE("Regular tasks go on in one sentence, and yearly ones are finished in the year's last quarter")
{
    struct Case {
        Period period;
        QString said;
    };
    const auto row = GENERATE(values<Case>({
        {periods::quarter(2026, 1),
         u"- Các cơ quan, đơn vị được giao tiếp tục thực hiện 01 nhiệm vụ thường xuyên và 01 nhiệm vụ hằng "
         "năm."_s},
        {periods::quarter(2026, 3),
         u"- Các cơ quan, đơn vị được giao tiếp tục thực hiện 01 nhiệm vụ thường xuyên; hoàn thành 01 nhiệm "
         "vụ hằng năm của năm 2026 chậm nhất ngày 31/12/2026."_s},
        {periods::quarter(2026, 4),
         u"- Các cơ quan, đơn vị được giao tiếp tục thực hiện 01 nhiệm vụ thường xuyên; triển khai 01 nhiệm "
         "vụ hằng năm của năm 2027."_s},
    }));
    PeriodSnapshot data = smallQuarter();
    data.period = row.period;
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Continuous, {u"SCT"_s});
    addTask(data, u"2"_s, u"Mở lớp"_s, DeadlineKind::Yearly, {u"SCT"_s});
    CHECK(blockText(composed(data), u"IV/regular"_s) == row.said);
}

TEST_CASE("Who is asked stands before what is asked, and only communes are told to report in time")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Continuous, {});
    TaskEntry asking = entry(u"1"_s, EntryState::UnderWay, u"Họp"_s);
    asking.proposal = u"Đề nghị Sở Công Thương sớm thông tin thị trường."_s;
    addEntry(data, u"00001"_s, asking);
    const report::Document document = composed(data);
    CHECK(
        blockText(document, u"V/3/"_s + report::nameOf(u"Đề nghị Sở Công Thương sớm thông tin thị trường"_s))
        == u"- Sở Công Thương: sớm thông tin thị trường (kiến nghị của xã Một)."_s);
    const auto asksForDiscipline = [&data] {
        return blockText(composed(data), u"V/3/requests"_s)
            .startsWith(u"- Đề nghị UBND các xã, phường thực hiện nghiêm chế độ báo cáo"_s);
    };
    CHECK_FALSE(asksForDiscipline()); // on 15/12: until 16/12 nobody is late
    data.dataUntil = QDate(2025, 12, 17);
    CHECK(asksForDiscipline());
    CHECK(blockText(document, u"IV/urging"_s).isEmpty());
    for (const QString &code : {u"00002"_s, u"00003"_s})
        addEntry(data, code, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    data.localPlans = {
        {u"00001"_s, QDate(2025, 12, 1)}, {u"00002"_s, QDate(2025, 12, 1)}, {u"00003"_s, QDate(2025, 12, 1)}};
    CHECK(blockText(composed(data), u"V/3/requests"_s).isEmpty());
}

TEST_CASE("Figures told by telephone stand beside the counts of a task, never in them")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Continuous, {});
    addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    addEntry(data, u"00003"_s, entry(u"1"_s, EntryState::UnderWay, u"Trồng 01 ha"_s));
    AgencyReport &report = data.reports.last();
    report.number.clear();
    report.signedOn = QDate();
    report.state = ReportState::Provisional;
    CHECK(told(data).startsWith(
        u"Mới có xã Hai báo cáo về trồng cây (1), đang thực hiện (01/03 xã, phường); ngoài ra 01 xã, phường "
        "báo nhanh."_s));
    CHECK(rowTexts(composed(data), u"PL1/1"_s).value(6).contains(u"01/03 xã, phường báo cáo"_s));
}

TEST_CASE("What nobody reported on is told apart from what is not done, among those due and in section IV")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"11"_s, u"Quản lý cụm công nghiệp"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addTask(data, u"12"_s, u"Xúc tiến thương mại"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addTask(data, u"13"_s, u"Thu hút doanh nghiệp"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addEntry(data, u"SCT"_s, entry(u"11"_s, EntryState::Done, u"Đã xong"_s));
    addEntry(data, u"SCT"_s, entry(u"12"_s, EntryState::UnderWay, u"Đang làm"_s));
    CHECK(
        blockText(composed(data), u"II/1/kinds"_s)
            .endsWith(u"trong đó 01 nhiệm vụ đã hoàn thành, 01 nhiệm vụ chưa hoàn thành, 01 nhiệm vụ chưa có "
                      "báo cáo."_s));
    CHECK(blockText(composed(data), u"IV/yearly"_s)
          == u"- Các cơ quan, đơn vị được giao tập trung hoàn thành 02 nhiệm vụ hằng năm của năm 2025 (trong "
             "đó 01 nhiệm vụ chưa có báo cáo) ngay trong tháng 12/2025."_s);
    addEntry(data, u"SCT"_s, entry(u"13"_s, EntryState::NothingArose, {}));
    CHECK(blockText(composed(data), u"II/1/kinds"_s)
              .endsWith(u"01 nhiệm vụ chưa hoàn thành, 01 nhiệm vụ không phát sinh nội dung."_s));
}

TEST_CASE("In a report of several quarters what is missing is said to be the last quarter's report")
{
    PeriodSnapshot data = smallQuarter();
    data.period = periods::wholeYear(2025);
    data.quarters = {{periods::quarter(2025, 3), 4, {}}, {periods::quarter(2025, 4), 4, {u"SCT"_s}}};
    addTask(data, u"11"_s, u"Quản lý cụm công nghiệp"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addTask(data, u"12"_s, u"Xúc tiến thương mại"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addEntry(data, u"SCT"_s, entry(u"11"_s, EntryState::Done, u"Đã xong"_s));
    const report::Document document = composed(data);
    CHECK(blockText(document, u"II/1/kinds"_s).endsWith(u"01 nhiệm vụ chưa có báo cáo quý IV."_s));
    CHECK(blockText(document, u"II/1/silent"_s)
              .contains(u"chưa nhận được báo cáo quý IV của Sở Công Thương về"_s));
}

TEST_CASE("Section IV names the day that section II does, in time, and none that has passed")
{
    PeriodSnapshot data = smallQuarter();
    Task &task = addTask(data, u"10"_s, u"Dự thảo Nghị quyết"_s, DeadlineKind::Date, {u"SNNMT"_s});
    task.deadline = {DeadlineKind::Date, u"31/3/2026"_s, {}, QDate(2026, 3, 31)};
    task.product = u"dự thảo Nghị quyết"_s;
    task.productTo = u"UBND tỉnh"_s;
    TaskEntry drafting = entry(u"10"_s, EntryState::UnderWay, u"Đang soạn thảo"_s);
    const struct {
        QDate promised;
        QString day;
        bool told;
    } cases[] = {{QDate(2026, 2, 10), u"10/02/2026"_s, true},
                 {QDate(2026, 4, 15), u"31/3/2026"_s, true},
                 {QDate(2025, 10, 10), u"31/3/2026"_s, false}};
    for (const auto &each : cases) {
        PeriodSnapshot now = data;
        drafting.expectedDate = each.promised;
        addEntry(now, u"SNNMT"_s, drafting);
        CHECK(blockText(composed(now), u"IV/10"_s).endsWith(u"chậm nhất ngày "_s + each.day + u'.'));
        CHECK(told(now).contains(u"dự kiến trình"_s) == each.told);
    }
    // What the text leaves out of the lead's words does not say it.
    drafting.result = u"Đã lấy ý kiến "_s + u"các cơ quan, đơn vị, "_s.repeated(6)
        + u"các xã, phường; dự kiến trình UBND tỉnh trong quý I"_s;
    drafting.expectedDate = QDate(2026, 2, 10);
    addEntry(data, u"SNNMT"_s, drafting);
    CHECK(told(data).contains(u"dự kiến trình UBND tỉnh chậm nhất ngày 10/02/2026"_s));
}

TEST_CASE("A department that alone leads a task and told nothing is asked for it, and nobody for discipline")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Continuous, {});
    addTask(data, u"12"_s, u"Xúc tiến thương mại"_s, DeadlineKind::Yearly, {u"SCT"_s});
    addTask(data, u"5"_s, u"Soạn đề cương"_s, DeadlineKind::Yearly, {u"SNNMT"_s});
    for (const QString &code : {u"00001"_s, u"00002"_s, u"00003"_s}) {
        addEntry(data, code, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
        data.localPlans.append({code, QDate(2025, 12, 1)});
    }
    data.dataUntil = QDate(2025, 12, 17);
    const QString text = report::allText(composed(data));
    CHECK(text.contains(u"- Đề nghị Sở Công Thương báo cáo kết quả nhiệm vụ 12."_s));
    CHECK_FALSE(text.contains(u"nghiêm chế độ báo cáo"_s));
    CHECK(text.contains(u"Sở kính báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo./."_s));
    addEntry(data, u"SCT"_s, entry(u"12"_s, EntryState::UnderWay, u"Đang làm"_s));
    CHECK_FALSE(report::allText(composed(data)).contains(u"Đề nghị Sở Công Thương"_s));
}

TEST_CASE("Several bodies that a proposal names stand before what they are asked")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Continuous, {});
    TaskEntry asking = entry(u"1"_s, EntryState::UnderWay, u"Họp"_s);
    asking.proposal = u"Đề nghị Sở Công Thương, Sở Nông nghiệp và Môi trường giới thiệu doanh nghiệp."_s;
    addEntry(data, u"00001"_s, asking);
    CHECK(report::allText(composed(data))
              .contains(
                  u"- Sở Công Thương, Sở Nông nghiệp và Môi trường: giới thiệu doanh nghiệp (kiến nghị"_s));
}
