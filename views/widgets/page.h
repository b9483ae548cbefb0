// SPDX-License-Identifier: GPL-3.0-or-later
// Page: one page of the main window; shows values it is given and signals what the officer wants.
#pragma once

#include "models/domain/assessment/assessedperiod.h"

#include <QWidget>

namespace dondoc::views {

enum class PageId { Home, Tasks, Agencies, Reports, Indicators, Summary, Letters, Settings };

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the period's values. Selection, scroll position and unsaved typing survive.
    virtual void showPeriod(const AssessedPeriodPtr &quarter) = 0;
    /// Selects a record: an agency code or a task number, by the place's own kind.
    virtual void goTo(const QString &record);
    /// Sends what is still being typed as an edit request at once; called before closing and switching.
    virtual void flush() { }
    /// Widget that gets the focus with Ctrl+F; null where there is no filter.
    virtual QWidget *filterField() const { return nullptr; }

Q_SIGNALS:
    /// Another place should be shown, at that record (may be blank).
    void pageRequested(dondoc::views::PageId place, const QString &record);
    /// One line for the status bar.
    void told(const QString &sentence);
};

} // namespace dondoc::views
