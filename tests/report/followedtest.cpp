// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of what issued reports asked of UBND tỉnh: followed by their number until it is settled, told settled
// once, and never asked anew.
#include "models/report/checks/completeness.h"
#include "models/report/drafting/sections/outline.h"
#include "tests/report/followedfixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace dondoc;
using namespace dondoc::test;
using namespace dondoc::test::followed;
using namespace Qt::StringLiterals;

TEST_CASE("What an issued report asked of UBND tỉnh is followed by its number and not asked anew")
{
    const QString proposal = u"Đề nghị UBND tỉnh bố trí vốn"_s;
    const QString asked = u"V/2/"_s + report::nameOf(proposal);
    const QString cited = u"- Về việc bố trí vốn, Sở đã kiến nghị tại Báo cáo số "
                          "12/BC-SNNMT ngày 20/9/2025; "_s;
    struct Case {
        QStringList blocks;
        QString answer;
        QString followed; ///< the item of V.1; blank: none
        bool anew;        ///< in V.2
    };
    const auto row = GENERATE_COPY(values<Case>({
        {{}, {}, {}, true},
        {{asked}, {}, cited + u"kính đề nghị UBND tỉnh tiếp tục xem xét, chỉ đạo."_s, false},
        {{asked}, u"UBND tỉnh đã bố trí vốn."_s, cited + u"UBND tỉnh đã bố trí vốn."_s, false},
    }));
    PeriodSnapshot data = followedQuarter();
    Obstacle obstacle = askedObstacle(proposal, u"2025-Q3"_s);
    obstacle.answer = row.answer;
    obstacle.state = row.answer.isEmpty() ? ObstacleState::Proposed : ObstacleState::Answered;
    (row.answer.isEmpty() ? data.obstacles : data.settledBefore) = {obstacle};
    data.issuedBefore = {issuedWith(row.blocks)};
    const report::Document document = composed(data);
    const QString answers = clauseText(document, u"V/1"_s);
    INFO(answers.toStdString());
    CHECK(answers.contains(u"12/BC-SNNMT"_s) == !row.followed.isEmpty());
    CHECK(answers.contains(row.followed));
    CHECK(allKeys(document).contains(asked) == row.anew);
    if (row.answer.isEmpty())
        return;
    // Told once: the report that told it was issued too.
    for (const QString &key : allKeys(document)) {
        if (key.startsWith(u"V/1/"_s))
            data.issuedBefore.first().blocks.append(key);
    }
    CHECK_FALSE(clauseText(composed(data), u"V/1"_s).contains(u"12/BC-SNNMT"_s));
}

TEST_CASE("An answer of a day after the report's own is not told in it, what was asked still waits")
{
    const QString proposal = u"Đề nghị UBND tỉnh bố trí vốn"_s;
    struct Case {
        QDate answered;
        QDate issued; ///< of the report; invalid: its data count until 19/12/2025
        bool told;
    };
    const auto row = GENERATE(values<Case>({
        {QDate(2025, 12, 10), {}, true},
        {QDate(2025, 12, 19), {}, true},
        {QDate(2025, 12, 20), {}, false},
        {QDate(2026, 2, 20), {}, false},
        {QDate(2025, 12, 22), QDate(2025, 12, 22), true},
        {QDate(2025, 12, 23), QDate(2025, 12, 22), false},
        {{}, {}, true}, // no day is known
    }));
    PeriodSnapshot data = followedQuarter();
    data.dataUntil = QDate(2025, 12, 19);
    data.obstacles = {askedObstacle(proposal, u"2025-Q3"_s)};
    data.obstacles.first().state = ObstacleState::Answered;
    data.obstacles.first().answer = u"UBND tỉnh đã bố trí vốn"_s;
    data.obstacles.first().answeredOn = row.answered;
    data.obstacles.first().reviewedIn = u"2025-Q4"_s;
    data.issuedBefore = {issuedWith({u"V/2/"_s + report::nameOf(proposal)})};
    const report::Document document = report::composeDraft(data, assess(data), {{}, row.issued, {}});
    const QString answers = clauseText(document, u"V/1"_s);
    INFO(answers.toStdString());
    CHECK(answers.contains(u"UBND tỉnh đã bố trí vốn"_s) == row.told);
    CHECK(answers.contains(u"kính đề nghị UBND tỉnh tiếp tục xem xét, chỉ đạo"_s) != row.told);
    QString all;
    for (const QString &key : allKeys(document))
        all += blockText(document, key) + rowTexts(document, key).join(u' ');
    CHECK(all.contains(u"UBND tỉnh đã bố trí vốn"_s) == row.told);
    // The officer has said what there is to say.
    for (const Issue &gap : report::findGaps(data, assess(data), {}))
        CHECK(gap.kind != IssueKind::ProposalAwaited);
}

TEST_CASE("An answer to what was asked before a report is none to that report, of two the newer is told")
{
    const QString proposal = u"Đề nghị UBND tỉnh bố trí vốn"_s;
    struct Case {
        QStringList answeredIn; ///< periods of the answers "1", "2"
        QString told;
    };
    const auto row = GENERATE(values<Case>({
        {{u"2025-Q2"_s}, u"kính đề nghị UBND tỉnh tiếp tục xem xét, chỉ đạo."_s},
        {{u"2025-Q3"_s}, u"trả lời 1."_s}, // when the report had been issued
        {{u"2025-Q4"_s}, u"trả lời 1."_s},
        {{QString()}, u"trả lời 1."_s},
        {{u"2025-Q3"_s, u"2025-Q4"_s}, u"trả lời 2."_s},
        {{u"2025-Q4"_s, u"2025-Q2"_s}, u"trả lời 1."_s},
    }));
    PeriodSnapshot data = followedQuarter();
    for (const QString &period : row.answeredIn) {
        Obstacle answered = askedObstacle(proposal, u"2025-Q2"_s);
        answered.state = ObstacleState::Answered;
        answered.answer = u"Trả lời %1"_s.arg(data.settledBefore.size() + 1);
        answered.reviewedIn = period;
        data.settledBefore.append(answered);
    }
    data.obstacles = {askedObstacle(proposal, u"2025-Q3"_s)};
    data.issuedBefore = {issuedWith({u"V/2/"_s + report::nameOf(proposal)})};
    const QString answers = clauseText(composed(data), u"V/1"_s);
    INFO(answers.toStdString());
    CHECK(answers.contains(u"12/BC-SNNMT ngày 20/9/2025; "_s + row.told));
}

TEST_CASE("What was asked of UBND tỉnh and is asked no more is told so once")
{
    const QString proposal = u"Đề nghị UBND tỉnh bố trí vốn"_s;
    struct Case {
        ObstacleState state;
        QString told;
    };
    const auto row = GENERATE(values<Case>({
        {ObstacleState::Solved, u"nay không còn đề nghị do nội dung này đã được giải quyết."_s},
        {ObstacleState::Gone, u"nay không còn đề nghị do nội dung này không còn phát sinh."_s},
        {ObstacleState::Withdrawn, u"nay không còn đề nghị, Sở rút kiến nghị này."_s},
    }));
    PeriodSnapshot data = followedQuarter();
    Obstacle obstacle = askedObstacle(proposal, u"2025-Q3"_s);
    obstacle.state = row.state;
    obstacle.reviewedIn = u"2025-Q4"_s;
    const bool later = GENERATE(false, true); // settled in this period, or in the one before
    (later ? data.settledBefore : data.obstacles) = {obstacle};
    data.issuedBefore = {issuedWith({u"V/2/"_s + report::nameOf(proposal)})};
    const report::Document document = composed(data);
    const QString answers = clauseText(document, u"V/1"_s);
    INFO(answers.toStdString());
    CHECK(answers.contains(u"12/BC-SNNMT ngày 20/9/2025; "_s + row.told));
    const bool stays = row.state == ObstacleState::Withdrawn && !later;
    CHECK(clauseText(document, u"III/1"_s).contains(u"hiếu nước tưới"_s) == stays);
    if (row.state == ObstacleState::Withdrawn)
        CHECK_FALSE(report::allText(document).contains(u"Đề nghị UBND tỉnh bố trí vốn"_s)); // the annex too
    CHECK_FALSE(clauseText(document, u"V/2"_s).contains(u"bố trí vốn"_s));
    for (const QString &key : allKeys(document)) {
        if (key.startsWith(u"V/1/"_s))
            data.issuedBefore.first().blocks.append(key);
    }
    CHECK_FALSE(clauseText(composed(data), u"V/1"_s).contains(u"12/BC-SNNMT"_s));
}

TEST_CASE(
    "What waits for UBND tỉnh is told among the gaps until the officer says of this period what came of it")
{
    const QString proposal = u"Đề nghị UBND tỉnh cho phép trình chậm nhất ngày 30/11/2025"_s;
    struct Case {
        QString proposal;
        QString raisedIn;
        QString reviewedIn;
        std::optional<IssueKind> kind;
    };
    const QString plain = u"Đề nghị UBND tỉnh bố trí vốn"_s;
    const auto row = GENERATE_COPY(values<Case>({
        {plain, u"2025-Q3"_s, {}, IssueKind::ProposalAwaited},
        {plain, u"2025-Q4"_s, {}, IssueKind::ProposalAwaited},
        {plain, u"2025-Q2"_s, {}, IssueKind::ProposalAwaited},
        {plain, u"2025-Q2"_s, u"2025-Q4"_s, std::nullopt},
        {proposal, u"2025-Q3"_s, {}, IssueKind::ProposalDayPassed},
        {proposal, u"2025-Q3"_s, u"2025-Q4"_s, std::nullopt},
    }));
    PeriodSnapshot data = followedQuarter();
    data.obstacles = {askedObstacle(row.proposal, row.raisedIn)};
    data.obstacles.first().id = 7;
    data.obstacles.first().reviewedIn = row.reviewedIn;
    data.issuedBefore = {issuedWith({u"V/2/"_s + report::nameOf(row.proposal)})};
    QList<Issue> told = report::findGaps(data, assess(data), u"Tinos"_s);
    told.removeIf([](const Issue &each) { return each.obstacles.isEmpty(); });
    REQUIRE(told.size() == (row.kind ? 1 : 0));
    if (row.kind) {
        CHECK(told.first().kind == *row.kind);
        CHECK(told.first().obstacles == QList<Id>{7});
        CHECK(told.first().askedOn == QDate(2025, 9, 20));
        CHECK(told.first().arguments.mid(1) == QStringList{u"12/BC-SNNMT"_s, u"20/9/2025"_s});
    }
    // What still waits is followed further.
    const bool waits = row.kind != IssueKind::ProposalDayPassed;
    CHECK(clauseText(composed(data), u"V/1"_s).contains(u"tiếp tục xem xét, chỉ đạo"_s) == waits);
}

TEST_CASE("Other words about a matter that was asked about are not asked anew either")
{
    const QString before = u"Đề nghị UBND tỉnh bố trí vốn"_s;
    const QString now = u"Đề nghị UBND tỉnh đầu tư hồ chứa"_s;
    PeriodSnapshot data = followedQuarter();
    data.obstacles = {askedObstacle(before, u"2025-Q2"_s), askedObstacle(now, u"2025-Q4"_s)};
    data.obstacles.last().text = u"Thiếu nước mùa khô"_s;
    data.obstacles.last().agencyCode = u"00002"_s;
    CHECK(clauseText(composed(data), u"V/2"_s).contains(u"hồ chứa"_s));
    data.issuedBefore = {issuedWith({u"V/2/"_s + report::nameOf(before)})};
    const report::Document document = composed(data);
    CHECK(clauseText(document, u"V/1"_s).contains(u"Về thiếu nước tưới"_s));
    CHECK_FALSE(clauseText(document, u"V/2"_s).contains(u"hồ chứa"_s));
}

TEST_CASE("A proposal whose day has passed is not printed, but told among the gaps, by heading")
{
    const QString proposal = u"Đề nghị UBND tỉnh cho phép trình chậm nhất ngày 30/11/2025"_s;
    PeriodSnapshot data = followedQuarter();
    data.obstacles = {askedObstacle(proposal, u"2025-Q3"_s)};
    const report::Document document = composed(data);
    CHECK_FALSE(report::allText(document).contains(u"30/11/2025"_s));
    const QList<Issue> gaps = report::findGaps(data, assess(data), u"Tinos"_s);
    CHECK(std::any_of(gaps.begin(), gaps.end(), [](const Issue &each) {
        return each.kind == IssueKind::ObstacleDayPassed
            && each.arguments == QStringList{u"Thiếu nước tưới"_s, u"1"_s};
    }));
    // An issued report asked for it: V.1 says once that it is no longer asked for.
    data.issuedBefore = {issuedWith({u"V/2/"_s + report::nameOf(proposal)})};
    CHECK(
        clauseText(composed(data), u"V/1"_s)
            .contains(u"12/BC-SNNMT ngày 20/9/2025; nay không còn đề nghị do thời hạn nêu trong kiến nghị đã "
                      "qua."_s));
}

TEST_CASE(
    "What is proposed again after it was put to UBND tỉnh is said to be so, beside the annex that lists it")
{
    const QString proposal = u"Đề nghị UBND tỉnh bố trí vốn"_s;
    struct Case {
        QString raisedIn;
        ObstacleState state;
        bool issued; ///< a report asked for it before
        QString said;
    };
    const QString again
        = u"Trong quý, kiến nghị của các cơ quan, đơn vị với UBND tỉnh đều thuộc các nội dung Sở "
          "đã kiến nghị tại các báo cáo trước, nêu tại điểm 1 mục này."_s;
    const QString settled
        = u"Trong quý, kiến nghị của các cơ quan, đơn vị với UBND tỉnh đã được trả lời, giải "
          "quyết hoặc thuộc các nội dung Sở đã kiến nghị tại các báo cáo trước."_s;
    const auto row = GENERATE_COPY(values<Case>({
        {u"2025-Q4"_s, ObstacleState::Open, true, again},
        {u"2025-Q3"_s, ObstacleState::Open, true,
         u"Ngoài các nội dung đã kiến nghị tại báo cáo trước, không có kiến nghị mới với UBND tỉnh."_s},
        {u"2025-Q4"_s, ObstacleState::Answered, false, settled},
        {u"2025-Q3"_s, ObstacleState::Answered, false,
         u"Trong quý, các báo cáo đã nhận không có kiến nghị với UBND tỉnh."_s},
    }));
    PeriodSnapshot data = followedQuarter();
    data.obstacles = {askedObstacle(proposal, row.raisedIn)};
    data.obstacles.first().state = row.state;
    if (row.state == ObstacleState::Answered)
        data.obstacles.first().answer = u"Đã bố trí vốn"_s;
    if (row.issued)
        data.issuedBefore = {issuedWith({u"V/2/"_s + report::nameOf(proposal)})};
    const report::Document document = composed(data);
    CHECK(blockText(document, u"V/2/lead"_s) == row.said);
    CHECK(rowTexts(document, u"PL2/1"_s).value(6).contains(proposal));
    CHECK(clauseText(document, u"V/1"_s).contains(u"12/BC-SNNMT"_s) == row.issued);
}

TEST_CASE("What is proposed again after its answer was told is told with that answer again")
{
    const QString proposal = u"Đề nghị UBND tỉnh bố trí vốn"_s;
    PeriodSnapshot data = followedQuarter();
    data.settledBefore = {askedObstacle(proposal, u"2025-Q3"_s)};
    data.settledBefore.first().state = ObstacleState::Answered;
    data.settledBefore.first().answer = u"UBND tỉnh đã bố trí vốn."_s;
    data.issuedBefore = {issuedWith({u"V/2/"_s + report::nameOf(proposal)})};
    for (const QString &key : allKeys(composed(data))) {
        if (key.startsWith(u"V/1/"_s))
            data.issuedBefore.first().blocks.append(key);
    }
    CHECK_FALSE(clauseText(composed(data), u"V/1"_s).contains(u"12/BC-SNNMT"_s));
    data.obstacles = {askedObstacle(proposal, u"2025-Q4"_s)};
    const QString answers = clauseText(composed(data), u"V/1"_s);
    INFO(answers.toStdString());
    CHECK(answers.contains(
        u"12/BC-SNNMT ngày 20/9/2025; UBND tỉnh đã bố trí vốn; trong quý còn 01 xã, phường kiến "
        "nghị nội dung này."_s));
}

TEST_CASE("V.1 counts beside what issued reports asked for only what it does not tell there")
{
    const QString proposal = u"Đề nghị UBND tỉnh bố trí vốn"_s;
    PeriodSnapshot data = followedQuarter();
    for (const auto &[heading, answer] :
         {std::pair{u"Thiếu nước tưới"_s, QString()}, std::pair{u"Thiếu giống"_s, u"Sở đã cấp giống"_s},
          std::pair{u"Đường xấu"_s, QString()}}) {
        data.obstacles.append(
            askedObstacle(heading == u"Thiếu nước tưới"_s ? proposal : QString(), u"2025-Q3"_s));
        data.obstacles.last().heading = heading;
        data.obstacles.last().answer = answer;
    }
    data.issuedBefore = {issuedWith({u"V/2/"_s + report::nameOf(proposal)})};
    CHECK(clauseText(composed(data), u"V/1"_s)
          == u"- Về việc bố trí vốn, Sở đã kiến nghị tại Báo cáo số 12/BC-SNNMT ngày 20/9/2025; kính đề nghị "
             "UBND tỉnh tiếp tục xem xét, chỉ đạo.\n"
             "Ngoài ra, có 02 nội dung phản ánh, kiến nghị khác từ các kỳ trước chuyển sang, trong đó 01 nội "
             "dung đã được trả lời, giải quyết, 01 nội dung chưa có ý kiến trả lời.\n"
             "- Thiếu giống: Sở đã cấp giống."_s);
}

TEST_CASE("What others were asked for and rests with its task is told so once")
{
    const QString proposal = u"Đề nghị Sở Công Thương sớm có ý kiến"_s;
    PeriodSnapshot data = followedQuarter();
    Task &task = addTask(data, u"2"_s, u"Xây dựng Đề án"_s, DeadlineKind::Year, {u"SNNMT"_s});
    task.deadline = {DeadlineKind::Year, u"Năm 2025"_s, QDate(2025, 1, 1), QDate(2025, 12, 31)};
    addEntry(data, u"SNNMT"_s, entry(u"2"_s, EntryState::Done, u"Xong"_s));
    data.obstacles = {askedObstacle(proposal, u"2025-Q3"_s)};
    data.obstacles.first().taskNumbers = {u"2"_s};
    data.obstacles.first().competence = Competence::OtherDepartment;
    CHECK_FALSE(clauseText(composed(data), u"V/1"_s).contains(u"đã hoàn thành"_s));
    data.issuedBefore = {issuedWith({u"V/3/"_s + report::nameOf(proposal)})};
    const QString said = clauseText(composed(data), u"V/1"_s);
    INFO(said.toStdString());
    CHECK(said.endsWith(
        u"Sở đã nêu tại Báo cáo số 12/BC-SNNMT ngày 20/9/2025; nay không còn đề nghị do nhiệm vụ 2 "
        "đã hoàn thành."_s));
    for (const QString &key : allKeys(composed(data))) {
        if (key.startsWith(u"V/1/"_s))
            data.issuedBefore.first().blocks.append(key);
    }
    CHECK_FALSE(clauseText(composed(data), u"V/1"_s).contains(u"12/BC-SNNMT"_s));
}

TEST_CASE("What one issued report asked for and still waits is told in one sentence")
{
    PeriodSnapshot data = followedQuarter();
    QStringList blocks;
    for (const QString &what : {u"bố trí vốn"_s, u"cấp giống"_s}) {
        data.obstacles.append(askedObstacle(u"Đề nghị UBND tỉnh "_s + what, u"2025-Q3"_s));
        data.obstacles.last().heading = u"Thiếu "_s + what;
        blocks.append(u"V/2/"_s + report::nameOf(data.obstacles.last().proposal));
    }
    data.issuedBefore = {issuedWith(blocks)};
    CHECK(clauseText(composed(data), u"V/1"_s)
          == u"- Về việc bố trí vốn; việc cấp giống, Sở đã kiến nghị tại Báo cáo số 12/BC-SNNMT ngày "
             u"20/9/2025; "
             "kính đề nghị UBND tỉnh tiếp tục xem xét, chỉ đạo."_s);
}
