// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterTableModel: the letters of a period as they were sent, and the messages that were copied.
#include "models/tables/lettertablemodel.h"

#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"

#include <algorithm>
#include <array>

namespace dondoc::tables {

namespace {

QVariant letterKind(const LetterRow &row) { return Labels::of(row.letter->kind); }
QVariant letterNumber(const LetterRow &row) { return numbers::documentNumber(row.letter->number); }
QVariant numberOrder(const LetterRow &row) { return row.letter->number.toInt(); }
QVariant sentOn(const LetterRow &row) { return numbers::date(row.letter->sentOn); }
QVariant sentOnOrder(const LetterRow &row) { return row.letter->sentOn; }
QVariant addressees(const LetterRow &row) { return numbers::integer(row.letter->addressees.size()); }
QVariant addresseesOrder(const LetterRow &row) { return row.letter->addressees.size(); }
QVariant about(const LetterRow &row) { return row.about; }

constexpr std::array kLetterColumns{
    ColumnSpec<LetterRow>{QT_TRANSLATE_NOOP("Columns", "Letter"), kLeft, letterKind},
    ColumnSpec<LetterRow>{QT_TRANSLATE_NOOP("Columns", "Letter no."), kRight, letterNumber, numberOrder},
    ColumnSpec<LetterRow>{QT_TRANSLATE_NOOP("Columns", "Sent on"), kRight, sentOn, sentOnOrder},
    ColumnSpec<LetterRow>{QT_TRANSLATE_NOOP("Columns", "To"), kRight, addressees, addresseesOrder},
    ColumnSpec<LetterRow>{QT_TRANSLATE_NOOP("Columns", "About"), kLeft, about},
};
static_assert(kLetterColumns.size() == LetterTableModel::ColumnCount);

LetterRow letterRow(const PeriodSnapshot &data, const SentLetter &letter)
{
    LetterRow row;
    row.id = QString::number(letter.id);
    row.letter = &letter;
    row.about = letter.kind == LetterKind::Message ? letter.text : letter.subject;
    QStringList said{letterKind(row).toString(), letter.number, sentOn(row).toString(), row.about};
    for (const QString &code : letter.addressees) {
        if (const Agency *agency = findAgency(data, code))
            said.append(agency->name);
    }
    row.searchKey = text::searchKey(said.join(QLatin1Char(' ')));
    return row;
}

} // namespace

LetterTableModel::LetterTableModel(QObject *parent) : RowModel(kLetterColumns, parent) { }

void LetterTableModel::setQuarter(const AssessedPeriodPtr &quarter)
{
    QList<const SentLetter *> letters;
    for (const SentLetter &letter : quarter->data.letters)
        letters.prepend(&letter);
    // The newest day on top, letters and messages among each other; of one day the last kept first.
    std::stable_sort(letters.begin(), letters.end(), [](const SentLetter *one, const SentLetter *other) {
        return one->sentOn > other->sentOn;
    });
    QList<LetterRow> rows;
    for (const SentLetter *letter : std::as_const(letters))
        rows.append(letterRow(quarter->data, *letter));
    const AssessedPeriodPtr old = std::exchange(m_quarter, quarter);
    setRows(std::move(rows));
}

const SentLetter *findLetter(const PeriodSnapshot &data, const QString &id)
{
    const auto found
        = std::find_if(data.letters.cbegin(), data.letters.cend(),
                       [&id](const SentLetter &letter) { return QString::number(letter.id) == id; });
    return found == data.letters.cend() ? nullptr : &*found;
}

} // namespace dondoc::tables
