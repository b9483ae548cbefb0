// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Values: how the program's values are written into columns and read back, and as JSON into the history.
#include "models/storage/values.h"

#include "models/domain/text/text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace dondoc::storage::values {
namespace {

QVariant notNull(const QString &value) { return value.isNull() ? QStringLiteral("") : value; }

QString arrayText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).array();
}

} // namespace

QVariant text(const QString &value) { return notNull(text::normalized(value)); }
QVariant line(const QString &value) { return notNull(text::simplified(value)); }

QVariant reference(const QString &code)
{
    const QString simple = text::simplified(code);
    return simple.isEmpty() ? QVariant() : QVariant(simple);
}

QVariant key(Id id) { return id ? QVariant(id) : QVariant(); }
QVariant day(const QDate &day) { return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(); }
QVariant instant(const QDateTime &instant) { return instant.toUTC().toString(Qt::ISODateWithMs); }
QVariant flag(bool value) { return qint64(value); }
QVariant number(qint64 value) { return value; }

QVariant lines(const QStringList &lines)
{
    QJsonArray array;
    for (const QString &each : lines)
        array.append(text::simplified(each));
    return arrayText(array);
}

QVariant days(const QList<QDate> &days)
{
    QJsonArray array;
    for (const QDate &each : days)
        array.append(each.toString(Qt::ISODate));
    return arrayText(array);
}

QDate toDay(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

QDateTime toInstant(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QStringList toLines(const QVariant &value)
{
    QStringList lines;
    for (const QJsonValue &each : arrayOf(value))
        lines.append(each.toString());
    return lines;
}

QList<QDate> toDays(const QVariant &value)
{
    QList<QDate> days;
    for (const QJsonValue &each : arrayOf(value))
        days.append(QDate::fromString(each.toString(), Qt::ISODate));
    return days;
}

QString toJson(const QVariant &value)
{
    const QString array = arrayText(QJsonArray{QJsonValue::fromVariant(value)});
    return array.mid(1, array.size() - 2);
}

QVariant fromJson(const QString &json)
{
    const QByteArray array = '[' + json.toUtf8() + ']';
    const QJsonValue value = QJsonDocument::fromJson(array).array().at(0);
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == double(value.toInteger()) ? QVariant(value.toInteger()) : QVariant(number);
    }
    return value.isNull() ? QVariant() : value.toVariant();
}

} // namespace dondoc::storage::values
