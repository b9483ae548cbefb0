// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReturnedText: follows the document as it comes; elements that hold no text of the page are passed over.
#include "models/exchange/docx/returnedtext.h"

#include "models/exchange/docx/putinreader.h"
#include "models/exchange/sheets/docxparts.h"
#include "models/exchange/sheets/xmlpart.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostParagraphs = 100'000;
constexpr qsizetype kMostMarks = 100'000;
constexpr qsizetype kMostPutIns = 1'000;         // of one paragraph
constexpr qsizetype kLongestParagraph = 1 << 20; // UTF-16 units; the rest is left out

/// What holds no text of the paragraph: properties, instructions of fields.
constexpr QStringView kPassedOver[]
    = {u"tblPr",     u"tblGrid",   u"trPr",         u"tcPr",   u"sdtPr", u"sdtEndPr",
       u"instrText", u"rPrChange", u"delInstrText", u"sectPr", u"ruby"};

bool isPassedOver(QStringView name)
{
    return std::find(std::begin(kPassedOver), std::end(kPassedOver), name) != std::end(kPassedOver);
}

bool isInsertion(QStringView name) { return name == u"ins" || name == u"moveTo"; }
bool isDeletion(QStringView name) { return name == u"del" || name == u"moveFrom"; }

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

class TrackedTextReader
{
public:
    TrackedTextReader(const Archive &archive, const QString &part)
        : m_fileName(archive.fileName()), m_xml(archive, archive.indexOf(part)),
          m_parts(DocxParts::read(archive, part))
    {
    }

    Result<TrackedText> read()
    {
        while (!m_xml.isDone() && m_text.size() <= kMostParagraphs) {
            const QXmlStreamReader::TokenType token = m_xml.next();
            if (token == QXmlStreamReader::StartElement)
                enter();
            else if (token == QXmlStreamReader::EndElement)
                leave();
        }
        if (m_text.size() > kMostParagraphs)
            return Error{ErrorCode::FileTooLarge, m_fileName, u"word/document.xml"_s};
        if (const Result<void> read = m_xml.finish(); !read)
            return read.error();
        return std::move(m_text);
    }

private:
    void enter()
    {
        const QStringView name = m_xml.name();
        if (name == u"trPr" && m_tables == 1)
            readRowChange();
        else if (isPassedOver(name))
            m_xml.skip();
        else if (isDrawing(name))
            putIn(readDrawing(m_xml));
        else if (name == u"footnoteReference")
            putIn(PutIn{PutInKind::Footnote, m_parts.footnotes.value(m_xml.attribute(u"id"))});
        else if (name == u"endnoteReference")
            putIn(PutIn{PutInKind::Endnote, m_parts.endnotes.value(m_xml.attribute(u"id"))});
        else if (name == u"tbl")
            beginTable();
        else if (name == u"commentRangeStart" || name == u"commentReference")
            anchorComment(m_xml.attribute(u"id"));
        else if (m_tables == 0)
            enterText(name);
        else if (m_tables == 1)
            enterTable(name);
    }

    void putIn(const std::optional<PutIn> &put)
    {
        if (put && m_inParagraph && m_deletedBy.isEmpty() && here().putIns.size() < kMostPutIns)
            here().putIns.append(*put);
    }

    /// One paragraph for the whole; a mark right before it tells which of the officer's it is.
    void beginTable()
    {
        if (++m_tables > 1)
            return;
        m_text.append(TrackedParagraph());
        m_inParagraph = true;
        m_earlier.clear();
        if (m_tableMark)
            here().marks.append(*std::exchange(m_tableMark, std::nullopt));
        here().isTable = true;
        m_rows = 0;
    }

    void enterTable(QStringView name)
    {
        if (name == u"tr") {
            m_cells = 0;
        } else if (name == u"tc") {
            if (m_cells++ > 0)
                add(u"\t"_s);
            else if (m_rows++ > 0)
                add(u"\n"_s);
            m_paragraphs = 0;
        } else if (name == u"p") {
            if (m_paragraphs++ > 0)
                add(u" "_s);
        } else if (name == u"pPr") {
            m_xml.skip();
        } else if (name == u"br" || name == u"cr") {
            add(u" "_s); // a line is a row
        } else {
            enterText(name);
        }
    }

    /// A row that was put in or taken out as a whole, its cells' text with it.
    void readRowChange()
    {
        while (m_xml.nextChild()) {
            if (isInsertion(m_xml.name()) || isDeletion(m_xml.name())) {
                m_rowChange = &(isInsertion(m_xml.name()) ? m_insertedBy : m_deletedBy);
                m_rowChange->append(m_xml.attribute(u"author"));
            }
            m_xml.skip();
        }
    }

    void endTable()
    {
        if (--m_tables == 0)
            m_inParagraph = false;
    }

    void enterText(QStringView name)
    {
        if (name == u"p")
            beginParagraph();
        else if (name == u"pPr")
            readParagraphProperties();
        else if (name == u"r")
            m_bold = m_italic = m_struck = false;
        else if (name == u"rPr")
            readRunProperties();
        else if (isInsertion(name) || isDeletion(name))
            beginChange(name);
        else if (name == u"bookmarkStart")
            beginBookmark();
        else if (name == u"bookmarkEnd")
            endBookmark();
        else
            enterRun(name);
    }

    void enterRun(QStringView name)
    {
        if (name == u"t" || name == u"delText")
            add(typedText(m_xml.text()));
        else if (name == u"tab")
            add(u"\t"_s);
        else if (name == u"br" || name == u"cr")
            add(u"\n"_s);
        else if (name == u"noBreakHyphen")
            add(u"-"_s);
    }

    void leave()
    {
        const QStringView name = m_xml.name();
        if (name == u"tbl")
            endTable();
        else if (name == u"tr" && m_tables == 1 && m_rowChange)
            endChange(*std::exchange(m_rowChange, nullptr));
        else if (m_tables > 1)
            return;
        else if (name == u"p")
            m_inParagraph = m_tables > 0;
        else if (isInsertion(name))
            endChange(m_insertedBy);
        else if (isDeletion(name))
            endChange(m_deletedBy);
    }

    void beginParagraph()
    {
        m_text.append(TrackedParagraph());
        m_inParagraph = true;
        m_earlier = QSet<QString>(m_open.keyBegin(), m_open.keyEnd());
        for (const BlockMark &mark : std::as_const(m_waitingMarks))
            here().marks.append(mark);
        for (const QString &id : std::as_const(m_waitingComments))
            addOnce(here().comments, id);
        m_earlier -= m_waitingIds;
        m_waitingIds.clear();
        m_waitingMarks.clear();
        m_waitingComments.clear();
    }

    TrackedParagraph &here() { return m_text.last(); }

    void beginChange(QStringView name)
    {
        (isInsertion(name) ? m_insertedBy : m_deletedBy).append(m_xml.attribute(u"author"));
    }

    static void endChange(QStringList &authors)
    {
        if (!authors.isEmpty())
            authors.removeLast();
    }

    /// Where one begins, those of earlier paragraphs end, whether the file ends them or not. LibreOffice
    /// begins the same one again in each paragraph that it was split into.
    void beginBookmark()
    {
        const std::optional<BlockMark> mark = markOf(m_xml.attribute(u"name"));
        if (!mark || m_known.size() > kMostMarks)
            return;
        if (mark->table) {
            m_tableMark = mark;
            return;
        }
        const QString id = m_xml.attribute(u"id");
        for (const QString &earlier : std::as_const(m_earlier))
            m_open.remove(earlier);
        m_earlier.clear();
        m_open.insert(id, *mark);
        const QString name = mark->keyHash + mark->textHash;
        const bool again = m_known.contains(name);
        m_known.insert(name);
        if (again && m_inParagraph)
            here().continues = true;
        else if (!again && m_inParagraph)
            here().marks.append(*mark);
        else if (!again)
            wait(id, *mark);
    }

    void wait(const QString &id, const BlockMark &mark)
    {
        m_waitingMarks.append(mark);
        m_waitingIds.insert(id);
    }

    void endBookmark()
    {
        m_open.remove(m_xml.attribute(u"id"));
        m_earlier.remove(m_xml.attribute(u"id"));
    }

    void anchorComment(const QString &id)
    {
        if (m_inParagraph)
            addOnce(here().comments, id);
        else
            addOnce(m_waitingComments, id);
    }

    void readParagraphProperties()
    {
        ListPlace place;
        bool changed = false;
        while (m_xml.nextChild()) {
            if (m_xml.name() == u"rPr") {
                readEndProperties();
            } else if (m_xml.name() == u"numPr") {
                place = readListPlace(m_xml);
            } else {
                changed |= m_xml.name() == u"pPrChange";
                readParagraphProperty();
            }
        }
        if (!m_inParagraph || here().endDeleted)
            return;
        place = m_parts.placeOf(place, here().styleId);
        here().listed = place.exists();
        here().sign = typedSign(m_parts.lists.next(place));
        here().signInserted = changed;
    }

    void readParagraphProperty()
    {
        if (m_xml.name() == u"pStyle" && m_inParagraph)
            here().styleId = m_xml.attribute(u"val");
        if (m_xml.name() == u"sectPr" && m_inParagraph)
            here().endsSection = true;
        m_xml.skip();
    }

    /// Of the paragraph's mark: whether it was inserted or deleted itself.
    void readEndProperties()
    {
        while (m_xml.nextChild()) {
            const QStringView name = m_xml.name();
            if (m_inParagraph && (isInsertion(name) || isDeletion(name))) {
                (isInsertion(name) ? here().endInserted : here().endDeleted) = true;
                addOnce(here().authors, m_xml.attribute(u"author"));
            }
            m_xml.skip();
        }
    }

    void readRunProperties()
    {
        while (m_xml.nextChild()) {
            const QString value = m_xml.attribute(u"val");
            if (m_xml.name() == u"b")
                m_bold = isElementOn(m_xml);
            else if (m_xml.name() == u"i")
                m_italic = isElementOn(m_xml);
            else if (m_xml.name() == u"strike" || m_xml.name() == u"dstrike")
                m_struck = m_struck || isElementOn(m_xml);
            else if (m_xml.name() == u"rStyle" && value == "Strong"_L1)
                m_bold = true;
            else if (m_xml.name() == u"rStyle" && value == "Emphasis"_L1)
                m_italic = true;
            m_xml.skip();
        }
    }

    void add(const QString &text)
    {
        if (!m_inParagraph || text.isEmpty() || (m_length = lengthSoFar() + text.size()) > kLongestParagraph)
            return;
        if (m_tables == 0 && !text.trimmed().isEmpty())
            m_tableMark.reset(); // its table is gone
        TrackedParagraph &paragraph = here();
        const bool deleted = !m_deletedBy.isEmpty();
        const TrackedRun run{text, m_bold, m_italic, !m_insertedBy.isEmpty(), deleted || m_struck};
        paragraph.struck |= m_struck && !deleted && m_insertedBy.isEmpty();
        paragraph.continues |= !m_earlier.isEmpty() && !text.trimmed().isEmpty();
        if (!m_insertedBy.isEmpty())
            addOnce(paragraph.authors, m_insertedBy.constLast());
        if (!m_deletedBy.isEmpty())
            addOnce(paragraph.authors, m_deletedBy.constLast());
        TrackedRun *last = paragraph.runs.isEmpty() ? nullptr : &paragraph.runs.last();
        if (last && last->bold == run.bold && last->italic == run.italic && last->inserted == run.inserted
            && last->deleted == run.deleted)
            last->text += run.text;
        else
            paragraph.runs.append(run);
    }

    qsizetype lengthSoFar() { return here().runs.isEmpty() ? 0 : m_length; }

    QString m_fileName;
    XmlPart m_xml;
    DocxParts m_parts;
    TrackedText m_text;
    bool m_inParagraph = false;
    bool m_bold = false;
    bool m_italic = false;
    bool m_struck = false;
    int m_tables = 0;                     ///< how many are open, one inside the other
    std::optional<BlockMark> m_tableMark; ///< of the table that follows
    qsizetype m_rows = 0;                 ///< of the outermost table, begun so far
    qsizetype m_cells = 0;                ///< of its row
    qsizetype m_paragraphs = 0;           ///< of its cell
    QStringList *m_rowChange = nullptr;   ///< where its row's author was put
    QSet<QString> m_known;                ///< marks that began before
    qsizetype m_length = 0;               ///< of the paragraph
    QStringList m_insertedBy;             ///< authors of the insertions that are open
    QStringList m_deletedBy;
    QHash<QString, BlockMark> m_open; ///< by the bookmark's id
    QSet<QString> m_earlier;          ///< those open that began in an earlier paragraph
    QList<BlockMark> m_waitingMarks;  ///< begun between paragraphs, for the next one
    QSet<QString> m_waitingIds;
    QStringList m_waitingComments;
};

} // namespace

Result<TrackedText> readTrackedText(const Archive &archive, const QString &part)
{
    return TrackedTextReader(archive, part).read();
}

} // namespace dondoc::exchange
