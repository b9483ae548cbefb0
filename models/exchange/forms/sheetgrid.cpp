// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetGrid: cleans cells once and finds merged areas by halving.
#include "models/exchange/forms/sheetgrid.h"

#include "models/domain/text/legacyrecognition.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/exchange/sheets/cellvalue.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostGridColumns = 256;
constexpr int kMostFaults = 20;

bool isFormulaFault(const QString &text)
{
    static const QRegularExpression kFault(
        u"^(?:#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!)|Err:\\d+)$"_s);
    return text.startsWith(u'#') || text.startsWith("Err:"_L1) ? text.contains(kFault) : false;
}

} // namespace

void EncodingTally::add(legacy::Encoding encoding)
{
    if (encoding != legacy::Encoding::Unicode)
        ++cells[encoding];
}

legacy::Encoding EncodingTally::commonest() const
{
    const auto most = std::max_element(cells.cbegin(), cells.cend());
    return most == cells.cend() ? legacy::Encoding::Unicode : most.key();
}

EncodingTally tallyFor(const Workbook &workbook)
{
    EncodingTally found;
    found.settled = workbook.origin.has_value();
    if (found.settled)
        return found;
    EncodingTally looked;
    for (const Sheet &sheet : workbook.sheets) {
        for (const SheetRow &row : sheet.rows) {
            for (const Cell &cell : row.cells)
                looked.add(legacy::recognised(cell.text));
        }
    }
    found.usual = looked.commonest();
    return found;
}

QList<Issue> encodingIssues(const Workbook &workbook, const EncodingTally &tally)
{
    QMap<legacy::Encoding, int> cells = tally.cells;
    QList<Issue> issues;
    if (workbook.origin) {
        const legacy::CommonEncoding &found = workbook.origin->found;
        const bool isLatin = found.encoding == legacy::Encoding::Unicode;
        if (workbook.origin->cells > 0)
            cells[found.encoding] += workbook.origin->cells;
        if (!found.sure)
            issues.append({Severity::Error,
                           IssueKind::EncodingDoubtful,
                           {isLatin ? u"Windows-1252"_s : legacy::nameOf(found.encoding), found.words}});
    }
    for (auto count = cells.cbegin(); count != cells.cend(); ++count) {
        const QString told = QString::number(count.value());
        if (count.key() == legacy::Encoding::DoubledUtf8)
            issues.append({Severity::Note, IssueKind::DoubledEncodingUndone, {told}});
        else
            issues.append(
                {Severity::Note, IssueKind::LegacyEncodingConverted, {told, legacy::nameOf(count.key())}});
    }
    return issues;
}

SheetGrid::SheetGrid(const Sheet &sheet, EncodingTally *tally, QList<Issue> *issues)
    : m_name(text::simplified(sheet.name))
{
    m_rows.reserve(sheet.rows.size());
    for (const SheetRow &row : sheet.rows)
        takeRow(row, tally, issues);
    takeAreas(sheet.merged);
}

void SheetGrid::takeRow(const SheetRow &row, EncodingTally *tally, QList<Issue> *issues)
{
    const int index = int(m_rows.size());
    SheetRow clean{row.number, row.hidden, row.cells.mid(0, kMostGridColumns)};
    m_rows.append(SheetRow{row.number, row.hidden, {}});
    for (qsizetype i = 0; i < clean.cells.size(); ++i) {
        Cell &cell = clean.cells[i];
        const QString text = cleaned(cell, tally);
        const bool fault = isFormulaFault(text);
        tally->lost.look(text, place(index, int(i) + 1), issues);
        if (fault && ++m_faults <= kMostFaults)
            issues->append(
                {Severity::Warning, IssueKind::FormulaFault, {text}, {}, {}, place(index, int(i) + 1)});
        cell = fault ? Cell() : Cell{text, cell.number, cell.date, cell.formula, cell.look};
    }
    m_width = std::max(m_width, int(clean.cells.size()));
    m_indexes.insert(row.number, index);
    m_rows[index] = clean;
}

QString SheetGrid::cleaned(const Cell &cell, EncodingTally *tally) const
{
    if (cell.date.isValid())
        return numbers::date(cell.date);
    if (cell.number && cell.look == NumberLook::Percent)
        return plainNumber(inHundredths(*cell.number)) + u'%';
    if (cell.number)
        return cell.text.trimmed();
    const legacy::Encoding encoding
        = tally->settled ? legacy::Encoding::Unicode : legacy::recognised(cell.text, tally->usual);
    tally->add(encoding);
    if (encoding == legacy::Encoding::Unicode)
        return text::simplified(cell.text);
    return text::simplified(legacy::toUnicode(cell.text, encoding));
}

void SheetGrid::takeAreas(const QList<MergedArea> &areas)
{
    for (const MergedArea &area : areas) {
        const int last = std::min(area.lastColumn, m_width);
        for (int column = std::max(area.firstColumn, 1); column <= last; ++column)
            m_areas[column].append(area);
    }
    for (QList<MergedArea> &column : m_areas) {
        std::stable_sort(column.begin(), column.end(), [](const MergedArea &first, const MergedArea &second) {
            return first.firstRow < second.firstRow;
        });
    }
}

const Cell &SheetGrid::cell(int index, int column) const
{
    static const Cell kBlank;
    if (index < 0 || index >= m_rows.size())
        return kBlank;
    const QList<Cell> &cells = m_rows.at(index).cells;
    return column >= 1 && column <= cells.size() ? cells.at(column - 1) : kBlank;
}

QString SheetGrid::place(int index, int column) const
{
    return m_name + u'!' + cellName(m_rows.at(index).number, column);
}

const MergedArea *SheetGrid::areaAt(int index, int column) const
{
    const auto areas = m_areas.constFind(column);
    if (areas == m_areas.constEnd() || index < 0 || index >= m_rows.size())
        return nullptr;
    const int number = m_rows.at(index).number;
    const auto after = std::upper_bound(areas->begin(), areas->end(), number,
                                        [](int row, const MergedArea &area) { return row < area.firstRow; });
    if (after == areas->begin())
        return nullptr;
    const MergedArea &area = *std::prev(after);
    return number <= area.lastRow ? &area : nullptr;
}

QString SheetGrid::spreadText(int index, int column) const
{
    const QString own = text(index, column);
    const MergedArea *area = own.isEmpty() ? areaAt(index, column) : nullptr;
    return area ? text(indexOf(area->firstRow), area->firstColumn) : own;
}

} // namespace dondoc::exchange
