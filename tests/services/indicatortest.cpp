// SPDX-License-Identifier: GPL-3.0-or-later
// Indicators in a data file: the starting set, editing, three figures, undo, and the example's figures.
#include "tests/services/offices.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/storage/connection.h"
#include "models/storage/datafile.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

IndicatorValue told(const QString &code, const QString &agency, double value)
{
    IndicatorValue figure;
    figure.indicatorCode = code;
    figure.agencyCode = agency;
    figure.value = value;
    return figure;
}

PeriodSnapshot indicatorData(const Office &office)
{
    const auto data = office.data({}, offices::period());
    REQUIRE(data.ok());
    return *data;
}

template <class T> ErrorCode indicatorError(const Result<T> &result)
{
    return result.ok() ? ErrorCode::None : result.error().code;
}

} // namespace

TEST_CASE("A new file has the starting set of indicators and no figure")
{
    const offices::File file;
    const PeriodSnapshot data = indicatorData(*file.open());
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
    const offices::File file;
    {
        const auto raw = storage::DataFile::open(file.path(), {});
        REQUIRE(raw.ok());
        REQUIRE((*raw)->connection().execute("DELETE FROM indicator").ok());
    }
    CHECK(indicatorData(*file.open(Access::ReadOnly)).indicators.isEmpty());
    CHECK(indicatorData(*file.open()).indicators.size() == 48);
    const auto office = file.open();
    CHECK(indicatorData(*office).indicators.size() == 48);
    CHECK(!office->canUndo());
}

TEST_CASE("Figures come back as stored, are replaced by their version, and a blank one goes")
{
    const offices::File file;
    const auto office = file.open();
    const auto saved = office->saveFigure({}, offices::period(), told(u"dt-tong"_s, u"03646"_s, 10.25));
    REQUIRE(saved.ok());
    CHECK(saved->from == offices::period().from);
    CHECK(saved->periodKey == u"2025-Q4"_s);
    REQUIRE(indicatorData(*office).figures == QList<IndicatorValue>{*saved});

    IndicatorValue changed = *saved;
    changed.value = 11.5;
    changed.note = u"Đã rà soát"_s;
    const auto again = office->saveFigure({}, offices::period(), changed);
    REQUIRE(again.ok());
    CHECK(indicatorData(*office).figures == QList<IndicatorValue>{*again});
    CHECK(indicatorError(office->saveFigure({}, offices::period(), *saved)) == ErrorCode::Conflict);
    CHECK(indicatorError(office->saveFigure({}, offices::period(), told(u"dt-tong"_s, u"03646"_s, 1.0)))
          == ErrorCode::Conflict);

    changed = *again;
    changed.value.reset();
    const auto gone = office->saveFigure({}, offices::period(), changed);
    REQUIRE(gone.ok());
    CHECK(gone->id == 0);
    CHECK(indicatorData(*office).figures.isEmpty());
    REQUIRE(office->undo().ok());
    CHECK(indicatorData(*office).figures.constFirst().value == std::optional(11.5));
    REQUIRE(office->undo().ok());
    CHECK(indicatorData(*office).figures.constFirst().value == std::optional(10.25));
    REQUIRE(office->undo().ok());
    CHECK(indicatorData(*office).figures.isEmpty());
    REQUIRE(office->redo().ok());
    CHECK(indicatorData(*office).figures.constFirst().value == std::optional(10.25));
}

TEST_CASE("Targets and the choice of what is printed are kept, and taken back")
{
    const offices::File file;
    const auto office = file.open();
    IndicatorTarget target;
    target.indicatorCode = u"dt-tong"_s;
    target.year = 2025;
    target.value = 85500.5;
    REQUIRE(office->saveTarget({}, target).ok());
    REQUIRE(office->chooseFigure({}, offices::period(), u"dt-tong"_s, ValueSource::Statistics).ok());
    const PeriodSnapshot data = indicatorData(*office);
    REQUIRE(data.targets.size() == 1);
    CHECK(data.targets.constFirst().value == std::optional(85500.5));
    CHECK(data.choices == QList<ValueChoice>{{u"dt-tong"_s, ValueSource::Statistics}});
    REQUIRE(office->chooseFigure({}, offices::period(), u"dt-tong"_s, {}).ok());
    CHECK(indicatorData(*office).choices.isEmpty());
    REQUIRE(office->undo().ok());
    CHECK(indicatorData(*office).choices.size() == 1);
}

TEST_CASE("An indicator is added behind its heading, edited and retired")
{
    const offices::File file;
    const auto office = file.open();
    Indicator fresh;
    fresh.name = u"Diện tích dâu tây"_s;
    fresh.unit = u"ha"_s;
    fresh.heading = u"Diện tích một số cây ăn quả"_s;
    fresh.filledBy = QStringList{u"communes"_s};
    const auto added = office->saveIndicator({}, fresh);
    REQUIRE(added.ok());
    CHECK(added->code == u"dien-tich-dau-tay"_s);
    const QList<Indicator> all = indicatorData(*office).indicators;
    CHECK(all.at(all.indexOf(*added) - 1).code == u"dt-cam"_s);
    Indicator retired = *added;
    retired.retired = true;
    REQUIRE(office->saveIndicator({}, retired).ok());
    CHECK(indicatorLines(indicatorData(*office)).size() == 48);
    CHECK(office->saveIndicator({}, fresh)->code == u"dien-tich-dau-tay-2"_s);
}

TEST_CASE("What cannot be is refused")
{
    const offices::File file;
    const auto office = file.open();
    const Period period = offices::period();
    CHECK(indicatorError(office->saveFigure({}, period, told(u"nothing"_s, u"03646"_s, 1)))
          == ErrorCode::UnknownIndicator);
    CHECK(indicatorError(office->saveFigure({}, period, told(u"dt-tong"_s, u"XYZ"_s, 1)))
          == ErrorCode::UnknownAgency);
    CHECK(indicatorError(office->saveFigure({}, period, told(u"dt-tong"_s, {}, 1)))
          == ErrorCode::InvalidValue);
    Indicator nameless;
    CHECK(indicatorError(office->saveIndicator({}, nameless)) == ErrorCode::InvalidValue);
    nameless.name = u"Tên"_s;
    nameless.filledBy = QStringList{u"nobody"_s};
    CHECK(indicatorError(office->saveIndicator({}, nameless)) == ErrorCode::UnknownAgency);
    CHECK(indicatorData(*office).figures.isEmpty());
}

TEST_CASE("A ratio needs two parts that the plan has and that do not lead back to it")
{
    const offices::File file;
    const auto office = file.open();
    Indicator ratio;
    ratio.name = u"Tỷ lệ"_s;
    ratio.unit = u"%"_s;
    ratio.summing = Summing::Ratio;
    ratio.numerator = u"dt-nhan"_s;
    CHECK(indicatorError(office->saveIndicator({}, ratio)) == ErrorCode::InvalidValue);
    ratio.denominator = u"nothing"_s;
    CHECK(indicatorError(office->saveIndicator({}, ratio)) == ErrorCode::UnknownIndicator);
    ratio.denominator = u"dt-tong"_s;
    const auto first = office->saveIndicator({}, ratio);
    REQUIRE(first.ok());
    ratio.numerator = first->code;
    const auto second = office->saveIndicator({}, ratio);
    REQUIRE(second.ok());
    Indicator turned = *first;
    turned.denominator = second->code;
    CHECK(indicatorError(office->saveIndicator({}, turned)) == ErrorCode::InvalidValue);
}

TEST_CASE("The example tells figures of those that reported, all marked, whole in themselves")
{
    const offices::File file;
    const auto office = file.open();
    REQUIRE(office->addExample({}, periods::quarter(2025, 3)).ok());
    REQUIRE(office->addExample({}, offices::period()).ok());
    const PeriodSnapshot data = indicatorData(*office);
    CHECK(data.figures.size() > 1000);
    QSet<QString> reporters;
    for (const AgencyReport &report : data.reports)
        reporters.insert(report.agencyCode);
    for (const IndicatorValue &figure : data.figures) {
        REQUIRE(figure.example);
        REQUIRE((figure.agencyCode.isEmpty() || reporters.contains(figure.agencyCode)));
        REQUIRE(figure.value.value_or(0) >= 0);
        REQUIRE((!figure.cumulative || *figure.cumulative >= *figure.value));
    }
    for (const IndicatorTarget &target : data.targets)
        CHECK(target.example);
    CHECK(doubtfulFigures(data).isEmpty()); // quý IV goes on from quý III
    CHECK(office->addExample({}, offices::period()).ok());
    CHECK(indicatorData(*office).figures == data.figures);
}
