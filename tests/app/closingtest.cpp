// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The closing of the window: what is typed on any of its pages is waited for and written.
#include "tests/app/windowbench.h"
#include "views/editor/sectioneditor.h"
#include "views/pages/indicators/indicatorform.h"
#include "views/pages/letters/letterspage.h"
#include "views/pages/reports/reportform.h"
#include "views/pages/settings/profileform.h"
#include "views/pages/settings/settingspage.h"
#include "views/pages/summary/summarypage.h"
#include "views/shell/windowpages.h"
#include "views/widgets/datefield.h"
#include "views/widgets/filteredtable.h"

#include <QLineEdit>
#include <QPointer>
#include <QTabWidget>

using namespace dondoc;
using namespace dondoc::test;

namespace {

const QString kTyped = u"Giu lai"_s;

template <class Form> QWidget *firstLineOf(const QWidget &page)
{
    return page.findChild<Form *>()->template findChild<QLineEdit *>();
}

QWidget *textOf(const QWidget &page)
{
    const auto *summary = qobject_cast<const views::SummaryPage *>(&page);
    auto *text = page.findChild<views::SectionEditor *>();
    REQUIRE(
        QTest::qWaitFor([&] { return !summary->isAtWork() && !text->toPlainText().isEmpty(); }, kPatienceMs));
    return text;
}

struct TypedPage {
    views::PageId page;
    QString record;
    QWidget *(*field)(const QWidget &page);
};

} // namespace

TEST_CASE("What is typed on any page holds back the closing until it is in the file")
{
    using views::PageId;
    const TypedPage typed
        = GENERATE(TypedPage{PageId::Reports, u"03646/4.1"_s, firstLineOf<views::ReportForm>},
                   TypedPage{PageId::Indicators, u"dt-nhan"_s, firstLineOf<views::IndicatorForm>},
                   TypedPage{PageId::Settings, {}, firstLineOf<views::ProfileForm>},
                   TypedPage{PageId::Summary, u"I/2/receipt"_s, textOf});
    Bench bench(Desk::ExampleQuarter);
    views::MainWindow &window = bench.window();
    window.goTo(typed.page, {});
    QWidget *field = typed.field(*window.pages()->page(typed.page));
    window.goTo(typed.page, typed.record);
    QTest::keyClicks(field, kTyped);
    CHECK(window.pages()->page(typed.page)->hasPendingEdits());
    CHECK(window.pages()->hasPendingEdits());
    window.close();
    CHECK_FALSE(window.pages()->hasPendingEdits());
    CHECK_FALSE(bench.session()->isWriting());
    CHECK(bytesOf(bench.desk().data()).contains(kTyped.toUtf8()));
}

namespace {

struct TypedCell {
    views::PageId page;
    QString list;
    QString what;
    QString typed;
};

/// The row of the first that can be written into, where no text is shown.
QLineEdit *openedCell(views::FilteredTable *list)
{
    list->setFocus();
    for (QModelIndex row = list->model()->index(0, 0); row.isValid(); row = list->indexBelow(row)) {
        for (int column = 0; column < list->model()->columnCount(); ++column) {
            const QModelIndex cell = row.siblingAtColumn(column);
            if (list->isColumnHidden(column) || !cell.flags().testFlag(Qt::ItemIsEditable))
                continue;
            list->setCurrentIndex(cell);
            QTest::keyClick(list, Qt::Key_F2);
            return list->viewport()->findChild<QLineEdit *>();
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("A cell that is still being typed in is written on closing")
{
    const TypedCell at
        = GENERATE(TypedCell{views::PageId::Indicators, u"indicators-list"_s, u"indicators"_s, u"4321"_s},
                   TypedCell{views::PageId::Indicators, u"indicator-figures"_s, u"indicators"_s, u"4321"_s},
                   TypedCell{views::PageId::Settings, u"documents"_s, u"documents"_s, u"77/UBND-TH"_s});
    CAPTURE(at.list.toStdString());
    Bench bench(Desk::ExampleQuarter);
    views::MainWindow &window = bench.window();
    window.goTo(at.page, {});
    views::Page *page = window.pages()->page(at.page);
    auto *list = page->findChild<views::FilteredTable *>(at.list);
    if (at.page == views::PageId::Settings) {
        page->findChild<QTabWidget *>(u"settings-pages"_s)->setCurrentIndex(2);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Insert);
    }
    QPointer<QLineEdit> cell;
    const auto isOpen = [&] {
        cell = at.page == views::PageId::Settings ? list->viewport()->findChild<QLineEdit *>()
                                                  : openedCell(list);
        return !cell.isNull();
    };
    REQUIRE(QTest::qWaitFor(isOpen, kPatienceMs));
    cell->selectAll();
    QTest::keyClicks(cell, at.typed);
    REQUIRE(!cell.isNull());
    CHECK(window.close());
    CHECK(bench.exported(at.what).contains(at.typed.toUtf8()));
}

TEST_CASE("A day half typed in a cell is asked about on closing")
{
    Bench bench(Desk::ExampleQuarter);
    views::MainWindow &window = bench.window();
    window.goTo(views::PageId::Settings, {});
    window.settingsPage()->findChild<QTabWidget *>(u"settings-pages"_s)->setCurrentIndex(2);
    auto *list = window.settingsPage()->findChild<views::FilteredTable *>(u"documents"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Insert);
    const auto number = [list] { return list->viewport()->findChild<QLineEdit *>(); };
    REQUIRE(QTest::qWaitFor([&] { return number() != nullptr; }, kPatienceMs));
    QTest::keyClick(number(), Qt::Key_Tab);
    const auto day = [list] { return list->viewport()->findChild<views::DateField *>(); };
    REQUIRE(QTest::qWaitFor([&] { return day() != nullptr; }, kPatienceMs));
    QTest::keyClicks(day(), u"31/11/20"_s);
    const Answers goesBack(false);
    CHECK_FALSE(window.close());
    CHECK(goesBack.asked().contains(u"31/11/20"_s));
}

namespace {

QLineEdit *letterField(Bench &bench, const QString &name)
{
    bench.window().goTo(views::PageId::Letters, u"reminder"_s);
    return bench.window().lettersPage()->findChild<QLineEdit *>(name);
}

} // namespace

TEST_CASE("A letter's number and a day half typed are asked about on closing and on opening another file")
{
    Bench bench(Desk::ExampleQuarter);
    QTest::keyClicks(letterField(bench, u"letter-number"_s), u"2456"_s);
    QTest::keyClicks(letterField(bench, u"letter-date"_s), u"31/11/20"_s); // the cursor stays in it
    const bool closes = GENERATE(true, false);
    const QString other = bench.desk().path(u"khac.dondoc"_s);
    REQUIRE((closes || bench.desk().dondoc({u"new"_s, other}).exitCode == 0));
    const Answers goesBack(false);
    if (closes)
        CHECK_FALSE(bench.window().close());
    else
        bench.controller().openFile(other);
    CHECK(goesBack.asked().contains(u"2456"_s));
    CHECK(goesBack.asked().contains(u"31/11/20"_s));
    CHECK(bench.session()->path() == bench.desk().data());
    CHECK(letterField(bench, u"letter-number"_s)->text() == u"2456"_s);
    CHECK(letterField(bench, u"letter-date"_s)->text() == u"31/11/20"_s);
}
