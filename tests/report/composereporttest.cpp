// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the whole report: outline, figures, annexes, comparison, the empty quarter, other periods, gaps.
#include "models/domain/indicators/planseed.h"
#include "models/domain/text/text.h"
#include "models/exchange/plans/planfile.h"
#include "models/report/checks/completeness.h"
#include "models/report/drafting/context/composeoptions.h"
#include "models/report/drafting/sections/outline.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

report::ComposeOptions allAnnexes(const QString &number, const QDate &date)
{
    return {number, date, {u"progress"_s, u"indicators"_s, u"obstacles"_s, u"receipt"_s}};
}

/// The embedded plan with a report of every agency on every task that it leads.
PeriodSnapshot wholeQuarter()
{
    Result<PlanSeed> seed = exchange::embeddedPlan();
    REQUIRE(seed.ok());
    PeriodSnapshot data = smallQuarter();
    data.plan = seed->plan;
    data.agencies = seed->agencies;
    data.groups = seed->groups;
    data.tasks = seed->tasks;
    data.assignments = seed->assignments;
    int turn = 0;
    for (const Expectation &expected : expectations(data)) {
        AgencyReport report;
        report.agencyCode = expected.agencyCode;
        report.state = ReportState::Accepted;
        report.number = u"12/BC"_s;
        report.signedOn = QDate(2025, 12, 14);
        report.receivedOn = QDate(2025, 12, 15);
        if (turn % 4)
            data.localPlans.append({report.agencyCode, report.receivedOn});
        for (const QString &number : expected.taskNumbers) {
            const bool arose = ++turn % 5 != 0;
            report.entries.append(entry(number, arose ? EntryState::UnderWay : EntryState::NothingArose,
                                        arose ? u"Đã mở %1 lớp"_s.arg(turn) : QString()));
        }
        report.entries.first().difficulty = u"Thiếu nước tưới."_s;
        report.entries.first().proposal = u"Đề nghị UBND tỉnh bố trí vốn."_s;
        report.entries.first().cause = u"Hạn hán"_s;
        data.reports.append(report);
    }
    return data;
}

PeriodSnapshot oneTask()
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Continuous, {});
    return data;
}

QList<IssueKind> gapKinds(const PeriodSnapshot &data)
{
    QList<IssueKind> kinds;
    for (const Issue &issue : report::findGaps(data, assess(data), u"Tinos"_s))
        kinds.append(issue.kind);
    return kinds;
}

} // namespace

TEST_CASE("The whole plan: every task is told in the prose, every row stands in the annex")
{
    const PeriodSnapshot data = wholeQuarter();
    const report::Document document = composed(data);
    const QStringList keys = allKeys(document);
    for (const Task &task : data.tasks) {
        INFO(task.number.toStdString());
        CHECK(keys.contains(u"PL1/"_s + task.number));
        const QString group = blockText(document, u"II/2/%1/results"_s.arg(task.group));
        CHECK((task.heading || group.contains(u"%1 (%2)"_s.arg(task.shortName, task.number))
               || task.group == u"g"_s));
    }
    CHECK(data.tasks.size() == 34);
    CHECK(QSet<QString>(keys.begin(), keys.end()).size() == keys.size());
}

TEST_CASE("The whole plan: no placeholder, no forbidden word, no torn end, in normal form")
{
    const QString text = report::allText(composed(wholeQuarter(), allAnnexes({}, {})));
    for (const QString &line : text.split(u'\n')) {
        INFO(line.toStdString());
        CHECK_FALSE(line.contains(u'{'));
    }
    for (const QString &word : {u"yêu cầu"_s, u"khóa XIV"_s, u"trước ngày"_s, u" ."_s, u" ,"_s, u"; ."_s,
                                u": ."_s, u";;"_s, u"( "_s, u" )"_s}) {
        INFO(word.toStdString());
        CHECK_FALSE(text.contains(word, Qt::CaseInsensitive));
    }
    CHECK_FALSE(QString(text).remove(u"./."_s).contains(u".."_s));
    CHECK(text == text.normalized(QString::NormalizationForm_C));
}

TEST_CASE("The outline is the one of the model, with numbers that leave no hole")
{
    const report::Document document = composed(wholeQuarter());
    QStringList headings;
    for (const report::Block &block : document.sections.first().blocks) {
        const auto *heading = std::get_if<report::Heading>(&block);
        if (heading && heading->level < 3)
            headings.append(report::plainText(heading->text));
    }
    CHECK(headings
          == QStringList{u"I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"_s, u"1. Ban hành văn bản, kế hoạch triển khai"_s,
                         u"2. Công tác phối hợp, kiểm tra, đôn đốc"_s, u"II. KẾT QUẢ THỰC HIỆN"_s,
                         u"1. Tiến độ chung (Phụ lục I)"_s, u"2. Kết quả theo nhóm nhiệm vụ"_s,
                         u"III. KHÓ KHĂN, HẠN CHẾ VÀ NGUYÊN NHÂN"_s, u"1. Khó khăn, vướng mắc (Phụ lục II)"_s,
                         u"2. Nguyên nhân"_s, u"IV. NHIỆM VỤ TRỌNG TÂM QUÝ I NĂM 2026"_s,
                         u"V. KIẾN NGHỊ, ĐỀ XUẤT"_s, u"1. Kiến nghị với UBND tỉnh (Phụ lục II)"_s,
                         u"2. Đề nghị các sở, ngành, UBND các xã, phường"_s});
    CHECK(blockText(document, u"II/1/kinds"_s)
              .startsWith(
                  u"Trong 30 nhiệm vụ có 10 nhiệm vụ thường xuyên, 19 nhiệm vụ có thời hạn (gồm 16 nhiệm vụ "
                  "hằng năm), 01 nhiệm vụ chưa ấn định thời hạn. Có 18 nhiệm vụ có thời hạn "
                  "trong năm 2025 (16 nhiệm vụ hằng năm, nhiệm vụ 8 và 9), trong đó "_s));
}

TEST_CASE("Every annex is mentioned in the text and cites the report that it belongs to")
{
    const report::Document document = composed(wholeQuarter(), allAnnexes(u"7"_s, QDate(2025, 12, 25)));
    REQUIRE(document.sections.size() == 4);
    QString body;
    for (const report::Block &block : document.sections.first().blocks)
        body += blockText(document, report::blockKey(block)) + u'\n';
    for (const QString &annex : {u"Phụ lục I"_s, u"Phụ lục II"_s, u"Phụ lục III"_s})
        CHECK(body.contains(QRegularExpression(annex + u"\\b"_s)));
    CHECK(blockText(document, u"PL2/number"_s) == u"Phụ lục II"_s);
    CHECK(
        blockText(document, u"PL3/reference"_s)
        == u"(Kèm theo Báo cáo số 07/BC-SNNMT ngày 25 tháng 12 năm 2025 của Sở Nông nghiệp và Môi trường)"_s);
    CHECK(document.sections.at(1).orientation == report::Orientation::Landscape);
    CHECK(composed(wholeQuarter()).sections.size() == 3);
}

TEST_CASE("Receipts are counted without the coordinating department, rates only from ten on")
{
    PeriodSnapshot data = oneTask();
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    data.reports.last().receivedOn = QDate(2025, 12, 19);
    data.localPlans = {{data.reports.first().agencyCode, data.reports.first().receivedOn}};
    const report::Document document = composed(data);
    CHECK(blockText(document, u"I/2/receipt"_s)
          == u"Có 03 cơ quan, đơn vị được đề nghị báo cáo kết quả quý IV năm 2025, thời hạn gửi Sở chậm nhất "
             "ngày 16/12/2025. Đến ngày 19/12/2025, Sở đã nhận được báo cáo của 02/03 cơ quan, đơn vị. Trong "
             "số báo cáo đã nhận, 01 báo cáo gửi "
             "đúng "
             "hạn, 01 báo cáo gửi sau thời hạn; tất cả đều nêu đủ các nhiệm vụ được giao. Còn 01 cơ quan, "
             "đơn vị chưa gửi báo cáo."_s);
    CHECK(
        blockText(document, u"I/1/localplans"_s)
        == u"Đến ngày 19/12/2025, mới có xã Một gửi kế hoạch thực hiện về Sở; còn 02 xã, phường chưa gửi kế "
           "hoạch."_s);
    data.office.nameLateAgencies = true;
    CHECK(
        blockText(composed(data), u"I/2/receipt"_s)
            .endsWith(u"Còn 01 cơ quan, đơn vị chưa gửi báo cáo: phường Ba. Gửi sau thời hạn có xã Hai."_s));
}

TEST_CASE("The period before is compared with where it holds reports")
{
    PeriodSnapshot data = oneTask();
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    CHECK_FALSE(report::allText(composed(data)).contains(u"So với"_s));
    data.previous = data.reports;
    data.previous.first().receivedOn = QDate(2025, 9, 15);
    addEntry(data, u"00002"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    CHECK(
        blockText(composed(data), u"I/2/compared"_s)
        == u"So với quý III, số cơ quan, đơn vị gửi báo cáo tăng từ 01 lên 02; không phát sinh nhiệm vụ quá "
           "hạn."_s);
}

TEST_CASE("Difficulties of one heading are told once with their count, proposals without the addressee")
{
    PeriodSnapshot data = oneTask();
    for (const QString &code : {u"00001"_s, u"00002"_s, u"00003"_s}) {
        TaskEntry told = entry(u"1"_s, EntryState::UnderWay, u"Họp"_s);
        told.difficulty = code == u"00002"_s ? u"thiếu  nước tưới"_s : u"Thiếu nước tưới."_s;
        told.proposal = u"Đề nghị UBND tỉnh bố trí vốn."_s;
        addEntry(data, code, told);
    }
    Task &second = addTask(data, u"2"_s, u"Khác"_s, DeadlineKind::Continuous, {u"SCT"_s});
    Obstacle earlier;
    earlier.heading = u"Giá bán thấp"_s;
    earlier.text = u"Giá xoài thấp"_s;
    earlier.agencyCode = u"SCT"_s;
    earlier.competence = Competence::Province;
    earlier.raisedIn = u"2025-Q3"_s;
    earlier.taskNumbers = {second.number};
    data.obstacles = {earlier};
    const report::Document document = composed(data);
    CHECK(blockText(document, u"III/1/"_s + report::nameOf(u"thiếu nước tưới"_s))
          == u"- Xã Một, xã Hai và phường Ba phản ánh thiếu nước tưới."_s);
    CHECK(blockText(document, u"III/1/"_s + report::nameOf(u"Giá bán thấp"_s))
          == u"- Sở Công Thương đã phản ánh giá bán thấp từ các kỳ trước, "
             "đến nay chưa có ý kiến trả lời."_s);
    CHECK(
        blockText(document, u"V/1/lead"_s)
        == u"Có 01 nội dung phản ánh, kiến nghị từ các kỳ trước chuyển sang, đến nay chưa có ý kiến trả lời."_s);
    CHECK(blockText(document, u"V/2/"_s + report::nameOf(u"Đề nghị UBND tỉnh bố trí vốn"_s))
          == u"- Bố trí vốn (kiến nghị của xã Một, xã Hai và phường Ba)."_s);
    CHECK(rowTexts(document, u"PL2/1"_s).value(3) == u"03"_s);
}

TEST_CASE("An empty quarter gives a correct, short report")
{
    const report::Document document = composed(oneTask());
    const QString text = report::allText(document);
    REQUIRE(document.sections.size() == 2);
    CHECK(blockText(document, u"PL1/number"_s) == u"Phụ lục"_s);
    CHECK(text.contains(u"1. Tiến độ chung (Phụ lục)"_s));
    CHECK(text.contains(u"chưa nhận được báo cáo của cơ quan, đơn vị nào."_s));
    CHECK(text.count(u"Chưa nhận được báo cáo để tổng hợp nội dung này."_s) == 2);
    CHECK_FALSE(text.contains(u"Kết quả theo nhóm"_s));
    CHECK_FALSE(text.contains(u'{'));
    CHECK(blockText(document, u"closing"_s).endsWith(u"xem xét, chỉ đạo./."_s));
    CHECK(rowTexts(document, u"PL1/1"_s).value(6) == u"Chưa có báo cáo."_s);
    CHECK(document.marking.isEmpty());
}

TEST_CASE("Made-up data mark the document, and the letterhead holds gaps until number and date are given")
{
    PeriodSnapshot data = oneTask();
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    data.reports.first().example = true;
    const report::Document draft = composed(data);
    CHECK(draft.marking == u"SỐ LIỆU VÍ DỤ"_s);
    const auto head = std::get<report::Letterhead>(draft.sections.first().blocks.first());
    CHECK(head.number.isEmpty());
    CHECK(head.placeAndDate.contains(QString(4, QChar::Nbsp)));
    CHECK(
        head.subject
        == u"Kết quả quý IV năm 2025 thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh về phát triển cây ăn quả"_s);
    const report::Document given = composed(data, report::ComposeOptions{u"15"_s, QDate(2026, 1, 5), {}});
    const auto issued = std::get<report::Letterhead>(given.sections.first().blocks.first());
    CHECK(issued.number == u"15"_s);
    CHECK(issued.placeAndDate == u"Sơn La, ngày 05 tháng 01 năm 2026"_s);
    const auto signature = std::get<report::Signature>(given.sections.first().blocks.last());
    CHECK(signature.recipients
          == QStringList{u"- Như trên;"_s, u"- Lãnh đạo Sở;"_s, u"- Lưu: VT, TTBVTV."_s});
    CHECK(signature.authority == QStringList{u"GIÁM ĐỐC"_s});
}

TEST_CASE("Other periods keep their own words")
{
    struct Case {
        Period period;
        QString title;
        QString next;
    };
    for (const Case &each :
         {Case{periods::month(2025, 10), u"tháng 10 năm 2025"_s, u"THÁNG 11 NĂM 2025"_s},
          Case{periods::halfYear(2025, 2), u"6 tháng cuối năm 2025"_s, u"6 THÁNG ĐẦU NĂM 2026"_s},
          Case{periods::wholeYear(2025), u"năm 2025"_s, u"NĂM 2026"_s}}) {
        PeriodSnapshot data = oneTask();
        data.period = each.period;
        const QString text = report::allText(composed(data));
        INFO(each.title.toStdString());
        CHECK(text.contains(u"báo cáo kết quả %1 (số liệu đến ngày "_s.arg(each.title)));
        CHECK(text.contains(u"IV. NHIỆM VỤ TRỌNG TÂM "_s + each.next));
    }
}

TEST_CASE("Figures in the prose lead to their records")
{
    PeriodSnapshot data = oneTask();
    addEntry(data, u"00001"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    const report::Document document = composed(data);
    bool found = false;
    for (const report::Block &block : document.sections.first().blocks) {
        const auto *paragraph = std::get_if<report::Paragraph>(&block);
        for (const report::Inline &piece : paragraph ? paragraph->text : report::Inlines()) {
            if (!piece.figure || piece.figure->rule != u"task.reported"_s)
                continue;
            found = true;
            CHECK(piece.figure->period == u"2025-Q4"_s);
            CHECK(piece.figure->taskNumber == u"1"_s);
            CHECK(piece.figure->records == QStringList{u"00001"_s});
        }
    }
    CHECK(found);
}

TEST_CASE("Gaps: everything that stands in the way is named, and nothing else")
{
    PeriodSnapshot data = oneTask();
    for (const QString &code : {u"00001"_s, u"00002"_s, u"00003"_s})
        addEntry(data, code, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    CHECK(gapKinds(data).isEmpty());
    SECTION("blank fields")
    {
        data.plan.number.clear();
        data.office.signerName = data.office.draftingUnit = QString();
        data.office.recipients.clear();
        CHECK(gapKinds(data)
              == QList<IssueKind>{IssueKind::PlanNumberBlank, IssueKind::SignerBlank,
                                  IssueKind::DraftingUnitBlank, IssueKind::RecipientsBlank});
    }
    SECTION("an agency missing, another incomplete, a task without a result")
    {
        data.reports.removeFirst();
        addTask(data, u"2"_s, u"Khác"_s, DeadlineKind::Continuous, {u"00002"_s});
        CHECK(gapKinds(data)
              == QList<IssueKind>{IssueKind::AgencyMissing, IssueKind::AgencyIncomplete,
                                  IssueKind::TaskWithoutResult});
        CHECK(report::findGaps(data, assess(data), u"Tinos"_s).constFirst().arguments
              == QStringList{u"xã Một"_s});
    }
    SECTION("secret marks, characters without a glyph, example data, a faulty template")
    {
        data.reports.first().entries.first().result = u"MẬT"_s;
        data.reports.last().entries.first().result = u"Họp \U0001F600"_s;
        data.reports.last().example = true;
        data.sentences.insert(u"closing"_s, u"{sai}"_s);
        CHECK(gapKinds(data)
              == QList<IssueKind>{IssueKind::SecretMark, IssueKind::UnprintableCharacter,
                                  IssueKind::ExampleData, IssueKind::TemplateFault});
    }
}

TEST_CASE("A quarter after others of its year is written as one with the longer period")
{
    struct Row {
        int quarter;
        QString title;
        QString next;
        QString asked;
    };
    for (const Row &row : QList<Row>{
             {2, u"quý II và 6 tháng đầu năm 2026"_s, u"quý III năm 2026"_s,
              u"quý III và 9 tháng năm 2026"_s},
             {3, u"quý III và 9 tháng năm 2026"_s, u"quý IV năm 2026"_s, u"quý IV và năm 2026"_s},
             {4, u"quý IV và năm 2026"_s, u"quý I năm 2027"_s, u"quý I năm 2027"_s},
         }) {
        CAPTURE(row.quarter);
        PeriodSnapshot data = oneTask();
        data.period = periods::quarter(2026, row.quarter);
        const Period longer = *periods::writtenAsOneWith(data.period);
        data.yearSoFar
            = YearSoFar{longer,   {{periods::quarter(2026, 1), 4, {u"SCT"_s, u"1"_s}}, {data.period, 4, {}}},
                        1,        {u"1"_s},
                        {u"1"_s}, {}};
        addEntry(data, u"SNNMT"_s, entry(u"1"_s, EntryState::UnderWay, u"Đã làm"_s));
        for (AgencyReport &report : data.reports)
            report.receivedOn = data.period.to;
        const report::Document document = composed(data);
        const QString text = report::allText(document);
        CHECK(document.title.startsWith(u"Báo cáo kết quả %1 thực hiện"_s.arg(row.title)));
        CHECK(text.contains(u"báo cáo kết quả %1 (số liệu"_s.arg(row.title)));
        CHECK(
            blockText(document, u"IV"_s).endsWith(u"Nhiệm vụ trọng tâm "_s + row.next, Qt::CaseInsensitive));
        CHECK(text.contains(u"gửi báo cáo %1 chậm nhất"_s.arg(row.asked)));
        CHECK(text.contains(u"từng quý trong %1: quý I 02/04, quý %2 chưa có."_s.arg(
            periods::title(longer), text::roman(row.quarter))));
        CHECK(text.contains(u"Tính chung %1"_s.arg(periods::title(longer))));
    }
}

TEST_CASE("Longer periods have their own titles, next period and next report")
{
    struct Row {
        Period period;
        QString title;
        QString next;
        QString asked;
    };
    for (const Row &row : QList<Row>{
             {periods::halfYear(2026, 1), u"6 tháng đầu năm 2026"_s, u"6 tháng cuối năm 2026"_s,
              u"quý III và 9 tháng năm 2026"_s},
             {periods::nineMonths(2026), u"9 tháng năm 2026"_s, u"quý IV năm 2026"_s,
              u"quý IV và năm 2026"_s},
             {periods::wholeYear(2025), u"năm 2025"_s, u"năm 2026"_s, u"quý I năm 2026"_s},
         }) {
        PeriodSnapshot data = oneTask();
        data.period = row.period;
        const report::Document document = composed(data);
        const QString text = report::allText(document);
        CHECK(document.title.startsWith(u"Báo cáo kết quả %1 thực hiện"_s.arg(row.title)));
        CHECK(text.contains(u"Nhiệm vụ trọng tâm "_s + row.next, Qt::CaseInsensitive));
        CHECK(text.contains(u"gửi báo cáo %1 chậm nhất"_s.arg(row.asked)));
    }
}
