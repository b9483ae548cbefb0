// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryOutput: each task of the pages becomes a request to app.
#include "views/pages/summary/summaryoutput.h"

#include "views/pages/summary/reportissueform.h"
#include "views/pages/summary/summaryhistorypanel.h"
#include "views/preview/documentpreview.h"
#include "views/preview/outputdialogs.h"
#include "views/widgets/page.h"

#include <QCoreApplication>
#include <QDir>

#include <variant>

namespace dondoc::views {

namespace {

QString slipName(const Period &period)
{
    return periods::fileTitle(period) + QStringLiteral(" - Phiếu trình.pdf");
}

QString suggestedName(const Period &period)
{
    return periods::fileTitle(period) + QStringLiteral(" - Báo cáo tổng hợp.pdf");
}

} // namespace

SummaryOutput::SummaryOutput(DocumentPreview *preview, ReportIssueForm *form, SummaryHistoryPanel *life,
                             Page *page)
    : QObject(page), m_preview(preview), m_form(form), m_life(life), m_page(page)
{
    connect(preview, &DocumentPreview::taskReady, this, &SummaryOutput::handOut);
    connect(preview, &DocumentPreview::annexesMade, this, &SummaryOutput::filesRequested);
    connect(preview, &DocumentPreview::archivalChosen, this, &SummaryOutput::archivalChosen);
    connect(form, &ReportIssueForm::annexesChosen, this, &SummaryOutput::annexesChosen);
}

bool SummaryOutput::isFixed() const { return m_quarter && isIssued(m_quarter->data); }

void SummaryOutput::handOut(const PageTask &task, const report::ComposedPages &made, const QByteArray &pdf)
{
    if (std::holds_alternative<CheckIssue>(task)) {
        const report::ComposeOptions options = m_form->options();
        m_form->ask(report::findIssueDoubts(made.gaps, made.quarter->data, options.number, options.date));
    } else if (const auto *slip = std::get_if<WriteSlip>(&task)) {
        Q_EMIT slipRequested(slip->path, made);
    } else if (const auto *file = std::get_if<ExportPages>(&task)) {
        if (pdf.isEmpty())
            Q_EMIT documentRequested(file->path, made);
        else
            Q_EMIT fileRequested(file->path, pdf);
    } else if (const auto *asked = std::get_if<SubmitReport>(&task)) {
        submit(*asked, made, pdf);
    } else if (const auto *wanted = std::get_if<IssueReport>(&task)) {
        issue(*wanted, made, pdf);
    }
}

void SummaryOutput::submit(const SubmitReport &task, const report::ComposedPages &made, const QByteArray &pdf)
{
    Q_EMIT submitRequested({.note = task.note,
                            .dataUntil = made.quarter->assessment.dataUntil,
                            .pages = int(made.pages.size()),
                            .pdf = pdf,
                            .docx = {},
                            .figures = {}},
                           made);
}

void SummaryOutput::issue(const IssueReport &task, const report::ComposedPages &made, const QByteArray &pdf)
{
    Q_EMIT issueRequested({.number = task.number,
                           .date = task.date,
                           .dataUntil = made.quarter->assessment.dataUntil,
                           .pages = int(made.pages.size()),
                           .pdf = pdf,
                           .docx = {},
                           .xlsx = {},
                           .figures = {}},
                          made);
}

void SummaryOutput::leaveReport()
{
    if (m_preview->takeTasks().isEmpty())
        return;
    m_form->setIssuing(false);
    m_life->setSubmitting(false);
    Q_EMIT m_page->told(
        tr("Another report was chosen before the pages were ready: nothing was written, submitted or "
           "issued."));
}

void SummaryOutput::showPeriod(const AssessedPeriodPtr &quarter)
{
    m_quarter = quarter;
    if (!isFixed())
        return;
    const QList<PageTask> waiting = m_preview->takeTasks();
    for (const PageTask &task : waiting) {
        if (const auto *file = std::get_if<ExportPages>(&task))
            Q_EMIT issuedFileRequested(file->path);
    }
}

void SummaryOutput::askFile()
{
    if (!m_quarter)
        return;
    const QString suggested = suggestedName(m_quarter->data.period);
    const QString path = outputs::askPath(m_page, QDir(m_page->context().folder).filePath(suggested));
    if (!path.isEmpty())
        exportPdfTo(path);
}

void SummaryOutput::exportPdfTo(const QString &path)
{
    if (isFixed())
        Q_EMIT issuedFileRequested(path);
    else
        m_preview->carryOut(ExportPages{path});
}

void SummaryOutput::askAnnexes()
{
    const QString folder = outputs::askFolder(m_page, m_page->context().folder);
    if (!folder.isEmpty())
        m_preview->carryOut(ExportAnnexes{folder});
}

void SummaryOutput::askSlip()
{
    if (!m_quarter)
        return;
    const QString suggested = slipName(m_quarter->data.period);
    const QString path = outputs::askSlipPath(m_page, QDir(m_page->context().folder).filePath(suggested));
    if (!path.isEmpty())
        m_preview->carryOut(WriteSlip{path});
}

} // namespace dondoc::views
