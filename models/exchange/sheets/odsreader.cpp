// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OdsReader: follows content.xml, where rows and cells are told once and repeated by number.
#include "models/exchange/sheets/odsreader.h"

#include "models/exchange/sheets/cellvalue.h"
#include "models/exchange/sheets/gridbuilder.h"
#include "models/exchange/sheets/odsstyles.h"
#include "models/exchange/sheets/odtreader.h"
#include "models/exchange/sheets/xmlpart.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRepeats = 1 << 24; // more than any office program has rows
constexpr int kMostBlanks = 1'000;    // of a text:s

int countOf(const QString &text) { return qBound(1, text.toInt(), kMostRepeats); }

/// The text of a cell: paragraphs joined by line feeds, without notes and drawings.
class OdsText
{
public:
    /// styles: by which words are struck out; null where that is not asked.
    OdsText(XmlPart &xml, int longest, const OdsStyles *styles)
        : m_xml(xml), m_longest(longest), m_styles(styles)
    {
    }

    void addParagraph()
    {
        if (m_any)
            add(u"\n"_s);
        m_any = true;
        int depth = 1;
        while (depth > 0) {
            const QXmlStreamReader::TokenType token = m_xml.next();
            if (token == QXmlStreamReader::Invalid)
                return;
            if (token == QXmlStreamReader::Characters)
                addCharacters();
            else if (token == QXmlStreamReader::EndElement && --depth < m_struckFrom)
                m_struckFrom = 0;
            else if (token == QXmlStreamReader::StartElement && !isApart())
                ++depth, addMark(depth);
        }
    }

    QString text() const { return m_text; }
    /// The words that are crossed out, which are no part of it.
    QString struck() const { return m_struck; }

private:
    // A line of the file's own is one blank, as XML has it.
    void addCharacters()
    {
        QString characters = m_xml.characters().toString();
        add(characters.replace(u'\n', u' '));
    }

    bool isApart()
    {
        const bool apart
            = m_xml.name() == u"annotation" || m_xml.name() == u"frame" || m_xml.name() == u"note";
        if (apart)
            m_xml.skip();
        return apart;
    }

    void addMark(int depth)
    {
        if (m_struckFrom == 0 && m_styles && m_styles->isStruck(m_xml.attribute(u"style-name")))
            m_struckFrom = depth;
        if (m_xml.name() == u"s")
            add(QString(qBound(1, m_xml.attribute(u"c").toInt(), kMostBlanks), u' '));
        else if (m_xml.name() == u"tab")
            add(u"\t"_s);
        else if (m_xml.name() == u"line-break")
            add(u"\n"_s);
    }

    void add(const QString &text)
    {
        QString &to = m_struckFrom > 0 ? m_struck : m_text;
        if (to.size() <= m_longest)
            to += text;
    }

    XmlPart &m_xml;
    int m_longest;
    const OdsStyles *m_styles;
    QString m_text;
    QString m_struck;
    int m_struckFrom = 0; ///< depth of the element that strikes its words out; 0: none
    bool m_any = false;
};

/// What the attributes of a cell say of its value.
struct OdsValue {
    explicit OdsValue(const QXmlStreamAttributes &attributes)
    {
        for (const QXmlStreamAttribute &one : attributes) {
            if (one.name() == u"value-type" && type.isEmpty())
                type = one.value().toString();
            else if (one.name() == u"value" || one.name() == u"date-value" || one.name() == u"boolean-value"
                     || one.name() == u"string-value")
                value = one.value().toString();
            else if (one.name() == u"style-name")
                style = one.value().toString();
            else if (one.name() == u"formula")
                formula = one.value().toString();
            else if (one.name() == u"number-columns-repeated")
                repeated = countOf(one.value().toString());
            else if (one.name() == u"number-columns-spanned")
                columns = countOf(one.value().toString());
            else if (one.name() == u"number-rows-spanned")
                rows = countOf(one.value().toString());
        }
    }

    Cell cell(const QString &shown, const CellStyle &seen) const
    {
        if (type.isEmpty() && value.isEmpty() && shown.isEmpty() && !formula.isEmpty())
            return unreckonedCell(formula.mid(formula.indexOf(u'=') + 1), NumberLook::Plain);
        bool sound = false;
        const double number = value.toDouble(&sound);
        if (type == "percentage"_L1 && sound)
            return shownCell(number, NumberLook::Percent, DayCount::From1900);
        if (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1)
            return sound ? styledCell(number, seen, DayCount::From1900) : textCell(shown);
        if (type == "date"_L1)
            return dateCell(isoDate(value), shown);
        if (type == "boolean"_L1)
            return truthCell(value == "true"_L1);
        return textCell(shown.isEmpty() && type == "string"_L1 ? value : shown);
    }

    QString type;
    QString value;
    QString style;
    QString formula; ///< "of:=SUM([.D5:.D9])"
    int repeated = 1;
    int columns = 1;
    int rows = 1;
};

class OdsReader
{
public:
    explicit OdsReader(const Archive &archive)
        : m_archive(archive), m_xml(archive, archive.indexOf(u"content.xml"_s)), m_grid(archive.limits())
    {
    }

    Result<Workbook> read()
    {
        for (bool more = m_xml.enterRoot() && m_xml.nextChild(); more; more = m_xml.nextChild()) {
            if (m_xml.name() == u"automatic-styles")
                m_styles.read(m_xml);
            else if (m_xml.name() == u"body")
                readBody();
            else
                m_xml.skip();
        }
        const Result<void> read = m_xml.finish();
        // Of a sheet too long to be unpacked, the beginning is worth having.
        const bool cutShort = m_grid.isFull() && read.error().code == ErrorCode::FileTooLarge;
        if (!read && !cutShort)
            return read.error();
        if (!m_spreadsheet)
            return readOdt(m_archive);
        return m_grid.take();
    }

private:
    void readBody()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"spreadsheet")
                readTables();
            else
                m_xml.skip();
        }
    }

    void readTables()
    {
        m_spreadsheet = true;
        while (m_xml.nextChild()) {
            const bool hidden = m_styles.hides(m_xml.attribute(u"style-name"));
            if (m_xml.name() != u"table" || !m_grid.beginSheet(m_xml.attribute(u"name"), hidden)) {
                m_xml.skip();
                continue;
            }
            m_row = 0;
            m_columnsTold = 0;
            m_columnStyles.clear();
            readRows();
            m_grid.endSheet();
        }
    }

    // Rows and columns may stand in groups, headers and the like, in any depth.
    void readRows()
    {
        int depth = 1;
        while (depth > 0) {
            const QXmlStreamReader::TokenType token = m_xml.next();
            if (token == QXmlStreamReader::Invalid)
                return;
            if (token == QXmlStreamReader::EndElement)
                --depth;
            else if (token == QXmlStreamReader::StartElement)
                enterInTable(depth);
        }
    }

    void enterInTable(int &depth)
    {
        const QStringView name = m_xml.name();
        if (name == u"table-row-group" || name == u"table-header-rows" || name == u"table-rows"
            || name == u"table-column-group" || name == u"table-header-columns" || name == u"table-columns")
            ++depth;
        else if (name == u"table-column")
            readColumn();
        else if (name == u"table-row")
            readRow();
        else
            m_xml.skip();
    }

    void readRow()
    {
        const int repeated = countOf(m_xml.attribute(u"number-rows-repeated"));
        if (m_grid.isFull())
            return m_xml.skip();
        m_grid.beginRow(m_row + 1, isHidden());
        m_column = 0;
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"table-cell")
                readCell(false);
            else if (m_xml.name() == u"covered-table-cell")
                readCell(true);
            else
                m_xml.skip();
        }
        m_grid.endRow(repeated);
        m_row = qMin(m_row + repeated, kMostRepeats);
    }

    void readCell(bool covered)
    {
        OdsValue value(m_xml.attributes());
        OdsText text(m_xml, m_archive.limits().textLength, &m_styles);
        if (value.style.isEmpty())
            value.style = m_columnStyles.value(m_column);
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"p" || m_xml.name() == u"h")
                text.addParagraph();
            else if (m_xml.name() == u"annotation")
                readNote(m_column + 1);
            else
                m_xml.skip();
        }
        const int first = m_column + 1;
        m_column = qMin(m_column + value.repeated, kMostRepeats);
        if (covered)
            return;
        const Cell whole = value.cell(text.text(), m_styles.numberStyle(value.style));
        const bool struck = m_styles.isStruck(value.style); // told, and not read
        m_grid.putHidden(first, struck ? whole.text + text.struck() : text.struck());
        const Cell cell = struck ? Cell() : whole;
        const bool holds = !cell.isBlank() || !cell.formula.isEmpty();
        for (int column = first; column <= m_column && holds; ++column) {
            m_grid.put(column, cell);
            if (column > m_archive.limits().columns)
                break;
        }
        m_grid.merge({m_row + 1, m_row + value.rows, first, first + value.columns - 1});
    }

    void readNote(int column)
    {
        CellNote note{m_row + 1, column, {}, {}};
        OdsText text(m_xml, m_archive.limits().textLength, nullptr);
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"creator")
                note.author = m_xml.text();
            else if (m_xml.name() == u"p")
                text.addParagraph();
            else
                m_xml.skip();
        }
        note.text = text.text();
        m_grid.note(note);
    }

    void readColumn()
    {
        const int from = m_columnsTold + 1;
        m_columnsTold
            = qMin(m_columnsTold + countOf(m_xml.attribute(u"number-columns-repeated")), kMostRepeats);
        if (isHidden())
            m_grid.hideColumns({from, m_columnsTold});
        const int kept = qMin(m_columnsTold, m_archive.limits().columns);
        for (qsizetype at = m_columnStyles.size(); at < kept; ++at)
            m_columnStyles.append(m_xml.attribute(u"default-cell-style-name"));
        m_xml.skip();
    }

    bool isHidden() const
    {
        const QString visibility = m_xml.attribute(u"visibility");
        return visibility == "collapse"_L1 || visibility == "filter"_L1;
    }

    const Archive &m_archive;
    XmlPart m_xml;
    GridBuilder m_grid;
    OdsStyles m_styles;
    QList<QString> m_columnStyles; ///< of cells without one of their own; by column from 0
    int m_row = 0;                 ///< the last one read
    int m_column = 0;
    int m_columnsTold = 0; ///< by the table's list of columns
    bool m_spreadsheet = false;
};

bool isEncrypted(const Archive &archive)
{
    const int member = archive.indexOf(u"META-INF/manifest.xml"_s);
    if (member < 0)
        return false;
    const Result<QByteArray> manifest = archive.read(member);
    return manifest && (manifest->contains("encryption-data") || manifest->contains("encrypted-package"));
}

} // namespace

Result<Workbook> readOds(const Archive &archive)
{
    if (isEncrypted(archive))
        return Error{ErrorCode::FileProtected, archive.fileName(), {}};
    return OdsReader(archive).read();
}

} // namespace dondoc::exchange
