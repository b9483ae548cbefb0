// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Page: one page of the main window; shows values it is given and signals what the officer wants.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/basics/changedplace.h"
#include "views/widgets/pagecontext.h"

#include <QWidget>

namespace dondoc::views {

enum class PageId { Home, Tasks, Agencies, Reports, Indicators, Summary, Letters, Settings };
/// Record of the page Reports: the files that wait to be accepted.
inline constexpr QLatin1String kUnderReviewRecord("files-under-review");

/// What a page takes back and does again by itself, before the file's history: what it shows is not in the
/// file's data. In words; blank: nothing.
struct PageSteps {
    QString toUndo;
    QString toRedo;
};

/// The window asks every page in one loop, so that none is forgotten on closing or on opening another file.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the period's values, which may come late: what is hidden is filled when it is seen. Selection,
    /// scroll position and unsaved typing survive.
    virtual void showPeriod(const AssessedPeriodPtr &quarter) = 0;
    void setContext(const PageContext &context);
    const PageContext &context() const { return m_context; }
    /// Selects a record: an agency code or a task number, by the page's own kind.
    virtual void goTo(const QString &record);
    /// True where what a change of this period is about is seen, as far as the page shows one agency or task.
    /// keyword: of its ChangeLabel.
    virtual bool sees(const ChangedPlace & /*place*/, const QString & /*keyword*/) const { return true; }
    /// Widget that gets the focus with Ctrl+F; null where there is no filter.
    virtual QWidget *filterField() const { return nullptr; }

    /// Sends what is still being typed as an edit request at once; called before closing and switching.
    virtual void flush() { }
    /// True while an edit waits to be sent or answered.
    virtual bool hasPendingEdits() const { return false; }
    /// True while something typed stays on the page that will not be saved by itself.
    virtual bool hasHeldEdits() const { return false; }
    /// What of it and why, in a sentence; blank where the page says it beside the field.
    virtual QString heldInWords() const { return {}; }
    /// True while something is under way that new values may change, also on a page that is hidden.
    virtual bool isAtWork() const { return hasPendingEdits() || hasHeldEdits(); }
    /// Forgets everything typed and waiting; another data file is opened.
    virtual void discard() { }

    virtual PageSteps ownSteps() const { return {}; }
    virtual void undoOwn() { }
    virtual void redoOwn() { }

    /// True where there are pages to be printed and exported.
    virtual bool canPrint() const { return false; }
    virtual void print() { }
    /// Asks for a path first.
    virtual void exportPages() { }

Q_SIGNALS:
    /// Another page should be shown, at that record (may be blank).
    void pageRequested(dondoc::views::PageId place, const QString &record);
    /// One line for the status bar.
    void told(const QString &sentence);
    /// The forms of the period are wanted in that folder.
    void formsRequested(const QString &folder);
    void ownStepsChanged();

protected:
    /// context() is another one than before.
    virtual void contextChanged(const PageContext &before);
    /// Asks for their folder, from the one of the last forms on.
    void askForForms();

private:
    PageContext m_context;
};

} // namespace dondoc::views
