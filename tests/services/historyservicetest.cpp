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

TEST_CASE("A change tells which plan, period, agency and task it is about, also when it was taken back")
{
    const sessions::File file;
    const auto session = file.open();
    const HistoryService history(*session);
    const auto save = [&session](const AgencyReport &report) {
        const auto stored = ReportService(*session).saveReport({}, sessions::period(), report);
        REQUIRE(stored.ok());
        return *stored;
    };
    const ChangedPlace first{
        .planCode = u"1678"_s, .periodKey = u"2025-Q4"_s, .agencyCode = u"03646"_s, .taskNumber = u"1"_s};
    AgencyReport report = save(sessions::report(u"03646"_s, u"1"_s));
    CHECK(*history.place(history.toUndo()->change) == first);
    REQUIRE(history.undo().ok());
    CHECK(*history.place(history.toRedo()->change) == first); // its rows are gone
    REQUIRE(history.redo().ok());
    report = *ReportService(*session).saveReport({}, sessions::period(), sessions::report(u"STC"_s, u"1"_s));
    report.entries.append(sessions::report(u"STC"_s, u"2"_s).entries);
    for (TaskEntry &entry : report.entries)
        entry.result += u" thêm"_s;
    save(report);
    CHECK(*history.place(history.toUndo()->change)
          == ChangedPlace{.planCode = u"1678"_s,
                          .periodKey = u"2025-Q4"_s,
                          .agencyCode = u"STC"_s,
                          .taskNumber = {}}); // of several tasks
}
