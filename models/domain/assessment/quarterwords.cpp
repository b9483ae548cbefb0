// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// QuarterWords: marks of quarters in front of agencies' texts.
#include "models/domain/assessment/quarterwords.h"

#include "models/domain/text/text.h"

#include <QRegularExpression>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// "quý IV năm 2025", "quý IV/2025", "quý IV", "quý": the longest first.
QStringList namesOf(const Period &period)
{
    QStringList names{periods::title(period), text::lowerFirst(periods::shortTitle(period)),
                      periods::bareTitle(period), u"kỳ"_s};
    if (period.kind == PeriodKind::Quarter)
        names.append(u"quý"_s);
    if (period.kind == PeriodKind::Year)
        names.append(u"năm"_s);
    return names;
}

constexpr auto kSpanOpening = "Trong "_L1;

QString marked(const QString &words, const Period &period, const QString &title)
{
    const QString rest = withoutSpan(text::simplified(words), period);
    return rest.isEmpty() ? rest : u"%1: %2"_s.arg(text::upperFirst(title), rest);
}

} // namespace

QString withoutSpan(const QString &words, const Period &period)
{
    if (!words.startsWith(kSpanOpening))
        return words;
    // What follows a name without a comma may go on with it: "quý IV năm 2024", "quý II và quý III".
    static const QRegularExpression kEnd(u", ?| (?!(?:[IVX]+|\\d\\S*|năm|trước|và|đến)\\b|[-–])"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &name : namesOf(period)) {
        if (!QStringView(words).sliced(kSpanOpening.size()).startsWith(name))
            continue;
        const auto end = kEnd.match(words, kSpanOpening.size() + name.size(), QRegularExpression::NormalMatch,
                                    QRegularExpression::AnchorAtOffsetMatchOption);
        if (end.hasMatch())
            return words.sliced(end.capturedEnd());
    }
    return words;
}

QString markedWithQuarter(const QString &words, const Period &quarter)
{
    return marked(words, quarter, periods::bareTitle(quarter));
}

QString markedWithLonger(const QString &words, const Period &longer)
{
    return marked(words, longer, periods::title(longer));
}

TaskEntry withLongerResult(TaskEntry entry, const std::optional<Period> &longer)
{
    if (text::saysNone(entry.result))
        entry.result.clear();
    if (longer && !text::saysNone(entry.longerResult))
        entry.result = markedWithLonger(entry.longerResult, *longer);
    return entry;
}

QuarterWords quarterWords(const QString &marked)
{
    static const QRegularExpression kMark(
        u"^(Quý (?:I{1,3}|IV)|6 tháng đầu năm \\d{4}|9 tháng năm \\d{4}|Năm \\d{4}): "_s);
    const QRegularExpressionMatch match = kMark.match(marked);
    if (!match.hasMatch())
        return {{}, marked};
    return {text::lowerFirst(match.captured(1)), marked.mid(match.capturedLength())};
}

} // namespace dondoc
