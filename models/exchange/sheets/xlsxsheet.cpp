// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsxSheet: follows the worksheet part from row to row.
#include "models/exchange/sheets/xlsxsheet.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

// More than any office program has; larger numbers would only overflow.
constexpr int kLastColumn = 100'000;

// ECMA-376-1, 18.3.1.99: the order of a worksheet's parts. Validations and formats of cells, often longer
// than the cells themselves, stand behind all that is read; not every program keeps to that.
bool standsAfterMerged(QStringView name)
{
    return name == u"phoneticPr" || name == u"conditionalFormatting" || name == u"dataValidations"
        || name == u"hyperlinks" || name == u"printOptions" || name == u"pageMargins" || name == u"pageSetup";
}

} // namespace

Result<void> XlsxSheet::read(const QString &fileName)
{
    bool more = m_xml.enterRoot() && m_xml.nextChild();
    const auto isAllRead = [this] { return m_cellsRead && m_areasRead && standsAfterMerged(m_xml.name()); };
    for (; more && !m_grid.isFull() && !isAllRead(); more = m_xml.nextChild()) {
        if (m_xml.name() == u"sheetData")
            readRows();
        else if (m_xml.name() == u"mergeCells")
            readMerged();
        else if (m_xml.name() == u"cols")
            readColumns();
        else
            m_xml.skip();
    }
    if (!m_fault.isEmpty())
        return Error{ErrorCode::FileDamaged, fileName, m_fault};
    return m_grid.isFull() ? m_xml.state() : more ? m_xml.drain() : m_xml.finish();
}

void XlsxSheet::readColumns()
{
    while (m_xml.nextChild()) {
        const QString width = m_xml.attribute(u"width");
        const bool narrow = !width.isEmpty() && width.toDouble() == 0;
        if (narrow || isTrue(m_xml.attribute(u"hidden")))
            m_grid.hideColumns({m_xml.attribute(u"min").toInt(), m_xml.attribute(u"max").toInt()});
        m_xml.skip();
    }
}

void XlsxSheet::readRows()
{
    while (!m_grid.isFull() && m_xml.nextChild()) {
        if (m_xml.name() == u"row")
            readRow();
        else
            m_xml.skip();
    }
    m_cellsRead = bool(m_xml.state());
}

void XlsxSheet::readRow()
{
    const int given = m_xml.attribute(u"r").toInt();
    m_row = given > 0 ? given : m_row + 1;
    m_column = 0;
    m_grid.beginRow(m_row, isTrue(m_xml.attribute(u"hidden")));
    while (!m_grid.isFull() && m_xml.nextChild()) {
        if (m_xml.name() == u"c")
            readCell();
        else
            m_xml.skip();
    }
    m_grid.endRow();
}

void XlsxSheet::readCell()
{
    const QString type = m_xml.attribute(u"t");
    const int style = m_xml.attribute(u"s").toInt();
    const CellAddress given = cellAddress(m_xml.attribute(u"r"));
    m_column = given.row > 0 ? given.column : qMin(m_column + 1, kLastColumn);
    Cell cell;
    std::optional<QString> formula;
    std::optional<QString> value;
    QString struck;
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"v")
            value = m_xml.text();
        else if (m_xml.name() == u"f")
            formula = m_xml.text();
        else if (m_xml.name() == u"is")
            cell = textCell(richText(m_xml, &struck));
        else
            m_xml.skip();
    }
    if (formula && lacksResult(type, value))
        cell = unreckonedCell(*formula, m_context.styles.value(style).look);
    else if (value)
        cell = valueOf(type, style, *value);
    if (type == "s"_L1 && value)
        struck = m_context.strings.struck.value(value->toInt());
    put(style, struck, std::move(cell));
}

// What was crossed out is told and not read.
void XlsxSheet::put(int style, const QString &struck, Cell cell)
{
    const bool whole = m_context.styles.value(style).struck;
    if (const QString hidden = whole ? struck + cell.text : struck; !hidden.isEmpty())
        m_grid.putHidden(m_column, hidden);
    m_grid.put(m_column, whole ? Cell() : std::move(cell));
}

// An empty value of type str is a result: that of =IF(A1="","",…).
bool XlsxSheet::lacksResult(QStringView type, const std::optional<QString> &value) const
{
    if (!value)
        return true;
    const bool ofNumber = type.isEmpty() || type == u"n";
    const QString text = value->trimmed();
    return ofNumber && (text.isEmpty() || (m_context.unreckoned && text == "0"_L1));
}

Cell XlsxSheet::valueOf(QStringView type, int style, const QString &value)
{
    if (value.trimmed().isEmpty())
        return {};
    if (type == u"s")
        return sharedCell(value);
    if (type == u"str" || type == u"inlineStr")
        return textCell(unescaped(value));
    if (type == u"e")
        return textCell(value);
    if (type == u"b")
        return truthCell(isTrue(value));
    if (type == u"d")
        return dateCell(isoDate(value), value);
    return numberOf(style, value);
}

Cell XlsxSheet::sharedCell(const QString &value)
{
    bool sound = false;
    const int index = value.toInt(&sound);
    if (sound && index >= 0 && index < m_context.strings.texts.size())
        return textCell(m_context.strings.texts.at(index));
    if (m_context.strings.truncated)
        m_grid.markTruncated();
    else
        m_fault = u"shared string %1"_s.arg(value.left(20));
    return {};
}

Cell XlsxSheet::numberOf(int style, const QString &value) const
{
    bool sound = false;
    const double number = value.trimmed().toDouble(&sound);
    if (!sound)
        return textCell(value);
    return styledCell(number, m_context.styles.value(style), m_context.days);
}

void XlsxSheet::readMerged()
{
    m_areasRead = true;
    while (m_xml.nextChild()) {
        const QString reference = m_xml.attribute(u"ref");
        const CellAddress first = cellAddress(QStringView(reference).left(reference.indexOf(u':')));
        const CellAddress last = cellAddress(QStringView(reference).mid(reference.indexOf(u':') + 1));
        if (reference.contains(u':'))
            m_grid.merge({first.row, last.row, first.column, last.column});
        m_xml.skip();
    }
}

} // namespace dondoc::exchange
