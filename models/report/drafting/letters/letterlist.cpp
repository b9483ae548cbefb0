// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterList: title, reference and a row for each agency.
#include "models/report/drafting/letters/letterlist.h"

#include "models/domain/text/text.h"
#include "models/report/drafting/annexes/annexhead.h"
#include "models/report/drafting/letters/letteraddressees.h"
#include "models/report/drafting/letters/letterwanting.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

const QString &listKey()
{
    static const QString kKey = u"PL1"_s;
    return kKey;
}

QList<Block> listHead(const Context &context, LetterKind kind, const Values &letter)
{
    const QString title = filledText(context,
                                     kind == LetterKind::Reminder ? u"letter.reminder.listtitle"_s
                                                                  : u"letter.supplement.listtitle"_s);
    const auto line = [](const QString &name, ParagraphStyle style, const QString &text) {
        return Paragraph{listKey() + u'/' + name, style, {plain(text)}};
    };
    return {
        line(u"number"_s, ParagraphStyle::AnnexNumber, filledText(context, u"letter.list.number"_s)),
        line(u"title"_s, ParagraphStyle::AnnexTitle, title.toUpper()),
        line(u"reference"_s, ParagraphStyle::AnnexReference,
             filledText(context, u"letter.reference"_s, letter)),
    };
}

Table blankList(const Context &context, LetterKind kind)
{
    if (kind == LetterKind::Reminder)
        return emptyTable(context, listKey(),
                          {{12, u"annex.column.number"_s},
                           {68, u"annex.column.agency"_s},
                           {85, u"annex.column.wanting"_s}});
    return emptyTable(context, listKey(),
                      {{12, u"annex.column.number"_s},
                       {40, u"annex.column.agency"_s},
                       {43, u"annex.column.sent"_s},
                       {70, u"annex.column.supplement"_s}});
}

/// Behind the name of the agency.
QList<Cell> cellsOf(const Context &context, LetterKind kind, const QString &code)
{
    if (kind == LetterKind::Reminder)
        return {cell(wanting(context, code))};
    const QString document = receivedDocument(context, code);
    return {cell(document.isEmpty() ? filledText(context, u"letter.supplement.none"_s)
                                    : text::upperFirst(document)),
            cell(text::upperFirst(supplementWanted(context, code)))};
}

} // namespace

Section letterList(const Context &context, LetterKind kind, const QStringList &codes, const Values &letter)
{
    Section section{listKey(), Orientation::Portrait, listHead(context, kind, letter)};
    Table table = blankList(context, kind);
    int place = 0;
    for (const QString &code : codes)
        table.rows.append({listKey() + u'/' + code,
                           QList<Cell>{cell(QString::number(++place), ParagraphStyle::TableCentre),
                                       cell(ownNames(context, {code}).value(0))}
                               + cellsOf(context, kind, code),
                           false});
    section.blocks.append(table);
    return section;
}

} // namespace dondoc::report
