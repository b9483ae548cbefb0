// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Integrity: pages and references by SQLite, values by what their fields can have.
#include "models/storage/integrity.h"

#include "models/domain/basics/filedamage.h"
#include "models/storage/changerecorder.h"
#include "models/storage/columnchecks.h"
#include "models/storage/connection.h"
#include "models/storage/contenthistory.h"
#include "models/storage/seals.h"
#include "models/storage/sha256.h"
#include "models/storage/values.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace dondoc::storage {
namespace {

constexpr Sql kIntegrityCheck = R"sql(PRAGMA integrity_check)sql";
constexpr Sql kCheckForeignKeys = R"sql(PRAGMA foreign_key_check)sql";
constexpr Sql kSelectParents = R"sql(SELECT id, parent_id FROM task WHERE parent_id IS NOT NULL)sql";
constexpr Sql kSelectSent = R"sql(SELECT sha256, bytes FROM issued_file)sql";
constexpr Sql kSelectTimes = R"sql(SELECT id, at FROM change_set ORDER BY id)sql";

/// A clock may be off by a day without anybody noticing, and the order of changes holds all the same.
constexpr int kClockDays = 2;

Issue finding(IssueKind kind, const QStringList &arguments)
{
    Issue issue;
    issue.severity = Severity::Error;
    issue.kind = kind;
    issue.arguments = arguments;
    return issue;
}

Result<void> checkPages(Connection &connection, QList<Issue> &issues)
{
    const auto words = connection.list(kIntegrityCheck, {},
                                       [](const QSqlQuery &query) { return query.value(0).toString(); });
    if (!words)
        return words.error();
    for (const QString &word : *words) {
        if (word != QLatin1String("ok"))
            issues.append(finding(IssueKind::DamagedPage, {word}));
    }
    return {};
}

/// A page below itself, or below two: following all ways might have no end.
bool mayHaveNoEnd(const Issue &issue)
{
    return issue.arguments.join(u' ').contains(QLatin1String("2nd reference"));
}

Result<void> checkReferences(Connection &connection, QList<Issue> &issues)
{
    QMap<QString, int> counts;
    const auto rows = connection.list(kCheckForeignKeys, {}, [&counts](const QSqlQuery &query) {
        return ++counts[query.value(0).toString()];
    });
    if (!rows)
        return rows.error();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        issues.append(finding(IssueKind::DanglingReference, {it.key(), QString::number(it.value())}));
    return {};
}

bool isNfc(const QVariant &value)
{
    const QString text = value.toString();
    return text == text.normalized(QString::NormalizationForm_C);
}

/// Bytes that are no text are shown by how many they are.
QString shown(const QVariant &value)
{
    constexpr int kMostShown = 60;
    if (value.typeId() == QMetaType::QByteArray)
        return QStringLiteral("0x") + QString::fromLatin1(value.toByteArray().left(kMostShown / 2).toHex());
    return value.toString().left(kMostShown).replace(QChar(u'\0'), QChar(u'\u2400'));
}

/// Of a column that no value has: of another record, or computed.
bool canStand(const QVariant &value)
{
    return value.isNull() || value.typeId() == QMetaType::LongLong || isWholeText(value);
}

void checkRow(const RecordKind &kind, const QSqlQuery &query, QList<Issue> &issues)
{
    const QHash<QString, ColumnCheck> checks = columnChecks().value(kind.table);
    const QString record = recordLabel(kind, query.value(0).toLongLong());
    for (int i = 0; i < kind.columns.size(); ++i) {
        const QVariant value = query.isNull(i + 1) ? QVariant() : query.value(i + 1);
        const QString &column = kind.columns.at(i);
        if (!checks.value(column, canStand)(value))
            issues.append(damageIssue(FileDamage::Value, {record, column, shown(value)}));
        else if (value.typeId() == QMetaType::QString && !isNfc(value))
            issues.append(finding(IssueKind::TextNotNfc, {record}));
    }
}

Result<void> checkValues(Connection &connection, const RecordKind &kind, QList<Issue> &issues)
{
    const auto rows = connection.list(kind.selectAll.constData(), {}, [&](const QSqlQuery &query) {
        checkRow(kind, query, issues);
        return true;
    });
    return rows.done();
}

bool leadsToItself(const QHash<Id, Id> &parents, Id from)
{
    QSet<Id> seen;
    Id at = from;
    while (at && !seen.contains(at)) {
        seen.insert(at);
        at = parents.value(at);
    }
    return at == from;
}

Result<void> checkCircles(Connection &connection, QList<Issue> &issues)
{
    QHash<Id, Id> parents;
    const auto rows = connection.list(kSelectParents, {}, [&parents](const QSqlQuery &query) {
        parents.insert(query.value(0).toLongLong(), query.value(1).toLongLong());
        return true;
    });
    if (!rows)
        return rows.error();
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
        if (leadsToItself(parents, it.key()))
            issues.append(damageIssue(FileDamage::Circle, {recordLabel(recordKind(Table::Task), it.key())}));
    }
    return {};
}

/// Each record that keeps one of those documents.
Result<void> tellDamaged(Connection &connection, const QSet<QString> &damaged, QList<Issue> &issues)
{
    for (const RecordKind &kind : recordKinds()) {
        const auto rows = connection.list(kind.selectAll.constData(), {}, [&](const QSqlQuery &query) {
            for (int i = 0; i < kind.columns.size(); ++i) {
                const QString column = kind.columns.at(i);
                if (column.endsWith(QLatin1String("_sha256"))
                    && damaged.contains(query.value(i + 1).toString()))
                    issues.append(damageIssue(FileDamage::SentFile,
                                              {recordLabel(kind, query.value(0).toLongLong()), column}));
            }
            return true;
        });
        if (!rows)
            return rows.error();
    }
    return {};
}

Result<void> checkSentFiles(Connection &connection, QList<Issue> &issues)
{
    QSet<QString> damaged;
    const auto rows = connection.list(kSelectSent, {}, [&damaged](const QSqlQuery &query) {
        if (sha256Of(query.value(1).toByteArray()) != query.value(0).toString())
            damaged.insert(query.value(0).toString());
        return true;
    });
    if (!rows)
        return rows.error();
    const qsizetype before = issues.size();
    if (const auto told = damaged.isEmpty() ? Result<void>() : tellDamaged(connection, damaged, issues);
        !told)
        return told;
    // One whose hash was damaged itself belongs to nobody any more; foreign keys tell the other half.
    if (!damaged.isEmpty() && issues.size() == before)
        issues.append(damageIssue(FileDamage::SentFile, {QStringLiteral("issued_file"), *damaged.cbegin()}));
    return {};
}

Result<void> checkTimes(Connection &connection, const QDateTime &now, QList<Issue> &issues)
{
    QDateTime latest;
    const auto rows = connection.list(kSelectTimes, {}, [&](const QSqlQuery &query) {
        const QString record = QStringLiteral("change_set %1").arg(query.value(0).toLongLong());
        const QDateTime at = values::toInstant(query.value(1));
        if (!at.isValid())
            issues.append(
                damageIssue(FileDamage::Value, {record, QStringLiteral("at"), shown(query.value(1))}));
        else if (at > now.addDays(kClockDays) || (latest.isValid() && at < latest.addDays(-kClockDays)))
            issues.append(damageIssue(FileDamage::Time, {record, query.value(1).toString()}));
        if (at.isValid())
            latest = at;
        return true;
    });
    return rows.done();
}

} // namespace

QList<Sql> integrityStatements()
{
    return QList<Sql>{kIntegrityCheck, kCheckForeignKeys, kSelectParents, kSelectSent, kSelectTimes}
    + contentHistoryStatements();
}

Result<QList<Issue>> checkIntegrity(Connection &connection, const QDateTime &now)
{
    QList<Issue> issues;
    const auto tell = [&issues](const QString &what, const Result<void> &done) {
        if (!done)
            issues.append(damageIssue(FileDamage::Unread, {what, done.error().detail}));
    };
    tell(QStringLiteral("file"), checkPages(connection, issues));
    if (std::any_of(issues.cbegin(), issues.cend(), mayHaveNoEnd))
        return issues;
    tell(QStringLiteral("file"), checkReferences(connection, issues));
    for (const RecordKind &kind : recordKinds())
        tell(kind.table, checkValues(connection, kind, issues));
    tell(QStringLiteral("task"), checkCircles(connection, issues));
    tell(QStringLiteral("issued_file"), checkSentFiles(connection, issues));
    tell(QStringLiteral("change_set"), checkTimes(connection, now, issues));
    tell(QStringLiteral("change_line"), checkContentHistory(connection, issues));
    const auto seals = checkSeals(connection);
    tell(QStringLiteral("table_seal"), seals.done());
    return seals ? issues + *seals : issues;
}

} // namespace dondoc::storage
