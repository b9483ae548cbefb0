// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentPreview: one job at a time, for the pages or for the file of the first task.
#include "views/preview/documentpreview.h"

#include "views/preview/outputdialogs.h"
#include "views/preview/paperbar.h"
#include "views/preview/paperview.h"
#include "views/preview/printjob.h"
#include "views/preview/printrun.h"

#include <QVBoxLayout>

namespace dondoc::views {

namespace {

/// Done with the document alone, not with its pages.
bool needsNoPdf(const PageTask &task)
{
    if (std::holds_alternative<CheckIssue>(task) || std::holds_alternative<WriteSlip>(task))
        return true;
    const auto *file = std::get_if<ExportPages>(&task);
    return file && (outputs::hasEnding(file->path, ".docx") || outputs::hasEnding(file->path, ".xlsx"));
}

/// With a number and a date of its own, which the pages must show.
bool namesTheLetterhead(const PageTask &task)
{
    return std::holds_alternative<IssueReport>(task) || std::holds_alternative<SendLetter>(task);
}

} // namespace

DocumentPreview::DocumentPreview(int idleMs, Request request, QWidget *parent)
    : QWidget(parent), m_request(std::move(request)), m_paper(new PaperView(this)),
      m_bar(new PaperBar(m_paper, this))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_paper, 1);
    connectParts();
}

DocumentPreview::~DocumentPreview() = default;

void DocumentPreview::connectParts()
{
    connect(&m_idle, &QTimer::timeout, this, &DocumentPreview::refresh);
    connect(&m_job, &background::NewestJob::progressed, m_bar, &PaperBar::showProgress);
    connect(&m_job, &background::NewestJob::busyChanged, m_bar, &PaperBar::setBusy);
    connect(m_bar, &PaperBar::printRequested, this, &DocumentPreview::print);
    connect(m_bar, &PaperBar::archivalChosen, this, [this](bool on) {
        m_archival = on;
        Q_EMIT archivalChosen(on);
    });
    connect(m_bar, &PaperBar::stopRequested, this, [this] {
        m_job.stop();
        m_tasks.clear();
        Q_EMIT stopped();
    });
}

void DocumentPreview::setArchival(bool on)
{
    m_archival = on;
    m_bar->setArchival(on);
}

void DocumentPreview::changeSoon()
{
    m_stale = true;
    m_idle.start();
}

void DocumentPreview::changeNow()
{
    m_stale = true;
    refresh();
}

/// Where they are looked at, or a task waits for them; else when they come to be looked at.
void DocumentPreview::refresh()
{
    m_idle.stop();
    if (!m_stale || (!isVisible() && m_tasks.isEmpty()))
        return;
    const MakePages make = m_request();
    if (!make)
        return;
    m_stale = false;
    m_job.start(
        [make](const background::Progress &progress) {
            return make([&progress](double share) { return progress.report(share); });
        },
        [this](const Result<report::ComposedPages> &made) { take(made); });
}

void DocumentPreview::take(const Result<report::ComposedPages> &made)
{
    if (!made)
        return fail(made.error());
    m_made = *made;
    m_paper->setPages(m_made.pages);
    m_bar->setReady(!m_made.pages.isEmpty());
    Q_EMIT pagesMade(m_made);
    doNext();
}

void DocumentPreview::carryOut(const PageTask &task)
{
    m_tasks.append(task);
    m_stale = m_stale || namesTheLetterhead(task);
    doNext();
}

/// Pages of the newest values first, which lead back here.
void DocumentPreview::doNext()
{
    if (m_tasks.isEmpty())
        return;
    refresh();
    if (m_stale || m_job.isBusy() || !m_made.quarter)
        return;
    const PageTask task = m_tasks.constFirst();
    if (m_made.pages.isEmpty()) {
        m_tasks.clear();
        Q_EMIT foundEmpty();
    } else if (const auto *annexes = std::get_if<ExportAnnexes>(&task)) {
        makeAnnexes(annexes->folder);
    } else if (needsNoPdf(task)) {
        finish(task, QByteArray());
    } else {
        makePdf(task);
    }
}

void DocumentPreview::makePdf(const PageTask &task)
{
    m_job.start([files = m_files, made = m_made,
                 archival = m_archival](const background::Progress &) { return files->pdf(made, archival); },
                [this, task](const Result<QByteArray> &pdf) { finish(task, pdf); });
}

void DocumentPreview::makeAnnexes(const QString &folder)
{
    m_job.start([files = m_files, made = m_made, archival = m_archival](
                    const background::Progress &) { return files->annexes(made, archival); },
                [this, folder](const Result<QList<report::AnnexFile>> &files) {
                    if (!files)
                        return fail(files.error());
                    m_tasks.removeFirst();
                    Q_EMIT annexesMade(folder, *files);
                    doNext();
                });
}

/// Of the pages whose task it is: with newer ones the job would not have been answered.
void DocumentPreview::finish(const PageTask &task, const Result<QByteArray> &pdf)
{
    if (!pdf)
        return fail(pdf.error());
    m_tasks.removeFirst();
    Q_EMIT taskReady(task, m_made, *pdf);
    doNext();
}

void DocumentPreview::fail(const Error &error)
{
    m_tasks.clear();
    Q_EMIT failed(error);
}

QList<PageTask> DocumentPreview::takeTasks()
{
    if (!m_tasks.isEmpty())
        m_job.stop();
    return std::exchange(m_tasks, {});
}

void DocumentPreview::print()
{
    refresh();
    const bool waiting = isBusy() || (m_stale && m_made.quarter);
    if (waiting)
        Q_EMIT told(tr("The pages are being made. Print again in a moment."));
    if (waiting || m_made.pages.isEmpty())
        return;
    const Result<bool> printed
        = askAndPrint(this, m_made.document.title, m_made.pages, m_paper->currentPage());
    if (!printed)
        Q_EMIT printFailed(PrintRun::sentence(printed.error()));
    else if (*printed)
        Q_EMIT told(tr("Sent to the printer."));
}

void DocumentPreview::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace dondoc::views
