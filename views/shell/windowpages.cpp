// SPDX-License-Identifier: GPL-3.0-or-later
// WindowPages: the pages of the window, one of them seen; what concerns every page is asked of all here.
#include "views/shell/windowpages.h"

#include "views/pages/agencies/agenciespage.h"
#include "views/pages/home/homepage.h"
#include "views/pages/indicators/indicatorspage.h"
#include "views/pages/letters/letterspage.h"
#include "views/pages/reports/reportspage.h"
#include "views/pages/settings/settingspage.h"
#include "views/pages/summary/summarypage.h"
#include "views/pages/tasks/taskspage.h"

#include <algorithm>

namespace dondoc::views {

WindowPages::WindowPages(QWidget *parent) : QStackedWidget(parent)
{
    add(PageId::Home, new HomePage(this));
    add(PageId::Tasks, new TasksPage(this));
    add(PageId::Agencies, new AgenciesPage(this));
    add(PageId::Reports, new ReportsPage(this));
    add(PageId::Indicators, new IndicatorsPage(this));
    add(PageId::Summary, new SummaryPage(this));
    add(PageId::Letters, new LettersPage(this));
    add(PageId::Settings, new SettingsPage(this));
}

void WindowPages::add(PageId id, Page *page)
{
    m_pages.insert(id, page);
    addWidget(page);
    connect(page, &Page::pageRequested, this, &WindowPages::pageRequested);
    connect(page, &Page::told, this, &WindowPages::told);
}

Page *WindowPages::current() const { return qobject_cast<Page *>(currentWidget()); }

void WindowPages::showPage(PageId id)
{
    Page *next = page(id);
    if (current() == next) {
        return;
    }
    if (Page *left = current()) {
        left->flush();
    }
    setCurrentWidget(next);
}

Page *WindowPages::toPrint() const
{
    Page *seen = current();
    return seen && seen->canPrint() ? seen : page(PageId::Summary);
}

void WindowPages::setContext(const PageContext &context)
{
    m_context = context;
    for (Page *page : std::as_const(m_pages)) {
        page->setContext(context);
    }
}

void WindowPages::showPeriod(const AssessedPeriodPtr &quarter)
{
    for (Page *page : std::as_const(m_pages)) {
        page->showPeriod(quarter);
    }
}

void WindowPages::flush()
{
    for (Page *page : std::as_const(m_pages)) {
        page->flush();
    }
}

void WindowPages::discard()
{
    for (Page *page : std::as_const(m_pages)) {
        page->discard();
    }
}

bool WindowPages::hasPendingEdits() const
{
    return std::any_of(m_pages.cbegin(), m_pages.cend(),
                       [](const Page *page) { return page->hasPendingEdits(); });
}

bool WindowPages::hasHeldEdits() const
{
    return std::any_of(m_pages.cbegin(), m_pages.cend(),
                       [](const Page *page) { return page->hasHeldEdits(); });
}

} // namespace dondoc::views
