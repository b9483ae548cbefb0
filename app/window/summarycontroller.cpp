// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryController: wiring of the life of a summary report.
#include "app/window/summarycontroller.h"

#include "app/window/aside.h"
#include "models/exchange/docx/reviewdiff.h"
#include "models/report/checks/issuedchanges.h"
#include "models/report/layout/pagemap.h"
#include "models/services/incomingfiles.h"
#include "models/services/summarypapers.h"
#include "views/messages/messages.h"
#include "views/pages/summary/issuedview.h"
#include "views/pages/summary/summaryhistorypanel.h"
#include "views/pages/summary/summarypage.h"
#include "views/preview/pagemaker.h"

#include <QFileInfo>

namespace dondoc::app {

using views::ComposedPages;
using views::Messages;
using views::SummaryHistoryPanel;
using views::SummaryPage;

namespace {

/// With an origin what is sent round can come back; what is issued shall not.
Result<services::SummaryPapers> papersOf(const ComposedPages &made, const exchange::ReportOrigin &origin)
{
    return services::papersOf(made.document, made.pages, views::creationDate(made.quarter->data),
                              QStringLiteral("Đôn Đốc " DONDOC_VERSION), origin);
}

Result<ReviewReturn> returnOf(const QString &path, const ComposedPages &made)
{
    const Result<IncomingFile> file = services::readIncomingFile(path);
    if (!file)
        return file.error();
    const auto returned = exchange::readReturnedDocx(file->bytes, file->name);
    if (!returned)
        return returned.error();
    return exchange::proposalsOf(*returned, made.document, exchange::originOf(made.quarter->data));
}

} // namespace

SummaryController::SummaryController(SummaryPage *place, Settings &settings, QObject *parent)
    : QObject(parent), m_place(place), m_settings(settings)
{
    place->setArchival(settings.archivalPdf());
    connect(place, &SummaryPage::archivalChosen, this, [this](bool on) { m_settings.setArchivalPdf(on); });
    connect(place, &SummaryPage::issueRequested, this, &SummaryController::issue);
    connect(place, &SummaryPage::submitRequested, this, &SummaryController::submit);
    connect(place, &SummaryPage::documentRequested, this, &SummaryController::exportDocument);
    connect(place, &SummaryPage::returnedFileChosen, this, &SummaryController::readReturned);
    connect(place, &SummaryPage::issuedFileRequested, this, &SummaryController::exportIssued);
    connectLife();
}

void SummaryController::connectLife()
{
    const SummaryHistoryPanel *life = m_place->life();
    connect(life, &SummaryHistoryPanel::copyRequested, this, &SummaryController::exportStored);
    connect(life, &SummaryHistoryPanel::correctionConfirmed, this, [this] {
        if (m_file)
            m_file->correctSummary();
    });
    connect(life, &SummaryHistoryPanel::stampedOffered, this, [this](const QString &path) {
        if (m_file)
            m_file->attachStamped(path);
    });
}

void SummaryController::useFile(OpenFile *session)
{
    m_file = session;
    if (session) // the connection ends with the session
        connect(session, &OpenFile::issueRefused, this, &SummaryController::refuse);
}

void SummaryController::refuse(const Error &error)
{
    Q_EMIT refused(error);
    m_place->issueRefused(Messages::sentence(error));
}

void SummaryController::issue(const SummaryIssue &issue, const ComposedPages &made)
{
    aside([made] { return papersOf(made, {}); }, this,
          [this, issue](const Result<services::SummaryPapers> &papers) {
              if (!papers)
                  return refuse(papers.error());
              SummaryIssue whole = issue;
              whole.docx = papers->docx;
              whole.xlsx = papers->xlsx;
              whole.figures = papers->figures;
              if (m_file)
                  m_file->issueSummary(whole);
          });
}

void SummaryController::submit(const SummarySubmission &submission, const ComposedPages &made)
{
    aside([made] { return papersOf(made, exchange::originOf(made.quarter->data)); }, this,
          [this, submission](const Result<services::SummaryPapers> &papers) {
              if (!papers)
                  return refuse(papers.error());
              SummarySubmission whole = submission;
              whole.docx = papers->docx;
              whole.figures = papers->figures;
              if (m_file)
                  m_file->submitSummary(whole);
          });
}

void SummaryController::exportDocument(const QString &path, const ComposedPages &made)
{
    aside(
        [made, path] {
            return services::paperOf(made.document, views::creationDate(made.quarter->data),
                                     QStringLiteral("Đôn Đốc " DONDOC_VERSION), path,
                                     exchange::originOf(made.quarter->data));
        },
        this,
        [this, path](const Result<QByteArray> &bytes) {
            if (bytes)
                Q_EMIT fileRequested(path, *bytes);
            else
                m_place->fileRefused(path, Messages::sentence(bytes.error()));
        });
}

void SummaryController::readReturned(const QString &path, const ComposedPages &made)
{
    aside([path, made] { return returnOf(path, made); }, this,
          [this, path](const Result<ReviewReturn> &returned) {
              if (returned)
                  m_place->showReturned(*returned, QFileInfo(path).fileName());
              else
                  m_place->fileRefused(path, Messages::sentence(returned.error()));
          });
}

void SummaryController::exportIssued(const QString &path)
{
    if (!m_quarter || !isIssued(m_quarter->data))
        return;
    const SummaryReport &issued = *m_quarter->data.summary;
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QString sha256 = storedFileFor(filesOf(issued), path);
    if (sha256.isEmpty())
        m_place->fileRefused(path,
                             Messages::sentence({ErrorCode::NotIssuedSo, QLatin1Char('.') + suffix, {}}));
    else
        exportStored(sha256, path);
}

void SummaryController::exportStored(const QString &sha256, const QString &path)
{
    if (!m_file)
        return;
    m_file->readStored(sha256, this, [this, path](const Result<QByteArray> &bytes) {
        if (bytes)
            Q_EMIT fileRequested(path, *bytes);
        else
            m_place->fileRefused(path, Messages::sentence(bytes.error()));
    });
}

void SummaryController::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    if (!m_file || !isIssued(quarter->data))
        return m_place->issued()->showPdf({}, {}, {});
    showIssued();
    showChanges();
    compareStamped();
}

bool SummaryController::isShown(const QString &pdfSha256) const
{
    return m_quarter && isIssued(m_quarter->data) && m_quarter->data.summary->pdfSha256 == pdfSha256;
}

void SummaryController::showIssued()
{
    const QString sha256 = m_quarter->data.summary->pdfSha256;
    const QString title = periods::fileTitle(m_quarter->data.period);
    m_file->readStored(sha256, this, [this, sha256, title](const Result<QByteArray> &pdf) {
        if (!isShown(sha256))
            return;
        if (pdf)
            m_place->issued()->showPdf(*pdf, title,
                                       report::mappedPages(m_quarter->data.summary->figuresJson));
        else
            refuse(pdf.error());
    });
}

void SummaryController::showChanges()
{
    aside([quarter = m_quarter] { return report::changedSinceIssue(quarter->data); }, this,
          [this, quarter = m_quarter](const QList<report::FigureChange> &changes) {
              if (m_quarter == quarter)
                  m_place->life()->showChanges(changes);
          });
}

void SummaryController::compareStamped()
{
    const SummaryReport report = *m_quarter->data.summary;
    if (report.stampedSha256.isEmpty())
        return m_place->life()->showComparison({});
    const auto known = m_compared.constFind(report.stampedSha256);
    if (known != m_compared.constEnd())
        return m_place->life()->showComparison(*known);
    m_file->readStored(report.pdfSha256, this, [this, report](const Result<QByteArray> &issued) {
        if (!issued || !m_file)
            return;
        m_file->readStored(report.stampedSha256, this,
                           [this, report, pdf = *issued](const Result<QByteArray> &stamped) {
                               if (stamped && isShown(report.pdfSha256))
                                   showStampedText(report.stampedSha256, pdf, *stamped);
                           });
    });
}

void SummaryController::showStampedText(const QString &sha256, const QByteArray &issued,
                                        const QByteArray &stamped)
{
    aside([issued, stamped] { return views::storedpdf::compare(issued, stamped); }, this,
          [this, sha256](const views::StampedComparison &comparison) {
              m_compared.insert(sha256, comparison);
              if (m_quarter && m_quarter->data.summary && m_quarter->data.summary->stampedSha256 == sha256)
                  m_place->life()->showComparison(comparison);
          });
}

} // namespace dondoc::app
