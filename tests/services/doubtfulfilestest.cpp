// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Files whose figures or headings cannot be right: held back with a sentence, or told where only part of one
// is.
#include "models/domain/assessment/assessment.h"
#include "models/domain/intake/submissionedits.h"
#include "models/domain/intake/submissionjudge.h"
#include "models/services/intakeservice.h"
#include "tests/services/sessions.h"
#include "tests/services/sheetintake.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using namespace sheetintake;
using sessions::dataOf;

TEST_CASE("Figures that cannot be are held back, each bad cell named")
{
    using enum IssueKind;
    struct Row {
        QString figures;
        Verdict verdict;
        QStringList faults;
    };
    const QList<Row> rows{
        {u"Tổng sản lượng quả|tấn|10|50|60"_s, Verdict::Ready, {}},
        {u"Tổng sản lượng quả|tấn|10|50|1"_s, Verdict::NeedsLook, {kindAt(EstimateUnderCumulative, u"E3"_s)}},
        {u"Tổng sản lượng quả|tấn|-10|-5|60"_s,
         Verdict::NeedsLook,
         {kindAt(FigureNegative, u"C3"_s), kindAt(FigureNegative, u"D3"_s)}},
        {u"Tổng diện tích cây ăn quả|ha|10||\nDiện tích xoài|ha|1000||"_s,
         Verdict::NeedsLook,
         {kindAt(PartOverWhole, u"C4"_s)}},
        {u"Tổng diện tích cây ăn quả|ha|1000000000000000000||"_s,
         Verdict::NeedsLook,
         {kindAt(FigureImpossible, u"C3"_s)}},
        {u"Tổng diện tích cây ăn quả|ha|NaN|INF|"_s,
         Verdict::NeedsLook,
         {kindAt(NumberNotUnderstood, u"C3"_s), kindAt(NumberNotUnderstood, u"D3"_s)}},
        {u"Tổng diện tích cây ăn quả|tấn|7||"_s, Verdict::NeedsLook, {kindAt(AmountOfOtherUnit, u"C3"_s)}},
        {u"Tổng diện tích cây ăn quả|m2|70.000||"_s, Verdict::Ready, {}},
    };
    const Intake intake;
    for (const Row &row : rows) {
        CAPTURE(row.figures.toStdString());
        const Submission read = intake.read({tasksOf(kOurs, kAgency), figuresOf(kAgency, row.figures)});
        CHECK(read.verdict == row.verdict);
        CHECK(kindsAt(read, Severity::Error) == row.faults);
    }
}

TEST_CASE("A negative number lessens no sum: it is not written, the others of its row are")
{
    const Intake intake;
    const Submission read
        = intake.read({tasksOf(kOurs, kAgency), figuresOf(kAgency, u"Tổng sản lượng quả|tấn|-10|-5|60"_s)});
    REQUIRE(read.figures.size() == 1);
    CHECK_FALSE(read.figures.constFirst().value);
    CHECK_FALSE(read.figures.constFirst().cumulative);
    CHECK(read.figures.constFirst().estimate == 60);
}

TEST_CASE("What stands at a time is known by the name that our form gives it, and by its own")
{
    const Intake intake;
    for (const QString &name :
         {u"Tổng diện tích cây ăn quả (số hiện có)"_s, u"Tổng diện tích cây ăn quả"_s}) {
        const Submission read
            = intake.read({tasksOf(kOurs, kAgency), figuresOf(kAgency, name + u"|ha|300||310"_s)});
        CHECK(read.verdict == Verdict::Ready);
        REQUIRE(read.figures.size() == 1);
        CHECK(read.figures.constFirst().indicatorCode == u"dt-tong"_s);
        CHECK(read.figures.constFirst().value == 300);
    }
}

TEST_CASE("A figure of another unit is answered by the officer's own, and one too large is never stored")
{
    const Intake intake;
    Submission read = intake.read(
        {tasksOf(kOurs, kAgency), figuresOf(kAgency, u"Tổng diện tích cây ăn quả|ha|12 tạ||"_s)});
    REQUIRE(read.verdict == Verdict::NeedsLook);
    CHECK(read.figures.isEmpty());
    IndicatorValue figure = figureNow(read, u"dt-tong"_s);
    figure.value = 12;
    mendFigure(read, figure);
    const SubmissionJudge judge(dataOf(intake.session()), {QDate(2025, 12, 15), {}, Channel::Unknown});
    read = judge.judged(read);
    CHECK(read.verdict == Verdict::Ready);
    figure.value = 1e18;
    mendFigure(read, figure);
    CHECK_FALSE(IntakeService(intake.session()).accept({}, sessions::period(), judge.judged(read)).ok());
    CHECK(dataOf(intake.session()).figures.isEmpty());
}

TEST_CASE("Headings that contradict each other, or where the file goes, hold it back")
{
    const Intake intake;
    const TextSheet figures = figuresOf(kAgency, u"Tổng sản lượng quả|tấn|10|50|60"_s);
    CHECK(intake.read({tasksOf(kOurs, kAgency), figures}).verdict == Verdict::Ready);
    const Submission titled
        = intake.read({tasksOf(u"BÁO CÁO KẾT QUẢ QUÝ II VÀ 6 THÁNG NĂM 2025"_s, kAgency), figures});
    CHECK(titled.verdict == Verdict::NeedsConsent);
    CHECK(titled.origin.saidPeriod == u"quý II"_s);
    const TextSheet marks{u"dondoc"_s, u"agency|03727\n"_s};
    const TextSheet foreign = figuresOf(u"UBND xã Phiêng Khoài"_s, u"Tổng sản lượng quả|tấn|10|50|60"_s);
    const Submission mixed = intake.read({tasksOf(kOurs, kAgency), foreign, marks});
    CHECK(mixed.verdict == Verdict::NeedsLook);
    CHECK(kindsAt(mixed, Severity::Error)
          == QStringList{kindAt(IssueKind::SheetOfOtherAgency, u"Chỉ tiêu"_s)});
    const Submission chosen = intake.read({tasksOf(kOurs, kAgency), figures}, u"04099"_s);
    CHECK(chosen.agencyCode == u"04099"_s);
    CHECK(chosen.verdict == Verdict::NeedsLook);
    CHECK(kindsAt(chosen, Severity::Error) == QStringList{kindAt(IssueKind::AgencyOtherThanChosen, {})});
    CHECK(chosen.issues.constFirst().arguments == QStringList{u"xã Phiêng Khoài"_s, u"xã Mường É"_s});
}

TEST_CASE("Of a heading's row nothing is said but that nobody reports on it")
{
    const Intake intake;
    TextSheet tasks = tasksOf(kOurs, kAgency);
    tasks.rows += u"4||Xong rồi|\n4.2||Đang thực hiện|\n"_s;
    const Submission read = intake.read({tasks});
    QStringList ofHeading;
    for (const Issue &issue : read.issues) {
        if (issue.taskNumber == u"4"_s)
            ofHeading.append(QString::number(int(issue.kind)));
    }
    CHECK(ofHeading == QStringList{QString::number(int(IssueKind::HeadingWithEntry))});
    const bool stillTold = std::any_of(read.issues.cbegin(), read.issues.cend(), [](const Issue &issue) {
        return issue.kind == IssueKind::StateWithoutText && issue.taskNumber == u"4.2"_s;
    });
    CHECK(stillTold);
}

TEST_CASE("Contents that accepting leaves out are counted, and only answers count as content")
{
    const Intake intake;
    TextSheet tasks = tasksOf(kOurs, kAgency);
    CHECK(contentLeftOut(intake.read({tasks})) == 0);
    tasks.rows
        += u"2||Xong rồi thì|Đã làm\n99|Việc lạ|Đang thực hiện|Nội dung\n4.1|||Chưa ghi trạng thái\n"_s;
    const Submission read = intake.read({tasks});
    CHECK(read.verdict == Verdict::Ready);
    CHECK(contentLeftOut(read) == 4); // two states of 2, the row of 99, the state of 4.1
    CHECK(read.covered == 1);
}

TEST_CASE("A report that takes back what an earlier period told as done is told so at once")
{
    const Intake intake;
    const Submission read
        = intake.read({{u"Nhiệm vụ"_s,
                        u"%1\nKỳ báo cáo: quý IV năm 2025\nCơ quan, đơn vị:|%2\nStt|Nhiệm vụ|Trạng thái|"
                        "Kết quả thực hiện\n4.1||Chưa triển khai|Chưa làm\n"_s.arg(kOurs, kAgency)}});
    REQUIRE(read.verdict == Verdict::Ready);
    const auto wentBack = [&](const PeriodSnapshot &data) {
        const SubmissionJudge judge(data, {QDate(2025, 12, 15), {}, Channel::Unknown});
        QList<Issue> issues = judge.judged(read).issues;
        issues.removeIf([](const Issue &each) { return each.kind != IssueKind::StateWentBack; });
        return issues;
    };
    PeriodSnapshot data = dataOf(intake.session());
    CHECK(wentBack(data).isEmpty());
    EarlierAnswer told;
    told.period = periods::quarter(2025, 3);
    told.agencyCode = read.agencyCode;
    told.entry.taskNumber = u"4.1"_s;
    told.entry.state = EntryState::Done;
    data.earlierAnswers.append(told);
    const QList<Issue> issues = wentBack(data);
    REQUIRE(issues.size() == 1);
    CHECK(issues.constFirst().severity == Severity::Warning);
    CHECK(issues.constFirst().arguments.mid(1)
          == QStringList{u"4.1"_s, u"quý III năm 2025"_s, u"quý IV năm 2025"_s, u"chưa triển khai"_s});
    CHECK(issues.constFirst().place == u"Nhiệm vụ!C5"_s);
}

TEST_CASE("A file's tasks are counted as the register counts them: without those finished earlier")
{
    const Intake intake;
    TextSheet tasks = tasksOf(kOurs, kAgency);
    tasks.rows += u"2||Đang thực hiện|\n4.1||Đang thực hiện|Đã mở lớp\n"_s;
    const Submission read = intake.read({tasks});
    REQUIRE(read.covered == 2);
    PeriodSnapshot data = dataOf(intake.session());
    for (Task &task : data.tasks) {
        if (task.number == u"1"_s)
            task.deadline = {.kind = DeadlineKind::Year,
                             .text = u"Năm 2025"_s,
                             .from = QDate(2025, 1, 1),
                             .to = QDate(2025, 12, 31)};
    }
    EarlierAnswer told;
    told.period = periods::quarter(2025, 3);
    told.agencyCode = read.agencyCode;
    told.entry.taskNumber = u"1"_s;
    told.entry.state = EntryState::Done;
    told.entry.result = u"Đã xong"_s;
    data.earlierAnswers.append(told);
    const SubmissionJudge judge(data, {QDate(2025, 12, 15), {}, Channel::Unknown});
    const Submission judged = judge.judged(read);
    data.reports.append(judged.read);
    const AgencyProgress registered = *assess(data).agency(read.agencyCode);
    CHECK(registered.tasksExpected == read.expected - 1);
    CHECK(judged.expected == registered.tasksExpected);
    CHECK(registered.tasksCovered == 1);
    CHECK(judged.covered == registered.tasksCovered);
}

TEST_CASE("Two rows of an indicator that differ, or a row under another's name, are not taken")
{
    const Intake intake;
    const Submission doubled = intake.read(
        {tasksOf(kOurs, kAgency),
         figuresOf(kAgency, u"Tổng diện tích cây ăn quả|ha|7||\nTổng diện tích cây ăn quả|ha|9||"_s)});
    CHECK(doubled.verdict == Verdict::NeedsLook);
    CHECK(doubled.figures.isEmpty());
    const TextSheet relabelled{
        u"Chỉ tiêu"_s,
        u"Cơ quan, đơn vị:|%1\nMã|Chỉ tiêu|Đơn vị tính|Thực hiện trong kỳ|Lũy kế từ đầu "
        "năm|Ước cả năm\ndt-tong|Tổng sản lượng quả|ha|17||"_s.arg(kAgency)};
    const Submission other = intake.read({tasksOf(kOurs, kAgency), relabelled});
    CHECK(other.verdict == Verdict::NeedsLook);
    CHECK(other.figures.isEmpty());
}

TEST_CASE("A file in which no row has a state is looked at by itself")
{
    const Intake intake;
    const TextSheet open{
        u"Nhiệm vụ"_s,
        u"%1\nCơ quan, đơn vị:|%2\nStt|Nhiệm vụ|Trạng thái|Kết quả thực hiện\n1|||Đã họp\n"_s.arg(kOurs,
                                                                                                  kAgency)};
    CHECK(intake.read({open}).verdict == Verdict::NeedsLook);
}

TEST_CASE("A document of before the period is held back, one of weeks before its end is told")
{
    const Intake intake;
    const auto signedOn = [&intake](const QString &day) {
        TextSheet tasks = tasksOf(kOurs, kAgency);
        tasks.rows.prepend(u"Ngày ký báo cáo:|%1\n"_s.arg(day));
        return intake.read({tasks});
    };
    using enum IssueKind;
    const Submission before = signedOn(u"12/09/2025"_s);
    CHECK(before.verdict == Verdict::NeedsLook);
    CHECK(kindsAt(before, Severity::Error) == QStringList{kindAt(SignedBeforePeriod, {})});
    const Submission early = signedOn(u"20/10/2025"_s);
    CHECK(early.verdict == Verdict::Ready);
    CHECK(kindsAt(early, Severity::Warning).contains(kindAt(SignedEarly, {})));
    CHECK(signedOn(u"15/12/2025"_s).verdict == Verdict::Ready);
}

TEST_CASE("Another body's report is asked about by the name that it bears")
{
    const Intake intake;
    const Submission read = intake.read({tasksOf(kOurs, u"Hội Nông dân xã Mường É"_s)});
    CHECK(read.verdict == Verdict::NeedsAgency);
    REQUIRE_FALSE(read.issues.isEmpty());
    CHECK(read.issues.constLast().kind == IssueKind::AgencyOtherBody);
    CHECK(read.issues.constLast().arguments == QStringList{u"Hội Nông dân xã Mường É"_s, u"xã Mường É"_s});
}

TEST_CASE("A form of another period is told once, in words")
{
    const Intake intake;
    const Submission read
        = intake.read({{u"Nhiệm vụ"_s,
                        QString(tasksOf(u"BÁO CÁO KẾT QUẢ QUÝ III NĂM 2025"_s, kAgency).rows)
                            .replace(u"quý IV"_s, u"quý III"_s)},
                       {u"dondoc"_s, u"agency|03727\nperiod|2025-Q3\n"_s}});
    CHECK(read.verdict == Verdict::NeedsConsent);
    QStringList told;
    for (const Issue &issue : read.issues) {
        if (issue.kind == IssueKind::FormOfOtherPeriod || issue.kind == IssueKind::FormSaysOtherPeriod)
            told.append(issue.arguments.join(u'/'));
    }
    CHECK(told == QStringList{u"quý III năm 2025/quý IV năm 2025"_s});
}
