// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Who is asked in quarter I for the year before, of a file that holds little or nothing of that year.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/yearclosing.h"
#include "models/report/composer.h"
#include "models/report/drafting/letters/agencyoutline.h"
#include "models/services/letterservice.h"
#include "models/services/reportservice.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

Period firstQuarter() { return periods::next(sessions::period()); } ///< quý I/2026

void saveIn(DataFileSession &session, const Period &period, AgencyReport report)
{
    if (report.receivedOn.isValid())
        report.receivedOn = period.to.addDays(1);
    REQUIRE(ReportService(session).saveReport({}, period, report).ok());
}

PeriodSnapshot dataOfFirst(DataFileSession &session)
{
    const auto data = session.snapshot({}, firstQuarter());
    REQUIRE(data.ok());
    return *data;
}

bool asksSilent(const PeriodSnapshot &data)
{
    return openFromYearBefore(data, u"03646"_s, {u"4.1"_s, u"4.3"_s}) == QStringList{u"4.1"_s}
    && report::allText(report::agencyOutline(data)).contains(u"kết quả bổ sung năm 2025"_s);
}

} // namespace

TEST_CASE("Silent leads are asked for the year before wherever the plan was followed in it", "[yearbefore]")
{
    const sessions::File file;
    const auto session = file.open();
    SECTION("a report of an earlier quarter settled nothing")
    {
        saveIn(*session, periods::quarter(2025, 3), sessions::report(u"SCT"_s, u"13"_s));
    }
    SECTION("reports of the last quarter were asked and none came")
    {
        AgencyReport asked = sessions::report(u"SCT"_s, u"13"_s);
        asked.state = ReportState::Asked;
        asked.receivedOn = {};
        asked.entries.clear();
        saveIn(*session, sessions::period(), asked);
    }
    SECTION("a letter asked for the last quarter")
    {
        SentLetter letter;
        letter.kind = LetterKind::Request;
        letter.number = u"123"_s;
        letter.sentOn = QDate(2025, 12, 1);
        letter.addressees = QStringList{u"SCT"_s};
        REQUIRE(LetterService(*session).send({}, sessions::period(), letter, "%PDF-1.4", {}).ok());
    }
    CHECK(asksSilent(dataOfFirst(*session)));
    const auto text = [&session] {
        const PeriodSnapshot data = dataOfFirst(*session);
        return report::allText(report::compose(data, assess(data), {}));
    };
    AgencyReport report = sessions::report(u"03646"_s, u"4.3"_s);
    saveIn(*session, firstQuarter(), report);
    const PeriodSnapshot data = dataOfFirst(*session);
    const Assessment assessed = assess(data);
    const AgencyProgress *own = assessed.agency(u"03646"_s);
    REQUIRE(own);
    CHECK(own->tasksExpected == 11); // a row left blank is no task
    CHECK(own->missingTasks.size() == 10);
    CHECK_FALSE(text().contains(u"tính lại từ đầu năm"_s));

    report.revision = 2;
    report.entries[0].taskNumber = u"4.1"_s;
    report.entries[0].lastYearState = EntryState::Done;
    saveIn(*session, firstQuarter(), report);
    CHECK(text().contains(u"01 nhiệm vụ chưa hoàn thành trong năm 2025 (nhiệm vụ 4.1), tiếp tục"_s));
    CHECK(text().contains(u"Nhiệm vụ hằng năm được tính lại từ đầu năm 2026."_s));
}

TEST_CASE("Nothing is asked of a year of which the file holds nothing but figures", "[yearbefore]")
{
    const sessions::File file;
    const auto session = file.open();
    saveIn(*session, firstQuarter(), sessions::report(u"SCT"_s, u"13"_s));
    CHECK_FALSE(asksSilent(dataOfFirst(*session)));
    IndicatorValue figure; // to compare with
    figure.indicatorCode = u"kp-16-giai-ngan"_s;
    figure.agencyCode = u"STC"_s;
    figure.value = 5;
    REQUIRE(sessions::saveValue(*session, sessions::period(), figure).ok());
    const PeriodSnapshot data = dataOfFirst(*session);
    CHECK_FALSE(asksSilent(data));
    CHECK_FALSE(report::allText(report::compose(data, assess(data), {})).contains(u"tính lại từ đầu năm"_s));
}
