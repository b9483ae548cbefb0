// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LinesField: lines to lists and back.
#include "views/widgets/linesfield.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "views/widgets/datefield.h"

#include <algorithm>

namespace dondoc::views {

QStringList LinesField::lines() const
{
    QStringList lines;
    const QStringList typed = toPlainText().split(u'\n');
    for (const QString &line : typed)
        if (const QString item = text::simplified(line); !item.isEmpty())
            lines.append(item);
    return lines;
}

QString LinesField::cleaned(const QString &pasted) const { return text::normalized(pasted); }

void LinesField::setLines(const QStringList &lines)
{
    if (lines != this->lines())
        setValue(lines.join(u'\n'));
}

QList<QDate> LinesField::days() const
{
    QList<QDate> days;
    for (const QString &line : lines()) {
        const std::optional<QDate> day = DateField::parse(line, QDate());
        if (day && day->isValid() && !days.contains(*day))
            days.append(*day);
    }
    std::sort(days.begin(), days.end());
    return days;
}

void LinesField::setDays(const QList<QDate> &days)
{
    if (days == this->days())
        return;
    QStringList lines;
    for (const QDate &day : days)
        lines.append(numbers::date(day));
    setValue(lines.join(u'\n'));
}

QStringList LinesField::notUnderstood() const
{
    QStringList wrong = lines();
    wrong.removeIf([](const QString &line) { return DateField::parse(line, QDate()).has_value(); });
    return wrong;
}

} // namespace dondoc::views
