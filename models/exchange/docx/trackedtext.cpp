// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TrackedText: words with all changes accepted, or all refused.
#include "models/exchange/docx/trackedtext.h"

namespace dondoc::exchange {

namespace {

QString wordsWithout(const TrackedParagraph &paragraph, bool TrackedRun::*change)
{
    QString text;
    for (const TrackedRun &run : paragraph.runs) {
        if (!(run.*change))
            text += run.text;
    }
    return text;
}

QString signBefore(const QString &words, const TrackedParagraph &paragraph)
{
    const bool typed = words.trimmed().isEmpty() || words.trimmed().startsWith(paragraph.sign.trimmed());
    return typed ? QString() : paragraph.sign;
}

} // namespace

QString typedText(QString text)
{
    text.replace(QChar(0x2011), u'-');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool alone = (i == 0 || text.at(i - 1) != QChar::Nbsp)
            && (i + 1 == text.size() || text.at(i + 1) != QChar::Nbsp);
        if (text.at(i) == QChar::Nbsp && alone)
            text[i] = u' ';
    }
    return text;
}

QString typedSign(const ListSign &sign)
{
    if (sign.bullet)
        return sign.text == u"+" ? QStringLiteral("+ ") : QStringLiteral("- ");
    return sign.text.isEmpty() ? QString() : sign.text + u' ';
}

QString acceptedText(const TrackedParagraph &paragraph)
{
    return acceptedSign(paragraph) + wordsWithout(paragraph, &TrackedRun::deleted);
}

QString refusedText(const TrackedParagraph &paragraph)
{
    const QString words = wordsWithout(paragraph, &TrackedRun::inserted);
    return (paragraph.signInserted ? QString() : signBefore(words, paragraph)) + words;
}

QString acceptedSign(const TrackedParagraph &paragraph)
{
    return signBefore(wordsWithout(paragraph, &TrackedRun::deleted), paragraph);
}

} // namespace dondoc::exchange
