// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Outline: numbers chapters, clauses and points (Nghị định 30/2020, Phụ lục I).
#include "models/report/drafting/sections/outline.h"

#include "models/domain/text/text.h"

#include <QCryptographicHash>

namespace dondoc::report {

using namespace Qt::StringLiterals;

void Outline::chapter(const QString &key)
{
    ++m_chapter;
    m_clause = m_printedClause = m_point = 0;
    m_pointName.clear();
    const QString title = filledText(m_context, key).toUpper();
    m_blocks.append(Heading{path(), 1, {plain(text::roman(m_chapter) + u". "_s + title)}});
}

void Outline::clause(const QString &key, const QString &annex)
{
    ++m_clause;
    ++m_printedClause;
    m_point = 0;
    m_pointName.clear();
    const QString suffix = annex.isEmpty() ? QString() : u" (%1)"_s.arg(annex);
    m_blocks.append(Heading{
        path(), 2, {plain(u"%1. %2%3"_s.arg(m_printedClause).arg(filledText(m_context, key), suffix))}});
}

void Outline::point(const QString &name, const QString &title)
{
    m_pointName = name;
    m_blocks.append(Heading{path(), 3, {plain(u"%1) %2"_s.arg(text::pointLetter(m_point++), title))}});
}

void Outline::paragraph(const Inlines &text, const QString &name) { add(ParagraphStyle::Body, text, name); }

void Outline::item(const Inlines &text, const QString &name)
{
    if (!text.isEmpty())
        add(ParagraphStyle::ListItem, Inlines{plain(u"- "_s)} + text, name);
}

void Outline::add(ParagraphStyle style, const Inlines &text, const QString &name)
{
    if (text.isEmpty())
        return;
    const QString wanted = path() + u'/' + name;
    QString key = wanted;
    for (int again = 2; m_keys.contains(key); ++again)
        key = u"%1~%2"_s.arg(wanted).arg(again);
    m_keys.insert(key);
    m_blocks.append(Paragraph{key, style, text});
}

QString nameOf(const QString &words)
{
    constexpr int kDigits = 8;
    const QByteArray key = text::searchKey(words).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(kDigits));
}

QString Outline::path() const
{
    QStringList parts{text::roman(m_chapter)};
    if (m_clause > 0)
        parts.append(QString::number(m_clause));
    if (!m_pointName.isEmpty())
        parts.append(m_pointName);
    return parts.join(u'/');
}

} // namespace dondoc::report
