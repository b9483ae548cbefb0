// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XlsxSheet: follows the worksheet part from row to row.
#include "models/exchange/sheets/xlsxsheet.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

// More than any office program has; larger numbers would only overflow.
constexpr int kLastColumn = 100'000;

struct CellAddress {
    int row = 0; ///< 0 where the text is no place
    int column = 0;
};

/// "AB12".
CellAddress placeOf(QStringView text)
{
    CellAddress place;
    qsizetype at = 0;
    for (; at < text.size() && text.at(at).isLetter() && place.column < kLastColumn; ++at)
        place.column = place.column * 26 + (text.at(at).toUpper().unicode() - u'A') + 1;
    place.row = text.mid(at).toInt();
    const bool sound = place.column > 0 && place.column < kLastColumn && place.row > 0;
    return sound ? place : CellAddress{};
}

// ECMA-376-1, 18.3.1.99: the order of a worksheet's parts. Validations and formats of cells, often longer
// than the cells themselves, stand behind all that is read.
bool standsAfterMerged(QStringView name)
{
    return name == u"phoneticPr" || name == u"conditionalFormatting" || name == u"dataValidations"
        || name == u"hyperlinks" || name == u"printOptions" || name == u"pageMargins" || name == u"pageSetup";
}

bool isTrue(const QString &value) { return value == "1"_L1 || value == "true"_L1; }

} // namespace

Result<void> XlsxSheet::read(const QString &fileName)
{
    bool more = m_xml.enterRoot() && m_xml.nextChild();
    for (; more && !m_grid.isFull() && !standsAfterMerged(m_xml.name()); more = m_xml.nextChild()) {
        if (m_xml.name() == u"sheetData")
            readRows();
        else if (m_xml.name() == u"mergeCells")
            readMerged();
        else
            m_xml.skip();
    }
    if (!m_fault.isEmpty())
        return Error{ErrorCode::FileDamaged, fileName, m_fault};
    return m_grid.isFull() ? m_xml.state() : more ? m_xml.drain() : m_xml.finish();
}

void XlsxSheet::readRows()
{
    while (!m_grid.isFull() && m_xml.nextChild()) {
        if (m_xml.name() == u"row")
            readRow();
        else
            m_xml.skip();
    }
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
    const CellAddress given = placeOf(m_xml.attribute(u"r"));
    m_column = given.row > 0 ? given.column : qMin(m_column + 1, kLastColumn);
    Cell cell;
    while (m_xml.nextChild()) {
        if (m_xml.name() == u"v")
            cell = valueOf(type, style, m_xml.text());
        else if (m_xml.name() == u"is")
            cell = textCell(richText(m_xml));
        else
            m_xml.skip();
    }
    m_grid.put(m_column, std::move(cell));
}

Cell XlsxSheet::valueOf(QStringView type, int style, const QString &value)
{
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
    return m_context.dateStyles.value(style) ? serialCell(number, m_context.days) : numberCell(number);
}

void XlsxSheet::readMerged()
{
    while (m_xml.nextChild()) {
        const QString reference = m_xml.attribute(u"ref");
        const CellAddress first = placeOf(QStringView(reference).left(reference.indexOf(u':')));
        const CellAddress last = placeOf(QStringView(reference).mid(reference.indexOf(u':') + 1));
        if (reference.contains(u':'))
            m_grid.merge({first.row, last.row, first.column, last.column});
        m_xml.skip();
    }
}

} // namespace dondoc::exchange
