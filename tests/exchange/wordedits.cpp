// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WordEdits: the paragraph's XML is found by its words and replaced.
#include "tests/exchange/wordedits.h"

#include "tests/exchange/sentreport.h"

namespace dondoc::test {

using namespace Qt::StringLiterals;

QString by(const QString &author)
{
    return u" w:id=\"900\" w:author=\"%1\" w:date=\"2026-01-05T08:00:00Z\""_s.arg(author);
}

QString run(const QString &text) { return u"<w:r><w:t xml:space=\"preserve\">%1</w:t></w:r>"_s.arg(text); }

QString inserted(const QString &text, const QString &author)
{
    return u"<w:ins%1>%2</w:ins>"_s.arg(by(author), run(text));
}

QString deleted(const QString &text, const QString &author)
{
    return u"<w:del%1><w:r><w:delText xml:space=\"preserve\">%2</w:delText></w:r></w:del>"_s.arg(by(author),
                                                                                                 text);
}

QString paragraph(const QString &content, const QString &end)
{
    const QString mark = end.isEmpty() ? QString() : u"<w:rPr><%1%2/></w:rPr>"_s.arg(end, by(u"Lò Thị An"_s));
    return u"<w:p><w:pPr><w:pStyle w:val=\"NoiDung\"/>%1</w:pPr>%2</w:p>"_s.arg(mark, content);
}

void putAfter(QString &xml, const QString &text, const QString &what)
{
    const QString there = paragraphWith(xml, text);
    xml.replace(there, there + what);
}

void remove(QString &xml, const QString &text) { xml.remove(paragraphWith(xml, text)); }

void strike(QString &xml, const QString &text, bool end)
{
    const QString there = paragraphWith(xml, text);
    QString struck = there;
    struck.replace(u"<w:t "_s, u"<w:delText "_s).replace(u"</w:t>"_s, u"</w:delText>"_s);
    struck.replace(u"<w:r>"_s, u"<w:del%1><w:r>"_s.arg(by(u"Hà"_s)))
        .replace(u"</w:r>"_s, u"</w:r></w:del>"_s);
    if (end)
        struck.replace(u"</w:pPr>"_s, u"<w:rPr><w:del%1/></w:rPr></w:pPr>"_s.arg(by(u"Hà"_s)));
    xml.replace(there, struck);
}

} // namespace dondoc::test
