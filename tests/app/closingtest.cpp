// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The closing of the window: what is typed on any of its pages is waited for and written.
#include "tests/app/windowbench.h"
#include "views/editor/sectioneditor.h"
#include "views/pages/indicators/indicatorform.h"
#include "views/pages/letters/letterspage.h"
#include "views/pages/reports/reportform.h"
#include "views/pages/settings/profileform.h"
#include "views/pages/summary/summarypage.h"
#include "views/shell/windowpages.h"

#include <QLineEdit>

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
        QTest::qWaitFor([&] { return !summary->isBusy() && !text->toPlainText().isEmpty(); }, kPatienceMs));
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
