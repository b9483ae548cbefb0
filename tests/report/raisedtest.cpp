// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of what was raised in this period and what is carried over: who is counted where, and over whom.
#include "models/report/drafting/sections/outline.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRaisingCommunes = 8;

QString raisingCommune(int number) { return u"0010%1"_s.arg(number); }

/// Eight communes with one continuous task.
PeriodSnapshot eightCommunes()
{
    PeriodSnapshot data = smallQuarter();
    data.agencies.resize(2);
    data.groups.first().members.clear();
    for (int number = 1; number <= kRaisingCommunes; ++number) {
        Agency commune;
        commune.code = raisingCommune(number);
        commune.name = u"Xã Số %1"_s.arg(number);
        commune.kind = AgencyKind::Commune;
        data.agencies.append(commune);
        data.groups.first().members.append({commune.code, {}, {}});
    }
    addTask(data, u"1"_s, u"Trồng cây"_s, DeadlineKind::Continuous, {});
    return data;
}

Obstacle obstacleOf(int commune, const QString &period)
{
    Obstacle obstacle;
    obstacle.heading = u"Thiếu nước tưới"_s;
    obstacle.text = u"Thiếu nước"_s;
    obstacle.proposal = u"Đề nghị UBND tỉnh bố trí vốn"_s;
    obstacle.agencyCode = raisingCommune(commune);
    obstacle.raisedIn = period;
    return obstacle;
}

struct RaisedCase {
    int reported; ///< communes 1 to that
    QList<int> now;
    QList<int> before;
    QString lead;
    QString item;
    QString answers;
};

PeriodSnapshot quarterRaising(const RaisedCase &each)
{
    PeriodSnapshot data = eightCommunes();
    for (int number = 1; number <= each.reported; ++number)
        addEntry(data, raisingCommune(number), entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    for (const int number : each.before)
        data.obstacles.append(obstacleOf(number, u"2025-Q3"_s));
    for (const int number : each.now) {
        data.obstacles.append(obstacleOf(number, u"2025-Q4"_s));
        if (number <= each.reported)
            continue;
        addEntry(data, raisingCommune(number), entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
        data.reports.last().state = ReportState::Provisional;
    }
    return data;
}

} // namespace

TEST_CASE("Who raised a difficulty in this period stands over who reported in it, the others apart")
{
    const QString none;
    const QString open
        = u"Có 01 nội dung phản ánh, kiến nghị từ các kỳ trước chuyển sang, đến nay chưa có ý kiến trả lời."_s;
    const auto row = GENERATE_COPY(values<RaisedCase>({
        {6,
         {1, 2, 3, 4},
         {},
         u"Trong quý, 04 cơ quan, đơn vị phản ánh 01 nội dung khó khăn, vướng mắc. Cụ thể như sau:"_s,
         u"- 04/06 xã, phường có báo cáo phản ánh thiếu nước tưới."_s,
         none},
        {6,
         {1, 2, 3, 4},
         {4, 5, 7},
         u"Trong quý, 04 cơ quan, đơn vị phản ánh 01 nội dung khó khăn, vướng mắc. Cụ thể như sau:"_s,
         u"- 04/06 xã, phường có báo cáo phản ánh thiếu nước tưới; ngoài ra còn xã Số 5 và xã Số 7 đã phản "
         "ánh từ các kỳ trước, đến nay chưa có ý kiến trả lời."_s,
         open},
        {4,
         {1, 2, 3, 4, 5, 6, 7, 8},
         {},
         u"Trong quý, 08 cơ quan, đơn vị (trong đó 04 mới báo nhanh) phản ánh 01 nội dung khó khăn, vướng mắc. Cụ thể như sau:"_s,
         u"- 04/04 xã, phường có báo cáo phản ánh thiếu nước tưới; 04 xã, phường mới báo nhanh, chưa gửi "
         "báo cáo, cũng phản ánh nội dung này."_s,
         none},
        {0,
         {},
         {1, 2, 3, 4},
         u"Còn 01 nội dung khó khăn, vướng mắc do 04 cơ quan, đơn vị đã phản ánh từ các kỳ trước. Cụ thể như "
         "sau:"_s,
         u"- 04 xã, phường đã phản ánh thiếu nước tưới từ các kỳ trước, đến nay chưa có ý kiến trả lời."_s,
         open},
        {2,
         {},
         {7},
         u"Trong quý, các báo cáo đã nhận không nêu khó khăn, vướng mắc; còn 01 nội dung do 01 cơ quan, đơn "
         "vị đã phản ánh từ các kỳ trước. Cụ thể như sau:"_s,
         u"- Xã Số 7 đã phản ánh thiếu nước tưới từ các kỳ trước, đến nay chưa có ý kiến trả lời."_s,
         open},
        {0,
         {1},
         {},
         u"Trong quý, 01 cơ quan, đơn vị (mới báo nhanh) phản ánh 01 nội dung khó khăn, vướng mắc. Cụ thể như sau:"_s,
         u"- Xã Số 1 (mới báo nhanh, chưa gửi báo cáo) phản ánh thiếu nước tưới."_s,
         none},
    }));
    const report::Document document = composed(quarterRaising(row));
    CHECK(blockText(document, u"III/1/lead"_s) == row.lead);
    CHECK(blockText(document, u"III/1/"_s + report::nameOf(u"Thiếu nước tưới"_s)) == row.item);
    CHECK(blockText(document, u"V/1/lead"_s) == row.answers);
    const QString text = report::allText(document);
    CHECK_FALSE(text.contains(u"/0 xã"_s));
    CHECK_FALSE(text.contains(u"/00 xã"_s));
    if (row.before.isEmpty())
        CHECK_FALSE(text.contains(u"chưa có ý kiến trả lời"_s));
}

TEST_CASE("What a report raises that came after those told of is not told, what it raised before is")
{
    PeriodSnapshot data = quarterRaising({6, {1, 2, 3, 4}, {7}, {}, {}, {}});
    addEntry(data, raisingCommune(7), entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    data.reports.last().receivedOn = QDate(2025, 12, 25);
    data.dataUntil = QDate(2025, 12, 20);
    data.obstacles.append(obstacleOf(7, u"2025-Q4"_s));
    data.obstacles.append(obstacleOf(8, u"2025-Q4"_s)); // no report at all
    CHECK(blockText(composed(data), u"III/1/"_s + report::nameOf(u"Thiếu nước tưới"_s))
          == u"- 04/06 xã, phường có báo cáo phản ánh thiếu nước tưới; ngoài ra còn xã Số 7 đã phản ánh từ "
             "các kỳ trước, đến nay chưa có ý kiến trả lời."_s);
}

TEST_CASE("Of a year that is composed alone, what its last quarter raised is raised now")
{
    PeriodSnapshot data = quarterRaising({6, {1, 2, 3, 4}, {5}, {}, {}, {}});
    data.quarters = {{periods::quarter(2025, 3), 8, {}}, {periods::quarter(2025, 4), 8, {}}};
    data.period = periods::wholeYear(2025);
    const report::Document document = composed(data);
    CHECK(blockText(document, u"III/1/lead"_s).startsWith(u"Trong quý IV, 04 cơ quan, đơn vị phản ánh"_s));
    CHECK(blockText(document, u"III/1/"_s + report::nameOf(u"Thiếu nước tưới"_s))
              .contains(u"ngoài ra còn xã Số 5 đã phản ánh từ các kỳ trước"_s));
}

TEST_CASE("An agency that says again what it said before raises it now, under the officer's heading")
{
    PeriodSnapshot data = quarterRaising({1, {}, {1}, {}, {}, {}});
    data.reports.first().entries.first().difficulty = u"Thiếu nước."_s;
    const report::Document document = composed(data);
    CHECK(blockText(document, u"III/1/"_s + report::nameOf(u"Thiếu nước tưới"_s))
              .startsWith(u"- Xã Số 1 phản ánh thiếu nước tưới;"_s));
    CHECK(blockText(document, u"V/1/lead"_s)
              .startsWith(u"Có 01 nội dung phản ánh, kiến nghị từ các kỳ trước"_s));
}

TEST_CASE("The annex tells who raised it in this period apart from who did before")
{
    const report::Document document = composed(quarterRaising({2, {1}, {7}, {}, {}, {}}));
    CHECK(rowTexts(document, u"PL2/1"_s).value(4)
          == u"Trong kỳ (01): xã Số 1\nTừ các kỳ trước (01): xã Số 7"_s);
}

TEST_CASE("Those who raise a difficulty now are not said to wait for an answer")
{
    PeriodSnapshot data = quarterRaising({6, {1, 2, 3, 4}, {3, 4}, {}, {}, {}});
    const QString key = u"III/1/"_s + report::nameOf(u"Thiếu nước tưới"_s);
    CHECK(
        blockText(composed(data), key)
        == u"- 04/06 xã, phường có báo cáo phản ánh thiếu nước tưới; nội dung này đã được phản ánh từ các kỳ "
           "trước, đến nay chưa có ý kiến trả lời."_s);
    for (const QString &period : {u"2025-Q3"_s, u"2025-Q4"_s}) {
        data.obstacles.append(obstacleOf(5, period));
        data.obstacles.last().heading = u"Giá bán thấp"_s;
    }
    const report::Document document = composed(data);
    CHECK_FALSE(blockText(document, key).contains(u"chưa có ý kiến"_s));
    CHECK(blockText(document, u"III/1/rest"_s)
          == u"Phần phản ánh từ các kỳ trước của các nội dung trên chưa có ý kiến trả lời."_s);
    data.obstacles.append(obstacleOf(6, u"2025-Q3"_s));
    data.obstacles.last().heading = u"Thiếu cán bộ"_s;
    data.obstacles.last().answer = u"Đã mở lớp"_s;
    CHECK(blockText(composed(data), u"III/1/rest"_s)
          == u"Phần phản ánh từ các kỳ trước của các nội dung khác nêu trên chưa có ý kiến trả lời."_s);
    data.obstacles.append(obstacleOf(6, u"2025-Q4"_s));
    data.obstacles.last().heading = u"Thiếu giống"_s;
    CHECK(
        blockText(composed(data), key).contains(u"chưa có ý kiến"_s)); // one is new: not all were told before
}

TEST_CASE("The difficulties left for the annex are told with those who raised them before")
{
    struct Case {
        QList<int> now;
        QList<int> before;
        QString said;
    };
    const auto row = GENERATE(values<Case>({
        {{1, 2}, {}, u"Còn 01 nội dung khác do 02 cơ quan, đơn vị phản ánh, nêu tại Phụ lục II."_s},
        {{1},
         {2, 7},
         u"Còn 01 nội dung khác do 03 cơ quan, đơn vị phản ánh (kể cả từ các kỳ trước), nêu tại Phụ lục II."_s},
        {{},
         {2, 7},
         u"Còn 01 nội dung khác do 02 cơ quan, đơn vị đã phản ánh từ các kỳ trước, nêu tại Phụ lục II."_s},
    }));
    PeriodSnapshot data = quarterRaising({8, {}, {}, {}, {}, {}});
    for (int heading = 1; heading <= 4; ++heading) {
        for (const int number : {1, 2, 3, 4}) {
            data.obstacles.append(obstacleOf(number, u"2025-Q4"_s));
            data.obstacles.last().heading = u"Khó khăn %1"_s.arg(heading);
        }
    }
    for (const int number : row.before)
        data.obstacles.append(obstacleOf(number, u"2025-Q3"_s));
    for (const int number : row.now)
        data.obstacles.append(obstacleOf(number, u"2025-Q4"_s));
    CHECK(blockText(composed(data), u"III/1/rest"_s) == row.said);
}

TEST_CASE("An answer is told once: in V.1 where it answers an earlier period, else beside the difficulty")
{
    struct Case {
        QList<int> before;
        QString difficulty;
        QString answer; ///< of V.1
    };
    const auto row = GENERATE(values<Case>({
        {{1},
         u"- Xã Số 1 và xã Số 2 phản ánh thiếu nước tưới; đã được trả lời (điểm 1 mục V)."_s,
         u"- Thiếu nước tưới: đã bố trí vốn."_s},
        {{}, u"- Xã Số 1 và xã Số 2 phản ánh thiếu nước tưới; đã được trả lời: đã bố trí vốn."_s, QString()},
    }));
    PeriodSnapshot data = quarterRaising({6, {1, 2}, row.before, {}, {}, {}});
    for (Obstacle &obstacle : data.obstacles)
        obstacle.answer = u"Đã bố trí vốn"_s;
    const report::Document document = composed(data);
    const QString name = report::nameOf(u"Thiếu nước tưới"_s);
    CHECK(blockText(document, u"III/1/"_s + name) == row.difficulty);
    CHECK(blockText(document, u"V/1/"_s + name) == row.answer);
}

TEST_CASE("An answer stands for those whom it was given to while others raise the matter anew")
{
    struct Case {
        QList<int> now;
        QList<int> before;
        QList<int> answered; ///< of those before
        QString said;
        bool waits; ///< the department's own list in IV has it
    };
    const auto row = GENERATE(values<Case>({
        {{}, {1, 2}, {1, 2}, u"Trả lời: Đã mở lớp"_s, false},
        {{3}, {1, 2}, {1, 2}, u"Trả lời nội dung nêu từ các kỳ trước: Đã mở lớp"_s, true},
        {{3}, {1, 2, 4}, {1, 2}, u"Trả lời xã Số 1 và xã Số 2: Đã mở lớp"_s, true},
        {{1}, {1, 2}, {1, 2}, u"Trả lời nội dung nêu từ các kỳ trước: Đã mở lớp"_s, true},
    }));
    PeriodSnapshot data = quarterRaising({6, row.now, row.before, {}, {}, {}});
    for (Obstacle &each : data.obstacles) {
        each.competence = Competence::Department;
        const bool answered = each.raisedIn != u"2025-Q4"_s
            && std::any_of(row.answered.begin(), row.answered.end(),
                           [&](int number) { return each.agencyCode == raisingCommune(number); });
        if (answered)
            each.answer = u"Đã mở lớp"_s;
    }
    const report::Document document = composed(data);
    const QString text = report::allText(document);
    CHECK(text.contains(row.said));
    CHECK(blockText(document, u"IV/obstacles"_s).isEmpty() != row.waits);
}

TEST_CASE("An answer that says itself that it is one is not announced as one")
{
    PeriodSnapshot data = quarterRaising({6, {1, 2}, {}, {}, {}, {}});
    for (Obstacle &obstacle : data.obstacles)
        obstacle.answer
            = u"UBND tỉnh đã trả lời tại Công văn số 12/UBND-KT ngày 05/12/2025: đồng ý bố trí vốn"_s;
    CHECK(
        blockText(composed(data), u"III/1/"_s + report::nameOf(u"Thiếu nước tưới"_s))
        == u"- Xã Số 1 và xã Số 2 phản ánh thiếu nước tưới; UBND tỉnh đã trả lời tại Công văn số 12/UBND-KT "
           "ngày 05/12/2025: đồng ý bố trí vốn."_s);
}

TEST_CASE("What its raisers say is solved is told as answered, what is gone nowhere")
{
    PeriodSnapshot data = quarterRaising({6, {}, {4, 5}, {}, {}, {}});
    const auto settle = [&data](qsizetype at, ObstacleState state) {
        data.obstacles[at].state = state;
        data.obstacles[at].reviewedIn = u"2025-Q4"_s;
    };
    settle(0, ObstacleState::Solved);
    const QString item = u"III/1/"_s + report::nameOf(u"Thiếu nước tưới"_s);
    // The other still waits: what one says is told no more.
    CHECK(blockText(composed(data), item).startsWith(u"- Xã Số 5 đã phản ánh"_s));
    settle(1, ObstacleState::Solved);
    const report::Document solved = composed(data);
    CHECK(blockText(solved, item).isEmpty());
    CHECK(
        blockText(solved, u"V/1/lead"_s)
        == u"Có 01 nội dung phản ánh, kiến nghị từ các kỳ trước chuyển sang, đều đã được trả lời, giải quyết."_s);
    CHECK(blockText(solved, u"V/1/"_s + report::nameOf(u"Thiếu nước tưới"_s))
          == u"- Thiếu nước tưới: đã được giải quyết."_s);
    settle(0, ObstacleState::Gone);
    settle(1, ObstacleState::Gone);
    const QString gone = report::allText(composed(data));
    CHECK_FALSE(gone.contains(u"hiếu nước tưới"_s));
    CHECK_FALSE(gone.contains(u"từ các kỳ trước"_s));
}

TEST_CASE("What is solved within its own quarter is counted in III.1 as in the annex")
{
    PeriodSnapshot data = quarterRaising({6, {1, 2, 3, 4}, {5}, {}, {}, {}});
    for (Obstacle &obstacle : data.obstacles) {
        obstacle.state = ObstacleState::Solved;
        obstacle.reviewedIn = u"2025-Q4"_s;
    }
    data.obstacles.append(obstacleOf(6, u"2025-Q3"_s)); // solved since: V.1 alone tells it
    data.obstacles.last().heading = u"Thiếu giống"_s;
    data.obstacles.last().state = ObstacleState::Solved;
    data.obstacles.last().reviewedIn = u"2025-Q4"_s;
    const report::Document document = composed(data);
    CHECK(blockText(document, u"III/1/lead"_s)
          == u"Trong quý, 04 cơ quan, đơn vị phản ánh 01 nội dung khó khăn, vướng mắc. Cụ thể như sau:"_s);
    CHECK(blockText(document, u"III/1/"_s + report::nameOf(u"Thiếu nước tưới"_s))
          == u"- 04/06 xã, phường có báo cáo phản ánh thiếu nước tưới; ngoài ra còn xã Số 5 đã phản ánh từ "
             "các kỳ trước; đã được giải quyết."_s);
    CHECK(rowTexts(document, u"PL2/1"_s).value(1) == u"Thiếu nước tưới"_s);
    CHECK(rowTexts(document, u"PL2/2"_s).isEmpty());
    CHECK(blockText(document, u"V/1/"_s + report::nameOf(u"Thiếu giống"_s))
          == u"- Thiếu giống: đã được giải quyết."_s);
}

TEST_CASE("Those raised most are said to be so of the quarter, whose raisers order them")
{
    struct Case {
        int now; ///< headings, of six
        QString said;
    };
    const auto row = GENERATE(values<Case>({
        {6, u"Các nội dung được nêu nhiều nhất trong quý là:"_s},
        {4, u"Các nội dung được nêu nhiều nhất trong quý là:"_s},
        {3, u"Một số nội dung cụ thể như sau:"_s}, // one that more raised before may stand behind
        {0, u"Các nội dung được nêu nhiều nhất là:"_s},
    }));
    PeriodSnapshot data = quarterRaising({6, {}, {}, {}, {}, {}});
    for (int heading = 1; heading <= 6; ++heading) {
        data.obstacles.append(obstacleOf(heading, heading <= row.now ? u"2025-Q4"_s : u"2025-Q3"_s));
        data.obstacles.last().heading = u"Khó khăn %1"_s.arg(heading);
    }
    CHECK(blockText(composed(data), u"III/1/lead"_s).endsWith(u". "_s + row.said));
}
