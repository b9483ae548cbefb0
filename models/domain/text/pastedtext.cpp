// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Pasted text: which line breaks belong to the page and which to the text.
#include "models/domain/text/pastedtext.h"

#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc::text {

namespace {

constexpr int kFullLine = 40; ///< letters; a page's line has more, a cell's or a heading's fewer

bool matchesWhole(const char16_t *pattern, const QString &line)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QStringView(pattern)),
                                        QRegularExpression::UseUnicodePropertiesOption);
    return expression.match(line).hasMatch();
}

// "-5%" and "13.119 hộ" begin no item; U+F0B7 is the bullet of a word processor's symbol font.
bool beginsItem(const QString &line)
{
    return matchesWhole(uR"([-–—+*•·▪●○◦‣\x{F0B7}](\s+|(?=\D)).*)", line)
        || matchesWhole(uR"((\d{1,2}(\.\d{1,2})*[.)]|[a-zđ][.)]|[IVX]{1,5}[.)])\s+.*)", line);
}

bool isBareNumber(const QString &line) { return matchesWhole(uR"(\d{1,3})", line); }

bool isPageMark(const QString &line)
{
    return matchesWhole(uR"([-–—]\s*\d{1,3}\s*[-–—]|[Tt]rang\s+\d{1,3}(\s*/\s*\d{1,3})?)", line);
}

// "TP." and "TX." stand before a name.
bool endsSentence(const QString &line)
{
    if (matchesWhole(uR"((.*\s)?(TP|TX|TT|Tp|Tx|Tt)\.)", line))
        return false;
    return matchesWhole(uR"(.*[.;:!?…][”"')\]]*)", line);
}

// A page breaks a line where the next word has no more room; a heading ends before that.
bool isBroken(const QString &line, const QString &next, qsizetype width)
{
    if (endsSentence(line) || beginsItem(next))
        return false;
    if (!next.front().isUpper() || line.endsWith(u','))
        return true;
    return 10 * (line.size() + 1 + next.section(u' ', 0, 0).size()) >= 9 * width;
}

class Joining
{
public:
    explicit Joining(const QString &text);
    QString joined();

private:
    bool isPageNumber(qsizetype at) const;
    qsizetype written(qsizetype from, int step) const; ///< the next line that is not blank; -1: none
    void dropPageNumbers();

    QStringList m_lines;
    qsizetype m_width = 0;
};

Joining::Joining(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        m_lines.append(simplified(line));
        m_width = std::max(m_width, m_lines.constLast().size());
    }
}

qsizetype Joining::written(qsizetype from, int step) const
{
    for (qsizetype at = from + step; at >= 0 && at < m_lines.size(); at += step)
        if (!m_lines.at(at).isEmpty())
            return at;
    return -1;
}

bool Joining::isPageNumber(qsizetype at) const
{
    const QString &line = m_lines.at(at);
    const bool marked = isPageMark(line);
    if (!marked && !isBareNumber(line))
        return false;
    const qsizetype before = written(at, -1);
    const qsizetype after = written(at, 1);
    if (before < 0 || after < 0 || endsSentence(m_lines.at(before)) || !m_lines.at(after).front().isLower())
        return false;
    return !beginsItem(m_lines.at(after)) && (marked || m_lines.at(before).size() >= kFullLine);
}

// The blank lines around it were the page's too.
void Joining::dropPageNumbers()
{
    for (qsizetype at = m_lines.size() - 1; at >= 0; --at) {
        if (!isPageNumber(at))
            continue;
        const qsizetype before = written(at, -1);
        m_lines.remove(before + 1, written(at, 1) - before - 1);
        at = before + 1;
    }
}

QString Joining::joined()
{
    dropPageNumbers();
    QString text;
    QString last;
    for (const QString &line : std::as_const(m_lines)) {
        if (!last.isEmpty() && !line.isEmpty() && isBroken(last, line, m_width))
            text += u' ';
        else if (!text.isEmpty())
            text += u'\n';
        text += line;
        last = line;
    }
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QString withPlainBlanks(QString text)
{
    text.remove(QChar::SoftHyphen);
    for (const char16_t blank : {u'\u00A0', u'\u2007', u'\u202F'})
        text.replace(blank, u' ');
    return text.replace(u'\f', u'\n');
}

} // namespace

QString pasted(const QString &raw)
{
    const QString text = normalized(withPlainBlanks(raw));
    return text.contains(u'\n') ? Joining(text).joined() : text;
}

} // namespace dondoc::text
