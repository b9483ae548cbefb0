// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OdtReader: follows content.xml as it comes and hands it to the grid.
#include "models/exchange/sheets/odtreader.h"

#include "models/exchange/sheets/documentgrid.h"
#include "models/exchange/sheets/odtlists.h"
#include "models/exchange/sheets/xmlpart.h"

#include <QSet>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostOdtStyles = 100'000;
constexpr int kMostSpaces = 1'000; // of a text:s

/// What holds no text of the page: what was struck out, remarks, directories, descriptions of pictures.
constexpr QStringView kApart[] = {u"tracked-changes",
                                  u"table-of-content",
                                  u"sequence-decls",
                                  u"forms",
                                  u"desc",
                                  u"title",
                                  u"math",
                                  u"ruby-text",
                                  u"script",
                                  u"bibliography",
                                  u"illustration-index"};

bool isApart(QStringView name)
{
    return std::find(std::begin(kApart), std::end(kApart), name) != std::end(kApart);
}

class OdtReader
{
public:
    explicit OdtReader(const Archive &archive)
        : m_archive(archive), m_xml(archive, archive.indexOf(u"content.xml"_s)), m_grid(archive.limits())
    {
    }

    Result<Workbook> read()
    {
        m_lists.readStyles(m_archive);
        for (bool more = m_xml.enterRoot() && m_xml.nextChild(); more; more = m_xml.nextChild()) {
            if (m_xml.name() == u"automatic-styles")
                readStyles();
            else if (m_xml.name() == u"body")
                readBody();
            else
                m_xml.skip();
        }
        if (const Result<void> read = m_xml.finish(); !read)
            return read.error();
        if (!m_text)
            return Error{ErrorCode::OldFormat, m_archive.fileName(), u"odt"_s};
        return m_grid.take();
    }

private:
    void readStyles()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"list-style") {
                m_lists.readStyle(m_xml);
                continue;
            }
            const QString name = m_xml.attribute(u"name");
            while (m_xml.nextChild()) {
                const bool hides
                    = m_xml.name() == u"text-properties" && m_xml.attribute(u"display") == "none"_L1;
                if (hides && m_hiding.size() < kMostOdtStyles)
                    m_hiding.insert(name);
                m_xml.skip();
            }
        }
    }

    void readBody()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"text")
                readText();
            else
                m_xml.skip();
        }
    }

    void readText()
    {
        m_text = true;
        for (int depth = 1; depth > 0;) {
            const QXmlStreamReader::TokenType token = m_xml.next();
            if (token == QXmlStreamReader::Invalid)
                return;
            if (token == QXmlStreamReader::Characters)
                addCharacters();
            else if (token == QXmlStreamReader::EndElement)
                --depth, leave();
            else if (token == QXmlStreamReader::StartElement && enter())
                ++depth;
        }
    }

    /// False where the element was read to its end.
    bool enter()
    {
        const QStringView name = m_xml.name();
        if (isApart(name) || m_grid.isFull() || (name == u"table" && !m_grid.beginTable())) {
            m_xml.skip();
            return false;
        }
        if (name == u"note" || name == u"annotation") {
            name == u"note" ? readNote() : readComment();
            return false;
        }
        if (m_grid.openTables() == 1)
            enterInTable(name);
        enterList(name);
        enterText(name);
        return true;
    }

    void enterInTable(QStringView name)
    {
        if (name == u"table-row") {
            m_grid.table().beginRow();
        } else if (name == u"covered-table-cell" || name == u"table-cell") {
            m_grid.table().beginCell();
            m_grid.table().setArea(countOf(u"number-columns-spanned"), countOf(u"number-rows-spanned"));
            m_repeated = countOf(u"number-columns-repeated");
        }
    }

    int countOf(QStringView attribute) const
    {
        return qBound(1, m_xml.attribute(attribute).toInt(), TextTable::kMostColumns);
    }

    void enterList(QStringView name)
    {
        if (name == u"list")
            m_lists.beginList(m_xml);
        else if (name == u"list-item")
            m_lists.beginItem(m_xml);
    }

    void beginParagraph(QStringView name)
    {
        m_grid.beginParagraph();
        const bool counts = name == u"h" && m_xml.attribute(u"is-list-header") != "true"_L1;
        QString sign = m_lists.itemSign();
        if (counts && sign.isEmpty())
            sign = m_lists.headingSign(m_xml.attribute(u"outline-level").toInt());
        if (!sign.isEmpty())
            m_grid.add(sign + u' ');
    }

    void enterText(QStringView name)
    {
        if (name == u"p" || name == u"h")
            beginParagraph(name);
        if (name == u"p" || name == u"h" || name == u"span")
            m_hidden.append(isHidden() || m_hiding.contains(m_xml.attribute(u"style-name")));
        else if (name == u"s")
            add(QString(qBound(1, m_xml.attribute(u"c").toInt(), kMostSpaces), u' '));
        else if (name == u"tab")
            add(u"\t"_s);
        else if (name == u"line-break")
            add(u"\n"_s);
    }

    void leave()
    {
        const QStringView name = m_xml.name();
        if (name == u"p" || name == u"h")
            m_grid.endParagraph();
        if ((name == u"p" || name == u"h" || name == u"span") && !m_hidden.isEmpty())
            m_hidden.removeLast();
        if (name == u"list")
            m_lists.endList();
        else if (name == u"table")
            m_grid.endTable();
        else if (m_grid.openTables() == 1 && name == u"table-row")
            m_grid.table().endRow();
        else if (m_grid.openTables() == 1 && name == u"table-cell")
            m_grid.table().endCell(m_repeated);
        else if (m_grid.openTables() == 1 && name == u"covered-table-cell")
            m_grid.table().skipColumns(m_repeated);
    }

    bool isHidden() const { return !m_hidden.isEmpty() && m_hidden.constLast(); }

    // A line of the file's own is one blank, as XML has it.
    void addCharacters() { add(m_xml.characters().toString().replace(u'\n', u' ')); }

    void add(const QString &text)
    {
        if (isHidden())
            m_grid.hide(text);
        else
            m_grid.add(text);
    }

    void readNote()
    {
        QString note;
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"note-body")
                note += textBelow();
            else
                m_xml.skip();
        }
        m_grid.addNote(note.simplified());
    }

    void readComment()
    {
        CellNote comment;
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"creator")
                comment.author = m_xml.text();
            else if (m_xml.name() == u"p" || m_xml.name() == u"list")
                comment.text += textBelow();
            else
                m_xml.skip();
        }
        comment.text = comment.text.simplified();
        m_grid.addComment(comment);
    }

    QString textBelow()
    {
        QString text;
        for (int depth = 1; depth > 0;) {
            const QXmlStreamReader::TokenType token = m_xml.next();
            if (token == QXmlStreamReader::Invalid)
                return text;
            if (token == QXmlStreamReader::Characters && text.size() < kLongestText)
                text += m_xml.characters();
            else if (token == QXmlStreamReader::EndElement)
                --depth, text += u' ';
            else if (token == QXmlStreamReader::StartElement)
                ++depth;
        }
        return text;
    }

    const Archive &m_archive;
    XmlPart m_xml;
    DocumentGrid m_grid;
    OdtLists m_lists;
    QSet<QString> m_hiding; ///< styles of what is not shown
    QList<bool> m_hidden;   ///< of the paragraphs and spans that are open
    bool m_text = false;
    int m_repeated = 1; ///< how often the cell stands there that is open
};

} // namespace

Result<Workbook> readOdt(const Archive &archive) { return OdtReader(archive).read(); }

} // namespace dondoc::exchange
