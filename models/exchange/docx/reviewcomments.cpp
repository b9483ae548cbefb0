// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewComments: the words of each comment, a line a paragraph.
#include "models/exchange/docx/reviewcomments.h"

#include "models/exchange/sheets/xmleach.h"

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostComments = 10'000;

QString paragraphsText(XmlPart &xml)
{
    QStringList lines;
    while (xml.nextChild()) {
        if (xml.name() == u"p")
            lines.append(QString());
        if (xml.name() == u"p" || xml.name() == u"r" || xml.name() == u"hyperlink" || xml.name() == u"ins") {
            const QString inside = paragraphsText(xml);
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

Result<ReviewComments> reviewComments(const Archive &archive, const QString &part)
{
    ReviewComments comments;
    const Result<void> read = readEach(archive, archive.indexOf(part), u"comment", [&comments](XmlPart &xml) {
        const QString id = xml.attribute(u"id");
        const QString author = xml.attribute(u"author");
        const QString text = paragraphsText(xml).normalized(QString::NormalizationForm_C).trimmed();
        if (comments.size() < kMostComments)
            comments.insert(id, {author, text});
    });
    if (!read)
        return read.error();
    return comments;
}

} // namespace dondoc::exchange
