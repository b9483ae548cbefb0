// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FieldValues: a value's fields as the columns of its row, and back.
#include "models/storage/fieldvalues.h"

namespace dondoc::storage {

namespace detail {

QVariant toColumn(const QString &value, FieldKind kind)
{
    if (kind == FieldKind::Text)
        return values::text(value);
    return kind == FieldKind::Reference ? values::reference(value) : values::line(value);
}

QVariant toColumn(qint64 value, FieldKind kind)
{
    return kind == FieldKind::Year ? values::key(value) : values::number(value);
}

Error unknownValue(std::string_view table, const char *column, const QVariant &value)
{
    const QString place = QString::fromLatin1(table.data(), qsizetype(table.size()));
    return {ErrorCode::DamagedDataFile,
            {},
            QStringLiteral("%1.%2: %3").arg(place, QLatin1String(column), value.toString())};
}

} // namespace detail

ColumnValues &ColumnValues::set(const char *column, const QVariant &value)
{
    m_values.insert(QLatin1String(column), value);
    return *this;
}

QVariantList ColumnValues::of(Table table) const
{
    const QStringList &columns = recordKind(table).columns;
    QVariantList values;
    for (const QString &column : columns) {
        Q_ASSERT_X(m_values.contains(column), "ColumnValues::of", qPrintable(column));
        values.append(m_values.value(column));
    }
    Q_ASSERT(m_values.size() == columns.size());
    return values;
}

} // namespace dondoc::storage
