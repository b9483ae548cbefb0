// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What can be undone, and who is told of it.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/services/historyservice.h"
#include "models/services/indicatorservice.h"
#include "models/services/letterservice.h"
#include "models/services/reportservice.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

ChangedPlace placeOf(const QString &agency, const QString &task)
{
    ChangedPlace place;
    place.planCode = u"1678"_s;
    place.periodKey = periods::key(sessions::period());
    place.agencyCode = agency;
    place.taskNumber = task;
    return place;
}

} // namespace

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
    const ChangedPlace first = placeOf(u"03646"_s, u"1"_s);
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
    CHECK(*history.place(history.toUndo()->change) == placeOf(u"STC"_s, {})); // of several tasks
}

TEST_CASE("A change of a letter, an indicator or an agency tells which")
{
    const sessions::File file;
    const auto session = file.open();
    const HistoryService history(*session);
    SentLetter letter;
    letter.kind = LetterKind::Message;
    letter.sentOn = QDate(2025, 12, 18);
    letter.addressees = {u"03646"_s};
    letter.text = u"Đề nghị gửi báo cáo."_s;
    REQUIRE(LetterService(*session).logMessages({}, sessions::period(), {letter}).ok());
    ChangedPlace message = placeOf(u"03646"_s, {});
    message.letterKind = u"message"_s;
    CHECK(*history.place(history.toUndo()->change) == message);
    IndicatorValue figure;
    figure.indicatorCode = u"dt-tong"_s;
    figure.agencyCode = u"03646"_s;
    figure.value = 12;
    REQUIRE(IndicatorService(*session).saveValues({}, sessions::period(), {figure}).ok());
    CHECK(history.place(history.toUndo()->change)->name == u"Tổng diện tích cây ăn quả"_s);
    CHECK(history.place(history.toUndo()->change)->agencyCode == u"03646"_s);
}
