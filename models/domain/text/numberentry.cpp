// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NumberEntry: reading and writing what stands in a cell of figures.
#include "models/domain/text/numberentry.h"

#include "models/domain/text/numberparsing.h"
#include "models/domain/text/numbers.h"

namespace dondoc::numbers {

using namespace Qt::StringLiterals;

std::optional<double> fromEntry(const QString &text)
{
    const std::optional<ParsedNumber> number = parse(text);
    const bool alone = number && number->rest.isEmpty() && !number->percent && !number->approximate;
    return alone ? std::optional(number->value) : std::nullopt;
}

QString entry(const std::optional<double> &value, int minimum, int maximum)
{
    if (!value)
        return {};
    QString written = decimal(*value, maximum);
    const qsizetype comma = written.indexOf(u',');
    if (comma < 0)
        return written;
    while (written.size() - comma - 1 > minimum && written.endsWith(u'0'))
        written.chop(1);
    if (written.endsWith(u','))
        written.chop(1);
    return written;
}

} // namespace dondoc::numbers
