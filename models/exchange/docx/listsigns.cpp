// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ListSigns: takes the sign from the beginning of the block.
#include "models/exchange/docx/listsigns.h"

#include <QRegularExpression>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

QString signBegun(const QString &text)
{
    static const QRegularExpression kSign(u"^(?:\\d{1,3}[.)]|\\p{L}[.)]|[-–+•*])\\s+"_s);
    return kSign.match(text).captured();
}

QList<StyledRun> withoutSign(const ReturnedParagraph &paragraph)
{
    QList<StyledRun> runs = paragraph.runs;
    if (runs.constFirst().text.startsWith(paragraph.sign))
        runs.first().text.remove(0, paragraph.sign.size());
    if (runs.constFirst().text.isEmpty())
        runs.removeFirst();
    return runs;
}

void keepSign(ReturnedParagraph &paragraph, const MatchedParagraph &placed, const DraftBlock &block)
{
    const QString sign = signBegun(plainText(block.runs));
    QList<StyledRun> runs = withoutSign(paragraph);
    const QString words = plainText(runs);
    if (sign.isEmpty() || words.startsWith(sign.trimmed()))
        return;
    const QString hash = textHash(sign + words);
    if (!paragraph.sign.isEmpty() && hash != placed.sentHash && hash != block.textHash)
        return;
    StyledRun first;
    first.text = sign;
    runs.prepend(first);
    paragraph.runs = runs;
}

} // namespace

void keepTypedSigns(QList<ReturnedParagraph> &paragraphs, const Placing &placing,
                    const QList<DraftBlock> &blocks)
{
    for (qsizetype at = 0; at < paragraphs.size(); ++at) {
        const MatchedParagraph &placed = placing.paragraphs.at(at);
        if (paragraphs.at(at).listed && placed.block >= 0 && !paragraphs.at(at).runs.isEmpty())
            keepSign(paragraphs[at], placed, blocks.at(placed.block));
    }
}

} // namespace dondoc::exchange
