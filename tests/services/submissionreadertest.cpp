// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionReader: what is read is mended and judged anew until it can be accepted; doubtful figures are
// told.
#include "models/services/submissionreader.h"
#include "models/domain/intake/submissionedits.h"
#include "models/example/addexample.h"
#include "models/services/intakeservice.h"
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using sessions::dataOf;

namespace {

const QDate kReceived(2025, 12, 15);

Submission readOne(const SubmissionReader &reader, const QString &rows)
{
    const QString text
        = u"Cơ quan, đơn vị:;UBND xã Mường É\n"_s + u"Stt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n"_s + rows;
    const QList<Submission> read = reader.read({u"Xã Mường É.csv"_s, text.toUtf8()}, u"Xã Mường É.csv"_s);
    REQUIRE(read.size() == 1);
    return read.constFirst();
}

bool tells(const Submission &submission, IssueKind kind)
{
    return std::any_of(submission.issues.cbegin(), submission.issues.cend(),
                       [kind](const Issue &issue) { return issue.kind == kind; });
}

// One flow that every commune fills.
PeriodSnapshot withHistory(PeriodSnapshot data, const QString &agency)
{
    Indicator harvest;
    harvest.code = u"harvest"_s;
    harvest.name = u"Sản lượng"_s;
    harvest.filledBy = {agency};
    data.indicators = {harvest};
    IndicatorValue figure;
    figure.indicatorCode = u"harvest"_s;
    figure.agencyCode = agency;
    figure.value = 10;
    figure.cumulative = 100;
    data.previousFigures = {figure};
    data.earlierFigures = {figure, figure, figure};
    return data;
}

} // namespace

TEST_CASE("A state that was not understood and a task of others are mended, judged anew and accepted")
{
    const sessions::File file;
    const auto session = file.open();
    const SubmissionReader reader(dataOf(*session), {kReceived, {}, Channel::Unknown});
    const SubmissionJudge judge(dataOf(*session), {kReceived, {}, Channel::Unknown});
    Submission read = readOne(reader, u"1;;chờ xem;Đã họp\n16;;Hoàn thành;Việc khác\n"_s);
    REQUIRE(read.verdict == Verdict::NeedsLook);
    REQUIRE(read.heldBack == QStringList{u"16"_s});
    REQUIRE(tells(read, IssueKind::StateNotUnderstood));
    TaskEntry first = rowNow(read, u"1"_s);
    first.state = EntryState::UnderWay;
    REQUIRE(mend(read, u"1"_s, first));
    read = judge.judged(read);
    CHECK_FALSE(tells(read, IssueKind::StateNotUnderstood));
    CHECK_FALSE(tells(read, IssueKind::TextWithoutState));
    CHECK(tells(read, IssueKind::TaskNotLed));
    TaskEntry foreign = rowNow(read, u"16"_s);
    foreign.taskNumber = u"4.1"_s;
    REQUIRE(mend(read, u"16"_s, foreign));
    read = judge.judged(read);
    CHECK(read.heldBack.isEmpty());
    CHECK_FALSE(tells(read, IssueKind::TaskNotLed));
    CHECK(read.verdict == Verdict::Ready);
    REQUIRE(IntakeService(*session).accept({}, sessions::period(), read).ok());
    const PeriodSnapshot data = dataOf(*session);
    REQUIRE(data.reports.size() == 1);
    REQUIRE(data.reports.constFirst().entries.size() == 2);
    CHECK(data.reports.constFirst().entries.at(0).state == EntryState::UnderWay);
    CHECK(data.reports.constFirst().entries.at(1).result == u"Việc khác"_s);
}

TEST_CASE("What is wrong leads to the cell to be mended, as its file calls it")
{
    const sessions::File file;
    const auto session = file.open();
    const SubmissionReader reader(dataOf(*session), {kReceived, {}, Channel::Unknown});
    const Submission read = readOne(reader, u"1;;;Đã họp\n4.1;;Hoàn thành;\n16;;Hoàn thành;Việc khác\n"_s);
    QStringList cells;
    for (const Issue &issue : read.issues) {
        if (!issue.taskNumber.isEmpty())
            cells.append(issue.place.section(u'!', -1));
    }
    CHECK(cells.join(u' ').toStdString() == "C3 D4 D5");
}

TEST_CASE("A row left out is neither held back nor taken, and comes back as the file says")
{
    const sessions::File file;
    const auto session = file.open();
    const SubmissionReader reader(dataOf(*session), {kReceived, {}, Channel::Unknown});
    const SubmissionJudge judge(dataOf(*session), {kReceived, {}, Channel::Unknown});
    Submission read = readOne(reader, u"1;;Hoàn thành;Đã họp\n16;;Hoàn thành;Việc khác\n"_s);
    leaveOut(read, u"16"_s);
    read = judge.judged(read);
    CHECK(read.heldBack.isEmpty());
    CHECK(read.read.entries.size() == 1);
    CHECK(read.read.receivedOn == kReceived);
    restore(read, u"16"_s);
    read = judge.judged(read);
    CHECK(read.heldBack == QStringList{u"16"_s});
    read.skipped = true;
    CHECK(judge.judged(read).verdict == Verdict::Skipped);
}

TEST_CASE("An agency is found by the name that its form bears, as letters address it or as forms did before")
{
    const sessions::File file;
    const auto session = file.open();
    const SubmissionReader reader(dataOf(*session), {kReceived, {}, Channel::Unknown});
    for (const QString &name : {u"UBND xã Phiêng Khoài"_s, u"Xã Phiêng Khoài"_s}) {
        const QString text
            = u"Cơ quan, đơn vị:;%1\nStt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n1;;;Đã họp\n"_s.arg(name);
        const QList<Submission> read = reader.read({u"a.csv"_s, text.toUtf8()}, u"a.csv"_s);
        REQUIRE(read.size() == 1);
        CHECK(read.constFirst().agencyCode == u"04099"_s); // xã Phiêng Khoài
    }
}

TEST_CASE("A figure that fell or is far off is told with its cell, and no more once it is mended")
{
    const sessions::File file;
    const auto session = file.open();
    Submission read;
    read.agencyCode = u"03646"_s;
    read.hasTable = true;
    IndicatorValue figure;
    figure.indicatorCode = u"harvest"_s;
    figure.value = 90;
    figure.cumulative = 99;
    read.wholeFigures = {figure};
    read.figureCells[u"harvest"_s]
        = {{&IndicatorValue::value, u"Chỉ tiêu!G5"_s}, {&IndicatorValue::cumulative, u"Chỉ tiêu!H5"_s}};
    const SubmissionReader reader(withHistory(dataOf(*session), u"03646"_s),
                                  {kReceived, {}, Channel::Unknown});
    const SubmissionJudge judge(withHistory(dataOf(*session), u"03646"_s), {kReceived, {}, Channel::Unknown});
    read = judge.judged(read);
    REQUIRE(read.issues.size() == 3);
    CHECK(read.issues.at(0).kind == IssueKind::CumulativeFell);
    CHECK(read.issues.at(0).place == u"Chỉ tiêu!H5"_s);
    CHECK(read.issues.at(1).kind == IssueKind::FigureFarOff);
    CHECK(read.issues.at(1).place == u"Chỉ tiêu!G5"_s);
    CHECK(read.issues.at(1).severity == Severity::Warning);
    CHECK(read.issues.at(2).kind == IssueKind::FiguresAlone);
    CHECK(read.verdict == Verdict::Ready); // a warning keeps nothing back
    figure.value = 9;
    figure.cumulative = 109;
    mendFigure(read, figure);
    read = judge.judged(read);
    REQUIRE(read.issues.size() == 1);
    CHECK(read.issues.constFirst().kind == IssueKind::FiguresAlone);
    REQUIRE(read.figures.size() == 1);
    CHECK(read.figures.constFirst().value == 9.0);
}

TEST_CASE("An agency whose file tells figures alone has not reported")
{
    const sessions::File file;
    const auto session = file.open();
    const auto readFigures = [&session](const QString &value) {
        const SubmissionReader reader(dataOf(*session), {kReceived, {}, Channel::Unknown});
        const QString text = u"Cơ quan, đơn vị:;UBND xã Phiêng Khoài\nChỉ tiêu;Đơn vị tính;Kế hoạch năm;"
                             "Thực hiện trong kỳ;Lũy kế từ đầu năm\n"
                             "Tổng diện tích cây ăn quả;ha;90;85;%1\nTỷ lệ khác;%;;70;\n"
                             "Giá trị xuất khẩu;triệu USD;;30,5;30–31\n"_s; // nobody asks a commune for it
        return reader.read({u"a.csv"_s, text.arg(value).toUtf8()}, u"a.csv"_s).constFirst();
    };
    const Submission first = readFigures(u"85"_s);
    REQUIRE(first.verdict == Verdict::Ready);
    CHECK(tells(first, IssueKind::FiguresAlone));
    CHECK_FALSE(tells(first, IssueKind::FormWithoutRows));
    const auto unasked = std::find_if(first.issues.cbegin(), first.issues.cend(), [](const Issue &issue) {
        return issue.kind == IssueKind::FigureNotAsked;
    });
    REQUIRE(unasked != first.issues.cend());
    CHECK(unasked->arguments == QStringList{u"Tỷ lệ khác"_s, u"70"_s});
    REQUIRE(IntakeService(*session).accept({}, sessions::period(), first).ok());
    CHECK(dataOf(*session).figures.size() == 1);
    CHECK(dataOf(*session).originals.size() == 1);
    REQUIRE(dataOf(*session).reports.size() == 1);
    CHECK_FALSE(isReceived(dataOf(*session).reports.constFirst()));
    CHECK(readFigures(u"85"_s).verdict == Verdict::Unchanged);
    REQUIRE(IntakeService(*session).accept({}, sessions::period(), readFigures(u"86"_s)).ok());
    CHECK(dataOf(*session).figures.constFirst().cumulative == 86);
    REQUIRE(dataOf(*session).reports.size() == 1);
    CHECK_FALSE(isReceived(dataOf(*session).reports.constFirst()));
    const SubmissionReader reader(dataOf(*session), {kReceived, {}, Channel::Unknown});
    const QString tasks
        = u"Cơ quan, đơn vị:;UBND xã Phiêng Khoài\nStt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n"
          "1;;Đang thực hiện;Đã họp\n"_s;
    const QList<Submission> report = reader.read({u"b.csv"_s, tasks.toUtf8()}, u"b.csv"_s);
    REQUIRE(IntakeService(*session).accept({}, sessions::period(), report.constFirst()).ok());
    REQUIRE(dataOf(*session).reports.size() == 1);
    CHECK(isReceived(dataOf(*session).reports.constFirst()));
    CHECK(dataOf(*session).reports.constFirst().revision == 1);
}

TEST_CASE("A mended figure of an indicator that was taken back meanwhile is told by its code")
{
    const sessions::File file;
    const auto session = file.open();
    const QString rows = u"Cơ quan, đơn vị:;UBND xã Phiêng Khoài\nStt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n"
                         "1;;Đang thực hiện;Đã họp\n"_s;
    const SubmissionReader reader(dataOf(*session), {kReceived, {}, Channel::Unknown});
    Submission left = reader.read({u"b.csv"_s, rows.toUtf8()}, u"b.csv"_s).constFirst();
    IndicatorValue gone = figureNow(left, u"no-more"_s);
    gone.value = 7;
    mendFigure(left, gone);
    const SubmissionJudge judge(dataOf(*session), {kReceived, {}, Channel::Unknown});
    const Submission judged = judge.judged(left);
    CHECK(judged.figures.isEmpty());
    const auto told = std::find_if(judged.issues.cbegin(), judged.issues.cend(), [](const Issue &issue) {
        return issue.kind == IssueKind::FigureNotAsked;
    });
    REQUIRE(told != judged.issues.cend());
    CHECK(told->arguments == QStringList{u"no-more"_s, u"7"_s});
}

TEST_CASE("Earlier figures are those of periods that ended before")
{
    const sessions::File file;
    const auto session = file.open();
    REQUIRE(example::addExample(*session, {}, periods::quarter(2025, 3)).ok());
    const PeriodSnapshot data = dataOf(*session);
    CHECK_FALSE(data.earlierFigures.isEmpty());
    CHECK(session->snapshot({}, periods::quarter(2025, 3))->earlierFigures.isEmpty());
}
