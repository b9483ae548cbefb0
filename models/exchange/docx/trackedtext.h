// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TrackedText: the paragraphs of a Word document with what reviewers changed in them.
#pragma once

#include "models/domain/summary/reviewproposal.h"
#include "models/exchange/docx/blockmarks.h"
#include "models/exchange/sheets/docxlists.h"

#include <QList>
#include <QStringList>

namespace dondoc::exchange {

/// Text of one look and one state of tracking; what was moved away is deleted, what was moved here inserted.
struct TrackedRun {
    QString text;
    bool bold = false;
    bool italic = false;
    bool inserted = false;
    bool deleted = false; ///< with inserted: by another reviewer, or by the same one later
};

struct TrackedParagraph {
    QString styleId;
    QString sign;              ///< of its list, that Word writes before its words: "1. ", "- "
    bool signInserted = false; ///< by a tracked change
    bool listed = false;       ///< in a list, whatever the file tells of its signs
    QList<TrackedRun> runs;
    QList<BlockMark> marks;   ///< whose bookmarks begin in it
    QStringList authors;      ///< of its tracked changes, each once
    QList<PutIn> putIns;      ///< by a reviewer: a report has none
    QStringList comments;     ///< ids of those anchored in it
    bool struck = false;      ///< by hand: its runs of that look count as deleted
    bool continues = false;   ///< a bookmark that began in an earlier paragraph holds text of it
    bool endInserted = false; ///< refused, it and the next are one
    bool endDeleted = false;  ///< accepted, it and the next are one
    bool endsSection = false;
    /// The whole of one: a line a row, cells between tabs; with a mark: an officer's own.
    bool isTable = false;
};

/// Without what the program or an office program put there so that lines break well. Several no-break blanks
/// together are room for the clerk's stamp and stay.
QString typedText(QString text);
/// As it would be typed before the words: "1. ", "- "; a dash is what a report has where Word has a bullet.
/// Blank: nothing.
QString typedSign(const ListSign &sign);
/// Both with the sign of its list where there are words, and they do not begin with it.
QString acceptedText(const TrackedParagraph &paragraph);
QString refusedText(const TrackedParagraph &paragraph);
/// As acceptedText() has it; blank: none.
QString acceptedSign(const TrackedParagraph &paragraph);

using TrackedText = QList<TrackedParagraph>;

} // namespace dondoc::exchange
