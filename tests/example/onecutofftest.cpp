// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Entries at random over several quarters: two reports of one cut-off tell the same states, however strange
// the mix of states, days and silences.
#include "models/report/checks/submittedtext.h"
#include "models/services/obstacleservice.h"
#include "models/services/periodservice.h"
#include "models/services/reportservice.h"
#include "models/services/summaryservice.h"
#include "tests/example/story.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <random>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

/// Of quarters in a row, by one generator.
class StrangeReports
{
public:
    explicit StrangeReports(unsigned seed) : m_random(seed) { }

    void tell(services::DataFileSession &session, const Period &quarter)
    {
        const QStringList ofCommunes{u"4.1"_s, u"4.2"_s, u"6.1"_s};
        for (const auto &[agency, tasks] :
             {std::pair{u"SNNMT"_s, QStringList{u"8"_s, u"9"_s, u"10"_s, u"14"_s}},
              std::pair{u"STC"_s, QStringList{u"16"_s, u"1"_s, u"2"_s}},
              std::pair{u"SCT"_s, QStringList{u"13"_s, u"11"_s, u"1"_s}},
              std::pair{u"SKHCN"_s, QStringList{u"5.2"_s, u"5.3"_s, u"15.8"_s}},
              std::pair{u"03646"_s, ofCommunes}, std::pair{u"03664"_s, ofCommunes}}) {
            const int revisions = below(5) == 0 ? 0 : 1 + int(below(4) == 0);
            for (int revision = 1; revision <= revisions; ++revision)
                tellOf(session, quarter, agency, tasks, revision);
        }
        if (below(4) == 0)
            rule(session, quarter);
        review(session, quarter);
        if (below(2) == 0)
            issue(session, quarter);
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    void tellOf(services::DataFileSession &session, const Period &quarter, const QString &agency,
                const QStringList &tasks, int revision)
    {
        AgencyReport report;
        report.agencyCode = agency;
        report.revision = revision;
        report.state = below(8) == 0 ? ReportState::Provisional : ReportState::Received;
        report.receivedOn = quarter.to.addDays(below(6) == 0 ? 40 + below(70) : below(7) - 3);
        for (const QString &task : tasks) {
            if (below(5) > 0)
                report.entries.append(entryOn(task, quarter));
        }
        REQUIRE(services::ReportService(session).saveReport({}, quarter, report).ok());
    }

    void review(services::DataFileSession &session, const Period &quarter)
    {
        using enum ObstacleVerdict;
        constexpr std::array kVerdicts{StillThere, Solved, Gone, StillAwaited, Answered, Withdrawn};
        const auto data = session.snapshot({}, quarter);
        REQUIRE(data.ok());
        for (const Obstacle &each : data->obstacles) {
            const ObstacleVerdict verdict = kVerdicts.at(std::size_t(below(int(kVerdicts.size()))));
            const ObstacleReview said{verdict, u"Sở đã giải quyết"_s, {}, {each}, 1};
            if (!isSettled(each.state) && below(3) == 0)
                REQUIRE(services::ObstacleService(session).review({}, quarter, said).ok());
        }
    }

    /// With what later reports follow up.
    void issue(services::DataFileSession &session, const Period &quarter)
    {
        const AssessedPeriodPtr told = story::read(session, quarter);
        const report::Document body = story::body(*told);
        SummaryIssue issue;
        issue.number = QString::number(10 + quarter.year + quarter.index);
        issue.date = std::max(quarter.to.addDays(6), told->assessment.dataUntil);
        issue.pages = 1;
        issue.pdf = "%PDF-1.4 made up";
        issue.figures = report::keptJson(body, {});
        REQUIRE(services::SummaryService(session).issue({}, quarter, issue).ok());
    }

    void rule(services::DataFileSession &session, const Period &quarter)
    {
        const QStringList tasks{u"8"_s, u"9"_s, u"16"_s, u"13"_s, u"4.1"_s};
        const ProgressState state = below(2) == 0 ? ProgressState::DoneOnTime : ProgressState::UnderWay;
        const Overruling ruling{tasks.at(below(int(tasks.size()))), keyword(state), u"Theo hồ sơ"_s};
        REQUIRE(services::PeriodService(session).saveOverruling({}, quarter, ruling).ok());
    }

    TaskEntry entryOn(const QString &task, const Period &quarter)
    {
        constexpr std::array kStates{EntryState::NotStarted, EntryState::UnderWay,     EntryState::Done,
                                     EntryState::Suspended,  EntryState::NothingArose, EntryState::Done};
        TaskEntry entry;
        entry.taskNumber = task;
        entry.state = kStates.at(std::size_t(below(int(kStates.size()))));
        entry.result = u"Đã làm %1"_s.arg(below(90) + 10);
        if (below(2) == 0)
            entry.difficulty = u"Thiếu %1"_s.arg(below(4));
        if (below(3) == 0)
            entry.proposal = u"Đề nghị %1 hỗ trợ %2"_s
                                 .arg(below(2) == 0 ? u"Sở Nông nghiệp và Môi trường"_s : u"UBND tỉnh"_s)
                                 .arg(below(4));
        if (below(2) == 0)
            entry.productDate = quarter.to.addDays(below(200) - 100);
        if (below(3) == 0)
            entry.productNumber = u"%1/TTr-STC"_s.arg(below(90) + 10);
        if (below(4) == 0)
            entry.lastYearState = kStates.at(std::size_t(below(int(kStates.size()))));
        if (below(4) == 0)
            entry.yearForecast = YearForecast::Done;
        if (below(3) == 0)
            entry.longerResult = u"Cả kỳ đã làm %1"_s.arg(below(90) + 10);
        return entry;
    }

    std::mt19937 m_random;
};

void checkSameStates(const AssessedPeriod &longer, const AssessedPeriod &quarter)
{
    for (const TaskProgress &task : quarter.assessment.tasks) {
        CAPTURE(task.taskNumber.toStdString());
        const TaskProgress *whole = longer.assessment.task(task.taskNumber);
        CHECK(whole->state == task.state);
        CHECK(whole->byState == task.byState);
        CHECK(whole->earlier == task.earlier);
    }
    CHECK(longer.assessment.receipt.received == quarter.assessment.receipt.received);
    CHECK(longer.assessment.figures.withContent == quarter.assessment.figures.withContent);
    story::checkSameWords(longer, quarter);
}

/// The first number of each match, added up.
int sumOf(const QString &words, const QString &pattern)
{
    int sum = 0;
    for (auto matches = QRegularExpression(pattern).globalMatch(words); matches.hasNext();)
        sum += matches.next().captured(1).toInt();
    return sum;
}

/// III.1 counts the difficulties that the annex lists, V.1 the answers that it tells.
void checkDifficulties(const AssessedPeriod &period)
{
    QString difficulties;
    QString answers;
    int behindLead = 0; // what issued reports asked for stands before it
    const report::Document body = story::body(period);
    for (const report::Block &block : body.sections.first().blocks) {
        const auto *paragraph = std::get_if<report::Paragraph>(&block);
        const QString key = paragraph ? paragraph->key : QString();
        if (key == u"III/1/lead"_s)
            difficulties = report::plainText(paragraph->text);
        else if (key == u"V/1/lead"_s)
            answers = report::plainText(paragraph->text);
        else if (!answers.isEmpty())
            behindLead += key.startsWith(u"V/1/"_s);
    }
    QList<report::Row> rows = story::difficultyRows(period);
    rows.removeIf([](const report::Row &row) {
        return report::plainText(row.cells.value(1).text) == u"(Chỉ nêu kiến nghị)"_s;
    });
    CAPTURE(difficulties.toStdString(), answers.toStdString());
    CHECK(sumOf(difficulties, u"(\\d+) nội dung"_s) == rows.size());
    const bool all = answers.contains(u"đều đã được"_s);
    CHECK(sumOf(answers, all ? u"(\\d+) nội dung"_s : u"(\\d+) nội dung đã được"_s) == behindLead);
}

} // namespace

TEST_CASE("Strange entries over quarters leave two reports of one cut-off with the same states", "[property]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const sessions::File file;
        const auto session = file.open();
        session->setClock([] { return sessions::now().addYears(2); }); // each report's day has come
        StrangeReports reports(seed);
        for (Period each = periods::quarter(2025, 3); each.to < QDate(2026, 7, 1); each = periods::next(each))
            reports.tell(*session, each);
        for (const Period &longer :
             {periods::halfYear(2025, 2), periods::wholeYear(2025), periods::halfYear(2026, 1)}) {
            const AssessedPeriodPtr whole = story::read(*session, longer);
            checkSameStates(*whole, *story::read(*session, periods::quartersOf(longer).constLast()));
            checkDifficulties(*whole);
        }
    }
}
