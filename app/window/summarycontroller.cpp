// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryController: wiring of the life of a summary report.
#include "app/window/summarycontroller.h"

#include "models/background/background.h"
#include "models/report/checks/issuedchanges.h"
#include "models/report/layout/pagemap.h"
#include "models/services/summarymaker.h"
#include "views/messages/messages.h"
#include "views/pages/summary/issuedview.h"
#include "views/pages/summary/summaryhistorypanel.h"
#include "views/pages/summary/summarypage.h"

#include <QFileInfo>

namespace dondoc::app {

using report::ComposedPages;
using views::Messages;
using views::SummaryHistoryPanel;
using views::SummaryPage;

SummaryController::SummaryController(SummaryPage *place, Settings &settings, QObject *parent)
    : QObject(parent), m_place(place), m_maker(std::make_shared<services::SummaryMaker>()),
      m_settings(settings)
{
    place->setSource(m_maker);
    connect(place, &SummaryPage::fileRequested, this,
            [this](const QString &path, const QByteArray &bytes) { exportFile(path, bytes, answer()); });
    connect(place, &SummaryPage::filesRequested, this,
            [this](const QString &folder, const QList<report::AnnexFile> &files) {
                exportFiles(folder, files, answer());
            });
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
    connect(life, &SummaryHistoryPanel::copyRequested, this, &SummaryController::copyStored);
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

FileAnswer SummaryController::answer() const { return fileAnswer(m_place); }

void SummaryController::issue(const SummaryIssue &issue, const ComposedPages &made)
{
    background::run(
        this, [maker = m_maker, made] { return maker->papersOfIssue(made); },
        [this, issue, quarter = made.quarter](const Result<services::KeptPapers> &papers) {
            if (!papers)
                return refuse(papers.error());
            SummaryIssue whole = issue;
            whole.docx = papers->docx;
            whole.xlsx = papers->xlsx;
            whole.figures = papers->figures;
            if (m_file)
                m_file->issueSummary(quarter->data.plan.code, quarter->data.period, whole);
        });
}

void SummaryController::submit(const SummarySubmission &submission, const ComposedPages &made)
{
    background::run(
        this, [maker = m_maker, made] { return maker->papersOfSubmission(made); },
        [this, submission, quarter = made.quarter](const Result<services::KeptPapers> &papers) {
            if (!papers)
                return refuse(papers.error());
            SummarySubmission whole = submission;
            whole.docx = papers->docx;
            whole.figures = papers->figures;
            if (m_file)
                m_file->submitSummary(quarter->data.plan.code, quarter->data.period, whole);
        });
}

void SummaryController::exportDocument(const QString &path, const ComposedPages &made)
{
    exportMade(
        path, [maker = m_maker, made, path] { return maker->officeFile(made, path); }, answer());
}

void SummaryController::readReturned(const QString &path, const ComposedPages &made)
{
    background::run(
        this, [maker = m_maker, path, made] { return maker->returned(path, made); },
        [this, path](const Result<ReviewReturn> &returned) {
            if (returned)
                m_place->showReturned(*returned, QFileInfo(path).fileName());
            else
                answer().refused(path, returned.error());
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
        answer().refused(path, {ErrorCode::NotIssuedSo, QLatin1Char('.') + suffix, {}});
    else
        copyStored(sha256, path);
}

void SummaryController::copyStored(const QString &sha256, const QString &path)
{
    if (m_file)
        exportStored(*m_file, sha256, path, answer());
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
    background::run(
        this, [quarter = m_quarter] { return report::changedSinceIssue(quarter->data); },
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
    background::run(
        this, [issued, stamped] { return views::storedpdf::compare(issued, stamped); },
        [this, sha256](const views::StampedComparison &comparison) {
            m_compared.insert(sha256, comparison);
            if (m_quarter && m_quarter->data.summary && m_quarter->data.summary->stampedSha256 == sha256)
                m_place->life()->showComparison(comparison);
        });
}

} // namespace dondoc::app
