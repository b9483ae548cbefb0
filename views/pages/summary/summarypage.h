// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryPage: "Báo cáo tổng hợp"; the pages as they will print, and what is still missing.
#pragma once

#include "models/domain/reporting/obstaclereview.h"
#include "models/domain/summary/reviewproposal.h"
#include "models/domain/summary/summaryissue.h"
#include "models/report/checks/composedpages.h"
#include "views/widgets/page.h"

#include <memory>

namespace dondoc::views {

class DayCount;
class DocumentPreview;
class IssuedView;
class SummaryAnswers;
class SummaryHistoryPanel;

class SummaryPage : public Page
{
    Q_OBJECT

public:
    explicit SummaryPage(QWidget *parent = nullptr);
    ~SummaryPage() override;

    /// Makes the pages and their files; without it there are none.
    void setSource(std::shared_ptr<report::SummarySource> source);

    void showPeriod(const AssessedPeriodPtr &quarter) override;
    /// A block key ("II/2/b") to be scrolled to, in the pages and in the text; "issue": where it is submitted
    /// and issued.
    void goTo(const QString &record) override;
    /// Sends the officer's text that is not stored yet.
    void flush() override;
    bool hasPendingEdits() const override;
    bool hasHeldEdits() const override;
    bool isAtWork() const override;
    void discard() override;
    QWidget *filterField() const override;
    bool canPrint() const override { return true; }
    void print() override;
    void exportPages() override;

    /// True while pages are being made; for tests.
    bool isBusy() const;
    /// What had come by the day that the officer gives; app answers what it asks.
    DayCount *count() const;
    /// Where the report stands; app does what its signals ask for.
    SummaryHistoryPanel *life() const;
    IssuedView *issued() const;
    /// Its pages; the officer's choice of PDF/A-1b comes as archivalChosen().
    DocumentPreview *preview() const;
    /// What came of what it asked for.
    SummaryAnswers *answers() const;

public Q_SLOTS:
    /// As soon as the pages are there.
    void exportPdfTo(const QString &path);

Q_SIGNALS:
    /// The PDF is made; app writes it (views know nothing of files) and answers.
    void fileRequested(const QString &path, const QByteArray &bytes);
    /// Several files are made that belong into one folder; the answer names the folder.
    void filesRequested(const QString &folder, const QList<dondoc::report::AnnexFile> &files);
    /// What the officer wrote; app stores it and answers.
    void textEdited(const QList<dondoc::TextOverride> &changed);
    /// A Word file came back; app reads it against the document and answers.
    void returnedFileChosen(const QString &path, const dondoc::report::ComposedPages &made);
    /// What the officer said of obstacles to be looked at again; app stores it in that period.
    void obstaclesReviewed(const dondoc::ObstacleReview &review, const dondoc::Period &period);
    /// Which phụ lục are printed; app stores it.
    void annexesChosen(const QStringList &keys);
    /// Without DOCX, XLSX and figures, which app makes of the document; app stores it, and the next
    /// showPeriod() has the issued report, or SummaryAnswers::issueRefused() says why not.
    void issueRequested(const dondoc::SummaryIssue &issue, const dondoc::report::ComposedPages &made);
    void submitRequested(const dondoc::SummarySubmission &submission,
                         const dondoc::report::ComposedPages &made);
    /// The slip for the leader is wanted, as .pdf or .docx; app makes and writes it and answers.
    void slipRequested(const QString &path, const dondoc::report::ComposedPages &made);
    /// A .docx or .xlsx of the document is wanted; app makes and writes it and answers.
    void documentRequested(const QString &path, const dondoc::report::ComposedPages &made);
    /// The file as it was issued, of the format that the path's ending names; app writes it and answers.
    void issuedFileRequested(const QString &path);
    void archivalChosen(bool on);

protected:
    /// Of a file that can only be read nothing is submitted or issued.
    void contextChanged(const PageContext &before) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    friend class SummaryAnswers;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace dondoc::views
