// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewComments: the words of each comment, a line a paragraph.
#include "models/exchange/docx/reviewcomments.h"

#include "models/exchange/sheets/xmleach.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostComments = 10'000;

/// last: the id of the last paragraph.
QString paragraphsText(XmlPart &xml, QString *last)
{
    QStringList lines;
    while (xml.nextChild()) {
        if (xml.name() == u"p") {
            lines.append(QString());
            *last = xml.attribute(u"paraId");
        }
        if (xml.name() == u"p" || xml.name() == u"r" || xml.name() == u"hyperlink" || xml.name() == u"ins") {
            const QString inside = paragraphsText(xml, last);
            if (lines.isEmpty())
                lines.append(QString());
            lines.last() += inside;
        } else if (xml.name() == u"t") {
            if (lines.isEmpty())
                lines.append(QString());
            lines.last() += xml.text();
        } else {
            xml.skip();
        }
    }
    return lines.join(u'\n');
}

} // namespace

Result<ReviewComments> ReviewComments::read(const Archive &archive, const QString &part,
                                            const QString &extended)
{
    ReviewComments comments;
    const Result<void> read = readEach(archive, archive.indexOf(part), u"comment", [&comments](XmlPart &xml) {
        const QString id = xml.attribute(u"id");
        const QString author = xml.attribute(u"author");
        QString paragraph;
        const QString text = paragraphsText(xml, &paragraph).normalized(QString::NormalizationForm_C);
        comments.add(id, paragraph, {author, text.trimmed()});
    });
    if (!read)
        return read.error();
    const int member = extended.isEmpty() ? -1 : archive.indexOf(extended);
    const Result<void> told = readEach(archive, member, u"commentEx", [&comments](XmlPart &xml) {
        const QString done = xml.attribute(u"done");
        comments.tell(xml.attribute(u"paraId"), xml.attribute(u"paraIdParent"),
                      done == "1"_L1 || done == "true"_L1);
    });
    if (!told)
        return told.error();
    return comments;
}

void ReviewComments::add(const QString &id, const QString &paragraph, const ReviewComment &comment)
{
    if (m_ids.size() >= kMostComments)
        return;
    m_ids.append(id);
    m_comments.insert(id, comment);
    if (!paragraph.isEmpty())
        m_byParagraph.insert(paragraph, id);
}

void ReviewComments::tell(const QString &paragraph, const QString &parent, bool done)
{
    const QString id = m_byParagraph.value(paragraph);
    if (m_byParagraph.contains(parent))
        m_parents.insert(id, m_byParagraph.value(parent));
    if (done)
        m_done.insert(id);
}

QString ReviewComments::rootOf(const QString &id) const
{
    constexpr int kMostAnswers = 20; // one to the other; Word knows one
    QString root = id;
    for (int depth = 0; depth < kMostAnswers && m_parents.contains(root); ++depth)
        root = m_parents.value(root);
    return root;
}

QList<ReviewComment> ReviewComments::take(const QString &id)
{
    QList<ReviewComment> thread;
    const QString root = rootOf(id);
    for (const QString &each : std::as_const(m_ids)) {
        if (rootOf(each) != root || !m_comments.contains(each))
            continue;
        ReviewComment comment = m_comments.take(each);
        comment.reply = each != root;
        comment.resolved = m_done.contains(root);
        thread.insert(comment.reply ? thread.size() : 0, comment);
    }
    return thread;
}

QList<ReviewComment> ReviewComments::takeAll()
{
    QList<ReviewComment> all;
    for (const QString &id : std::as_const(m_ids))
        all += take(id);
    return all;
}

} // namespace dondoc::exchange
