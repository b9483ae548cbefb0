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
    CHECK_FALSE(*HistoryService(*reader).canUndo());
    REQUIRE(
        ReportService(*writer).saveReport({}, sessions::period(), sessions::report(u"03646"_s, u"1"_s)).ok());
    CHECK(*HistoryService(*reader).canUndo());
    CHECK_FALSE(*HistoryService(*reader).canRedo());
    REQUIRE(HistoryService(*writer).undo().ok());
    CHECK(*HistoryService(*reader).canRedo());
}
