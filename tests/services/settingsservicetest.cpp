// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Settings and sentences: what is kept, and what is refused.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/statelabels.h"
#include "models/services/periodservice.h"
#include "models/services/planservice.h"
#include "models/services/settingsservice.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using sessions::codeOf;

TEST_CASE("Settings are checked before they are stored")
{
    const sessions::File file;
    const auto session = file.open();
    Plan plan = *PlanService(*session).plan({});
    plan.regime.upwardDay = 29;
    CHECK(codeOf(PlanService(*session).savePlan(plan)) == ErrorCode::InvalidValue);
    plan = *PlanService(*session).plan({});
    plan.coordinatorCode = u"XYZ"_s;
    CHECK(codeOf(PlanService(*session).savePlan(plan)) == ErrorCode::UnknownAgency);
    plan = *PlanService(*session).plan({});
    plan.number = u"12"_s;
    plan.date = QDate(2025, 9, 5);
    const auto saved = PlanService(*session).savePlan(plan);
    REQUIRE(saved.ok());
    CHECK(saved->number == u"12"_s);
    CHECK(saved->version == plan.version + 1);
    CHECK(saved->duties == plan.duties);
    CHECK(codeOf(PlanService(*session).savePlan([&plan] {
              Plan stale = plan;
              stale.number = u"13"_s;
              return stale;
          }()))
          == ErrorCode::Conflict);

    OfficeProfile profile = session->snapshot({}, sessions::period())->office;
    profile.signerName = QString(51, u'A');
    CHECK(codeOf(SettingsService(*session).saveProfile(profile)) == ErrorCode::InvalidValue);
    profile.signerName = u"Nguyễn Văn Ả"_s;
    CHECK(SettingsService(*session).saveProfile(profile)->signerName == profile.signerName);

    Task task = session->snapshot({}, sessions::period())->tasks.at(0);
    task.parent = u"99"_s;
    CHECK(codeOf(PlanService(*session).saveTask({}, task)) == ErrorCode::UnknownTask);
    Overruling ruling{u"16"_s, u"someday"_s, {}};
    CHECK(codeOf(PeriodService(*session).saveOverruling({}, sessions::period(), ruling))
          == ErrorCode::InvalidValue);
    ruling.state = keyword(ProgressState::Overdue);
    REQUIRE(PeriodService(*session).saveOverruling({}, sessions::period(), ruling).ok());
    CHECK(session->snapshot({}, sessions::period())->overrulings == QList<Overruling>{ruling});
    ruling.state.clear();
    REQUIRE(PeriodService(*session).saveOverruling({}, sessions::period(), ruling).ok());
    CHECK(session->snapshot({}, sessions::period())->overrulings.isEmpty());
}

TEST_CASE("A sentence of the officer's own is kept, and blank gives the embedded one back")
{
    const sessions::File file;
    const auto session = file.open();
    const QString written = GENERATE(u"Còn {missing} đơn vị."_s, u"Còn {số chưa gửi} đơn vị."_s);
    REQUIRE(SettingsService(*session).saveSentence(u"receipt.missing"_s, written).ok());
    CHECK(session->snapshot({}, sessions::period())->sentences.value(u"receipt.missing"_s)
          == u"Còn {missing} đơn vị."_s);
    REQUIRE(SettingsService(*session).saveSentence(u"receipt.missing"_s, {}).ok());
    CHECK(session->snapshot({}, sessions::period())->sentences.isEmpty());
}

TEST_CASE("A sentence that could not be filled is not saved")
{
    const sessions::File file;
    const auto session = file.open();
    for (const QString &wrong : {u"Còn {thieu} đơn vị."_s, u"Còn {số thiếu} đơn vị."_s,
                                 u"Còn {missing đơn vị."_s, u"Còn } đơn vị."_s}) {
        const auto saved = SettingsService(*session).saveSentence(u"receipt.missing"_s, wrong);
        REQUIRE(!saved.ok());
        CHECK(saved.error().code == ErrorCode::InvalidValue);
    }
    CHECK(SettingsService(*session).saveSentence(u"khong.co"_s, u"Không."_s).error().code
          == ErrorCode::InvalidValue);
    CHECK(SettingsService(*session)
              .saveSentence(u"receipt.missing"_s, u"{office}: còn {missing} đơn vị."_s)
              .ok());
}
