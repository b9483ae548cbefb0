// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// QuarterWords: marks of quarters in front of agencies' texts.
#include "models/domain/assessment/quarterwords.h"

#include "models/domain/text/text.h"

#include <QRegularExpression>

namespace dondoc {

using namespace Qt::StringLiterals;

QString markedWithQuarter(const QString &words, const Period &quarter)
{
    static const QRegularExpression kSpan(u"^Trong (?:quý|kỳ)(?: [IVX]+)?(?:/\\d{4}| năm \\d{4})?,? "_s);
    const QString rest = text::simplified(words).remove(kSpan);
    return rest.isEmpty() ? rest : u"%1: %2"_s.arg(text::upperFirst(periods::bareTitle(quarter)), rest);
}

QuarterWords quarterWords(const QString &marked)
{
    static const QRegularExpression kMark(u"^(Quý (?:I{1,3}|IV)): "_s);
    const QRegularExpressionMatch match = kMark.match(marked);
    if (!match.hasMatch())
        return {{}, marked};
    return {text::lowerFirst(match.captured(1)), marked.mid(match.capturedLength())};
}

} // namespace dondoc
