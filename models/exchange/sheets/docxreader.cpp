// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxReader: follows the document as it comes and hands it to the grid.
#include "models/exchange/sheets/docxreader.h"

#include "models/exchange/sheets/documentgrid.h"
#include "models/exchange/sheets/docxparts.h"
#include "models/exchange/sheets/pageheads.h"
#include "models/exchange/sheets/symbolfonts.h"
#include "models/exchange/sheets/xmlpart.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHexadecimal = 16;

/// What holds no text of the present version: struck out, moved away, earlier formats, a second form of the
/// same.
constexpr QStringView kLeftOut[]
    = {u"del",     u"moveFrom", u"Fallback",  u"pPrChange", u"rPrChange",    u"tblPr",
       u"tblGrid", u"sectPr",   u"instrText", u"delText",   u"tblPrExChange"};

bool isLeftOut(QStringView name)
{
    return std::find(std::begin(kLeftOut), std::end(kLeftOut), name) != std::end(kLeftOut);
}

class DocxReader
{
public:
    DocxReader(const Archive &archive, const QString &part)
        : m_xml(archive, archive.indexOf(part)), m_grid(archive.limits()),
          m_parts(DocxParts::read(archive, part)), m_pageHeads(docxPageHeads(archive, part))
    {
    }

    Result<Workbook> read()
    {
        while (!m_xml.isDone()) {
            const QXmlStreamReader::TokenType token = m_xml.next();
            if (token == QXmlStreamReader::StartElement)
                enter();
            else if (token == QXmlStreamReader::EndElement)
                leave();
        }
        if (const Result<void> read = m_xml.finish(); !read)
            return read.error();
        Workbook book = m_grid.take();
        book.pageHeads = m_pageHeads;
        return book;
    }

private:
    void enter()
    {
        const QStringView name = m_xml.name();
        if (name == u"del" && !m_grid.isFull())
            readDeleted();
        else if (isLeftOut(name) || m_grid.isFull())
            m_xml.skip();
        else if (name == u"tbl")
            beginTable();
        else if (m_grid.openTables() == 1)
            enterInTable(name);
        else
            enterText(name);
    }

    // Runs that a tracked change struck out: nobody said yet that it holds.
    void readDeleted()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() != u"r") {
                m_xml.skip();
                continue;
            }
            while (m_xml.nextChild()) {
                if (m_xml.name() == u"delText" || m_xml.name() == u"t")
                    m_grid.hide(m_xml.text());
                else
                    m_xml.skip();
            }
        }
    }

    void beginTable()
    {
        if (!m_grid.beginTable())
            m_xml.skip();
    }

    void enterInTable(QStringView name)
    {
        if (name == u"tr")
            m_grid.table().beginRow();
        else if (name == u"trPr")
            readRowProperties();
        else if (name == u"tc")
            m_grid.table().beginCell();
        else if (name == u"tcPr")
            readCellProperties();
        else
            enterText(name);
    }

    void enterText(QStringView name)
    {
        if (name == u"p")
            beginParagraph();
        else if (name == u"pPr")
            readParagraphProperties();
        else if (name == u"r")
            m_run = {};
        else if (name == u"rPr")
            readRunProperties();
        else if (name == u"sdt")
            m_controls.append(Control());
        else if (name == u"sdtPr")
            readControlProperties();
        else if (name == u"fldChar")
            readField();
        else if (name == u"sym")
            addSymbol();
        else if (name == u"t")
            add(m_xml.text());
        else if (name == u"tab")
            add(u"\t"_s);
        else if (name == u"br" || name == u"cr")
            add(u"\n"_s);
        else if (name == u"noBreakHyphen")
            add(u"-"_s);
        else if (name == u"footnoteReference")
            m_grid.addNote(m_parts.footnotes.value(m_xml.attribute(u"id")));
        else if (name == u"endnoteReference")
            m_grid.addNote(m_parts.endnotes.value(m_xml.attribute(u"id")));
        else if (name == u"commentReference")
            m_grid.addComment(m_parts.comments.value(m_xml.attribute(u"id")));
        else if (name == u"trPr" || name == u"tcPr")
            m_xml.skip();
    }

    /// A box to be ticked, or a place where something is to be chosen or typed.
    struct Control {
        QString box;          ///< what is shown of a box
        bool shown = false;   ///< it stands in the text already
        bool invites = false; ///< only an invitation to type stands there
    };

    static QString boxOf(bool ticked) { return ticked ? u"☒"_s : u"☐"_s; }

    // The sign that stands there is whatever font and program chose.
    void add(const QString &text)
    {
        Control *control = m_controls.isEmpty() ? nullptr : &m_controls.last();
        if (control && control->invites)
            return;
        if (!control || control->box.isEmpty())
            return put(shownInFont(text, m_run.font));
        if (!std::exchange(control->shown, true))
            put(control->box);
    }

    void put(const QString &text)
    {
        if (m_run.hidden.value_or(m_paragraph.hidden.value_or(false)))
            m_grid.hide(text);
        else
            m_grid.add(text);
    }

    void addSymbol()
    {
        const QString font = m_xml.attribute(u"font");
        const auto code = char16_t(m_xml.attribute(u"char").toUInt(nullptr, kHexadecimal));
        if (code != 0)
            add(shownInFont(QString(QChar(code)), font));
    }

    void readControlProperties()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"checkbox" && !m_controls.isEmpty()) {
                readCheckbox();
                continue;
            }
            if (m_xml.name() == u"showingPlcHdr" && !m_controls.isEmpty())
                m_controls.last().invites = isElementOn(m_xml);
            m_xml.skip();
        }
    }

    void readCheckbox()
    {
        m_controls.last().box = boxOf(false);
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"checked")
                m_controls.last().box = boxOf(isElementOn(m_xml));
            m_xml.skip();
        }
    }

    // Fields of older forms hold what was chosen in their first sign.
    void readField()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() != u"ffData") {
                m_xml.skip();
                continue;
            }
            while (m_xml.nextChild()) {
                if (m_xml.name() == u"checkBox")
                    readFieldBox();
                else if (m_xml.name() == u"ddList")
                    readFieldList();
                else
                    m_xml.skip();
            }
        }
    }

    void readFieldBox()
    {
        bool usual = false;
        std::optional<bool> ticked;
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"default")
                usual = isElementOn(m_xml);
            else if (m_xml.name() == u"checked")
                ticked = isElementOn(m_xml);
            m_xml.skip();
        }
        put(boxOf(ticked.value_or(usual)));
    }

    void readFieldList()
    {
        constexpr qsizetype kMostChoices = 1'000;
        QStringList entries;
        int chosen = 0;
        while (m_xml.nextChild()) {
            const QString value = m_xml.attribute(u"val");
            if (m_xml.name() == u"result")
                chosen = value.toInt();
            else if (m_xml.name() == u"listEntry" && entries.size() < kMostChoices)
                entries.append(value);
            m_xml.skip();
        }
        put(entries.value(chosen));
    }

    void readRunProperties()
    {
        QString style;
        readRunLook(m_xml, &m_run, &style);
        const DocxLook named = m_parts.looks.of(style);
        if (!m_run.hidden)
            m_run.hidden = named.hidden;
        if (m_run.font.isEmpty())
            m_run.font = named.font;
    }

    void beginParagraph()
    {
        m_paragraph = {};
        m_joined.append(false);
        m_grid.beginParagraph();
    }

    void readParagraphProperties()
    {
        ListPlace own;
        QString style;
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"rPr") {
                readEndProperties();
            } else if (m_xml.name() == u"numPr") {
                own = readListPlace(m_xml);
            } else {
                if (m_xml.name() == u"pStyle")
                    style = m_xml.attribute(u"val");
                m_xml.skip();
            }
        }
        m_paragraph = m_parts.looks.of(style);
        addListSign(own, style);
    }

    // Signs of bullets say nothing. A paragraph whose end was struck out is not counted.
    void addListSign(const ListPlace &own, const QString &style)
    {
        if (!m_joined.isEmpty() && m_joined.constLast())
            return;
        const ListSign sign = m_parts.lists.next(m_parts.placeOf(own, style));
        if (!sign.bullet && !sign.text.isEmpty())
            m_grid.add(sign.text + u' ');
    }

    // Of the paragraph's end: whether it was struck out, or moved away.
    void readEndProperties()
    {
        while (m_xml.nextChild()) {
            if (!m_joined.isEmpty() && (m_xml.name() == u"del" || m_xml.name() == u"moveFrom"))
                m_joined.last() = true;
            m_xml.skip();
        }
    }

    void readRowProperties()
    {
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"del")
                m_grid.table().markDeleted();
            else if (m_xml.name() == u"hidden" && isElementOn(m_xml))
                m_grid.table().markHidden();
            else if (m_xml.name() == u"gridBefore")
                m_grid.table().skipColumns(
                    qBound(0, m_xml.attribute(u"val").toInt(), TextTable::kMostColumns));
            m_xml.skip();
        }
    }

    void readCellProperties()
    {
        while (m_xml.nextChild()) {
            const QString value = m_xml.attribute(u"val");
            if (m_xml.name() == u"cellDel")
                m_grid.table().markCellDeleted();
            else if (m_xml.name() == u"gridSpan")
                m_grid.table().setSpan(value.toInt());
            else if (m_xml.name() == u"vMerge")
                m_grid.table().setMerge(value == "restart"_L1 ? VerticalMerge::Begin
                                                              : VerticalMerge::Continue);
            m_xml.skip();
        }
    }

    void leave()
    {
        const QStringView name = m_xml.name();
        if (name == u"p")
            endParagraph();
        else if (name == u"sdt" && !m_controls.isEmpty())
            m_controls.removeLast();
        else if (name == u"tbl")
            m_grid.endTable();
        else if (m_grid.openTables() == 1 && name == u"tc")
            m_grid.table().endCell();
        else if (m_grid.openTables() == 1 && name == u"tr")
            m_grid.table().endRow();
    }

    void endParagraph() { m_grid.endParagraph(!m_joined.isEmpty() && m_joined.takeLast()); }

    XmlPart m_xml;
    DocumentGrid m_grid;
    DocxParts m_parts;
    QStringList m_pageHeads;
    DocxLook m_paragraph; ///< that its style gives it
    DocxLook m_run;
    QList<Control> m_controls; ///< that are open
    QList<bool> m_joined; ///< of the paragraphs that are open, whether the next one goes on in their line
};

} // namespace

Result<Workbook> readDocx(const Archive &archive, const QString &part)
{
    return DocxReader(archive, part).read();
}

} // namespace dondoc::exchange
