// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Text annex: what every agency reported on every task, word for word.
#include "models/report/drafting/annexes/textannex.h"

#include "models/domain/assessment/quarterwords.h"
#include "models/report/drafting/annexes/annexhead.h"
#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/agencyclause.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextColumns = 4;

/// Words of the agency as they came; only blank lines are left out.
QString whole(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Of a combined period each of both results begins with its span.
QString writtenResult(const Context &context, const TaskEntry &entry)
{
    QStringList parts{whole(entry.result)};
    const auto longer = longerPeriod(context.data);
    if (longer && !whole(entry.longerResult).isEmpty())
        parts = {markedWithQuarter(entry.result, context.data.period),
                 markedWithLonger(entry.longerResult, *longer)};
    if (!entry.estimate.isEmpty())
        parts.append(whole(entry.estimate));
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString wantingOf(const TaskEntry &entry)
{
    QStringList parts;
    for (const QString &text : {entry.difficulty, entry.cause, entry.proposal}) {
        if (!whole(text).isEmpty())
            parts.append(whole(text));
    }
    return parts.join(u'\n');
}

/// By name; of one whose document is still awaited with that (rule 16 of the field).
QString authorOf(const Context &context, const QString &code)
{
    const Agency *agency = agencyOf(context, code);
    const QString author = agency ? nameAsAuthor(*agency) : code;
    return isToldOnly(context, code)
        ? filledText(context, u"told.provisional"_s, {{u"agency"_s, words(author)}})
        : author;
}

QList<Row> rowsOf(const Context &context, const QString &key, const TaskProgress &progress)
{
    QList<Row> rows;
    int number = 0;
    for (const QString &code : among(progress.asked, progress.reported + progress.toldEarlier)) {
        const TaskEntry *entry = currentEntry(context.data, context.assessment, code, progress.taskNumber);
        const QString result = entry ? writtenResult(context, *entry) : QString();
        const QString wanting = entry ? wantingOf(*entry) : QString();
        if (result.isEmpty() && wanting.isEmpty())
            continue;
        Row row;
        row.key = u"%1/%2/%3"_s.arg(key, progress.taskNumber, code);
        row.cells = {cell(QString::number(++number), ParagraphStyle::TableCentre),
                     cell(authorOf(context, code)), cell(result), cell(wanting)};
        rows.append(row);
    }
    return rows;
}

} // namespace

Section textAnnex(const Context &context, const ComposeOptions &options, const QString &key)
{
    Section section{key, Orientation::Landscape, {}};
    section.blocks = annexHead(context, options, key, Annex::Texts, u"annex.texts.title"_s);
    Table table = emptyTable(context, key,
                             {{12, u"annex.column.number"_s},
                              {48, u"annex.column.agency"_s},
                              {125, u"annex.column.result"_s},
                              {72, u"annex.column.wanted"_s}});
    for (const TaskProgress &progress : context.assessment.tasks) {
        const QList<Row> rows = rowsOf(context, key, progress);
        const Task *task = taskOf(context, progress.taskNumber);
        if (rows.isEmpty() || !task)
            continue;
        table.rows.append(headingRow(key, *task, kTextColumns));
        table.rows += rows;
    }
    section.blocks.append(table);
    return section;
}

} // namespace dondoc::report
