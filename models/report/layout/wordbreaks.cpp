// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Asks QTextBoundaryFinder about texts with signs inside their words.

#include "models/report/layout/wordbreaks.h"

#include "models/report/layout/plaincharacters.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace dondoc::report {

namespace {

/// No line ends beside a no-break blank either.
bool isLetterOrDigit(QChar character)
{
    const char16_t code = character.unicode();
    return isPlainLetter(code) || (code >= u'0' && code <= u'9') || code == 0xa0;
}

bool opens(QChar character) { return QStringView(u"(“‘").contains(character); }

bool closes(QChar character) { return QStringView(u".,;:)!?”’").contains(character); }

/// Letters and digits between signs that open and close never part, whatever stands around them.
bool isUnbreakable(QStringView word)
{
    while (!word.isEmpty() && opens(word.front()))
        word = word.mid(1);
    while (!word.isEmpty() && closes(word.back()))
        word.chop(1);
    return std::all_of(word.begin(), word.end(), isLetterOrDigit);
}

bool hasBreakableWord(QStringView text)
{
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(u' ', start);
        end = end < 0 ? text.size() : end;
        if (!isUnbreakable(text.mid(start, end - start)))
            return true;
        start = end + 1;
    }
    return false;
}

} // namespace

// Of the whole text, because a number breaks in other ways after another one.
std::vector<int> breaksInWords(const QString &text)
{
    std::vector<int> breaks;
    if (!hasBreakableWord(text))
        return breaks;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (auto at = finder.toNextBoundary(); at > 0 && at < text.size(); at = finder.toNextBoundary()) {
        const bool breaksLine = finder.boundaryReasons() & QTextBoundaryFinder::BreakOpportunity;
        if (breaksLine && text.at(at - 1) != u' ' && text.at(at) != u' ')
            breaks.push_back(int(at));
    }
    return breaks;
}

} // namespace dondoc::report
