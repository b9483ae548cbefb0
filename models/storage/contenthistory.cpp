// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ContentHistory: one record after the other, so that memory does not grow with the file's age.
#include "models/storage/contenthistory.h"

#include "models/domain/basics/filedamage.h"
#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/values.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dondoc::storage {
namespace {

constexpr Sql kSelectWritten = R"sql(
SELECT record, record_id, field, after FROM change_line ORDER BY record, record_id, id)sql";

/// Rewritten by an upgrade, which is no edit.
constexpr const char *kUpgraded[] = {"address", "product", "product_to"};

bool isUpgraded(const QString &column)
{
    return std::any_of(std::begin(kUpgraded), std::end(kUpgraded),
                       [&column](const char *each) { return column == QLatin1String(each); });
}

/// What the history leaves of one record.
struct Written {
    QString table;
    Id id = 0;
    bool removed = false;
    QHash<QString, QString> fields; ///< by column, as JSON
};

void apply(Written &written, const QString &field, const QVariant &after)
{
    if (!field.isEmpty()) {
        written.fields.insert(field, after.toString());
        return;
    }
    written.removed = after.isNull();
    written.fields.clear();
    const QJsonObject row = QJsonDocument::fromJson(after.toString().toUtf8()).object();
    for (auto it = row.constBegin(); it != row.constEnd(); ++it)
        written.fields.insert(it.key(), values::toJson(it.value().toVariant()));
}

Result<void> compare(Connection &connection, const Written &written, QList<Issue> &issues)
{
    const RecordKind *kind = recordKind(written.table);
    if (!kind)
        return {}; // of a table of before
    const auto stored = findRow(connection, *kind, written.id);
    if (!stored)
        return stored.error();
    const QString record = recordLabel(*kind, written.id);
    if (stored->has_value() == written.removed)
        issues.append(damageIssue(FileDamage::History, {record, {}}));
    for (int i = 0; stored->has_value() && i < kind->columns.size(); ++i) {
        const QString &column = kind->columns.at(i);
        const auto last = written.fields.constFind(column);
        if (last != written.fields.cend() && !isUpgraded(column)
            && values::fromJson(*last) != (*stored)->values.at(i))
            issues.append(damageIssue(FileDamage::History, {record, column}));
    }
    return {};
}

} // namespace

QList<Sql> contentHistoryStatements() { return {kSelectWritten}; }

Result<void> checkContentHistory(Connection &connection, QList<Issue> &issues)
{
    Written written;
    Result<void> compared;
    const auto rows = connection.list(kSelectWritten, {}, [&](const QSqlQuery &query) {
        const QString table = query.value(0).toString();
        const Id id = query.value(1).toLongLong();
        if (table != written.table || id != written.id) {
            if (compared && written.id)
                compared = compare(connection, written, issues);
            written = Written{table, id, false, {}};
        }
        apply(written, query.value(2).toString(), query.isNull(3) ? QVariant() : query.value(3));
        return true;
    });
    if (!rows)
        return rows.error();
    return compared && written.id ? compare(connection, written, issues) : compared;
}

} // namespace dondoc::storage
