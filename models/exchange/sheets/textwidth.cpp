// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextWidth: widths by kind of letter, breaking at blanks.
#include "models/exchange/sheets/textwidth.h"

#include <QStringList>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

// Of the size of letters: averages over Vietnamese text in Times New Roman.
constexpr double kSpace = 0.25;
constexpr double kNarrow = 0.29; // i, l, t, f, j, r and marks
constexpr double kNarrowWidth = 0.46;
constexpr double kWideSmall = 0.75; // m, w
constexpr double kDigit = 0.5;
constexpr double kPercentSign = 0.83;
constexpr double kCapital = 0.69;
constexpr double kBoldFactor = 1.03;

double shareOf(QChar c)
{
    if (c.isSpace())
        return kSpace;
    if (c.isDigit() || c == u'%')
        return c.isDigit() ? kDigit : kPercentSign;
    const QString parts = c.decomposition();
    const QChar base = parts.isEmpty() ? c : parts.at(0);
    if (base.isUpper())
        return base == u'I' ? 0.36 : kCapital;
    if (QStringView(u"iltfjr.,:;-/()'!|").contains(base))
        return kNarrow;
    return base == u'm' || base == u'w' ? kWideSmall : kNarrowWidth;
}

QStringList brokenLines(const QString &text, const report::TextStyle &style, double columnMm)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (!line.isEmpty() && widthMm(longer, style) > columnMm) {
                lines.append(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.append(line);
    }
    return lines;
}

} // namespace

double widthMm(const QString &text, const report::TextStyle &style)
{
    double em = 0;
    for (const QChar c : text)
        em += shareOf(c);
    return em * style.sizePt * report::kMmPerPt * (style.bold ? kBoldFactor : 1);
}

int lineCount(const QString &text, const report::TextStyle &style, double columnMm)
{
    return int(brokenLines(text, style, columnMm).size());
}

} // namespace dondoc::exchange
