// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
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
#include "views/widgets/columns.h"
#include "views/widgets/datefield.h"

#include <QTabWidget>

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
    connect(this, &QStackedWidget::currentChanged, this, &WindowPages::takeRoom);
}

/// Only as much as the page asks for that is seen.
void WindowPages::takeRoom(int seen)
{
    for (int place = 0; place < count(); ++place) {
        const auto policy = place == seen ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        widget(place)->setSizePolicy(policy, policy);
    }
}

void WindowPages::add(PageId id, Page *page)
{
    m_pages.insert(id, page);
    addWidget(page);
    connect(page, &Page::pageRequested, this, &WindowPages::pageRequested);
    connect(page, &Page::told, this, &WindowPages::told);
    connect(page, &Page::formsRequested, this, &WindowPages::formsRequested);
    connect(page, &Page::ownStepsChanged, this, &WindowPages::ownStepsChanged);
    const QList<DateField *> days = page->findChildren<DateField *>();
    for (const DateField *each : days) {
        connect(each, &DateField::understoodChanged, this, &WindowPages::refusedChanged);
        connect(each, &DateField::leftUnsaved, this, &WindowPages::told);
    }
}

Page *WindowPages::current() const { return qobject_cast<Page *>(currentWidget()); }

void WindowPages::showPage(PageId id)
{
    Page *next = page(id);
    Page *left = current();
    if (left && left != next)
        flush(left);
    fill(id);
    setCurrentWidget(next);
}

PageSteps WindowPages::ownSteps() const
{
    const Page *seen = current();
    return seen ? seen->ownSteps() : PageSteps();
}

bool WindowPages::undoOwn()
{
    const bool has = !ownSteps().toUndo.isEmpty();
    if (has)
        current()->undoOwn();
    return has;
}

bool WindowPages::redoOwn()
{
    const bool has = !ownSteps().toRedo.isEmpty();
    if (has)
        current()->redoOwn();
    return has;
}

Page *WindowPages::toPrint()
{
    Page *seen = current();
    if (seen && seen->canPrint()) {
        return seen;
    }
    fill(PageId::Summary);
    return page(PageId::Summary);
}

void WindowPages::setContext(const PageContext &context)
{
    m_context = context;
    for (Page *page : std::as_const(m_pages)) {
        page->setContext(context);
    }
}

void WindowPages::setOriginalsFolder(const QString &path)
{
    PageContext context = m_context;
    context.originalsFolder = path;
    if (context != m_context)
        setContext(context);
}

void WindowPages::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    const QList<PageId> ids = m_pages.keys();
    m_stale = QSet<PageId>(ids.begin(), ids.end());
    for (const PageId id : ids) {
        if (page(id) == current() || page(id)->isAtWork()) {
            fill(id);
        }
    }
}

void WindowPages::fill(PageId id)
{
    if (m_stale.remove(id)) {
        page(id)->showPeriod(m_quarter);
        Q_EMIT filled(id, m_quarter);
    }
}

void WindowPages::flush()
{
    for (Page *page : std::as_const(m_pages))
        flush(page);
}

/// The keys of the menu leave the cursor in the field.
void WindowPages::flush(Page *page)
{
    DateField::commitBelow(page);
    page->flush();
}

void WindowPages::discard()
{
    m_stale.clear(); // those values are of another file
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
    return DateField::firstRefused(this)
        || std::any_of(m_pages.cbegin(), m_pages.cend(),
                       [](const Page *page) { return page->hasHeldEdits(); });
}

bool WindowPages::showHeld()
{
    for (const auto &[id, page] : std::as_const(m_pages).asKeyValueRange()) {
        if (page->heldInWords().isEmpty())
            continue;
        Q_EMIT pageRequested(id, {});
        return true;
    }
    return false;
}

bool WindowPages::showRefused()
{
    DateField *wrong = DateField::firstRefused(this);
    if (!wrong)
        return showHeld();
    for (const auto &[id, page] : std::as_const(m_pages).asKeyValueRange()) {
        if (page->isAncestorOf(wrong))
            Q_EMIT pageRequested(id, {});
    }
    for (QWidget *up = wrong->parentWidget(); up != this; up = up->parentWidget()) {
        auto *tabs = qobject_cast<QTabWidget *>(up);
        for (int tab = 0; tabs && tab < tabs->count(); ++tab)
            if (tabs->widget(tab)->isAncestorOf(wrong))
                tabs->setCurrentIndex(tab);
    }
    Columns::reveal(wrong);
    wrong->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace dondoc::views
