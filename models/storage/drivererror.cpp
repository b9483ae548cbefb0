// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Reads what the SQLite driver says of a failure, in this one place.
#include "models/storage/drivererror.h"

#include <QSqlError>

#include <algorithm>
#include <iterator>

namespace dondoc::storage {
namespace {

// https://sqlite.org/rescode.html: the lower byte is the primary code, the rest tells more.
struct CodeMeaning {
    int code;
    ErrorCode meaning;
};

constexpr CodeMeaning kExtended[] = {
    {2067, ErrorCode::Conflict},     // SQLITE_CONSTRAINT_UNIQUE: somebody made the same record meanwhile
    {1555, ErrorCode::Conflict},     // SQLITE_CONSTRAINT_PRIMARYKEY
    {787, ErrorCode::InvalidValue},  // SQLITE_CONSTRAINT_FOREIGNKEY
    {275, ErrorCode::InvalidValue},  // SQLITE_CONSTRAINT_CHECK
    {776, ErrorCode::JournalLeft},   // SQLITE_READONLY_ROLLBACK
    {1032, ErrorCode::FileReplaced}, // SQLITE_READONLY_DBMOVED
};

constexpr CodeMeaning kPrimary[] = {
    {3, ErrorCode::NoPermission},     // SQLITE_PERM
    {5, ErrorCode::Busy},             // SQLITE_BUSY
    {6, ErrorCode::Busy},             // SQLITE_LOCKED
    {8, ErrorCode::ReadOnly},         // SQLITE_READONLY
    {10, ErrorCode::WriteFailed},     // SQLITE_IOERR
    {11, ErrorCode::DamagedDataFile}, // SQLITE_CORRUPT
    {13, ErrorCode::DiskFull},        // SQLITE_FULL
    {14, ErrorCode::NoPermission},    // SQLITE_CANTOPEN: existence is asked before opening
    {19, ErrorCode::InvalidValue},    // SQLITE_CONSTRAINT
    {23, ErrorCode::NoPermission},    // SQLITE_AUTH
    {26, ErrorCode::NotADataFile},    // SQLITE_NOTADB
};

template <std::size_t size> ErrorCode look(const CodeMeaning (&table)[size], int code)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [code](const CodeMeaning &line) { return line.code == code; });
    return found == std::end(table) ? ErrorCode::None : found->meaning;
}

} // namespace

Error errorForCode(int code, const QString &path, const QString &words)
{
    ErrorCode meaning = look(kExtended, code);
    if (meaning == ErrorCode::None)
        meaning = look(kPrimary, code & 0xff);
    if (meaning == ErrorCode::None)
        meaning = ErrorCode::Internal;
    return {meaning, path, words};
}

Error readDriverError(const QSqlError &error, const QString &path)
{
    return errorForCode(error.nativeErrorCode().toInt(), path, error.databaseText().trimmed());
}

} // namespace dondoc::storage
