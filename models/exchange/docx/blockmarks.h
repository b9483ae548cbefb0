// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BlockMarks: names of the hidden bookmarks by which a block is known again in a Word file that comes back.
#pragma once

#include "models/report/document/document.h"

#include <QString>

#include <optional>

namespace dondoc::exchange {

/// Hashes in hexadecimal digits; the key's stays the same while the block's words change.
struct BlockMark {
    QString keyHash;
    QString textHash;   ///< of the words as sent
    bool table = false; ///< of the table that follows it
    friend bool operator==(const BlockMark &, const BlockMark &) = default;
};

QString keyHash(const QString &key);
/// Of comparableText(text).
QString textHash(const QString &text);
/// NFC, blanks and line ends of every kind folded into one blank, trimmed, without what XML cannot hold.
QString comparableText(const QString &text);

/// "_dd_", of a table "_dt_", and the two hashes, 33 characters; Word hides names that begin with "_" and
/// allows 40.
QString markName(const QString &key, const QString &text, bool table = false);
std::optional<BlockMark> markOf(const QString &name);

/// An officer's own table, identified by its key; the others are made from the data alone.
bool isOwnTable(const report::Table &table);
/// A line a row, cells between tabs, as an officer writes it.
QString tableText(const report::Table &table);

/// "Kính gửi: A." or a line for each of several: "Kính gửi:", "- A;", "- B."
QStringList addresseeLines(const QStringList &names);
/// Paragraphs of a letterhead below its columns: the kind, the subject, the addressees.
QStringList headLines(const report::Letterhead &head);
/// Key of one of these lines.
QString headPieceKey(const report::Letterhead &head, int piece);

} // namespace dondoc::exchange
