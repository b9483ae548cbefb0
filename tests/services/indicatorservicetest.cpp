// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Indicators in a data file: the starting set, editing, three figures, undo, and the example's figures.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/indicatordemand.h"
#include "models/domain/assessment/indicatorlines.h"
#include "models/services/historyservice.h"
#include "models/services/indicatorservice.h"
#include "models/storage/connection.h"
#include "models/storage/datafile.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using sessions::codeOf;
using sessions::dataOf;

namespace {

IndicatorValue told(const QString &code, const QString &agency, double value)
{
    IndicatorValue figure;
    figure.indicatorCode = code;
    figure.agencyCode = agency;
    figure.value = value;
    return figure;
}

} // namespace

TEST_CASE("A new file has the starting set of indicators and no figure")
{
    const sessions::File file;
    const PeriodSnapshot data = dataOf(*file.open());
    CHECK(data.indicators.size() == 48);
    CHECK(data.indicators.constFirst().name == u"Tổng diện tích cây ăn quả"_s);
    CHECK(findIndicator(data, u"kp-16-giai-ngan"_s)->taskNumber == u"16"_s);
    CHECK(data.figures.isEmpty());
    CHECK(data.targets.isEmpty());
    CHECK(indicatorLines(data).constFirst().asked.size() == 75);
    CHECK(indicatorsToFill(data, u"SCT"_s).size() == 3);
}

TEST_CASE("A file that was made without indicators gets them when it is next opened for writing")
{
    const sessions::File file;
    {
        const auto raw = storage::DataFile::open(file.path(), {});
        REQUIRE(raw.ok());
        REQUIRE((*raw)->connection().execute("DELETE FROM indicator").ok());
    }
    CHECK(dataOf(*file.open(Access::ReadOnly)).indicators.isEmpty());
    CHECK(dataOf(*file.open()).indicators.size() == 48);
    const auto session = file.open();
    CHECK(dataOf(*session).indicators.size() == 48);
    CHECK(HistoryService(*session).toUndo()->label.isEmpty());
}

TEST_CASE("Figures come back as stored, are replaced by their version, and a blank one goes")
{
    const sessions::File file;
    const auto session = file.open();
    const auto saved
        = sessions::saveValue(*session, sessions::period(), told(u"dt-tong"_s, u"03646"_s, 10.25));
    REQUIRE(saved.ok());
    CHECK(saved->from == sessions::period().from);
    CHECK(saved->periodKey == u"2025-Q4"_s);
    REQUIRE(dataOf(*session).figures == QList<IndicatorValue>{*saved});

    IndicatorValue changed = *saved;
    changed.value = 11.5;
    changed.note = u"Đã rà soát"_s;
    const auto again = sessions::saveValue(*session, sessions::period(), changed);
    REQUIRE(again.ok());
    CHECK(dataOf(*session).figures == QList<IndicatorValue>{*again});
    CHECK(codeOf(sessions::saveValue(*session, sessions::period(), *saved)) == ErrorCode::Conflict);
    CHECK(codeOf(sessions::saveValue(*session, sessions::period(), told(u"dt-tong"_s, u"03646"_s, 1.0)))
          == ErrorCode::Conflict);

    changed = *again;
    changed.value.reset();
    const auto gone = sessions::saveValue(*session, sessions::period(), changed);
    REQUIRE(gone.ok());
    CHECK(gone->id == 0);
    CHECK(dataOf(*session).figures.isEmpty());
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(dataOf(*session).figures.constFirst().value == std::optional(11.5));
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(dataOf(*session).figures.constFirst().value == std::optional(10.25));
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(dataOf(*session).figures.isEmpty());
    REQUIRE(HistoryService(*session).redo().ok());
    CHECK(dataOf(*session).figures.constFirst().value == std::optional(10.25));
}

TEST_CASE("Targets and the choice of what is printed are kept, and taken back")
{
    const sessions::File file;
    const auto session = file.open();
    IndicatorTarget target;
    target.indicatorCode = u"dt-tong"_s;
    target.year = 2025;
    target.value = 85500.5;
    REQUIRE(IndicatorService(*session).saveTarget({}, target).ok());
    REQUIRE(IndicatorService(*session)
                .chooseValue({}, sessions::period(), u"dt-tong"_s, ValueSource::Statistics)
                .ok());
    const PeriodSnapshot data = dataOf(*session);
    REQUIRE(data.targets.size() == 1);
    CHECK(data.targets.constFirst().value == std::optional(85500.5));
    CHECK(data.choices == QList<ValueChoice>{{u"dt-tong"_s, ValueSource::Statistics}});
    REQUIRE(IndicatorService(*session).chooseValue({}, sessions::period(), u"dt-tong"_s, {}).ok());
    CHECK(dataOf(*session).choices.isEmpty());
    REQUIRE(HistoryService(*session).undo().ok());
    CHECK(dataOf(*session).choices.size() == 1);
}

TEST_CASE("An indicator is added behind its heading, edited and retired")
{
    const sessions::File file;
    const auto session = file.open();
    Indicator fresh;
    fresh.name = u"Diện tích dâu tây"_s;
    fresh.unit = u"ha"_s;
    fresh.heading = u"Diện tích một số cây ăn quả"_s;
    fresh.filledBy = QStringList{u"communes"_s};
    const auto added = IndicatorService(*session).saveIndicator({}, fresh);
    REQUIRE(added.ok());
    CHECK(added->code == u"dien-tich-dau-tay"_s);
    const QList<Indicator> all = dataOf(*session).indicators;
    CHECK(all.at(all.indexOf(*added) - 1).code == u"dt-cam"_s);
    Indicator retired = *added;
    retired.retired = true;
    REQUIRE(IndicatorService(*session).saveIndicator({}, retired).ok());
    CHECK(indicatorLines(dataOf(*session)).size() == 48);
    CHECK(IndicatorService(*session).saveIndicator({}, fresh)->code == u"dien-tich-dau-tay-2"_s);
}

TEST_CASE("What cannot be is refused")
{
    const sessions::File file;
    const auto session = file.open();
    const Period period = sessions::period();
    CHECK(codeOf(sessions::saveValue(*session, period, told(u"nothing"_s, u"03646"_s, 1)))
          == ErrorCode::UnknownIndicator);
    CHECK(codeOf(sessions::saveValue(*session, period, told(u"dt-tong"_s, u"XYZ"_s, 1)))
          == ErrorCode::UnknownAgency);
    CHECK(codeOf(sessions::saveValue(*session, period, told(u"dt-tong"_s, {}, 1)))
          == ErrorCode::InvalidValue);
    Indicator nameless;
    CHECK(codeOf(IndicatorService(*session).saveIndicator({}, nameless)) == ErrorCode::InvalidValue);
    nameless.name = u"Tên"_s;
    nameless.filledBy = QStringList{u"nobody"_s};
    CHECK(codeOf(IndicatorService(*session).saveIndicator({}, nameless)) == ErrorCode::UnknownAgency);
    CHECK(dataOf(*session).figures.isEmpty());
}

TEST_CASE("A ratio needs two parts that the plan has and that do not lead back to it")
{
    const sessions::File file;
    const auto session = file.open();
    Indicator ratio;
    ratio.name = u"Tỷ lệ"_s;
    ratio.unit = u"%"_s;
    ratio.summing = Summing::Ratio;
    ratio.numerator = u"dt-nhan"_s;
    CHECK(codeOf(IndicatorService(*session).saveIndicator({}, ratio)) == ErrorCode::InvalidValue);
    ratio.denominator = u"nothing"_s;
    CHECK(codeOf(IndicatorService(*session).saveIndicator({}, ratio)) == ErrorCode::UnknownIndicator);
    ratio.denominator = u"dt-tong"_s;
    const auto first = IndicatorService(*session).saveIndicator({}, ratio);
    REQUIRE(first.ok());
    ratio.numerator = first->code;
    const auto second = IndicatorService(*session).saveIndicator({}, ratio);
    REQUIRE(second.ok());
    Indicator turned = *first;
    turned.denominator = second->code;
    CHECK(codeOf(IndicatorService(*session).saveIndicator({}, turned)) == ErrorCode::InvalidValue);
}
