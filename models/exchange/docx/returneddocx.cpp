// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReturnedDocx: joins what belongs together once changes are accepted, and adds styles, comments, properties.
#include "models/exchange/docx/returneddocx.h"

#include "models/domain/text/text.h"
#include "models/exchange/docx/returnedtext.h"
#include "models/exchange/docx/reviewcomments.h"
#include "models/exchange/sheets/fileformat.h"
#include "models/exchange/sheets/ooxmlpackage.h"
#include "models/exchange/sheets/xmleach.h"

#include <QHash>

#include <algorithm>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostProperties = 10'000;
constexpr qsizetype kMostWordStyles = 10'000;

bool isBlank(const QString &text) { return comparableText(text).isEmpty(); }

struct Properties {
    ReportOrigin origin;
    QStringList sentKeys;
};

Result<Properties> propertiesOf(const Archive &archive)
{
    const Result<QList<Relationship>> list = relationshipsOf(archive, {});
    if (!list)
        return list.error();
    QHash<QString, QString> texts;
    const Result<void> read = readEach(archive, archive.indexOf(targetOf(*list, u"custom-properties")),
                                       u"property", [&texts](XmlPart &xml) {
                                           const QString name = xml.attribute(u"name");
                                           QString text;
                                           while (xml.nextChild())
                                               text += xml.text();
                                           if (texts.size() < kMostProperties)
                                               texts.insert(name, text.trimmed());
                                       });
    if (!read)
        return read.error();
    Properties found;
    found.origin
        = {texts.value(QString::fromUtf16(kFileProperty)), texts.value(QString::fromUtf16(kPlanProperty)),
           texts.value(QString::fromUtf16(kPeriodProperty))};
    const QString blocks = QString::fromUtf16(kBlocksProperty);
    for (int number = 1; texts.contains(blocks + QString::number(number)); ++number)
        found.sentKeys += texts.value(blocks + QString::number(number)).split(u' ', Qt::SkipEmptyParts);
    return found;
}

struct StyleOf {
    RunStyle style = RunStyle::Paragraph;
    bool heading = false;
};
using Styles = QHash<QString, StyleOf>;

StyleOf styleNamed(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == "heading 3"_L1)
        return {RunStyle::Point, true};
    if (lower.startsWith("heading "_L1))
        return {RunStyle::Clause, true};
    return {lower == u"gạch đầu dòng"_s ? RunStyle::Item : RunStyle::Paragraph, false};
}

/// By the names, since Word in other languages gives the identifiers its own.
Result<Styles> stylesOf(const Archive &archive, const QString &part)
{
    Styles styles;
    const Result<void> read = readEach(archive, archive.indexOf(part), u"style", [&styles](XmlPart &xml) {
        const QString id = xml.attribute(u"styleId");
        QString name;
        while (xml.nextChild()) {
            if (xml.name() == u"name")
                name = xml.attribute(u"val");
            xml.skip();
        }
        if (styles.size() < kMostWordStyles)
            styles.insert(id, styleNamed(name));
    });
    if (!read)
        return read.error();
    return styles;
}

/// Makes of paragraphs as they stand in the file those that remain once all changes are accepted.
class Assembler
{
public:
    Assembler(TrackedText text, ReviewComments comments, Styles styles)
        : m_text(std::move(text)), m_comments(std::move(comments)), m_styles(std::move(styles))
    {
    }

    void assembleInto(ReturnedDocument &document)
    {
        qsizetype end = endOfBody();
        for (qsizetype at = end; at < m_text.size(); ++at)
            document.putIns += m_text.at(at).putIns;
        leaveOutTables(end, document.putIns);
        findBefore(end);
        for (qsizetype first = 0; first < end;) {
            qsizetype last = first;
            while (last + 1 < end && m_text.at(last).endDeleted && !m_text.at(last + 1).isTable)
                ++last;
            join(first, last);
            first = last + 1;
        }
        if (!m_left.marks.isEmpty())
            m_made.append(m_left);
        document.paragraphs = std::move(m_made);
        document.comments = m_comments.takeAll(); // that no paragraph took
    }

private:
    /// Annexes begin behind the section that holds the last mark, or behind the first one.
    qsizetype endOfBody() const
    {
        const QList<TrackedParagraph> &all = m_text;
        qsizetype from = all.size() - 1;
        while (from > 0 && all.at(from).marks.isEmpty())
            --from;
        while (from >= 0 && from < all.size() && !all.at(from).endsSection)
            ++from;
        return std::min(from + 1, all.size());
    }

    /// Tables without a mark are letterhead and signature where they stand around the marked text; within it
    /// a reviewer put them in.
    void leaveOutTables(qsizetype &end, QList<PutIn> &putIns)
    {
        QList<TrackedParagraph> &all = m_text;
        const auto isMarked = [](const TrackedParagraph &paragraph) { return !paragraph.marks.isEmpty(); };
        const auto first = std::find_if(all.cbegin(), all.cbegin() + end, isMarked) - all.cbegin();
        qsizetype last = end;
        while (last > first && !isMarked(all.at(last - 1)))
            --last;
        for (qsizetype at = end - 1; at >= 0; --at) {
            if (all.at(at).isTable && !isMarked(all.at(at)) && (at < first || at >= last)) {
                putIns += all.at(at).putIns;
                all.removeAt(at);
                --end;
            }
        }
    }

    /// Paragraphs whose end was inserted are one with the next as long as changes are refused.
    void findBefore(qsizetype end)
    {
        m_before.resize(end);
        for (qsizetype first = 0; first < end;) {
            qsizetype last = first;
            while (last + 1 < end && m_text.at(last).endInserted && !m_text.at(last + 1).isTable)
                ++last;
            QString text;
            for (qsizetype at = first; at <= last; ++at) {
                const QString own = refusedText(m_text.at(at));
                m_text[at].continues |= !isBlank(text) && !isBlank(own);
                text += own;
            }
            std::fill(m_before.begin() + first, m_before.begin() + last + 1, text);
            first = last + 1;
        }
    }

    void join(qsizetype first, qsizetype last)
    {
        ReturnedParagraph joined;
        for (qsizetype at = first; at <= last; ++at) {
            const TrackedParagraph &own = m_text.at(at);
            if (isBlank(acceptedText(own)) && !own.marks.isEmpty() && !isBlank(m_before.at(at))) {
                ReturnedParagraph gone;
                take(own, m_before.at(at), gone);
                gone.runs.clear();
                m_made.append(gone);
            } else {
                take(own, m_before.at(at), joined);
            }
        }
        if (isBlank(plainText(joined.runs)))
            keepBlank(joined);
        else
            keep(joined);
    }

    void take(const TrackedParagraph &own, const QString &before, ReturnedParagraph &into)
    {
        const StyleOf style = m_styles.value(own.styleId);
        for (const BlockMark &mark : own.marks)
            into.marks.append({mark, before});
        if (into.runs.isEmpty()) {
            into.continues = own.continues;
            into.listed = own.listed;
            into.sign = acceptedSign(own);
        }
        takeRuns(own, style.heading, into);
        into.putIns += own.putIns;
        into.struck |= own.struck;
        into.style = own.isTable ? RunStyle::Table : style.style;
        for (const QString &author : own.authors) {
            if (!into.authors.contains(author))
                into.authors.append(author);
        }
        for (const QString &id : own.comments)
            into.comments += m_comments.take(id);
    }

    static void takeRuns(const TrackedParagraph &own, bool heading, ReturnedParagraph &into)
    {
        QList<TrackedRun> runs = own.runs;
        if (const QString sign = acceptedSign(own); !sign.isEmpty())
            runs.prepend(TrackedRun{sign});
        for (const TrackedRun &run : std::as_const(runs)) {
            if (run.deleted)
                continue;
            StyledRun kept;
            kept.text = text::normalized(run.text);
            if (own.isTable && into.runs.isEmpty() && kept.text.startsWith(u'\n'))
                kept.text.remove(0, 1); // the end of a row that was deleted
            kept.bold = run.bold && !heading;
            kept.italic = run.italic && !heading;
            if (!into.runs.isEmpty() && into.runs.constLast().bold == kept.bold
                && into.runs.constLast().italic == kept.italic)
                into.runs.last().text += kept.text;
            else
                into.runs.append(kept);
        }
    }

    /// A mark that was left behind in a blank paragraph goes to the text that its bookmark holds.
    void keepBlank(const ReturnedParagraph &blank)
    {
        m_left.marks += blank.marks;
        m_left.comments += blank.comments;
        (m_made.isEmpty() ? m_left : m_made.last()).putIns += blank.putIns; // a picture hangs below its words
        m_left.authors += blank.authors;
    }

    void keep(ReturnedParagraph &paragraph)
    {
        const bool takes = paragraph.continues && paragraph.marks.isEmpty();
        if (takes && !m_left.marks.isEmpty()) {
            paragraph.marks = std::exchange(m_left.marks, {});
            paragraph.continues = false;
        } else if (!m_left.marks.isEmpty()) {
            m_made.append(std::exchange(m_left, {}));
        }
        paragraph.comments = std::exchange(m_left.comments, {}) + paragraph.comments;
        paragraph.authors = std::exchange(m_left.authors, {}) + paragraph.authors;
        paragraph.putIns = std::exchange(m_left.putIns, {}) + paragraph.putIns;
        paragraph.authors.removeDuplicates();
        m_made.append(paragraph);
    }

    TrackedText m_text;
    ReviewComments m_comments;
    Styles m_styles;
    QStringList m_before; ///< by paragraph
    ReturnedParagraph m_left;
    QList<ReturnedParagraph> m_made;
};

Result<QString> documentPart(const Archive &archive)
{
    const Result<QString> part = mainPart(archive);
    if (!part)
        return part.error();
    if (part->isEmpty())
        return Error{ErrorCode::UnknownFormat, archive.fileName(), u"zip"_s};
    if (archive.indexOf(*part) < 0)
        return Error{ErrorCode::FileDamaged, archive.fileName(), *part};
    XmlPart xml(archive, archive.indexOf(*part));
    if (!xml.enterRoot())
        return xml.state() ? Error{ErrorCode::FileDamaged, archive.fileName(), *part} : xml.state().error();
    if (xml.name() != u"document")
        return Error{ErrorCode::UnknownFormat, archive.fileName(), xml.name().toString()};
    return *part;
}

Result<ReturnedDocument> readPackage(const Archive &archive, const QString &part)
{
    const Result<Properties> properties = propertiesOf(archive);
    if (!properties)
        return properties.error();
    const Result<QList<Relationship>> parts = relationshipsOf(archive, part);
    if (!parts)
        return parts.error();
    const Result<ReviewComments> comments = ReviewComments::read(
        archive, targetOf(*parts, u"comments"), partBeside(archive, part, u"commentsExtended"));
    if (!comments)
        return comments.error();
    const Result<Styles> styles = stylesOf(archive, targetOf(*parts, u"styles"));
    if (!styles)
        return styles.error();
    Result<TrackedText> text = readTrackedText(archive, part);
    if (!text)
        return text.error();
    ReturnedDocument document;
    document.fileName = archive.fileName();
    document.origin = properties->origin;
    document.sentKeys = properties->sentKeys;
    Assembler(std::move(*text), *comments, *styles).assembleInto(document);
    return document;
}

} // namespace

bool ReturnedDocument::hasMarks() const
{
    return std::any_of(paragraphs.cbegin(), paragraphs.cend(),
                       [](const ReturnedParagraph &paragraph) { return !paragraph.marks.isEmpty(); });
}

Result<ReturnedDocument> readReturnedDocx(const QByteArray &bytes, const QString &fileName,
                                          const Limits &limits)
{
    const Result<FileFormat> format = formatOf(bytes, fileName);
    if (!format)
        return format.error();
    if (*format != FileFormat::Zip)
        return Error{ErrorCode::UnknownFormat, fileName, u"text"_s};
    if (bytes.size() > limits.bytes)
        return Error{ErrorCode::FileTooLarge, fileName, {}};
    const Result<Archive> archive = Archive::open(bytes, fileName, limits);
    if (!archive)
        return archive.error();
    return documentPart(*archive).and_then([&](const QString &part) { return readPackage(*archive, part); });
}

} // namespace dondoc::exchange
