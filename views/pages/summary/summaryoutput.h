// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryOutput: what leaves the page of the summary report: its files, its submission, its issue.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/summary/summaryissue.h"
#include "models/report/checks/composedpages.h"
#include "views/preview/pagetask.h"

#include <QObject>

namespace dondoc::views {

class DocumentPreview;
class Page;
class ReportIssueForm;
class SummaryHistoryPanel;

/// Waits for the pages where they are still being made. What was issued leaves as it was issued.
class SummaryOutput : public QObject
{
    Q_OBJECT

public:
    /// Of the pages that preview makes; the others are told where nothing comes of what they asked for.
    SummaryOutput(DocumentPreview *preview, ReportIssueForm *form, SummaryHistoryPanel *life, Page *page);

    /// What waits for the pages of another report is not done with those of this one, which is told.
    void leaveReport();
    /// What was asked of the draft while it was being issued is written as it was issued.
    void showPeriod(const AssessedPeriodPtr &quarter);
    /// Each asks where to.
    void askFile();
    void askAnnexes();
    void askSlip();

public Q_SLOTS:
    /// As soon as the pages are there.
    void exportPdfTo(const QString &path);

Q_SIGNALS:
    /// The PDF is made; app writes it (views know nothing of files) and answers.
    void fileRequested(const QString &path, const QByteArray &bytes);
    /// Several files are made that belong into one folder; the answer names the folder.
    void filesRequested(const QString &folder, const QList<dondoc::report::AnnexFile> &files);
    /// A .docx or .xlsx of the document is wanted; app makes and writes it and answers.
    void documentRequested(const QString &path, const dondoc::report::ComposedPages &made);
    /// The slip for the leader is wanted, as .pdf or .docx; app makes and writes it and answers.
    void slipRequested(const QString &path, const dondoc::report::ComposedPages &made);
    /// The file as it was issued, of the format that the path's ending names; app writes it and answers.
    void issuedFileRequested(const QString &path);
    /// Which phụ lục are printed, and whether as PDF/A-1b; app stores it.
    void annexesChosen(const QStringList &keys);
    void archivalChosen(bool on);
    /// Without DOCX, XLSX and figures, which app makes of the document; app stores it, and the next
    /// showPeriod() has the issued report, or SummaryAnswers::issueRefused() says why not.
    void issueRequested(const dondoc::SummaryIssue &issue, const dondoc::report::ComposedPages &made);
    void submitRequested(const dondoc::SummarySubmission &submission,
                         const dondoc::report::ComposedPages &made);

private:
    void handOut(const PageTask &task, const report::ComposedPages &made, const QByteArray &pdf);
    void submit(const SubmitReport &task, const report::ComposedPages &made, const QByteArray &pdf);
    void issue(const IssueReport &task, const report::ComposedPages &made, const QByteArray &pdf);
    bool isFixed() const;

    AssessedPeriodPtr m_quarter;
    DocumentPreview *m_preview;
    ReportIssueForm *m_form;
    SummaryHistoryPanel *m_life;
    Page *m_page;
};

} // namespace dondoc::views
