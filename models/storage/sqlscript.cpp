// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Splits an SQL script into its statements, because Qt's SQLite driver takes one at a time.
#include "models/storage/sqlscript.h"

namespace dondoc::storage {
namespace {

bool isQuote(char letter) { return letter == '\'' || letter == '"'; }

// Position after the closing quote. A doubled quote closes and opens again, which comes to the same.
qsizetype afterQuote(const QByteArray &script, qsizetype start)
{
    const qsizetype end = script.indexOf(script.at(start), start + 1);
    return end < 0 ? script.size() : end + 1;
}

// Length of the comment that starts here; 0 where none does.
qsizetype commentLength(const QByteArray &script, qsizetype start)
{
    const bool line = script.mid(start, 2) == "--";
    const bool block = script.mid(start, 2) == "/*";
    if (!line && !block)
        return 0;
    const qsizetype end = line ? script.indexOf('\n', start) : script.indexOf("*/", start + 2);
    if (end < 0)
        return script.size() - start;
    return end + (line ? 0 : 2) - start;
}

void takeStatement(QList<QByteArray> &statements, QByteArray &current)
{
    if (const QByteArray statement = current.trimmed(); !statement.isEmpty())
        statements.append(statement);
    current.clear();
}

} // namespace

QList<QByteArray> splitScript(const QByteArray &script)
{
    QList<QByteArray> statements;
    QByteArray current;
    for (qsizetype at = 0; at < script.size();) {
        if (const qsizetype length = commentLength(script, at)) {
            at += length;
            continue;
        }
        const char letter = script.at(at);
        const qsizetype next = isQuote(letter) ? afterQuote(script, at) : at + 1;
        if (letter == ';')
            takeStatement(statements, current);
        else
            current += script.mid(at, next - at);
        at = next;
    }
    takeStatement(statements, current);
    return statements;
}

} // namespace dondoc::storage
