// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorsPage, driven with keys: what is typed becomes a request, what is stored is shown.
#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/indicators/planseed.h"
#include "models/exchange/plans/planfile.h"
#include "models/tables/agencyvaluemodel.h"
#include "models/tables/indicatortablemodel.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "views/pages/indicators/indicatorform.h"
#include "views/pages/indicators/indicatorspage.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/heldbar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;
using tables::IndicatorTableModel;

namespace {

PeriodSnapshot indicatorPlan()
{
    const Result<PlanSeed> seed = exchange::embeddedPlan();
    REQUIRE(seed.ok());
    PeriodSnapshot data;
    data.plan = seed->plan;
    data.tasks = seed->tasks;
    data.agencies = seed->agencies;
    data.groups = seed->groups;
    data.indicators = seed->indicators;
    data.period = periods::quarter(2025, 4);
    int id = 0;
    for (Indicator &indicator : data.indicators)
        indicator.id = ++id;
    return data;
}

IndicatorValue figureOf(const QList<QVariant> &request)
{
    return request.constFirst().value<QList<IndicatorValue>>().value(0);
}

struct ShownIndicators {
    IndicatorsPage place;
    PeriodSnapshot data = indicatorPlan();
    QSignalSpy figures{&place, &IndicatorsPage::figuresEdited};
    QSignalSpy targets{&place, &IndicatorsPage::targetEdited};
    QSignalSpy indicators{&place, &IndicatorsPage::indicatorEdited};

    ShownIndicators()
    {
        place.resize(1200, 600);
        place.show();
        REQUIRE(QTest::qWaitForWindowExposed(&place));
        place.showPeriod(makeAssessedPeriod(data));
    }
    /// Nothing is entered any more.
    void close(const QString &reason)
    {
        PageContext context;
        context.noEntryReason = reason;
        place.setContext(context);
    }
    FilteredTable *list() { return place.findChild<FilteredTable *>(u"indicators-list"_s); }
    QString cell(const QString &code, int column)
    {
        list()->setCurrentId(code);
        return list()->currentIndex().siblingAtColumn(column).data().toString();
    }
    void type(const QString &code, int column, const QString &text)
    {
        list()->setCurrentId(code);
        list()->setCurrentIndex(list()->currentIndex().siblingAtColumn(column));
        list()->edit(list()->currentIndex());
        const QPointer<QLineEdit> editor = list()->findChild<QLineEdit *>();
        REQUIRE(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&editor] { return editor.isNull(); }, dondoc::test::kPatienceMs));
        QTest::qWait(1); // what was asked for is taken up after the editor is gone
    }
};

} // namespace

TEST_CASE("A settled figure that is typed is shown at once, sent once, and kept when it is stored")
{
    ShownIndicators shown;
    shown.type(u"dt-tong"_s, IndicatorTableModel::Settled, u"2.654,86"_s);
    REQUIRE(shown.figures.size() == 1);
    auto figure = figureOf(shown.figures.first());
    CHECK(figure.source == ValueSource::Settled);
    CHECK(figure.value == std::optional(2654.86));
    CHECK(shown.cell(u"dt-tong"_s, IndicatorTableModel::Settled) == u"2.654,9"_s);
    CHECK(shown.place.hasPendingEdits());

    figure.id = 7;
    shown.place.figuresStored({figure});
    CHECK_FALSE(shown.place.hasPendingEdits());
    shown.data.figures = {figure};
    shown.place.showPeriod(makeAssessedPeriod(shown.data));
    CHECK(shown.cell(u"dt-tong"_s, IndicatorTableModel::Settled) == u"2.654,9"_s);
    CHECK(shown.figures.size() == 1);
}

TEST_CASE("A flow is edited by its cumulative figure, a target by its year")
{
    ShownIndicators shown;
    shown.type(u"sl-tong"_s, IndicatorTableModel::Statistics, u"510000"_s);
    CHECK(figureOf(shown.figures.first()).cumulative == std::optional(510000.0));
    shown.type(u"sl-tong"_s, IndicatorTableModel::Target, u"520.000"_s);
    const auto target = shown.targets.first().first().value<IndicatorTarget>();
    CHECK(target.year == 2025);
    CHECK(target.value == std::optional(520000.0));
}

TEST_CASE("A second figure for a cell waits for the answer to the first, and goes with its version")
{
    ShownIndicators shown;
    shown.type(u"dt-tong"_s, IndicatorTableModel::Settled, u"10"_s);
    shown.type(u"dt-tong"_s, IndicatorTableModel::Settled, u"11"_s);
    REQUIRE(shown.figures.size() == 1);
    auto first = figureOf(shown.figures.first());
    first.id = 7;
    first.version = 3;
    shown.place.figuresStored({first});
    REQUIRE(shown.figures.size() == 2);
    const auto second = figureOf(shown.figures.last());
    CHECK(second.value == std::optional(11.0));
    CHECK(second.id == 7);
    CHECK(second.version == 3);
}

TEST_CASE("What is refused stays in its cell, is told, and goes again when the page is left")
{
    ShownIndicators shown;
    shown.type(u"dt-tong"_s, IndicatorTableModel::Settled, u"10"_s);
    REQUIRE(shown.figures.size() == 1);
    shown.place.figuresRefused({figureOf(shown.figures.first())}, {ErrorCode::Busy, u"a.dondoc"_s, {}});
    CHECK(shown.cell(u"dt-tong"_s, IndicatorTableModel::Settled).startsWith(u"10"_s));
    CHECK_FALSE(shown.place.hasPendingEdits());
    CHECK(shown.place.hasHeldEdits());
    CHECK_FALSE(shown.place.findChild<HeldBar *>()->isHidden());
    CHECK(shown.figures.size() == 1);
    shown.place.flush();
    CHECK(shown.figures.size() == 2);
    CHECK_FALSE(shown.place.hasHeldEdits());
}

TEST_CASE("Of a block of figures that is refused each goes by itself")
{
    ShownIndicators shown;
    shown.type(u"dt-tong"_s, IndicatorTableModel::Settled, u"10"_s);
    shown.type(u"dt-tong"_s, IndicatorTableModel::Settled, u"11"_s);
    shown.type(u"dt-nhan"_s, IndicatorTableModel::Settled, u"12"_s);
    const IndicatorValue first = figureOf(shown.figures.first());
    shown.place.figuresStored({first});
    const qsizetype before = shown.figures.size();
    QList<IndicatorValue> asked;
    for (const QList<QVariant> &request : shown.figures.mid(1))
        asked += request.constFirst().value<QList<IndicatorValue>>();
    REQUIRE(asked.size() == 2);
    shown.place.figuresRefused(asked, {ErrorCode::Busy, u"a.dondoc"_s, {}});
    CHECK(shown.figures.size() == before + 2);
}

TEST_CASE("What is no number is told and nothing is sent")
{
    ShownIndicators shown;
    QSignalSpy told(&shown.place, &Page::told);
    shown.type(u"dt-tong"_s, IndicatorTableModel::Settled, u"nhieu"_s);
    CHECK(told.size() == 1);
    CHECK(shown.figures.isEmpty());
}

TEST_CASE("An indicator's fields are sent on flush, and nothing where the file is read only")
{
    ShownIndicators shown;
    shown.list()->setCurrentId(u"dt-nhan"_s);
    const QList<QLineEdit *> fields = shown.place.findChildren<QLineEdit *>();
    QLineEdit *name = nullptr;
    for (QLineEdit *field : fields) {
        if (field->text() == u"Diện tích nhãn"_s)
            name = field;
    }
    REQUIRE(name);
    QTest::keyClicks(name, u"!"_s);
    shown.place.flush();
    REQUIRE(shown.indicators.size() == 1);
    CHECK(shown.indicators.first().first().value<Indicator>().code == u"dt-nhan"_s);
    CHECK(shown.indicators.first().first().value<Indicator>().name.contains(u'!'));

    shown.place.discard();
    shown.close(u"Chỉ đọc"_s);
    shown.place.showPeriod(makeAssessedPeriod(shown.data));
    CHECK_FALSE(shown.place.hasPendingEdits());
    CHECK(shown.list()->editTriggers() == QAbstractItemView::NoEditTriggers);
}

TEST_CASE("The year that an indicator is compared with is sent as any other field")
{
    ShownIndicators shown;
    shown.list()->setCurrentId(u"dt-nhan"_s);
    QSpinBox *year = nullptr;
    for (QSpinBox *each : shown.place.findChildren<QSpinBox *>()) {
        if (each->maximum() > 2000)
            year = each;
    }
    REQUIRE(year);
    year->selectAll();
    QTest::keyClicks(year, u"2020"_s);
    shown.place.flush();
    REQUIRE(shown.indicators.size() == 1);
    CHECK(shown.indicators.first().first().value<Indicator>().baseYear == 2020);
}

TEST_CASE("A block of cells from Excel goes into the agencies' figures as one request")
{
    ShownIndicators shown;
    QSignalSpy told(&shown.place, &IndicatorsPage::told);
    shown.list()->setCurrentId(u"sl-tong"_s);
    auto *table = shown.place.findChild<FilteredTable *>(u"indicator-figures"_s);
    table->setCurrentIndex(table->model()->index(2, tables::AgencyValueModel::Value));
    const QString first = table->model()->index(2, 0).data().toString();
    QApplication::clipboard()->setText(u"1.234,5\t2.000\r\n7\tkhông rõ\r\n"_s);
    QTest::keySequence(table, QKeySequence::Paste);
    REQUIRE(shown.figures.size() == 1);
    const auto figures = shown.figures.constFirst().constFirst().value<QList<IndicatorValue>>();
    REQUIRE(figures.size() == 2);
    CHECK(table->model()->index(2, 0).data() == first);
    CHECK(table->model()->index(2, tables::AgencyValueModel::Value).data() == u"1.234,5"_s);
    CHECK(table->model()->index(2, tables::AgencyValueModel::Cumulative).data() == u"2.000"_s);
    CHECK(table->model()->index(3, tables::AgencyValueModel::Value).data() == u"7"_s);
    CHECK(table->model()->index(3, tables::AgencyValueModel::Cumulative).data() == QString());
    REQUIRE(told.size() == 1);
    CHECK(told.constFirst().constFirst().toString().contains(u"không rõ"_s));

    shown.close(u"khóa"_s);
    QTest::keySequence(table, QKeySequence::Paste);
    CHECK(shown.figures.size() == 1);
}

TEST_CASE("The parts of a ratio are chosen among indicators that are none")
{
    IndicatorForm form;
    PeriodSnapshot data = indicatorPlan();
    Indicator ratio = data.indicators.at(0);
    ratio.code = u"ty-le"_s;
    ratio.summing = Summing::Ratio;
    ratio.numerator = u"dt-nhan"_s;
    ratio.denominator = u"dt-tong"_s;
    ratio.baseYear = 2020;
    data.indicators.append(ratio);
    form.showIndicator(data, ratio);
    CHECK(form.applied(ratio).numerator == u"dt-nhan"_s);
    CHECK(form.applied(ratio).denominator == u"dt-tong"_s);
    CHECK(form.applied(ratio).baseYear == 2020);
    QComboBox *numerator = nullptr;
    for (QComboBox *each : form.findChildren<QComboBox *>()) {
        CHECK(each->findData(u"ty-le"_s) < 0);
        if (each->currentData().toString() == u"dt-nhan"_s)
            numerator = each;
    }
    REQUIRE(numerator);
    numerator->setCurrentIndex(numerator->findData(u"dt-cam"_s));
    CHECK(form.applied(ratio).numerator == u"dt-cam"_s);
    CHECK(form.applied(ratio).denominator == u"dt-tong"_s);

    form.showIndicator(data, data.indicators.at(1)); // of no ratio
    CHECK_FALSE(numerator->isEnabled());
    CHECK(form.applied(data.indicators.at(1)).numerator.isEmpty());
}
