// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionReview: tasks, figures and answers that were read, a table each.
#include "views/pages/reports/submissionreview.h"

#include "models/domain/assessment/yearclosing.h"
#include "models/tables/filtermodel.h"
#include "models/tables/submissionanswermodel.h"
#include "models/tables/submissionentrymodel.h"
#include "models/tables/submissionvaluemodel.h"
#include "views/pages/reports/reviewdelegate.h"
#include "views/widgets/filteredtable.h"
#include "views/widgets/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc::views {

using tables::SubmissionAnswerModel;
using tables::SubmissionEntryModel;
using tables::SubmissionValueModel;

namespace {

/// The period is written as one with a longer one, or the file tells of one all the same.
bool hasSecondSpan(const Submission &submission, const AssessedPeriodPtr &quarter)
{
    const QList<TaskEntry> &rows = submission.whole.entries;
    return (quarter && longerPeriod(quarter->data))
        || std::any_of(rows.begin(), rows.end(), [&submission](const TaskEntry &row) {
               return !row.longerResult.isEmpty()
                   || !rowNow(submission, row.taskNumber).longerResult.isEmpty();
           });
}

} // namespace

SubmissionReview::SubmissionReview(QWidget *parent)
    : QWidget(parent), m_entries(new SubmissionEntryModel(this)), m_figures(new SubmissionValueModel(this)),
      m_answers(new SubmissionAnswerModel(this)), m_tabs(new QTabWidget(this)),
      m_leaveOut(new QPushButton(this)), m_restore(new QPushButton(tr("As the file says"), this))
{
    m_tabs->setDocumentMode(true);
    m_taskView = makeTasks();
    m_figureView = makeFigures();
    m_tabs->addTab(m_taskView, QString());
    m_tabs->addTab(m_figureView, QString());
    m_tabs->addTab(makeAnswers(), QString());
    m_leaveOut->setObjectName(QStringLiteral("leave-out"));
    m_restore->setObjectName(QStringLiteral("as-in-file"));
    m_restore->setToolTip(tr("Takes back what was mended in the chosen rows."));
    auto *corner = new QWidget(this);
    auto *buttons = new QHBoxLayout(corner);
    buttons->setContentsMargins(0, 0, 0, 2);
    buttons->addWidget(m_leaveOut);
    buttons->addWidget(m_restore);
    m_tabs->setCornerWidget(corner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_leaveOut, &QPushButton::clicked, this, &SubmissionReview::leaveOutOrTake);
    connect(m_restore, &QPushButton::clicked, this, &SubmissionReview::restoreRows);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SubmissionReview::showButtons);
    connect(m_entries, &SubmissionEntryModel::submissionMended, this, &SubmissionReview::send);
    connect(m_figures, &SubmissionValueModel::submissionMended, this, &SubmissionReview::send);
    connect(m_entries, &SubmissionEntryModel::entryRefused, this, &SubmissionReview::entryRefused);
    connect(m_figures, &SubmissionValueModel::entryRefused, this, &SubmissionReview::entryRefused);
}

FilteredTable *SubmissionReview::makeTasks()
{
    auto *view = new FilteredTable(m_entries, SubmissionEntryModel::TaskText,
                                   {{SubmissionEntryModel::Number, 6},
                                    {SubmissionEntryModel::State, 16},
                                    {SubmissionEntryModel::Result, 26},
                                    {SubmissionEntryModel::LongerResult, 18},
                                    {SubmissionEntryModel::LastYearState, 16},
                                    {SubmissionEntryModel::LastYearResult, 18},
                                    {SubmissionEntryModel::Estimate, 12},
                                    {SubmissionEntryModel::Forecast, 10},
                                    {SubmissionEntryModel::Difficulty, 13},
                                    {SubmissionEntryModel::Cause, 10},
                                    {SubmissionEntryModel::Proposal, 12},
                                    {SubmissionEntryModel::ProductNumber, 10},
                                    {SubmissionEntryModel::ProductDate, 10},
                                    {SubmissionEntryModel::Percent, 7}},
                                   this);
    view->setObjectName(QStringLiteral("review-tasks"));
    view->setAccessibleName(tr("Tasks in the file"));
    view->setEmptyText(tr("No row of a task was read."));
    setUp(view);
    return view;
}

FilteredTable *SubmissionReview::makeFigures()
{
    auto *view = new FilteredTable(m_figures, SubmissionValueModel::Name,
                                   {{SubmissionValueModel::Unit, 12},
                                    {SubmissionValueModel::Value, 16},
                                    {SubmissionValueModel::Cumulative, 16},
                                    {SubmissionValueModel::Estimate, 16}},
                                   this);
    view->setObjectName(QStringLiteral("review-figures"));
    view->setAccessibleName(tr("Figures in the file"));
    view->setEmptyText(tr("The agency is asked for no indicator, and the file tells none."));
    setUp(view);
    return view;
}

FilteredTable *SubmissionReview::makeAnswers()
{
    auto *view
        = new FilteredTable(m_answers, SubmissionAnswerModel::Difficulty,
                            {{SubmissionAnswerModel::Answer, 24}, {SubmissionAnswerModel::Cell, 16}}, this);
    view->setObjectName(QStringLiteral("review-answers"));
    view->setAccessibleName(tr("Answers on difficulties raised before"));
    view->setItemDelegate(new ReviewDelegate(view));
    return view;
}

void SubmissionReview::setUp(FilteredTable *view)
{
    view->setItemDelegate(new ReviewDelegate(view));
    view->setEditable(true);
    connect(view, &FilteredTable::currentIdChanged, this, &SubmissionReview::showButtons);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SubmissionReview::showButtons);
}

void SubmissionReview::showSubmission(const Submission &submission, const AssessedPeriodPtr &quarter,
                                      bool fixed)
{
    const bool another = submissionKey(submission) != submissionKey(m_submission);
    m_submission = submission;
    m_fixed = fixed;
    if (quarter) {
        for (FilteredTable *view : {m_taskView, m_figureView})
            static_cast<ReviewDelegate *>(view->itemDelegate())->setReference(quarter->data.period.to);
    }
    m_taskView->setColumnOffered(SubmissionEntryModel::LongerResult, hasSecondSpan(submission, quarter));
    m_entries->showSubmission(submission, quarter, fixed);
    showYearColumns(quarter);
    m_figures->showSubmission(submission, quarter, fixed);
    m_tabs->setTabText(0, tr("Tasks (%1)").arg(m_entries->rowCount()));
    // Those that are taken, of all that there is a row for.
    m_tabs->setTabText(
        1,
        tr("Figures (%1)")
            .arg(QStringLiteral("%1/%2").arg(submission.figures.size()).arg(m_figures->rowCount())));
    m_answers->showSubmission(submission);
    m_tabs->setTabText(2, tr("Answers (%1)").arg(submission.answers.size()));
    if (submission.answers.isEmpty() && !showsTasks() && !showsFigures())
        m_tabs->setCurrentWidget(m_taskView);
    m_tabs->setTabVisible(2, !submission.answers.isEmpty());
    if (another)
        forgetChoice();
    showButtons();
}

/// The rows of two files bear the same numbers: what was chosen in one is not meant in the other.
void SubmissionReview::forgetChoice()
{
    for (const FilteredTable *view : findChildren<FilteredTable *>())
        view->selectionModel()->clear();
}

// Only the first quarter and the last tell anything of a year's end.
void SubmissionReview::showYearColumns(const AssessedPeriodPtr &quarter)
{
    const bool first = quarter && closesYearBefore(quarter->data.period);
    const bool last = quarter && periods::closesYear(quarter->data.period);
    m_taskView->setColumnOffered(SubmissionEntryModel::LastYearState, first);
    m_taskView->setColumnOffered(SubmissionEntryModel::LastYearResult, first);
    m_taskView->setColumnOffered(SubmissionEntryModel::Forecast, last);
}

void SubmissionReview::goTo(const ReviewCell &cell)
{
    m_tabs->setCurrentIndex(cell.isFigure ? 1 : 0);
    FilteredTable *view = cell.isFigure ? m_figureView : m_taskView;
    if (!view->setCurrentId(cell.row))
        return;
    const int column = cell.isFigure ? SubmissionValueModel::columnOf(cell.figure)
                                     : SubmissionEntryModel::columnOf(cell.field);
    view->selectionModel()->setCurrentIndex(view->currentIndex().siblingAtColumn(column),
                                            QItemSelectionModel::NoUpdate);
    view->scrollTo(view->currentIndex());
    view->setFocus();
}

void SubmissionReview::endEditing()
{
    FilteredTable::endEditingBelow(this);
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

bool SubmissionReview::showsTasks() const { return m_tabs->currentWidget() == m_taskView; }
bool SubmissionReview::showsFigures() const { return m_tabs->currentWidget() == m_figureView; }

QStringList SubmissionReview::chosenRows() const
{
    if (!showsTasks() && !showsFigures())
        return {}; // answers are not mended here
    const FilteredTable *view = showsFigures() ? m_figureView : m_taskView;
    QStringList rows;
    const QModelIndexList chosen = view->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(index.data(tables::IdRole).toString());
    return rows;
}

void SubmissionReview::showButtons()
{
    const QStringList rows = chosenRows();
    const bool tasks = showsTasks();
    const auto isOut = [this](const QString &row) { return isLeftOut(m_submission, row); };
    const bool out = tasks && !rows.isEmpty() && std::all_of(rows.cbegin(), rows.cend(), isOut);
    m_leaveOut->setText(out ? tr("Take this row again") : tr("Leave this row out"));
    m_leaveOut->setVisible(tasks);
    m_leaveOut->setEnabled(!m_fixed && !rows.isEmpty());
    m_restore->setVisible(tasks || showsFigures());
    m_restore->setEnabled(
        !m_fixed && std::any_of(rows.cbegin(), rows.cend(), [this, tasks](const QString &row) {
            return tasks ? m_submission.mended.contains(row) : m_submission.mendedFigures.contains(row);
        }));
}

void SubmissionReview::leaveOutOrTake()
{
    const QStringList rows = chosenRows();
    Submission changed = m_submission;
    const bool out = std::all_of(rows.cbegin(), rows.cend(),
                                 [this](const QString &row) { return isLeftOut(m_submission, row); });
    for (const QString &row : rows) {
        if (out)
            mend(changed, row, rowNow(changed, row));
        else
            leaveOut(changed, row);
    }
    send(changed);
}

void SubmissionReview::restoreRows()
{
    Submission changed = m_submission;
    for (const QString &row : chosenRows()) {
        if (showsFigures())
            changed.mendedFigures.remove(row);
        else
            restore(changed, row);
    }
    send(changed);
}

/// Waits until the editor is gone: the rows may be others then.
void SubmissionReview::send(const Submission &submission)
{
    QMetaObject::invokeMethod(
        this, [this, submission] { Q_EMIT mended(submission); }, Qt::QueuedConnection);
}

} // namespace dondoc::views
