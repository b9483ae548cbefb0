// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SpreadsheetXml: worksheets, rows that may tell their number, and typed cells.
#include "models/exchange/sheets/spreadsheetxml.h"

#include "models/exchange/sheets/cellvalue.h"
#include "models/exchange/sheets/gridbuilder.h"
#include "models/exchange/sheets/markup.h"

#include <QSet>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFurthest = 1 << 22; // more rows than any program counts

class SpreadsheetXml
{
public:
    SpreadsheetXml(const QString &text, const Limits &limits) : m_tags(text), m_limits(limits), m_grid(limits)
    {
    }

    Workbook read(bool whole)
    {
        for (auto token = m_tags.next(); token != MarkupReader::Token::End; token = m_tags.next()) {
            if (token == MarkupReader::Token::Open)
                open(m_tags.name());
            else if (token == MarkupReader::Token::Close)
                close(m_tags.name());
            else
                takeText();
        }
        endSheet();
        if (!whole)
            m_grid.markTruncated();
        Workbook workbook = m_grid.take();
        for (const qsizetype sheet : std::as_const(m_hidden))
            workbook.sheets[sheet].hidden = true;
        return workbook;
    }

private:
    void open(const QString &name)
    {
        if (name == "worksheet"_L1)
            beginSheet();
        else if (name == "comment"_L1 && !m_tags.closesItself())
            m_tags.skipContent(); // whose words are marked as data too
        else if (!m_inSheet)
            return;
        else if (name == "row"_L1)
            beginRow();
        else if (name == "cell"_L1)
            beginCell();
        else if (name == "data"_L1)
            beginData();
        m_inVisible = name == "visible"_L1;
    }

    void close(const QString &name)
    {
        if (name == "data"_L1)
            endData();
        else if (name == "row"_L1)
            endRow();
        else if (name == "worksheet"_L1)
            endSheet();
        m_inVisible = false;
    }

    void beginSheet()
    {
        endSheet();
        m_inSheet = m_grid.beginSheet(m_tags.attribute(u"name"), false);
        m_sheets += m_inSheet ? 1 : 0;
        m_row = 0;
    }

    void endSheet()
    {
        if (!m_inSheet)
            return;
        endRow();
        m_grid.endSheet();
        m_inSheet = false;
    }

    /// The attribute as a number from 1; nothing where it is none.
    int counted(QStringView attribute) const
    {
        return std::clamp(m_tags.attribute(attribute).toInt(), 0, kFurthest);
    }

    void beginRow()
    {
        endRow();
        const int told = counted(u"index");
        m_row = std::min(std::max(told, m_row + 1), kFurthest);
        m_column = 0;
        m_grid.beginRow(m_row, m_tags.attribute(u"hidden") == "1"_L1);
        m_inRow = true;
        m_further = counted(u"span"); // as many rows below are like it, all blank
        if (m_tags.closesItself())
            endRow();
    }

    void endRow()
    {
        if (!m_inRow)
            return;
        m_grid.endRow();
        m_inRow = false;
        m_row = std::min(m_row + m_further, kFurthest);
    }

    void beginCell()
    {
        if (!m_inRow)
            return;
        const int told = counted(u"index");
        m_column = told > m_column ? told : m_column + 1;
        const int across = counted(u"mergeacross");
        m_grid.merge({m_row, m_row + counted(u"mergedown"), m_column, m_column + across});
        m_cell = m_column;
        m_column = std::min(m_column + across, kFurthest);
    }

    void beginData()
    {
        m_type = m_tags.attribute(u"type").toLower();
        m_data.clear();
        m_inData = !m_tags.closesItself() && m_inRow;
    }

    void takeText()
    {
        if (m_inVisible && m_inSheet && m_tags.text().contains("Hidden"_L1))
            m_hidden.insert(m_sheets - 1);
        else if (m_inData && m_data.size() <= m_limits.textLength)
            m_data += m_tags.text();
    }

    void endData()
    {
        if (m_inData)
            m_grid.put(m_cell, cell());
        m_inData = false;
    }

    Cell cell() const
    {
        bool isNumber = false;
        const double number = m_type == "number"_L1 ? m_data.trimmed().toDouble(&isNumber) : 0;
        if (isNumber)
            return numberCell(number);
        if (m_type == "datetime"_L1)
            return dateCell(isoDate(m_data.trimmed()), m_data);
        return m_type == "boolean"_L1 ? truthCell(m_data.trimmed() == "1"_L1) : textCell(m_data);
    }

    MarkupReader m_tags;
    Limits m_limits;
    GridBuilder m_grid;
    QSet<qsizetype> m_hidden; ///< by index of the sheet
    qsizetype m_sheets = 0;
    bool m_inSheet = false;
    bool m_inVisible = false;
    bool m_inRow = false;
    int m_row = 0;
    int m_further = 0;
    int m_column = 0;
    int m_cell = 0; ///< column of the open cell
    bool m_inData = false;
    QString m_type;
    QString m_data;
};

} // namespace

bool isSpreadsheetXml(QByteArrayView bytes)
{
    constexpr qsizetype kFirstBytes = 8 << 10;
    const QString head = decodedMarkup(bytes.first(std::min(bytes.size(), kFirstBytes))).trimmed();
    return head.startsWith(u'<') && head.contains("urn:schemas-microsoft-com:office:spreadsheet"_L1)
        && head.contains("<Workbook"_L1, Qt::CaseInsensitive);
}

Workbook readSpreadsheetXml(QByteArrayView bytes, const Limits &limits)
{
    const qsizetype size = std::min<qint64>(bytes.size(), limits.characters);
    return SpreadsheetXml(decodedMarkup(bytes.first(size)), limits).read(size == bytes.size());
}

} // namespace dondoc::exchange
