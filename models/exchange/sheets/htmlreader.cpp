// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HtmlReader: follows the tags of tables, and closes what they leave open.
#include "models/exchange/sheets/htmlreader.h"

#include "models/exchange/sheets/cellvalue.h"
#include "models/exchange/sheets/gridbuilder.h"
#include "models/exchange/sheets/htmltable.h"
#include "models/exchange/sheets/markup.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDeepestTable = 30;  // tables in tables
constexpr int kMostSpanned = 1 << 16;    // what browsers allow
constexpr qsizetype kRecognised = 64000; // bytes in which a page with a table has shown both

bool endsLine(const QString &tag)
{
    static const QSet<QString> kTags{
        u"address"_s, u"article"_s, u"blockquote"_s, u"br"_s,      u"center"_s, u"dd"_s,    u"div"_s,
        u"dl"_s,      u"dt"_s,      u"fieldset"_s,   u"form"_s,    u"h1"_s,     u"h2"_s,    u"h3"_s,
        u"h4"_s,      u"h5"_s,      u"h6"_s,         u"hr"_s,      u"li"_s,     u"ol"_s,    u"p"_s,
        u"pre"_s,     u"section"_s, u"ul"_s,         u"caption"_s, u"header"_s, u"footer"_s};
    return kTags.contains(tag);
}

bool mayHideText(const QString &tag)
{
    static const QSet<QString> kTags{u"a"_s, u"b"_s,     u"div"_s,  u"em"_s,     u"font"_s, u"i"_s,
                                     u"p"_s, u"small"_s, u"span"_s, u"strong"_s, u"u"_s};
    return kTags.contains(tag);
}

// "Sheet 2: Quý IV", over each sheet of a workbook that LibreOffice saved as one page.
QString nameInHeading(const QString &heading)
{
    const qsizetype colon = heading.indexOf(": "_L1);
    return colon < 0 ? heading : heading.mid(colon + 2);
}

// The number beside a text that shows it as one: beside a day or a share it would mislead.
std::optional<double> numberBeside(const HtmlCell &cell)
{
    static const QRegularExpression kPlain(uR"(^[-+\d.,\s\x{A0}]*$)"_s);
    const bool plain = cell.number && kPlain.match(cell.text.taken()).hasMatch();
    return plain ? cell.number : std::nullopt;
}

class HtmlReader
{
public:
    HtmlReader(const QString &text, const QString &name, const Limits &limits)
        : m_tags(text), m_limits(limits), m_grid(limits), m_name(name)
    {
    }

    Workbook read(bool whole)
    {
        m_grid.beginSheet(m_name, false);
        for (auto token = m_tags.next(); token != MarkupReader::Token::End; token = m_tags.next()) {
            if (m_grid.isFull() || m_sheetsFull || m_cells > m_limits.cells)
                break;
            take(token);
        }
        while (!m_tables.isEmpty())
            endTable();
        endParagraph();
        if (!whole || m_sheetsFull || m_cells > m_limits.cells)
            m_grid.markTruncated();
        m_grid.endSheet();
        return m_grid.take();
    }

private:
    void take(MarkupReader::Token token)
    {
        const QString name = m_tags.name();
        if (!m_aside.isEmpty() && takeAside(token, name))
            return;
        if (token == MarkupReader::Token::Text)
            takeText(m_tags.text());
        else if (name == "table"_L1 || name == "tr"_L1 || name == "td"_L1 || name == "th"_L1)
            token == MarkupReader::Token::Open ? open(name) : close(name);
        else if (name == "thead"_L1 || name == "tbody"_L1 || name == "tfoot"_L1)
            endRow();
        else if (token == MarkupReader::Token::Open && beginAside(name))
            return;
        else if (endsLine(name))
            endLine();
        else if (token == MarkupReader::Token::Open)
            takeInline(name);
        else if (name == "select"_L1)
            m_unchosen = false;
        else if (name == "option"_L1)
            m_unchosen = true;
    }

    bool inCell() const { return !m_tables.isEmpty() && m_tables.last().cellIsOpen; }

    /// In a note or in hidden text: true where the token is of it. A cell that ends it open ends it too.
    bool takeAside(MarkupReader::Token token, const QString &name)
    {
        if (token == MarkupReader::Token::Text) {
            if (inCell()) {
                HtmlCell &cell = m_tables.last().rows.last().cells.last();
                (m_aside == "comment"_L1 ? cell.note : cell.hidden).add(m_tags.text(), m_limits.textLength);
            }
            return true;
        }
        const bool ofTable = name == "table"_L1 || name == "tr"_L1 || name == "td"_L1 || name == "th"_L1;
        if (name == m_aside)
            m_asideDepth += token == MarkupReader::Token::Open ? 1 : -1;
        if (ofTable || m_asideDepth <= 0) {
            m_hiddenAround = name == "table"_L1 && token == MarkupReader::Token::Open && m_tables.isEmpty();
            m_aside.clear();
        }
        return !ofTable;
    }

    bool beginAside(const QString &name)
    {
        const bool struck = name == "s"_L1 || name == "strike"_L1 || name == "del"_L1;
        if (name != "comment"_L1 && !struck && !(mayHideText(name) && isHidden()))
            return false;
        m_aside = name;
        m_asideDepth = 1;
        return true;
    }

    void open(const QString &name)
    {
        if (name == "table"_L1)
            return openTable();
        if (m_tables.isEmpty())
            openTable();
        if (m_tooDeep > 0)
            return;
        if (name == "tr"_L1)
            openRow();
        else
            openCell();
    }

    void close(const QString &name)
    {
        if (name == "table"_L1)
            endTable();
        else if (name == "tr"_L1)
            endRow();
        else if (!m_tables.isEmpty() && m_tooDeep == 0)
            m_tables.last().cellIsOpen = false;
    }

    void openTable()
    {
        if (m_tables.size() >= kDeepestTable) {
            ++m_tooDeep;
            return;
        }
        endParagraph();
        m_tables.append(HtmlTable());
        m_tables.last().hidden = isHidden() || std::exchange(m_hiddenAround, false);
    }

    bool isHidden() const
    {
        return m_tags.hasAttribute(u"hidden")
            || m_tags.attribute(u"style").remove(u' ').contains("display:none"_L1, Qt::CaseInsensitive);
    }

    void openRow()
    {
        endParagraph();
        HtmlTable &table = m_tables.last();
        table.endRow();
        table.rows.append(HtmlRow{isHidden(), false, {}});
        table.rowIsOpen = true;
        ++m_cells;
    }

    void openCell()
    {
        HtmlTable &table = m_tables.last();
        if (!table.rowIsOpen) {
            table.rows.append(HtmlRow());
            table.rowIsOpen = true;
        }
        HtmlCell cell;
        cell.columns = spanned(u"colspan");
        cell.rows = spanned(u"rowspan");
        bool isNumber = false;
        const double number = m_tags.attribute(u"num").toDouble(&isNumber);
        if (isNumber)
            cell.number = number;
        table.rows.last().cells.append(cell);
        table.cellIsOpen = true;
        ++m_cells;
        if (isHidden()) { // up to the cell's end
            m_aside = u"td"_s;
            m_asideDepth = 1;
        }
    }

    int spanned(QStringView attribute) const
    {
        bool isNumber = false;
        const int number = m_tags.attribute(attribute).trimmed().toInt(&isNumber);
        if (!isNumber || number < 0)
            return 1;
        return number == 0 ? kMostSpanned : std::min(number, kMostSpanned); // 0: as far as the table goes
    }

    void endRow()
    {
        if (!m_tables.isEmpty() && m_tooDeep == 0)
            m_tables.last().endRow();
    }

    /// Into the page, below the outer table's open row, or as words into its open cell.
    void endTable()
    {
        if (m_tooDeep > 0) {
            --m_tooDeep;
            return;
        }
        if (m_tables.isEmpty())
            return;
        endParagraph();
        m_tables.last().endRow();
        const bool hidden = m_tables.last().hidden;
        QList<HtmlRow> rows = m_tables.takeLast().takeLaidOut(m_limits.columns);
        if (hidden)
            hide(rows);
        if (m_tables.isEmpty()) {
            for (const HtmlRow &row : rows)
                put(row);
        } else if (hidden || !m_tables.last().cellIsOpen || !m_tables.last().rowSays || isTableOfData(rows)) {
            m_tables.last().rowIsOpen ? m_tables.last().below += rows : m_tables.last().rows += rows;
        } else {
            addWords(rows);
        }
    }

    /// Each row as hidden words, which are told and not read.
    void hide(QList<HtmlRow> &rows) const
    {
        for (HtmlRow &row : rows) {
            HtmlCell all;
            all.column = 1;
            for (const HtmlCell &cell : std::as_const(row.cells)) {
                all.hidden.add(cell.text.taken(), m_limits.textLength);
                all.hidden.add(u" ", m_limits.textLength);
                all.hidden.add(cell.hidden.taken(), m_limits.textLength);
                all.hidden.add(u" ", m_limits.textLength);
            }
            row.cells = {all};
        }
    }

    void addWords(const QList<HtmlRow> &rows)
    {
        for (const HtmlRow &row : rows) {
            endLine();
            for (const HtmlCell &cell : row.cells)
                takeText(cell.text.taken() + u' ');
        }
        endLine();
    }

    void put(const HtmlRow &row)
    {
        m_grid.beginRow(++m_row, row.hidden);
        for (const HtmlCell &cell : row.cells) {
            const std::optional<double> number = numberBeside(cell);
            m_grid.put(cell.column, number ? numberCell(*number) : textCell(cell.text.taken()));
            m_grid.putHidden(cell.column, cell.hidden.taken());
            if (!cell.note.isBlank())
                m_grid.note({m_row, cell.column, {}, cell.note.taken()});
            m_grid.merge({m_row, m_row + cell.rows - 1, cell.column, cell.column + cell.columns - 1});
        }
        m_grid.endRow();
    }

    HtmlText &text() { return inCell() ? m_tables.last().rows.last().cells.last().text : m_paragraph; }

    void takeText(const QString &words)
    {
        if (m_unchosen)
            return;
        text().add(words, m_limits.textLength);
        if (inCell())
            m_tables.last().rowSays = m_tables.last().rowSays || !text().isBlank();
    }

    void endLine()
    {
        if (inCell())
            text().endLine();
        else
            endParagraph();
    }

    // A row of its own, in a table too: captions, and what stands there outside of its cells.
    void endParagraph()
    {
        HtmlCell cell;
        cell.text = std::exchange(m_paragraph, {});
        cell.column = 1;
        const HtmlRow row{false, true, {cell}};
        if (cell.text.isBlank())
            return;
        if (std::exchange(m_sheetBegins, false))
            beginSheet(nameInHeading(cell.text.taken()));
        else if (m_tables.isEmpty())
            put(row);
        else if (m_tables.last().rowIsOpen)
            m_tables.last().below.append(row);
        else
            m_tables.last().rows.append(row);
    }

    void beginSheet(const QString &name)
    {
        m_grid.endSheet();
        m_sheetsFull = !m_grid.beginSheet(name, false);
        m_row = 0;
    }

    /// What a page that was saved shows as filled in.
    void takeInline(const QString &name)
    {
        static const QRegularExpression kSheet(u"^table\\d+$"_s);
        if (name == "a"_L1 && m_tables.isEmpty() && kSheet.match(m_tags.attribute(u"name")).hasMatch()) {
            endParagraph();
            m_sheetBegins = true; // under the name that its heading tells
        }
        if (name == "title"_L1 || name == "xml"_L1)
            m_tags.skipContent();
        else if (name == "select"_L1)
            m_unchosen = true;
        else if (name == "option"_L1)
            m_unchosen = !m_tags.hasAttribute(u"selected");
        else if (name == "input"_L1)
            takeInput(m_tags.attribute(u"type").toLower());
    }

    void takeInput(const QString &type)
    {
        if (type.isEmpty() || type == "text"_L1 || type == "number"_L1 || type == "date"_L1)
            takeText(m_tags.attribute(u"value"));
        else if ((type == "checkbox"_L1 || type == "radio"_L1) && m_tags.hasAttribute(u"checked"))
            takeText(u"\u2611"_s);
    }

    MarkupReader m_tags;
    Limits m_limits;
    GridBuilder m_grid;
    QString m_name;
    QList<HtmlTable> m_tables; ///< the open ones, each in a cell of the one before
    int m_tooDeep = 0;         ///< open ones that are read as words
    HtmlText m_paragraph;
    QString m_aside; ///< the tag of the open note or hidden text
    int m_asideDepth = 0;
    bool m_hiddenAround = false; ///< the table that opens next stands in what is not shown
    bool m_sheetBegins = false;  ///< with the next heading
    bool m_sheetsFull = false;
    bool m_unchosen = false; ///< in a list to choose from, at what was not chosen
    int m_row = 0;
    qint64 m_cells = 0;
};

} // namespace

bool isHtml(QByteArrayView bytes)
{
    const QString head = decodedMarkup(bytes.first(std::min(bytes.size(), kRecognised))).trimmed();
    static const QRegularExpression kTag(u"<(html|table|tr)[\\s>]"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch tag = kTag.match(head);
    const bool isXml = head.startsWith("<?xml"_L1); // of which other kinds have tables too
    return head.startsWith(u'<') && tag.hasMatch() && (!isXml || tag.captured(1).toLower() == "html"_L1);
}

Workbook readHtmlSheet(QByteArrayView bytes, const QString &name, const Limits &limits)
{
    const qsizetype size = std::min<qint64>(bytes.size(), limits.characters);
    return HtmlReader(decodedMarkup(bytes.first(size)), name, limits).read(size == bytes.size());
}

} // namespace dondoc::exchange
