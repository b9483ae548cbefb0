// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsSheet: follows the records of a sheet; what is nested in it (charts, controls) is passed over.
#include "models/exchange/sheets/xlssheet.h"

#include "models/exchange/sheets/littleendian.h"

#include <algorithm>
#include <bit>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kValueAt = 6;     // behind row, column and style
constexpr quint16 kNoNumber = 0xFFFF; // of a formula's result: what it is stands before
constexpr quint32 kHiddenRow = 0x20;  // of the second half of a row's options
constexpr qsizetype kMostHidden = 70'000;
constexpr qsizetype kMergedSize = 8; // bytes
constexpr qsizetype kDrawnNumberAt = 6;
constexpr qsizetype kFormulaOptionsAt = 14;
constexpr quint16 kReckonOnLoad = 2;

enum FormulaResult { ResultText, ResultTruth, ResultFault, ResultBlank };

/// [MS-XLS] 2.5.217: 30 bits of a number, whole or the upper half of a double, perhaps in hundredths.
double shortNumber(quint32 bits)
{
    const double value
        = bits & 2 ? double(qint32(bits) >> 2) : std::bit_cast<double>(quint64(bits & 0xFFFF'FFFC) << 32);
    return bits & 1 ? value / 100 : value;
}

double doubleAt(QByteArrayView data, qsizetype at)
{
    return std::bit_cast<double>(littleEndian<quint64>(data, at));
}

/// [MS-XLS] 2.5.10.
QString faultWord(quint8 code)
{
    struct Fault {
        quint8 code;
        const char16_t *word;
    };
    constexpr Fault kFaults[] = {{0x00, u"#NULL!"}, {0x07, u"#DIV/0!"}, {0x0F, u"#VALUE!"}, {0x17, u"#REF!"},
                                 {0x1D, u"#NAME?"}, {0x24, u"#NUM!"},   {0x2A, u"#N/A"}};
    const auto *const found = std::find_if(std::begin(kFaults), std::end(kFaults),
                                           [code](const Fault &each) { return each.code == code; });
    return found == std::end(kFaults) ? u"#N/A"_s : QString::fromUtf16(found->word);
}

Cell truthOrFault(quint8 value, bool isFault)
{
    return isFault ? textCell(faultWord(value)) : truthCell(value != 0);
}

} // namespace

int XlsSheet::row() const { return littleEndian<quint16>(m_records.data(), 0); }
int XlsSheet::column() const { return littleEndian<quint16>(m_records.data(), 2); }
int XlsSheet::style() const { return littleEndian<quint16>(m_records.data(), 4); }

QString XlsSheet::read()
{
    int depth = 1;
    while (depth > 0 && m_records.next() && m_fault.isEmpty()) {
        if (m_records.id() == Biff::BeginOfPart)
            ++depth;
        else if (m_records.id() == Biff::EndOfPart)
            --depth;
        else if (depth == 1)
            readRecord();
    }
    blankUnreckoned();
    keepRows();
    keepNotes();
    return m_fault;
}

void XlsSheet::readRecord()
{
    const QByteArrayView data = m_records.data();
    switch (m_records.id()) {
    case Biff::Number:
        return put(number(style(), doubleAt(data, kValueAt)));
    case Biff::ShortNumber:
        return put(number(style(), shortNumber(littleEndian<quint32>(data, kValueAt))));
    case Biff::SeveralNumbers:
        return readSeveral();
    case Biff::SharedLabel:
        return readShared();
    case Biff::Label:
    case Biff::RichLabel:
        return readLabel();
    case Biff::Truth:
        return put(truthOrFault(littleEndian<quint8>(data, kValueAt), littleEndian<quint8>(data, 7) != 0));
    case Biff::Formula:
        return readFormula();
    case Biff::FormulaText:
        return readFormulaText();
    case Biff::MergedCells:
        return readMergedCells();
    case Biff::ColumnInfo:
        return readColumnInfo();
    case Biff::Drawn:
        m_lastDrawn = littleEndian<quint16>(data, kDrawnNumberAt);
        return;
    case Biff::DrawnText:
        return readDrawnText();
    case Biff::Note:
        return readNote();
    case Biff::RowHead:
        if ((littleEndian<quint8>(data, 12) & kHiddenRow) && m_hiddenRows.size() < kMostHidden)
            m_hiddenRows.insert(row());
        return;
    default:
        return;
    }
}

Cell XlsSheet::number(int style, double value) const
{
    const int format = m_context.formats.value(style);
    return styledCell(value, m_context.looks.value(format, CellStyle{.look = lookOf(format)}),
                      m_context.days);
}

// A style and a number for each column, the last column behind them.
void XlsSheet::readSeveral()
{
    const QByteArrayView data = m_records.data();
    int column = this->column();
    for (qsizetype at = 4; at + 6 <= data.size() - 2; at += 6, ++column)
        put(row(), column, littleEndian<quint16>(data, at),
            number(littleEndian<quint16>(data, at), shortNumber(littleEndian<quint32>(data, at + 2))));
}

void XlsSheet::readShared()
{
    const auto place = littleEndian<quint32>(m_records.data(), kValueAt);
    if (place < quint32(m_context.texts.size()))
        put(textCell(m_context.texts.at(place)));
    else if (m_context.truncatedTexts)
        m_grid.markTruncated();
    else
        m_fault = u"SST %1"_s.arg(place);
}

void XlsSheet::readLabel()
{
    const int row = this->row();
    const int column = this->column();
    const int style = this->style();
    BiffReader reader(m_records.withContinued());
    reader.skip(kValueAt);
    const qsizetype letters = reader.number(2);
    if (const auto text = reader.text(letters, false))
        put(row, column, style, textCell(*text));
}

void XlsSheet::readFormula()
{
    const QByteArrayView data = m_records.data();
    const bool ofNumber = littleEndian<quint16>(data, 12) != kNoNumber;
    const auto kind = littleEndian<quint8>(data, kValueAt);
    const bool onLoad = littleEndian<quint16>(data, kFormulaOptionsAt) & kReckonOnLoad;
    const bool open = ofNumber ? onLoad && doubleAt(data, kValueAt) == 0 : kind == ResultBlank;
    if (ofNumber)
        put(number(style(), doubleAt(data, kValueAt)));
    else if (kind == ResultTruth || kind == ResultFault)
        put(truthOrFault(littleEndian<quint8>(data, 8), kind == ResultFault));
    else
        put(Cell());
    m_awaitsText = !ofNumber && kind == ResultText; // it follows in a record of its own
    m_reckoned = m_reckoned || !open;
    if (open && !m_cells.isEmpty())
        m_unreckoned.append(m_cells.size() - 1);
}

// Programs that do not calculate write the blank of ="", or 0 and that Excel shall do it. Where no formula of
// the sheet comes to anything, none was reckoned. What they say stands there in a code of its own.
void XlsSheet::blankUnreckoned()
{
    if (m_reckoned)
        return;
    for (const qsizetype at : std::as_const(m_unreckoned))
        m_cells[at].cell = unreckonedCell({}, NumberLook::Plain);
}

void XlsSheet::readColumnInfo()
{
    const QByteArrayView data = m_records.data();
    const bool hidden = (littleEndian<quint16>(data, 8) & 1) != 0 || littleEndian<quint16>(data, 4) == 0;
    if (hidden)
        m_grid.hideColumns({littleEndian<quint16>(data, 0) + 1, littleEndian<quint16>(data, 2) + 1});
}

// [MS-XLS] 2.4.329: its words stand in the records that continue it.
void XlsSheet::readDrawnText()
{
    const qsizetype letters = littleEndian<quint16>(m_records.data(), 10);
    BiffReader reader(m_records.withContinued().mid(1));
    if (const auto text = reader.text(letters, false); text && m_drawn.size() < m_limits.areas)
        m_drawn.insert(m_lastDrawn, *text);
}

// [MS-XLS] 2.4.179.
void XlsSheet::readNote()
{
    const QByteArrayView data = m_records.data();
    BiffReader reader({data});
    reader.skip(8);
    const qsizetype letters = reader.number(2);
    const CellNote note{row() + 1, column() + 1, reader.text(letters, false).value_or(QString()), {}};
    if (m_notes.size() < m_limits.areas)
        m_notes.insert(littleEndian<quint16>(data, 6), note);
}

void XlsSheet::keepNotes()
{
    QList<int> numbers = m_notes.keys();
    std::sort(numbers.begin(), numbers.end());
    for (const int number : std::as_const(numbers)) {
        CellNote note = m_notes.value(number);
        note.text = m_drawn.value(number);
        m_grid.note(note);
    }
}

void XlsSheet::readFormulaText()
{
    BiffReader reader(m_records.withContinued());
    const qsizetype letters = reader.number(2);
    const auto text = reader.text(letters, false);
    if (text && m_awaitsText && !m_cells.isEmpty())
        m_cells.last().cell = textCell(*text);
}

void XlsSheet::readMergedCells()
{
    const QByteArrayView data = m_records.data();
    for (qsizetype at = 2; at + kMergedSize <= data.size(); at += kMergedSize)
        m_grid.merge({littleEndian<quint16>(data, at) + 1, littleEndian<quint16>(data, at + 2) + 1,
                      littleEndian<quint16>(data, at + 4) + 1, littleEndian<quint16>(data, at + 6) + 1});
}

void XlsSheet::put(int row, int column, int style, const Cell &cell)
{
    m_awaitsText = false;
    if (m_cells.size() < m_limits.cells)
        m_cells.append({row, column, style, cell});
    else
        m_grid.markTruncated();
}

void XlsSheet::keepRows()
{
    std::stable_sort(m_cells.begin(), m_cells.end(),
                     [](const PlacedCell &a, const PlacedCell &b) { return a.row < b.row; });
    for (qsizetype at = 0; at < m_cells.size() && !m_grid.isFull();) {
        const int row = m_cells.at(at).row;
        m_grid.beginRow(row + 1, m_hiddenRows.contains(row));
        for (; at < m_cells.size() && m_cells.at(at).row == row; ++at) {
            const PlacedCell &placed = m_cells.at(at);
            const bool struck = m_context.isStruck(placed.style); // told, and not read
            m_grid.putHidden(placed.column + 1, struck ? placed.cell.text : QString());
            m_grid.put(placed.column + 1, struck ? Cell() : placed.cell);
        }
        m_grid.endRow();
    }
}

} // namespace dondoc::exchange
