// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Checks type and form of every value taken from a JSON object.
#include "models/exchange/plans/jsonposition.h"

#include "models/domain/text/text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dondoc::exchange {

namespace {

QString shown(const QJsonValue &value)
{
    if (value.isUndefined())
        return QString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString indexed(const QString &key, qsizetype index) { return QStringLiteral("%1[%2]").arg(key).arg(index); }

} // namespace

JsonPosition::JsonPosition(const QJsonObject &object, const QString &path, Error &error)
    : m_object(object), m_path(path), m_error(&error)
{
}

QString JsonPosition::text(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isString())
        refuse(key, shown(found));
    return clean(key, found.toString());
}

QString JsonPosition::needed(const QString &key)
{
    const QString found = text(key);
    if (found.isEmpty())
        refuse(key, found);
    return found;
}

QString JsonPosition::optional(const QString &key) { return has(key) ? text(key) : QString(); }

int JsonPosition::number(const QString &key, int minimum, int maximum)
{
    const QJsonValue found = value(key);
    const int number = found.toInt(minimum - 1);
    if (number < minimum || number > maximum)
        refuse(key, shown(found));
    return number;
}

bool JsonPosition::flag(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isBool())
        refuse(key, shown(found));
    return found.toBool();
}

QDate JsonPosition::date(const QString &key)
{
    const QString written = optional(key);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !day.isValid())
        refuse(key, written);
    return day;
}

QStringList JsonPosition::texts(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isArray())
        refuse(key, shown(found));
    QStringList list;
    for (const QJsonValue &item : found.toArray()) {
        const QString place = indexed(key, list.size());
        if (item.toString().isEmpty())
            refuse(place, shown(item));
        list.append(clean(place, item.toString()));
    }
    return list;
}

QList<QDate> JsonPosition::dates(const QString &key)
{
    QList<QDate> days;
    for (const QString &written : texts(key)) {
        days.append(QDate::fromString(written, Qt::ISODate));
        if (!days.last().isValid())
            refuse(indexed(key, days.size() - 1), written);
    }
    return days;
}

JsonPosition JsonPosition::object(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isObject())
        refuse(key, shown(found));
    return JsonPosition(found.toObject(), pathOf(key), *m_error);
}

QList<JsonPosition> JsonPosition::objects(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isArray())
        refuse(key, shown(found));
    QList<JsonPosition> places;
    for (const QJsonValue &item : found.toArray()) {
        const QString place = indexed(key, places.size());
        if (!item.isObject())
            refuse(place, shown(item));
        places.append(JsonPosition(item.toObject(), pathOf(place), *m_error));
    }
    return places;
}

void JsonPosition::finish()
{
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key))
            refuse(key, shown(m_object.value(key)));
    }
}

void JsonPosition::refuse(const QString &key, const QString &detail)
{
    if (m_error->code == ErrorCode::None)
        *m_error = Error{ErrorCode::InvalidValue, pathOf(key), detail};
}

QString JsonPosition::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

QJsonValue JsonPosition::value(const QString &key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QString JsonPosition::clean(const QString &key, const QString &raw)
{
    if (text::simplified(raw) != raw)
        refuse(key, raw);
    return raw;
}

} // namespace dondoc::exchange
