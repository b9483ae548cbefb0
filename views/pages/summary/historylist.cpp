// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HistoryList: the files kept of a summary report, and what differs from them, a row each.
#include "views/pages/summary/historylist.h"

#include "models/domain/text/numbers.h"
#include "views/pages/summary/summarystatus.h"

namespace dondoc::views {

HistoryList::HistoryList(QWidget *parent) : QListWidget(parent)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void HistoryList::addKeptFiles(const PeriodSnapshot &held)
{
    for (const SummaryVersion &version : held.versions) {
        const QString title
            = tr("Version %1, submitted on %2 by %3")
                  .arg(QString::number(version.ordinal), dayInWords(version.submittedAt), version.who);
        addFiles(version.note.isEmpty() ? title : title + QStringLiteral(": ") + version.note,
                 version.pdfSha256, version.docxSha256)
            ->setData(NameRole, tr("Version %1").arg(version.ordinal));
    }
    if (isIssued(held))
        addFiles(tr("Report number %1, %2, as issued"), *held.summary);
    for (const SummaryReport &edition : held.editions)
        addFiles(tr("Report number %1, %2, as issued; replaced or being replaced"), edition);
}

void HistoryList::addFiles(const QString &text, const SummaryReport &report)
{
    const QString title = text.arg(report.number, numbers::date(report.issuedOn));
    addFiles(title, report.pdfSha256, report.docxSha256, report.xlsxSha256)
        ->setData(NameRole, tr("Report number %1").arg(report.number));
    if (!report.stampedSha256.isEmpty())
        addFiles(tr("Report number %1: signed and stamped").arg(report.number), report.stampedSha256, {})
            ->setData(NameRole, tr("Report number %1, stamped").arg(report.number));
}

QListWidgetItem *HistoryList::addFiles(const QString &text, const QString &pdf, const QString &docx,
                                       const QString &xlsx)
{
    auto *item = new QListWidgetItem(text, this);
    item->setData(PdfRole, pdf);
    item->setData(DocxRole, docx);
    item->setData(XlsxRole, xlsx);
    return item;
}

void HistoryList::addTitle(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    QFont font = item->font();
    font.setBold(true);
    item->setFont(font);
    item->setFlags(Qt::ItemIsEnabled);
}

void HistoryList::addChanges(const QList<report::FigureChange> &changes)
{
    if (changes.isEmpty())
        return addTitle(tr("No figure has changed since the issue."));
    addTitle(tr("Changed since the issue: %n figure(s)", nullptr, int(changes.size())));
    for (const report::FigureChange &change : changes) {
        auto *item = new QListWidgetItem(changeInWords(change), this);
        item->setData(BlockRole, change.block);
    }
}

void HistoryList::addSinceSubmission(const QList<report::ChangedBlock> &blocks)
{
    if (blocks.isEmpty())
        return;
    addTitle(tr("Changed since the submission: %n paragraph(s)", nullptr, int(blocks.size())));
    for (const report::ChangedBlock &block : blocks) {
        auto *item = new QListWidgetItem(changeInWords(block), this);
        item->setData(BlockRole, block.key);
    }
}

void HistoryList::addComparison(const StampedComparison &comparison)
{
    switch (comparison.outcome) {
    case StampedComparison::Unknown:
        return;
    case StampedComparison::Same:
        return addTitle(tr("The stamped PDF says what was issued, word for word."));
    case StampedComparison::WithoutText:
        return addTitle(tr("The stamped PDF has no text layer (a scan), so its words were not compared."));
    case StampedComparison::Another:
        return addTitle(
            tr("The stamped PDF has hardly a word in common with the issued report. Is it another "
               "document?"));
    case StampedComparison::Different:
        break;
    }
    addTitle(tr("The stamped PDF differs in %n place(s)", nullptr, int(comparison.differences.size())));
    for (const TextDifference &each : comparison.differences)
        new QListWidgetItem(tr("After “%1”: issued %2, stamped %3")
                                .arg(each.context, quoted(each.before), quoted(each.after)),
                            this);
}

} // namespace dondoc::views
