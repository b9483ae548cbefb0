// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Connection: one SQLite connection with the project's settings, open as long as the object lives.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/plan/agency.h"
#include "models/storage/openhere.h"
#include "models/storage/openoptions.h"
#include "models/storage/sql.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>
#include <type_traits>
#include <utility>

namespace dondoc::storage {

namespace detail {

template <class T> struct Unwrapped {
    using Type = T;
};
template <class T> struct Unwrapped<Result<T>> {
    using Type = T;
};

} // namespace detail

/// What a function that reads a row gives, as a value or as a Result of one.
template <class Read>
using RowOf =
    typename detail::Unwrapped<decltype(std::declval<Read>()(std::declval<const QSqlQuery &>()))>::Type;

/// Used on the thread that opened it, and only there. Everything else of the layer goes through run().
class Connection
{
public:
    /// Opens and sets the pragmas. FileNotFound unless it is to be made.
    static Result<std::unique_ptr<Connection>> open(const QString &path, const OpenOptions &options);
    /// A copy of the file, and of the journal that a crash left beside it, in a private folder that goes with
    /// the connection; errors name the file. To be written until beReadOnly() is called. JournalLeft,
    /// NoTemporaryRoom.
    static Result<std::unique_ptr<Connection>> openPrivateCopy(const QString &path, int busyMilliseconds);
    /// An empty one in memory.
    static Result<std::unique_ptr<Connection>> openInMemory();
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    /// Nothing else of this process has the file open.
    bool isAlone() const;
    /// From now on nothing is written through it.
    Result<void> beReadOnly();

    /// Whether what is written gets its seals when it is committed, see seals.h.
    bool writesSeals() const { return m_writesSeals; }
    void setWritesSeals() { m_writesSeals = true; }

    /// Prepared, bound by position, executed; forward only.
    Result<QSqlQuery> run(Sql sql, const QVariantList &values = {});
    /// Runs a statement that returns no rows; gives the number of rows touched.
    Result<int> execute(Sql sql, const QVariantList &values = {});
    /// Each row through read, which gives a value or a Result of one. A failure on the way is an error, never
    /// a shorter list.
    template <class Read>
    auto list(Sql sql, const QVariantList &values, Read read) -> Result<QList<RowOf<Read>>>;
    /// Of rows of a key and an id, the ids by their keys.
    Result<QHash<QString, Id>> ids(Sql sql, const QVariantList &values);
    /// First column of the first row; an invalid QVariant where there is none.
    Result<QVariant> value(Sql sql, const QVariantList &values = {});

    /// Ends a transaction: what was done in it is in the file.
    Result<void> commit();

    Error error(const QSqlQuery &query) const;

private:
    Connection(QString name, QString path, bool readOnly);
    static Result<std::unique_ptr<Connection>> connect(const QString &path, const QString &actualPath,
                                                       const OpenOptions &options);
    /// Plays a journal back, and then lets no forged tree of the schema come before SQLite.
    Result<void> lookBefore(const QString &actualPath);
    Result<void> configure();
    /// With the file's path where the error names nothing yet.
    Error inThisFile(Error error) const;

    QString m_name;
    QString m_path;
    bool m_readOnly;
    bool m_writesSeals = false;
    std::unique_ptr<QTemporaryDir> m_privateFolder; ///< of a private copy
    std::unique_ptr<OpenHere> m_openHere;           ///< null in memory
};

template <class Read>
auto Connection::list(Sql sql, const QVariantList &values, Read read) -> Result<QList<RowOf<Read>>>
{
    auto started = run(sql, values);
    if (!started)
        return started.error();
    QSqlQuery &query = *started;
    QList<RowOf<Read>> rows;
    while (query.next()) {
        auto row = read(std::as_const(query));
        if constexpr (std::is_same_v<decltype(row), Result<RowOf<Read>>>) {
            if (!row)
                return inThisFile(row.error());
            rows.append(std::move(*row));
        } else {
            rows.append(std::move(row));
        }
    }
    if (query.lastError().isValid())
        return error(query);
    return rows;
}

} // namespace dondoc::storage
