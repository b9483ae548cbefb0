// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// A data file as the window and the command line use it: made, opened, read.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/expectation.h"
#include "models/example/addexample.h"
#include "models/services/filecheck.h"
#include "models/services/historyservice.h"
#include "models/services/planservice.h"
#include "models/services/reportservice.h"

#include <QFile>
#include <QFileInfo>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using sessions::codeOf;

TEST_CASE("A new data file holds the plan of Sơn La whole")
{
    const sessions::File file;
    const auto session = file.open();
    const auto data = session->snapshot({}, sessions::period());
    REQUIRE(data.ok());
    CHECK(data->plan.code == u"1678"_s);
    CHECK(data->tasks.size() == 34);
    CHECK(data->plan.keyTasks.size() == 11);
    CHECK(data->plan.duties.size() == 29);
    CHECK(data->plan.proseGroups.size() == 7);
    CHECK(data->office.symbol == u"SNNMT"_s);
    const QList<Expectation> expected = expectations(*data);
    CHECK(expected.size() == 83);
    qsizetype entries = 0;
    for (const Expectation &expectation : expected)
        entries += expectation.taskNumbers.size();
    CHECK(entries == 865);
    CHECK(data->reports.isEmpty());
    CHECK(HistoryService(*session).lines(0)->isEmpty());
    CHECK(HistoryService(*session).toUndo()->label.isEmpty());
    CHECK(FileCheck(*session).check()->isEmpty());
}

TEST_CASE("A file may be made without a plan")
{
    const QTemporaryDir folder;
    const auto session = DataFileSession::create(folder.filePath(u"trống.dondoc"_s), false, u"An"_s);
    REQUIRE(session.ok());
    CHECK(PlanService(**session).plans()->isEmpty());
    CHECK(codeOf(PlanService(**session).plan({})) == ErrorCode::NoPlan);
    CHECK(FileCheck(**session).check()->isEmpty());
}

TEST_CASE("A file opened to be read refuses every edit")
{
    const sessions::File file;
    const auto session = file.open(Access::ReadOnly);
    CHECK(session->isReadOnly());
    CHECK(codeOf(
              ReportService(*session).saveReport({}, sessions::period(), sessions::report(u"STC"_s, u"16"_s)))
          == ErrorCode::ReadOnly);
    CHECK(codeOf(PlanService(*session).savePlan(*PlanService(*session).plan({}))) == ErrorCode::ReadOnly);
    CHECK(codeOf(example::addExample(*session, {}, sessions::period())) == ErrorCode::ReadOnly);
    CHECK(HistoryService(*session).toUndo()->label.isEmpty());
    CHECK(session->snapshot({}, sessions::period()).ok());
}
