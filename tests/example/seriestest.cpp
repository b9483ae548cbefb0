// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Quarters in a row from one data file: what was done never goes back.
#include "models/example/addexample.h"
#include "models/report/composer.h"
#include "models/report/drafting/context/composeoptions.h"
#include "models/services/reportservice.h"
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/assessedperiod.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

AssessedPeriodPtr read(DataFileSession &session, const Period &period)
{
    auto data = session.snapshot({}, period);
    REQUIRE(data.ok());
    return makeAssessedPeriod(std::move(*data));
}

QStringList doneTasks(const AssessedPeriod &quarter, bool yearly)
{
    QStringList numbers;
    for (const TaskProgress &progress : quarter.assessment.tasks) {
        const Task *task = findTask(quarter.data, progress.taskNumber);
        if (isDone(progress.state) && (task->deadline.kind == DeadlineKind::Yearly) == yearly)
            numbers += progress.taskNumber;
    }
    return numbers;
}

/// Nobody reports once more what was delivered.
void leaveOut(DataFileSession &session, const Period &period, const QStringList &numbers)
{
    const AssessedPeriodPtr quarter = read(session, period);
    for (const AgencyReport &told : quarter->data.reports) {
        AgencyReport report = told;
        bool changed = false;
        for (TaskEntry &entry : report.entries) {
            if (!numbers.contains(entry.taskNumber))
                continue;
            TaskEntry blank;
            blank.id = entry.id;
            blank.version = entry.version;
            blank.taskNumber = entry.taskNumber;
            entry = blank;
            changed = true;
        }
        if (changed)
            REQUIRE(ReportService(session).saveReport({}, period, report).ok());
    }
}

void checkKept(const QStringList &before, const QStringList &now)
{
    for (const QString &number : before) {
        CAPTURE(number.toStdString());
        CHECK(now.contains(number));
    }
}

void checkSums(const AssessedPeriod &quarter)
{
    const TaskCounts &figures = quarter.assessment.figures;
    qsizetype sum = 0;
    for (const QStringList &numbers : figures.byState)
        sum += numbers.size();
    CHECK(sum == figures.total);
    for (const TaskProgress &progress : quarter.assessment.tasks) {
        qsizetype leads = 0;
        for (const QStringList &codes : progress.byState)
            leads += codes.size();
        CHECK(leads == progress.asked.size());
        CHECK(progress.reported.size() + progress.doneBefore.size() <= progress.asked.size());
    }
}

/// The done tasks are no shortcoming and are not urged.
void checkText(const AssessedPeriod &quarter, const QStringList &done)
{
    const report::Document document = report::compose(quarter.data, quarter.assessment, {});
    for (const report::Block &block : document.sections.first().blocks) {
        const auto *paragraph = std::get_if<report::Paragraph>(&block);
        const QString key = paragraph ? paragraph->key : QString();
        if (!key.startsWith(u"III/2/"_s) && !key.startsWith(u"IV/"_s))
            continue;
        const QString words = report::plainText(paragraph->text);
        for (const QString &number : done) {
            CAPTURE(key.toStdString(), words.toStdString());
            CHECK_FALSE(words.contains(u"(%1)"_s.arg(number)));
        }
    }
}

} // namespace

TEST_CASE("From 2025-Q3 to 2026-Q4 what was done stays done, though nobody tells it again")
{
    const sessions::File file;
    const auto session = file.open();
    QStringList ended;
    QStringList yearly;
    Period period = periods::quarter(2025, 3);
    for (int i = 0; i < 6; ++i, period = periods::next(period)) {
        CAPTURE(periods::key(period).toStdString());
        session->setClock([period] { return period.to.addDays(10).startOfDay(); });
        REQUIRE(example::addExample(*session, {}, period).ok());
        leaveOut(*session, period, ended);
        const AssessedPeriodPtr quarter = read(*session, period);
        checkKept(ended, doneTasks(*quarter, false));
        if (period.index > 1)
            checkKept(yearly, doneTasks(*quarter, true));
        checkSums(*quarter);
        checkText(*quarter, ended);
        ended = doneTasks(*quarter, false);
        yearly = doneTasks(*quarter, true);
    }
    CHECK(ended.size() >= 2);
    for (const Period &longer : {periods::wholeYear(2025), periods::halfYear(2026, 1),
                                 periods::nineMonths(2026), periods::wholeYear(2026)}) {
        CAPTURE(periods::key(longer).toStdString());
        const AssessedPeriodPtr whole = read(*session, longer);
        checkSums(*whole);
        CHECK(doneTasks(*whole, false)
              == doneTasks(*read(*session, periods::quartersOf(longer).constLast()), false));
    }
}
