// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What an issued report told as done, and versions of the agencies' reports that came after the issue.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/assessment.h"
#include "models/services/reportservice.h"
#include "models/services/summaryservice.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

Period next() { return periods::next(sessions::period()); } ///< quý I/2026

/// A file whose quý IV/2025 was issued on 16/12, read twenty days later.
class IssuedFile
{
public:
    explicit IssuedFile(const QList<AgencyReport> &reports) : session(m_file.open())
    {
        for (const AgencyReport &each : reports)
            save(each);
        issue(u"12"_s);
        session->setClock([] { return sessions::now().addDays(20); });
    }
    void save(const AgencyReport &report, const Period &period = sessions::period())
    {
        REQUIRE(ReportService(*session).saveReport({}, period, report).ok());
    }
    void issue(const QString &number)
    {
        SummaryIssue issue;
        issue.number = number;
        issue.date = QDate(2026, 1, 15);
        issue.pages = 1;
        issue.pdf = "%PDF-1.4 made up";
        issue.figures = u"{}"_s;
        REQUIRE(SummaryService(*session).issue({}, sessions::period(), issue).ok());
    }
    PeriodSnapshot read(const Period &period = next()) const
    {
        const auto data = session->snapshot({}, period, QDate(2026, 3, 20));
        REQUIRE(data.ok());
        return *data;
    }

private:
    sessions::File m_file;

public:
    std::unique_ptr<DataFileSession> session;
};

AgencyReport toldOf(const QString &agency, const QString &task, EntryState state, int revision = 1)
{
    AgencyReport report = sessions::report(agency, task);
    report.entries[0].state = state;
    report.revision = revision;
    report.receivedOn = revision == 1 ? QDate(2025, 12, 15) : QDate(2026, 1, 4);
    if (state == EntryState::Done && (task == u"8"_s || task == u"9"_s)) {
        report.entries[0].productNumber = u"77/TTr-SNNMT"_s;
        report.entries[0].productDate = QDate(2025, 10, 20);
    }
    return report;
}

} // namespace

TEST_CASE("A task with an end that an issued report called done stays so until it is replaced",
          "[issuedanswers]")
{
    for (const QString &task : {u"8"_s, u"9"_s}) {
        CAPTURE(task);
        IssuedFile file({toldOf(u"SNNMT"_s, task, EntryState::Done)});
        file.save(toldOf(u"SNNMT"_s, task, EntryState::UnderWay, 2));
        for (const Period &period : {next(), periods::quarter(2026, 2), periods::halfYear(2026, 1)}) {
            const PeriodSnapshot data = file.read(period);
            CHECK(assess(data).task(task)->state == ProgressState::DoneOnTime);
            CHECK(EarlierStates(data, *findTask(data, task)).doneBy(u"SNNMT"_s)->entry.productNumber
                  == u"77/TTr-SNNMT"_s);
        }
        REQUIRE(SummaryService(*file.session).correct({}, sessions::period()).ok());
        file.issue(u"15"_s);
        CHECK_FALSE(isDone(assess(file.read()).task(task)->state));
    }
}
