// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FieldText: each kind of member in words.
#include "models/tables/fieldtext.h"

#include "models/domain/text/numberentry.h"
#include "models/domain/text/numbers.h"

namespace dondoc::tables {

namespace detail {

QString shown(const QString &text) { return text; }

QString shown(const QStringList &lines) { return lines.join(u'\n'); }

QString shown(int number) { return QString::number(number); }

QString shown(const std::optional<int> &number) { return number ? QString::number(*number) : QString(); }

QString shown(const std::optional<double> &amount) { return numbers::entry(amount); }

QString shown(bool flag) { return Labels::of(flag ? YearForecast::Done : YearForecast::NotDone); }

QString shown(const QDate &day) { return numbers::date(day); }

QString shown(const QList<QDate> &days)
{
    QStringList lines;
    for (const QDate &day : days) {
        lines.append(numbers::date(day));
    }
    return lines.join(u'\n');
}

QString shown(const QList<Contact> &contacts)
{
    QStringList lines;
    for (const Contact &contact : contacts) {
        QStringList parts{contact.name, contact.phone, contact.email};
        parts.removeAll(QString());
        lines.append(parts.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

} // namespace detail

QString fieldText(const AgencyReport &report, const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash < 0) {
        return fieldText<AgencyReport>(report, path);
    }
    const TaskEntry *entry = findEntry(report, path.left(slash));
    return fieldText(entry ? *entry : TaskEntry(), path.mid(slash + 1));
}

} // namespace dondoc::tables
