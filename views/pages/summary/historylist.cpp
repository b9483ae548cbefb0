// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HistoryList: the files kept of a summary report, and what differs from them, a row each.
#include "views/pages/summary/historylist.h"

#include "models/domain/text/numbers.h"
#include "views/pages/summary/summarystatus.h"

#include <QHash>

namespace dondoc::views {

using namespace Qt::StringLiterals;

HistoryList::HistoryList(QWidget *parent) : QListWidget(parent)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

StoredFiles HistoryList::filesOf(const QListWidgetItem &item)
{
    return {item.data(PdfRole).toString(), item.data(DocxRole).toString(), item.data(XlsxRole).toString()};
}

void HistoryList::addKeptFiles(const PeriodSnapshot &held)
{
    for (const SummaryVersion &version : held.versions)
        addVersion(version, {});
    if (isIssued(held))
        addFiles(tr("Report number %1, %2, as issued"), *held.summary);
    for (qsizetype at = held.editions.size() - 1; at >= 0; --at) {
        const SummaryReport &edition = held.editions.at(at);
        const bool isLast = at == held.editions.size() - 1;
        const SummaryReport *next = !isLast ? &held.editions.at(at + 1)
            : isIssued(held)                ? &*held.summary
                                            : nullptr;
        addFiles(next ? tr("Report number %1, %2, as issued; replaced by number %3")
                            .arg(u"%1"_s, u"%2"_s, next->number)
                      : tr("Report number %1, %2, as issued; being corrected"),
                 edition);
        for (const SummaryVersion &version : held.editionVersions.value(at))
            addVersion(version, edition.number);
    }
}

/// report: the number of the report that it was submitted for, where that is not the newest.
void HistoryList::addVersion(const SummaryVersion &version, const QString &report)
{
    const QString who = version.who == u"?"_s ? QString() : version.who;
    QString title = tr("Version %1, submitted on %2")
                        .arg(QString::number(version.ordinal), dayInWords(version.submittedAt));
    if (!who.isEmpty())
        title = tr("%1 by %2").arg(title, who);
    if (!report.isEmpty())
        title = tr("%1, of report number %2").arg(title, report);
    const QString name = report.isEmpty()
        ? tr("Version %1").arg(version.ordinal)
        : tr("Version %1 of report number %2").arg(QString::number(version.ordinal), report);
    addFiles(version.note.isEmpty() ? title : title + QStringLiteral(": ") + version.note, version.pdfSha256,
             version.docxSha256)
        ->setData(NameRole, name);
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
    QHash<QString, int> places; ///< figures of one name, as they follow each other in one block
    for (const report::FigureChange &change : changes) {
        const QString place = change.block + u' ' + change.rule + u' ' + change.task;
        auto *item = new QListWidgetItem(changeInWords(change, ++places[place]), this);
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
