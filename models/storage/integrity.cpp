// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Integrity: whether the file itself is whole: pages, references, the files that went out, the form of its
// texts.
#include "models/storage/integrity.h"

#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"
#include "models/storage/sha256.h"

#include <QMap>

namespace dondoc::storage {
namespace {

constexpr Sql kIntegrityCheck = R"sql(PRAGMA integrity_check)sql";
constexpr Sql kCheckForeignKeys = R"sql(PRAGMA foreign_key_check)sql";
constexpr Sql kSelectSentFiles = R"sql(SELECT sha256, bytes FROM issued_file ORDER BY sha256)sql";

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

/// Letters and reports as they went out, and the stamped ones: each under the hash of its bytes.
Result<void> checkSentFiles(Connection &connection, QList<Issue> &issues)
{
    const auto files = connection.list(kSelectSentFiles, {}, [&issues](const QSqlQuery &query) {
        const QString sha256 = query.value(0).toString();
        if (sha256Of(query.value(1).toByteArray()) != sha256)
            issues.append(finding(IssueKind::DamagedPage, {QStringLiteral("issued_file ") + sha256}));
        return true;
    });
    return files.done();
}

bool isNfc(const QVariant &value)
{
    const QString text = value.toString();
    return text == text.normalized(QString::NormalizationForm_C);
}

Result<void> checkTexts(Connection &connection, const RecordKind &kind, QList<Issue> &issues)
{
    const auto rows
        = connection.list(kind.selectAll.constData(), {}, [&kind, &issues](const QSqlQuery &query) {
              for (int i = 1; i <= kind.columns.size(); ++i) {
                  if (!isNfc(query.value(i)))
                      issues.append(
                          finding(IssueKind::TextNotNfc, {recordLabel(kind, query.value(0).toLongLong())}));
              }
              return true;
          });
    return rows.done();
}

} // namespace

QList<Sql> integrityStatements() { return {kIntegrityCheck, kCheckForeignKeys, kSelectSentFiles}; }

Result<QList<Issue>> checkIntegrity(Connection &connection)
{
    QList<Issue> issues;
    if (const auto done = checkPages(connection, issues); !done)
        return done.error();
    if (const auto done = checkReferences(connection, issues); !done)
        return done.error();
    if (const auto done = checkSentFiles(connection, issues); !done)
        return done.error();
    for (const RecordKind &kind : recordKinds()) {
        if (const auto done = checkTexts(connection, kind, issues); !done)
            return done.error();
    }
    return issues;
}

} // namespace dondoc::storage
