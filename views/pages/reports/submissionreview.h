// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionReview: the rows of a file that was read, mended in place before it is accepted.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/intake/submissionedits.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace dondoc::tables {
class SubmissionAnswerModel;
class SubmissionEntryModel;
class SubmissionValueModel;
} // namespace dondoc::tables

namespace dondoc::views {

class FilterPanel;
class FilteredTable;

class SubmissionReview : public QWidget
{
    Q_OBJECT

public:
    explicit SubmissionReview(QWidget *parent = nullptr);

    /// fixed: it can only be looked at.
    void showSubmission(const Submission &submission, const AssessedPeriodPtr &quarter, bool fixed);
    /// The cell becomes the current one, with the focus.
    void goTo(const ReviewCell &cell);
    /// What is being typed in a cell is taken, and sent before it returns.
    void endEditing();

Q_SIGNALS:
    /// A cell or row was mended: to be judged anew. Comes when no editor is open any more.
    void mended(const dondoc::Submission &submission);
    void entryRefused(const QString &text);

private:
    FilteredTable *makeTasks();
    FilteredTable *makeFigures();
    FilteredTable *makeAnswers();
    void setUp(FilteredTable *view);
    void leaveOutOrTake();
    void restoreRows();
    void send(const Submission &submission);
    void showButtons();
    void showYearColumns(const AssessedPeriodPtr &quarter);
    void forgetChoice();
    QStringList chosenRows() const;
    bool showsTasks() const;
    bool showsFigures() const;

    Submission m_submission;
    bool m_fixed = true;
    tables::SubmissionEntryModel *m_entries = nullptr;
    tables::SubmissionValueModel *m_figures = nullptr;
    tables::SubmissionAnswerModel *m_answers = nullptr;
    QTabWidget *m_tabs = nullptr;
    FilteredTable *m_taskView = nullptr;
    FilteredTable *m_figureView = nullptr;
    QPushButton *m_leaveOut = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace dondoc::views
