// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryController: between the page of the summary report and the data file: its text, annexes, pages and
// files, and its way from draft to issue.
#include "app/window/summarycontroller.h"

#include "app/window/daycounts.h"
#include "app/window/openfile.h"
#include "models/background/background.h"
#include "models/exchange/sheets/annexbook.h"
#include "models/services/incomingfiles.h"
#include "models/services/slipfile.h"
#include "models/services/summarymaker.h"
#include "models/services/summaryservice.h"
#include "views/messages/messages.h"
#include "views/pages/summary/summaryanswers.h"
#include "views/pages/summary/summaryhistorypanel.h"
#include "views/pages/summary/summaryoutput.h"
#include "views/pages/summary/summarypage.h"
#include "views/preview/documentpreview.h"

#include <QFileInfo>

namespace dondoc::app {

using report::ComposedPages;
using services::SummaryService;
using views::Messages;
using views::SummaryHistoryPanel;
using views::SummaryOutput;
using views::SummaryPage;

namespace {

/// A workbook has only the beginning of what is longer than a cell takes.
QString textsCut(const ComposedPages &made)
{
    QStringList sentences;
    for (const QString &annex : exchange::annexesWithCutCells(made.document))
        sentences.append(Messages::textCut(annex));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

SummaryController::SummaryController(SummaryPage *page, OpenFile &file, Settings &settings, QObject *parent)
    : QObject(parent), m_page(page), m_file(file), m_maker(std::make_shared<services::SummaryMaker>()),
      m_settings(settings)
{
    page->setSource(m_maker);
    answerDayCount(page->count(), file, this);
    page->preview()->setArchival(settings.archivalPdf());
    connectText();
    connectFiles();
    connectLife();
}

void SummaryController::connectText()
{
    connect(m_page, &SummaryPage::textEdited, this, &SummaryController::saveText);
    connect(m_page->output(), &SummaryOutput::annexesChosen, this, &SummaryController::chooseAnnexes);
    connect(m_page, &SummaryPage::returnedFileChosen, this, &SummaryController::readReturned);
}

void SummaryController::connectFiles()
{
    connect(m_page->output(), &SummaryOutput::fileRequested, this,
            [this](const QString &path, const QByteArray &bytes) { exportFile(path, bytes, answer()); });
    connect(m_page->output(), &SummaryOutput::filesRequested, this,
            [this](const QString &folder, const QList<report::AnnexFile> &files) {
                exportFiles(folder, files, answer());
            });
    connect(m_page->output(), &SummaryOutput::documentRequested, this, &SummaryController::exportDocument);
    connect(m_page->output(), &SummaryOutput::slipRequested, this, &SummaryController::exportSlip);
    connect(m_page->output(), &SummaryOutput::archivalChosen, this,
            [this](bool on) { m_settings.setArchivalPdf(on); });
}

void SummaryController::connectLife()
{
    connect(m_page->output(), &SummaryOutput::issueRequested, this, &SummaryController::issue);
    connect(m_page->output(), &SummaryOutput::submitRequested, this, &SummaryController::submit);
    const SummaryHistoryPanel *life = m_page->life();
    connect(life, &SummaryHistoryPanel::correctionConfirmed, this, &SummaryController::correct);
    connect(life, &SummaryHistoryPanel::stampedOffered, this, &SummaryController::attachStamped);
}

FileAnswer SummaryController::answer() const { return fileAnswer(m_page->answers()); }

void SummaryController::saveText(const QList<TextOverride> &blocks)
{
    m_file.write<SummaryService>(
        [at = m_file.shown(), blocks](const SummaryService &summary) {
            return summary.saveOwnText(at.planCode, at.period, blocks);
        },
        this,
        [this, key = periods::key(m_file.shown().period)](const QList<TextOverride> &all) {
            m_page->answers()->textStored(key, all);
        },
        [this](const Error &error) { m_page->answers()->textRefused(error); });
}

void SummaryController::chooseAnnexes(const QStringList &keys)
{
    m_file.write<SummaryService>(
        [at = m_file.shown(), keys](const SummaryService &summary) {
            return summary.chooseAnnexes(at.planCode, at.period, keys);
        },
        this);
}

/// The page shows what came of it with the next period that it is given.
template <class Job, class Done> void SummaryController::writeLife(Job job, Done done)
{
    m_file.write<SummaryService>(std::move(job), this, std::move(done), [this](const Error &error) {
        refuse(error);
        return true; // nothing waits to be saved
    });
}

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
            writeLife([quarter, whole](const SummaryService &summary) {
                return summary.issue(quarter->data.plan.code, quarter->data.period, whole);
            });
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
            writeLife([quarter, whole](const SummaryService &summary) {
                return summary.submit(quarter->data.plan.code, quarter->data.period, whole);
            });
        });
}

void SummaryController::refuse(const Error &error)
{
    m_file.report(error);
    m_page->answers()->issueRefused(Messages::sentence(error));
}

void SummaryController::correct()
{
    writeLife([at = m_file.shown()](const SummaryService &summary) {
        return summary.correct(at.planCode, at.period);
    });
}

void SummaryController::attachStamped(const QString &path)
{
    writeLife(
        [at = m_file.shown(), path](const SummaryService &summary) {
            return services::readIncomingFile(path).and_then([&](const IncomingFile &file) {
                return summary.attachStamped(at.planCode, at.period, file.bytes).done();
            });
        },
        [this] { m_page->answers()->stampedKept(); });
}

void SummaryController::exportDocument(const QString &path, const ComposedPages &made)
{
    FileAnswer exported = answer();
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        exported.written = [page = m_page, made](const QString &file) {
            page->answers()->fileWritten(file, textsCut(made));
        };
    exportMade(
        path, [maker = m_maker, made, path] { return maker->officeFile(made, path); }, exported);
}

void SummaryController::exportSlip(const QString &path, const ComposedPages &made)
{
    const report::SlipOptions options{m_settings.userName(), {}};
    exportMade(
        path, [path, made, options] { return services::submissionSlip(made, options, path); }, answer());
}

void SummaryController::readReturned(const QString &path, const ComposedPages &made)
{
    background::run(
        this, [maker = m_maker, path, made] { return maker->returned(path, made); },
        [this, path](const Result<ReviewReturn> &returned) {
            if (returned)
                m_page->answers()->showReturned(*returned, QFileInfo(path).fileName());
            else
                answer().refused(path, returned.error());
        });
}

} // namespace dondoc::app
