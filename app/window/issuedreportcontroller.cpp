// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedReportController: shows the report that was issued, what changed since, and the clerk's stamped file
// beside it, and writes out what is kept of it.
#include "app/window/issuedreportcontroller.h"

#include "app/window/openfile.h"
#include "models/background/background.h"
#include "models/report/checks/issuedchanges.h"
#include "models/report/layout/pagemap.h"
#include "views/messages/messages.h"
#include "views/pages/summary/issuedview.h"
#include "views/pages/summary/summaryanswers.h"
#include "views/pages/summary/summaryhistorypanel.h"
#include "views/pages/summary/summaryoutput.h"
#include "views/pages/summary/summarypage.h"
#include "views/pages/summary/summarystatus.h"

#include <QFileInfo>

#include <utility>

namespace dondoc::app {

using views::Messages;
using views::SummaryHistoryPanel;
using views::SummaryOutput;
using views::SummaryPage;

IssuedReportController::IssuedReportController(SummaryPage *page, OpenFile &file, QObject *parent)
    : QObject(parent), m_page(page), m_file(file)
{
    connect(page->output(), &SummaryOutput::issuedFileRequested, this, &IssuedReportController::exportIssued);
    connect(page->life(), &SummaryHistoryPanel::copyRequested, this, &IssuedReportController::copyStored);
    connect(page->life(), &SummaryHistoryPanel::shownWanted, this, &IssuedReportController::show);
}

FileAnswer IssuedReportController::answer() const { return fileAnswer(m_page->answers()); }

void IssuedReportController::exportIssued(const QString &path)
{
    if (!m_quarter || !isIssued(m_quarter->data))
        return;
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QString sha256 = storedFileFor(m_shown, path);
    if (sha256.isEmpty())
        answer().refused(path, {ErrorCode::NotIssuedSo, QLatin1Char('.') + suffix, {}});
    else
        copyStored(sha256, path);
}

void IssuedReportController::copyStored(const QString &sha256, const QString &path)
{
    exportStored(m_file, sha256, path, answer());
}

void IssuedReportController::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    if (!isIssued(quarter->data)) {
        m_of.clear();
        return m_page->issued()->showPdf({}, {}, {});
    }
    const SummaryReport &issued = *quarter->data.summary;
    if (std::exchange(m_of, issued.pdfSha256) != issued.pdfSha256)
        show(filesOf(issued), views::issuedInWords(issued));
    showChanges();
    compareStamped();
}

bool IssuedReportController::isNewest(const QString &pdfSha256) const
{
    return m_quarter && isIssued(m_quarter->data) && m_quarter->data.summary->pdfSha256 == pdfSha256;
}

/// The issued report, or another paper that is kept of it.
void IssuedReportController::show(const StoredFiles &files, const QString &name)
{
    m_shown = files;
    const QString title = periods::fileTitle(m_quarter->data.period);
    readStored(m_file, files.pdf, this,
               [this, sha256 = files.pdf, title, name](const Result<QByteArray> &pdf) {
                   if (m_of.isEmpty() || m_shown.pdf != sha256)
                       return;
                   if (!pdf)
                       return refuse(pdf.error());
                   m_page->issued()->showPdf(*pdf, title,
                                             isNewest(sha256)
                                                 ? report::mappedPages(m_quarter->data.summary->figuresJson)
                                                 : QList<report::PrintedPage>());
                   m_page->issued()->showName(name);
               });
}

void IssuedReportController::refuse(const Error &error)
{
    m_file.report(error);
    m_page->answers()->issueRefused(Messages::sentence(error));
}

void IssuedReportController::showChanges()
{
    background::run(
        this, [quarter = m_quarter] { return report::changedSinceIssue(quarter->data); },
        [this, quarter = m_quarter](const QList<report::FigureChange> &changes) {
            if (m_quarter == quarter)
                m_page->life()->showChanges(changes);
        });
}

void IssuedReportController::compareStamped()
{
    const SummaryReport report = *m_quarter->data.summary;
    if (report.stampedSha256.isEmpty())
        return m_page->life()->showComparison({});
    const auto known = m_compared.constFind(report.stampedSha256);
    if (known != m_compared.constEnd())
        return m_page->life()->showComparison(*known);
    readStored(m_file, report.pdfSha256, this, [this, report](const Result<QByteArray> &issued) {
        if (!issued)
            return;
        readStored(m_file, report.stampedSha256, this,
                   [this, report, pdf = *issued](const Result<QByteArray> &stamped) {
                       if (stamped && isNewest(report.pdfSha256))
                           showStampedText(report.stampedSha256, pdf, *stamped);
                   });
    });
}

void IssuedReportController::showStampedText(const QString &sha256, const QByteArray &issued,
                                             const QByteArray &stamped)
{
    background::run(
        this, [issued, stamped] { return views::storedpdf::compare(issued, stamped); },
        [this, sha256](const views::StampedComparison &comparison) {
            m_compared.insert(sha256, comparison);
            if (m_quarter && m_quarter->data.summary && m_quarter->data.summary->stampedSha256 == sha256)
                m_page->life()->showComparison(comparison);
        });
}

} // namespace dondoc::app
