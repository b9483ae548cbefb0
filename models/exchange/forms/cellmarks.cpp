// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CellMarks: parts texts at boxes and notes.
#include "models/exchange/forms/cellmarks.h"

#include "models/domain/intake/stateparsing.h"

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kTickedBoxes = u"☒☑✓✔✗●◉■";
constexpr QStringView kBlankBoxes = u"☐□◻○◯";

bool isBox(QChar c) { return kTickedBoxes.contains(c) || kBlankBoxes.contains(c); }

/// A box and the words that belong to it.
struct Choice {
    QChar box;
    QString words;
};

// The words stand behind their boxes where the text begins with one, else before them. None where words are
// left that belong to no box.
QList<Choice> choicesIn(const QString &text)
{
    QList<Choice> choices;
    QString before;
    const bool behind = isBox(text.trimmed().front());
    for (const QChar c : text) {
        if (isBox(c)) {
            choices.append({c, before.trimmed()});
            before.clear();
        } else if (!behind || choices.isEmpty()) {
            before += c;
        } else {
            choices.last().words += c;
        }
    }
    return before.trimmed().isEmpty() ? choices : QList<Choice>();
}

void takeChoices(RowCells *row)
{
    const QString text = row->cells.value(FormColumn::State).text;
    if (text.trimmed().isEmpty() || std::none_of(text.begin(), text.end(), isBox))
        return;
    const QList<Choice> choices = choicesIn(text);
    const bool named = std::all_of(choices.begin(), choices.end(), [](const Choice &choice) {
        return reading::state(choice.words.trimmed()).has_value();
    });
    if ((!named || choices.isEmpty()) && !isUntickedBox(text))
        return;
    row->cells.remove(FormColumn::State);
    for (const Choice &choice : choices) {
        const QString words = choice.words.trimmed();
        if (kTickedBoxes.contains(choice.box))
            row->ticks.append(
                {reading::state(words)->state, words, choice.box, row->places.value(FormColumn::State)});
    }
}

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

bool isUntickedBox(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isBox) && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isSpace() || kBlankBoxes.contains(c);
           });
}

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

void readMarks(RowCells *row, const QStringList &beside)
{
    takeNotes(row, beside);
    takeChoices(row);
}

} // namespace dondoc::exchange
