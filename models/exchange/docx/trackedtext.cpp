// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TrackedText: words with all changes accepted, or all refused.
#include "models/exchange/docx/trackedtext.h"

namespace dondoc::exchange {

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

QString acceptedText(const TrackedParagraph &paragraph)
{
    QString text;
    for (const TrackedRun &run : paragraph.runs) {
        if (!run.deleted)
            text += run.text;
    }
    return text;
}

QString refusedText(const TrackedParagraph &paragraph)
{
    QString text;
    for (const TrackedRun &run : paragraph.runs) {
        if (!run.inserted)
            text += run.text;
    }
    return text;
}

} // namespace dondoc::exchange
