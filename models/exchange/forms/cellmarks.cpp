// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CellMarks: parts texts at notes.
#include "models/exchange/forms/cellmarks.h"

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

bool holdsWords(FormColumn column)
{
    const auto texts = textsOf<TaskEntry, FieldKind::Text>();
    return std::any_of(texts.begin(), texts.end(),
                       [column](QString TaskEntry::*const text) { return form::columnOf(text) == column; });
}

void takeNotes(RowCells *row, const QStringList &beside)
{
    QStringList notes;
    for (const QString &text : beside)
        withoutNotes(text, &notes);
    for (auto cell = row->cells.begin(); cell != row->cells.end(); ++cell) {
        if (!holdsWords(cell.key()))
            cell->text = withoutNotes(cell->text, &notes);
    }
    for (Tick &tick : row->ticks)
        tick.text = withoutNotes(tick.text, &notes);
    notes.removeDuplicates();
    if (notes.isEmpty())
        return;
    QString &result = row->cells[FormColumn::Result].text;
    result = (QStringList(result.isEmpty() ? QStringList() : QStringList{result}) + notes).join(u'\n');
}

} // namespace

QString withoutNotes(const QString &text, QStringList *notes)
{
    const QStringView begin = kNoteBegin;
    const qsizetype at = text.startsWith(begin) ? 0 : text.indexOf(u'\n' + begin.toString());
    if (at < 0)
        return text;
    if (notes)
        *notes += text.mid(at).split(u'\n', Qt::SkipEmptyParts);
    return text.left(at).trimmed();
}

void readMarks(RowCells *row, const QStringList &beside) { takeNotes(row, beside); }

} // namespace dondoc::exchange
