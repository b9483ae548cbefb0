// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FieldValues: a value's fields as the columns of its row, and back.
#pragma once

#include "models/domain/basics/keywords.h"
#include "models/domain/basics/result.h"
#include "models/storage/fieldsql.h"
#include "models/storage/records.h"
#include "models/storage/values.h"

#include <QHash>
#include <QSqlQuery>

#include <concepts>
#include <optional>

namespace dondoc::storage {

namespace detail {

QVariant toColumn(const QString &value, FieldKind kind);
QVariant toColumn(qint64 value, FieldKind kind);
inline QVariant toColumn(bool value, FieldKind) { return values::flag(value); }
inline QVariant toColumn(int value, FieldKind kind) { return toColumn(qint64(value), kind); }
inline QVariant toColumn(const QStringList &value, FieldKind) { return values::lines(value); }
inline QVariant toColumn(const QList<QDate> &value, FieldKind) { return values::days(value); }
inline QVariant toColumn(const QDate &value, FieldKind) { return values::day(value); }
inline QVariant toColumn(const QDateTime &value, FieldKind) { return values::instant(value); }
template <class Number> QVariant toColumn(const std::optional<Number> &value, FieldKind kind)
{
    if constexpr (std::integral<Number>)
        return value ? toColumn(*value, kind) : QVariant();
    return value ? QVariant(*value) : QVariant();
}
template <HasKeywords Enumeration> QVariant toColumn(Enumeration value, FieldKind) { return keyword(value); }

/// False where what stands there is no value of the field.
inline bool fromColumn(const QVariant &column, QString &value)
{
    value = column.toString();
    return true;
}
inline bool fromColumn(const QVariant &column, qint64 &value)
{
    value = column.toLongLong();
    return true;
}
inline bool fromColumn(const QVariant &column, int &value)
{
    value = column.toInt();
    return true;
}
inline bool fromColumn(const QVariant &column, bool &value)
{
    value = column.toBool();
    return true;
}
inline bool fromColumn(const QVariant &column, QStringList &value)
{
    value = values::toLines(column);
    return true;
}
inline bool fromColumn(const QVariant &column, QList<QDate> &value)
{
    value = values::toDays(column);
    return true;
}
inline bool fromColumn(const QVariant &column, QDate &value)
{
    value = values::toDay(column);
    return true;
}
inline bool fromColumn(const QVariant &column, QDateTime &value)
{
    value = values::toInstant(column);
    return true;
}
template <class Number> bool fromColumn(const QVariant &column, std::optional<Number> &value)
{
    value = column.isNull() ? std::nullopt : std::optional(column.value<Number>());
    return true;
}
template <HasKeywords Enumeration> bool fromColumn(const QVariant &column, Enumeration &value)
{
    const auto known = fromKeyword<Enumeration>(column.toString());
    value = known.value_or(value);
    return known.has_value();
}

/// DamagedDataFile, without its path.
Error unknownValue(std::string_view table, const char *column, const QVariant &value);

template <class T> std::optional<Error> readInto(T &value, const QSqlQuery &query, int &column)
{
    std::optional<Error> error;
    forEachField<T>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(value.*field.member)>;
        if constexpr (HasFields<Member>) {
            if (const auto nested = readInto(value.*field.member, query, column))
                error = nested;
        } else if constexpr (requires { fromColumn(QVariant(), value.*field.member); }) {
            if (!isStored(field.kind))
                return;
            const QVariant stored = query.value(column++);
            if (!fromColumn(stored, value.*field.member))
                error = unknownValue(kTableOf<T>, field.column, stored);
        }
    });
    return error;
}

} // namespace detail

/// Reads what withFields<T> selects, from that column on. DamagedDataFile, without path, where a column holds
/// a word that its enumeration does not have.
template <HasFields T> Result<T> readFields(const QSqlQuery &query, int first = 0)
{
    T value;
    if (const auto error = detail::readInto(value, query, first))
        return *error;
    return value;
}

/// A row to be written, by the names of its columns.
class ColumnValues
{
public:
    ColumnValues() = default;
    /// The fields of value. Links are left out: whoever knows the other record's id adds them.
    template <HasFields T> explicit ColumnValues(const T &value) { add(value, {}); }

    /// The value as the column holds it, see values.h; instead of one that it has already.
    ColumnValues &set(const char *column, const QVariant &value);
    /// One that it has.
    QVariant value(const char *column) const { return m_values.value(QLatin1String(column)); }
    /// In the order of the table's columns. Every one of them must be there, and no other.
    QVariantList of(Table table) const;

private:
    template <class T> void add(const T &value, const char *prefix)
    {
        forEachField<T>([&](const auto &field) {
            using Member = std::remove_cvref_t<decltype(value.*field.member)>;
            if constexpr (HasFields<Member>)
                add(value.*field.member, field.column);
            else if constexpr (requires { detail::toColumn(value.*field.member, field.kind); }) {
                if (isWritten(field.kind))
                    m_values.insert(QLatin1String(prefix) + QLatin1String(field.column),
                                    detail::toColumn(value.*field.member, field.kind));
            }
        });
    }
    static bool isWritten(FieldKind kind)
    {
        return detail::isStored(kind) && kind != FieldKind::Row && kind != FieldKind::Link;
    }

    QHash<QString, QVariant> m_values;
};

} // namespace dondoc::storage
