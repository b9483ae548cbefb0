// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WindowPages: the pages of the window, one of them seen; what concerns every page is asked of all here.
#pragma once

#include "views/widgets/page.h"

#include <QMap>
#include <QSet>
#include <QStackedWidget>

namespace dondoc::views {

class WindowPages : public QStackedWidget
{
    Q_OBJECT

public:
    explicit WindowPages(QWidget *parent = nullptr);

    Page *page(PageId id) const { return m_pages.value(id); }
    QList<Page *> all() const { return m_pages.values(); }
    template <class Wanted> Wanted *page() const
    {
        for (Page *each : m_pages) {
            if (auto *found = qobject_cast<Wanted *>(each)) {
                return found;
            }
        }
        return nullptr;
    }
    /// The page that is seen; null where it is none of the list (the first-run page).
    Page *current() const;
    /// Home where it is none of the list.
    PageId currentId() const { return m_pages.key(current(), PageId::Home); }
    void showPage(PageId id);
    /// Of the page that is seen.
    PageSteps ownSteps() const;
    /// Takes such a step; false where there is none.
    bool undoOwn();
    bool redoOwn();
    /// The page whose pages are printed and exported: the one that is seen, else the summary, filled.
    Page *toPrint();

    /// These are done to every page, or ask whether it is so of any.
    void setContext(const PageContext &context);
    void setOriginalsFolder(const QString &path);
    const PageContext &context() const { return m_context; }
    /// At once on the page that is seen and wherever something is under way, elsewhere when it is seen.
    void showPeriod(const AssessedPeriodPtr &quarter);
    void flush();
    void discard();
    bool hasPendingEdits() const;
    bool hasHeldEdits() const;
    /// Goes to the text that is no day, so that it can be mended, else to the page that holds something;
    /// false where there is none.
    bool showRefused();

Q_SIGNALS:
    void pageRequested(dondoc::views::PageId place, const QString &record);
    void told(const QString &sentence);
    void formsRequested(const QString &folder);
    /// Of any page.
    void ownStepsChanged();
    /// DateField::firstRefused() may be another one.
    void refusedChanged();
    /// The page shows these values from now on.
    void filled(dondoc::views::PageId id, const dondoc::AssessedPeriodPtr &quarter);

private:
    void add(PageId id, Page *page);
    static void flush(Page *page);
    bool showHeld();
    void fill(PageId id);
    void takeRoom(int seen);

    QMap<PageId, Page *> m_pages;
    PageContext m_context;
    AssessedPeriodPtr m_quarter; ///< the newest
    QSet<PageId> m_stale;        ///< pages that do not show it yet
};

} // namespace dondoc::views
