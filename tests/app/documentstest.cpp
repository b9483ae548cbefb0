// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// A document is listed in the window, taken back with Ctrl+Z, exported, and cited on paper.
#include "models/domain/basics/changelabel.h"
#include "tests/app/windowbench.h"
#include "tests/support/catch.h"
#include "views/messages/messages.h"
#include "views/pages/settings/documentsform.h"
#include "views/pages/settings/settingspage.h"
#include "views/widgets/datefield.h"
#include "views/widgets/filteredtable.h"

#include <QLineEdit>
#include <QPointer>
#include <QStatusBar>
#include <QTabWidget>
#include <QTest>

using namespace dondoc;
using namespace Qt::StringLiterals;
using test::Bench;
using test::Desk;
using test::kPatienceMs;

namespace {

/// What is typed into the cell that is open, and the key that ends it.
void typeCell(Bench &bench, views::FilteredTable *list, const QString &text, Qt::Key end)
{
    QPointer<QLineEdit> editor;
    REQUIRE(QTest::qWaitFor(
        [&] {
            editor = list->viewport()->findChild<QLineEdit *>();
            return !editor.isNull();
        },
        kPatienceMs));
    editor->selectAll();
    QTest::keyClicks(editor, text);
    REQUIRE(bench.commits([&] { QTest::keyClick(editor, end); }));
    REQUIRE(QTest::qWaitFor([&] { return editor.isNull(); }, kPatienceMs));
}

} // namespace

TEST_CASE("A document that is listed by keys is exported and cited in I.1, and Ctrl+Z takes it back")
{
    Bench bench(Desk::PlanOnly);
    bench.window().goTo(views::PageId::Settings, {});
    auto *page = bench.window().settingsPage();
    page->findChild<QTabWidget *>(u"settings-pages"_s)->setCurrentIndex(2);
    auto *list = page->findChild<views::FilteredTable *>(u"documents"_s);
    list->setFocus();
    CHECK(bench.exported(u"documents"_s).simplified() == "[ ]");
    REQUIRE(bench.commits([list] { QTest::keyClick(list, Qt::Key_Insert); }));
    typeCell(bench, list, u"77/UBND-TH"_s, Qt::Key_Tab);
    typeCell(bench, list, u"6/11/2025"_s, Qt::Key_Tab);
    typeCell(bench, list, u"UBND tinh"_s, Qt::Key_Tab);
    typeCell(bench, list, u"V/v ra soat"_s, Qt::Key_Return);

    const QByteArray document = bench.exported(u"documents"_s);
    CHECK(document.contains(R"("kind":"official_letter","number":"77/UBND-TH","date":"2025-11-06",)"
                            R"("issuer":"UBND tinh","subject":"V/v ra soat")"));
    const QString pdf = bench.desk().path(u"a.pdf"_s);
    REQUIRE(bench.desk()
                .dondoc({u"summary"_s, bench.desk().data(), u"--period"_s, u"2025-Q4"_s, u"--out"_s, pdf})
                .exitCode
            <= 1);
    CHECK(QString::fromUtf8(test::run(u"pdftotext"_s, {pdf, u"-"_s}).out)
              .simplified()
              .contains(u"UBND tinh ban hành Công văn số 77/UBND-TH ngày 06/11/2025 về việc ra soat."_s));

    const auto undo = [&bench] { QTest::keyClick(&bench.window(), Qt::Key_Z, Qt::ControlModifier); };
    const auto told = [&bench] { return bench.window().statusBar()->currentMessage(); };
    REQUIRE(bench.commits(undo));
    CHECK_FALSE(bench.exported(u"documents"_s).contains("ra soat"));
    CHECK(told() == views::Messages::takenBack(kDocumentChangedLabel, u"77/UBND-TH"_s));
    for (int cells = 0; cells < 4; ++cells)
        REQUIRE(bench.commits(undo));
    CHECK(told().startsWith(views::Messages::takenBack(kDocumentAddedLabel).chopped(1)));
    CHECK(bench.exported(u"documents"_s).simplified() == "[ ]");
}
