// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The models about indicators: the list with its three figures, and who told what of one.
#include "models/exchange/plans/planfile.h"
#include "models/tables/agencyvaluemodel.h"
#include "models/tables/filtermodel.h"
#include "models/tables/indicatortablemodel.h"
#include "models/tables/labels.h"
#include "models/tables/roles.h"
#include "tests/tables/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using namespace dondoc::tables;

namespace {

IndicatorValue told(const QString &agency, double value)
{
    IndicatorValue figure;
    figure.indicatorCode = u"dt-tong"_s;
    figure.agencyCode = agency;
    figure.value = value;
    return figure;
}

std::shared_ptr<PeriodSnapshot> data()
{
    auto data = std::make_shared<PeriodSnapshot>(fixture::emptyQuarter()->data);
    data->indicators = exchange::embeddedPlan()->indicators;
    data->figures = {told(u"03646"_s, 1200.5), told(u"03664"_s, 34.25)};
    return data;
}

template <class Model> QModelIndex cell(const Model &model, const QString &id, int column)
{
    const QModelIndex index = model.indexOfId(id);
    return index.siblingAtColumn(column);
}

} // namespace

TEST_CASE("the list shows each indicator under its heading, with the sum and how many told it")
{
    IndicatorTableModel model;
    const fixture::WatchedModel watched(&model);
    model.showData(data());
    CHECK(model.rowCount() == 9);
    CHECK(model.index(0, 0).data() == u"Diện tích, sản lượng cây ăn quả"_s);
    CHECK(model.rowCount(model.index(0, 0)) == 5);
    CHECK(cell(model, u"dt-tong"_s, IndicatorTableModel::Agencies).data().toString() == u"1.234,8\n2/75"_s);
    CHECK(cell(model, u"dt-nhan"_s, IndicatorTableModel::Agencies).data().toString() == u"0/75"_s);
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("sorted by numbers, blanks come last up and down")
{
    IndicatorTableModel model;
    FilterModel filter;
    filter.setSourceModel(&model);
    const auto settled = data();
    settled->figures.append(told({}, 1300));
    settled->figures.last().source = ValueSource::Settled;
    model.showData(settled);
    const QModelIndex heading = filter.index(0, 0);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        filter.sort(IndicatorTableModel::Settled, order);
        const QStringList values = fixture::column(filter, IndicatorTableModel::Settled, heading);
        REQUIRE(values.contains(QString()));
        const qsizetype first = values.indexOf(QString());
        CHECK(first > 0);
        CHECK(values.count(QString()) == values.size() - first);
    }
}

TEST_CASE("a heading and a computed cell cannot be edited, a target and the province's figures can")
{
    IndicatorTableModel model;
    const fixture::WatchedModel watched(&model);
    model.showData(data());
    const auto editable = [&model](const QString &id, int column) {
        return cell(model, id, column).flags().testFlag(Qt::ItemIsEditable);
    };
    CHECK(editable(u"dt-tong"_s, IndicatorTableModel::Target));
    CHECK(editable(u"dt-tong"_s, IndicatorTableModel::Settled));
    CHECK(editable(u"dt-tong"_s, IndicatorTableModel::Statistics));
    CHECK_FALSE(editable(u"dt-tong"_s, IndicatorTableModel::Agencies));
    CHECK_FALSE(editable(u"#Tập huấn"_s, IndicatorTableModel::Target));
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("the year compared with is named in the heading where all share it, else in each row")
{
    IndicatorTableModel model;
    const fixture::WatchedModel watched(&model);
    const auto heading
        = [&model] { return model.headerData(IndicatorTableModel::LastYear, Qt::Horizontal).toString(); };
    const auto shown = data();
    model.showData(shown);
    CHECK(heading() == u"Last year"_s);
    const auto based = std::make_shared<PeriodSnapshot>(*shown);
    IndicatorValue settled = told({}, 1000); // the communes of today did not exist then
    settled.source = ValueSource::Settled;
    for (Indicator &each : based->indicators)
        each.baseYear = 2020;
    based->baseYears = {{.year = 2020, .figures = {settled}, .choices = {}}};
    model.showData(based);
    CHECK(heading() == u"Same period of 2020"_s);
    CHECK(cell(model, u"dt-tong"_s, IndicatorTableModel::LastYear).data().toString() == u"1.000,0"_s);
    const auto mixed = std::make_shared<PeriodSnapshot>(*based);
    mixed->indicators.last().baseYear = 0;
    model.showData(mixed);
    CHECK(heading() == u"Last year"_s);
    CHECK(cell(model, u"dt-tong"_s, IndicatorTableModel::LastYear).data().toString() == u"1.000,0\n2020"_s);
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("what is typed is asked for as a number, and what is none is refused")
{
    IndicatorTableModel model;
    model.showData(data());
    QList<std::optional<double>> asked;
    QStringList refused;
    QObject::connect(
        &model, &IndicatorTableModel::amountEdited, &model,
        [&asked](const QString &, int, const std::optional<double> &amount) { asked.append(amount); });
    QObject::connect(&model, &IndicatorTableModel::entryRefused, &model,
                     [&refused](const QString &text) { refused.append(text); });
    const QModelIndex settled = cell(model, u"dt-tong"_s, IndicatorTableModel::Settled);
    CHECK(model.setData(settled, u"2.654,85"_s));
    CHECK_FALSE(model.setData(settled, u"nhiều"_s));
    CHECK_FALSE(model.setData(settled, u"-5"_s));
    CHECK(model.setData(settled, u""_s)); // as it is
    CHECK(asked == QList<std::optional<double>>{2654.85});
    CHECK(refused == QStringList{u"nhiều"_s, u"-5"_s});
}

TEST_CASE("a number that earlier quarters told says of which day it is, and a sum how many told it now")
{
    const auto year = data();
    YearSoFar longer;
    longer.period = periods::wholeYear(2025);
    year->figures = {told(u"03646"_s, 20)};
    for (const QString &code : {u"03646"_s, u"04099"_s}) {
        IndicatorValue figure = told(code, 20);
        figure.to = QDate(2025, 9, 14);
        longer.figures.figures.append(figure);
    }
    IndicatorValue settled = told({}, 1300);
    settled.source = ValueSource::Settled;
    settled.to = QDate(2025, 9, 14);
    longer.figures.figures.append(settled);
    year->yearSoFar = longer;
    IndicatorTableModel model;
    model.showData(year);
    CHECK(cell(model, u"dt-tong"_s, IndicatorTableModel::Settled).data().toString()
          == u"1.300,0\nuntil 14/9"_s);
    CHECK(cell(model, u"dt-tong"_s, IndicatorTableModel::Printed)
              .data()
              .toString()
              .endsWith(u"\nuntil 14/9"_s));
    CHECK(cell(model, u"dt-tong"_s, IndicatorTableModel::Agencies)
              .data()
              .toString()
              .contains(u"2/75\nnow 01"_s));
    year->figures.clear();
    model.showData(year);
    CHECK(cell(model, u"dt-tong"_s, IndicatorTableModel::Agencies)
              .data()
              .toString()
              .endsWith(u"/75\nuntil 14/9"_s));
}

TEST_CASE("newer figures of the same indicators leave the rows where they are")
{
    IndicatorTableModel model;
    const fixture::WatchedModel watched(&model);
    model.showData(data());
    const QPersistentModelIndex kept = cell(model, u"dt-tong"_s, IndicatorTableModel::Settled);
    auto newer = data();
    IndicatorValue settled = told({}, 1300);
    settled.source = ValueSource::Settled;
    newer->figures.append(settled);
    model.showData(newer);
    REQUIRE(kept.isValid());
    CHECK(kept.data().toString() == u"1.300,0"_s);
    newer = data();
    newer->indicators[1].retired = true;
    model.showData(newer);
    CHECK(model.rowCount() == 10);
    CHECK(model.rowCount(model.index(9, 0)) == 1);
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("beside an indicator stand the province's figures and everybody who fills it")
{
    AgencyValueModel model;
    const fixture::WatchedModel watched(&model);
    model.showIndicator(data(), u"dt-tong"_s);
    CHECK(model.rowCount() == 77);
    CHECK(cell(model, u"agency/03646"_s, AgencyValueModel::Value).data().toString() == u"1.200,5"_s);
    const auto editable = [&model](int column) {
        return cell(model, u"agency/03646"_s, column).flags().testFlag(Qt::ItemIsEditable);
    };
    CHECK(editable(AgencyValueModel::Value));
    CHECK_FALSE(editable(AgencyValueModel::Cumulative)); // a stock has none
    const auto closed
        = [&model](int column) { return cell(model, u"agency/03646"_s, column).data(ClosedRole).toString(); };
    CHECK(closed(AgencyValueModel::Cumulative) == Labels::noSum());
    CHECK(cell(model, u"agency/03646"_s, AgencyValueModel::Cumulative).data(Qt::ToolTipRole)
          == Labels::noSum());
    CHECK(closed(AgencyValueModel::Value).isEmpty());
    const auto title
        = [&model] { return model.headerData(AgencyValueModel::Value, Qt::Horizontal).toString(); };
    CHECK(title() == u"Standing"_s);
    QStringList refused;
    QObject::connect(&model, &AgencyValueModel::entryRefused, &model,
                     [&refused](const QString &text) { refused.append(text); });
    CHECK_FALSE(model.setData(cell(model, u"agency/03646"_s, AgencyValueModel::Value), u"-1"_s));
    CHECK(refused == QStringList{u"-1"_s});
    IndicatorValue asked;
    QObject::connect(&model, &AgencyValueModel::figureEdited, &model,
                     [&asked](const IndicatorValue &figure) { asked = figure; });
    CHECK(model.setData(cell(model, u"agency/03646"_s, AgencyValueModel::Estimate), u"1.300"_s));
    CHECK(asked.value == std::optional(1200.5));
    CHECK(asked.estimate == std::optional(1300.0));
    model.showIndicator(data(), u"sl-tong"_s);
    CHECK(editable(AgencyValueModel::Cumulative));
    CHECK(closed(AgencyValueModel::Cumulative).isEmpty());
    CHECK(title() == u"This period"_s);
    model.showIndicator(data(), u"nothing"_s);
    CHECK(model.rowCount() == 0);
    CHECK(watched.messages() == QStringList());
}

TEST_CASE("A whole figure is shown with the decimals of its indicator, as beside it in the list")
{
    const auto whole = data();
    IndicatorValue settled = told({}, 1300);
    settled.source = ValueSource::Settled;
    whole->figures.append(settled);
    AgencyValueModel model;
    model.showIndicator(whole, u"dt-tong"_s);
    CHECK(cell(model, u"settled/"_s, AgencyValueModel::Value).data().toString() == u"1.300,0"_s);
}

TEST_CASE("the days that a figure counts are typed as a span, and blank they are the usual ones")
{
    struct Case {
        QString typed;
        QDate from;
        QDate to;
        bool taken;
    };
    const Case cases[] = {
        {u"1/10/2025 - 31/12/2025"_s, QDate(2025, 10, 1), QDate(2025, 12, 31), true},
        {u"01/10/2025 đến 30/11/2025"_s, QDate(2025, 10, 1), QDate(2025, 11, 30), true},
        {u"31/12/2025 - 1/10/2025"_s, {}, {}, false},
        {u"quý IV"_s, {}, {}, false},
    };
    for (const Case &each : cases) {
        INFO(each.typed.toStdString());
        AgencyValueModel model;
        model.showIndicator(data(), u"dt-tong"_s);
        IndicatorValue asked;
        QStringList refused;
        QObject::connect(&model, &AgencyValueModel::figureEdited, &model,
                         [&asked](const IndicatorValue &figure) { asked = figure; });
        QObject::connect(&model, &AgencyValueModel::entryRefused, &model,
                         [&refused](const QString &text) { refused.append(text); });
        CHECK(model.setData(cell(model, u"agency/03646"_s, AgencyValueModel::Days), each.typed)
              == each.taken);
        CHECK(asked.from == each.from);
        CHECK(asked.to == each.to);
        CHECK(refused.isEmpty() == each.taken);
    }
    AgencyValueModel model;
    auto other = data();
    other->figures.first().from = QDate(2025, 10, 1);
    other->figures.first().to = QDate(2025, 12, 31);
    model.showIndicator(other, u"dt-tong"_s);
    const QModelIndex days = cell(model, u"agency/03646"_s, AgencyValueModel::Days);
    CHECK(days.data().toString() == u"01/10/2025 - 31/12/2025"_s);
    IndicatorValue asked = other->figures.constFirst();
    QObject::connect(&model, &AgencyValueModel::figureEdited, &model,
                     [&asked](const IndicatorValue &figure) { asked = figure; });
    CHECK(model.setData(days, QString()));
    CHECK_FALSE(asked.from.isValid());
}

TEST_CASE("a pasted block becomes one change, what is no number is left alone and told")
{
    using C = AgencyValueModel;
    struct Case {
        const char *what;
        QList<QStringList> cells;
        QList<int> columns;
        QList<std::pair<std::optional<double>, std::optional<double>>> figures; ///< value, estimate
        QStringList refused;
    };
    const QList<int> numbers{C::Value, C::Cumulative, C::Estimate};
    const QList<Case> cases{
        {"two rows", {{u"5"_s}, {u"1.234,5"_s}}, numbers, {{5, {}}, {1234.5, {}}}, {}},
        {"the same again is no change", {{u"1.200,5"_s}}, numbers, {}, {}},
        {"a blank cell clears", {{u""_s}}, numbers, {{{}, {}}}, {}},
        {"no number", {{u"abc"_s}, {u"7"_s}}, numbers, {{7, {}}}, {u"“abc” (row 1, column 1)"_s}},
        {"a stock has no cumulative figure",
         {{u"5"_s, u"6"_s, u"7"_s}},
         numbers,
         {{5, 7}},
         {u"“6” (row 1, column 2)"_s}},
        {"beside the table",
         {{u"5"_s}, {u"6"_s}, {u"8"_s}},
         numbers,
         {{5, {}}, {6, {}}},
         {u"“8” (row 3, column 1)"_s}},
    };
    for (const Case &each : cases) {
        INFO(each.what);
        AgencyValueModel model;
        model.showIndicator(data(), u"dt-tong"_s);
        QList<IndicatorValue> figures;
        QStringList refused;
        int changes = 0;
        QObject::connect(&model, &C::figuresEdited, &model, [&](const QList<IndicatorValue> &asked) {
            figures = asked;
            ++changes;
        });
        QObject::connect(&model, &C::pasteRefused, &model, [&](const QStringList &told) { refused = told; });
        const int first = model.indexOfId(u"agency/03646"_s).row();
        model.paste(each.cells, {first, model.indexOfId(u"agency/03664"_s).row()}, each.columns);
        REQUIRE(figures.size() == each.figures.size());
        CHECK(changes == (figures.isEmpty() ? 0 : 1));
        CHECK(refused == each.refused);
        for (qsizetype i = 0; i < figures.size(); ++i) {
            CHECK(figures.at(i).value == each.figures.at(i).first);
            CHECK(figures.at(i).estimate == each.figures.at(i).second);
        }
    }
}
