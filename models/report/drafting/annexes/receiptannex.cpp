// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Receipt annex: who reported, when, and how much of what was asked.
#include "models/report/drafting/annexes/receiptannex.h"

#include "models/domain/text/numbers.h"
#include "models/report/drafting/annexes/annexhead.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

QString receiptWords(const Context &context, const AgencyProgress &progress)
{
    if (progress.toldOn.isValid())
        return filledText(context, u"annex.receipt.told"_s);
    if (!progress.received)
        return filledText(context, u"annex.receipt.missing"_s);
    const QString punctual
        = filledText(context, progress.onTime ? u"annex.receipt.ontime"_s : u"annex.receipt.late"_s,
                     {{u"days"_s, words(numbers::count(progress.daysLate))}});
    return progress.formOnly ? punctual + filledText(context, u"annex.receipt.formonly"_s) : punctual;
}

/// "00/11", as the other counts of the column have two digits.
QString coveredWords(const AgencyProgress &progress)
{
    const QString covered = progress.tasksCovered > 0 ? numbers::count(progress.tasksCovered) : u"00"_s;
    return u"%1/%2"_s.arg(covered, numbers::count(progress.tasksExpected));
}

/// The document that the day of receipt is of: of the first version, by which punctuality is decided (rule 7
/// of the field), or of the first that brought a document to a form.
const AgencyReport *firstDocument(const Context &context, const QString &agencyCode)
{
    const AgencyReport *first = nullptr;
    for (const AgencyReport &report : context.data.reports) {
        const bool counts = report.agencyCode == agencyCode && hasDocument(report) && isWritten(report)
            && report.receivedOn <= context.assessment.dataUntil;
        if (counts && (!first || report.revision < first->revision))
            first = &report;
    }
    return first;
}

Row receiptRow(const Context &context, const QString &key, int number, const AgencyProgress &progress)
{
    const AgencyReport *report = firstDocument(context, progress.agencyCode);
    const Agency *agency = agencyOf(context, progress.agencyCode);
    Row row;
    row.key = key + u'/' + progress.agencyCode;
    row.cells = {cell(QString::number(number), ParagraphStyle::TableCentre),
                 cell(agency ? nameAsAuthor(*agency) : progress.agencyCode),
                 cell(report ? report->number : QString()),
                 cell(report ? numbers::date(report->signedOn) : QString(), ParagraphStyle::TableCentre),
                 cell(numbers::date(progress.firstReceived), ParagraphStyle::TableCentre),
                 cell(receiptWords(context, progress), ParagraphStyle::TableCentre),
                 cell(coveredWords(progress), ParagraphStyle::TableCentre)};
    return row;
}

} // namespace

Section receiptAnnex(const Context &context, const ComposeOptions &options, const QString &key)
{
    Section section{key, Orientation::Landscape, {}};
    section.blocks = annexHead(context, options, key, Annex::Receipt, u"annex.receipt.title"_s);
    Table table = emptyTable(context, key,
                             {{12, u"annex.column.number"_s},
                              {80, u"annex.column.agency"_s},
                              {45, u"annex.column.document"_s},
                              {28, u"annex.column.signed"_s},
                              {28, u"annex.column.received"_s},
                              {34, u"annex.column.punctual"_s},
                              {30, u"annex.column.covered"_s}});
    int number = 0;
    for (const AgencyProgress &progress : context.assessment.agencies) {
        if (!progress.self)
            table.rows.append(receiptRow(context, key, ++number, progress));
    }
    section.blocks.append(table);
    return section;
}

} // namespace dondoc::report
