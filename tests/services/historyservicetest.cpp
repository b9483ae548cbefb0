// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What can be undone, and who is told of it.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/services/historyservice.h"
#include "models/services/reportservice.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

TEST_CASE("Who only reads the file is told as well that there is something to undo")
{
    const sessions::File file;
    const auto writer = file.open();
    const auto reader = file.open(Access::ReadOnly);
    CHECK(HistoryService(*reader).toUndo()->label.isEmpty());
    REQUIRE(
        ReportService(*writer).saveReport({}, sessions::period(), sessions::report(u"03646"_s, u"1"_s)).ok());
    CHECK_FALSE(HistoryService(*reader).toUndo()->label.isEmpty());
    CHECK(HistoryService(*reader).toRedo()->label.isEmpty());
    REQUIRE(HistoryService(*writer).undo().ok());
    CHECK_FALSE(HistoryService(*reader).toRedo()->label.isEmpty());
}

TEST_CASE("What a person agreed to take back is taken back, never what has come since")
{
    const sessions::File file;
    const auto session = file.open();
    const HistoryService history(*session);
    const auto save = [&session](const QString &agency) {
        return ReportService(*session).saveReport({}, sessions::period(), sessions::report(agency, u"1"_s));
    };
    REQUIRE(save(u"03646"_s).ok());
    const auto agreed = history.toUndo();
    REQUIRE(save(u"STC"_s).ok());
    const auto refused = history.undo(agreed->change);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::NothingToUndo);
    CHECK(history.undo(history.toUndo()->change).ok());
    CHECK(history.toUndo()->change == agreed->change);
}
