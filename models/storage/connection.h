// SPDX-License-Identifier: GPL-3.0-or-later
// Connection: one SQLite connection with the project's settings, open as long as the object lives.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/plan/agency.h"
#include "models/storage/openoptions.h"
#include "models/storage/sql.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

namespace dondoc::storage {

/// Used on the thread that opened it, and only there. Everything else of the layer goes through run().
class Connection
{
public:
    /// Opens (or makes, where the file is missing and it may be written) and sets the pragmas.
    static Result<std::unique_ptr<Connection>> open(const QString &path, const OpenOptions &options);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }

    /// Prepared, bound by position, executed; forward only.
    Result<QSqlQuery> run(Sql sql, const QVariantList &values = {});
    /// Runs a statement that returns no rows; gives the number of rows touched.
    Result<int> execute(Sql sql, const QVariantList &values = {});
    /// Each row through read. A failure on the way is an error, never a shorter list.
    template <class Read>
    auto list(Sql sql, const QVariantList &values, Read read)
        -> Result<QList<decltype(read(std::declval<const QSqlQuery &>()))>>;
    /// Of rows of a key and an id, the ids by their keys.
    Result<QHash<QString, Id>> ids(Sql sql, const QVariantList &values);
    /// First column of the first row; an invalid QVariant where there is none.
    Result<QVariant> value(Sql sql, const QVariantList &values = {});

    Error error(const QSqlQuery &query) const;

private:
    Connection(QString name, QString path, bool readOnly);
    Result<void> configure();

    QString m_name;
    QString m_path;
    bool m_readOnly;
};

template <class Read>
auto Connection::list(Sql sql, const QVariantList &values, Read read)
    -> Result<QList<decltype(read(std::declval<const QSqlQuery &>()))>>
{
    auto started = run(sql, values);
    if (!started)
        return started.error();
    QSqlQuery &query = *started;
    QList<decltype(read(std::declval<const QSqlQuery &>()))> rows;
    while (query.next())
        rows.append(read(query));
    if (query.lastError().isValid())
        return error(query);
    return rows;
}

} // namespace dondoc::storage
