// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WindowPages: every page is in the list, and what concerns all pages reaches each of them.
#include "views/shell/windowpages.h"
#include "tests/support/catch.h"
#include "views/pages/letters/letterspage.h"
#include "views/pages/summary/summarypage.h"
#include "views/pages/tasks/taskspage.h"
#include "views/shell/mainwindow.h"
#include "views/shell/navigationbar.h"

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

/// A page within a page is asked by that one.
bool isWithinAnother(const Page *page)
{
    for (const QWidget *above = page->parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const Page *>(above)) {
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Every page of the window is in the list, once under each name of the navigation")
{
    const MainWindow window;
    QList<Page *> found;
    const QList<Page *> pages = window.findChildren<Page *>();
    for (Page *page : pages) {
        if (!isWithinAnother(page)) {
            found += page;
        }
    }
    const QList<Page *> listed = window.pages()->all();
    CHECK(QSet<Page *>(found.begin(), found.end()) == QSet<Page *>(listed.begin(), listed.end()));
    CHECK(listed.size() == window.findChild<NavigationBar *>()->count());
    CHECK(QSet<Page *>(listed.begin(), listed.end()).size() == listed.size());
}

TEST_CASE("What a page has to know beside the values reaches every page, also one within another")
{
    MainWindow window;
    const PageContext context{.today = QDate(2025, 12, 18),
                              .folder = u"/tmp"_s,
                              .formsFolder = {},
                              .originalsFolder = {},
                              .readOnlyReason = u"Chỉ đọc"_s,
                              .noEntryReason = u"Chỉ đọc"_s};
    window.pages()->setContext(context);
    const QList<Page *> pages = window.findChildren<Page *>();
    for (const Page *page : pages) {
        CHECK(page->context() == context);
    }
}

TEST_CASE("The pages to print are those of the page that is seen, else the summary's")
{
    MainWindow window;
    WindowPages &pages = *window.pages();
    CHECK(pages.toPrint() == pages.page<SummaryPage>());
    pages.showPage(PageId::Letters);
    CHECK(pages.toPrint() == pages.page<LettersPage>());
    pages.showPage(PageId::Tasks);
    CHECK(pages.current() == pages.page<TasksPage>());
    CHECK(pages.toPrint() == pages.page<SummaryPage>());
}
