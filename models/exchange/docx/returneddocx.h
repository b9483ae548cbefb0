// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReturnedDocx: a report that was sent as a Word file and came back, paragraph by paragraph.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/summary/reviewproposal.h"
#include "models/exchange/docx/blockmarks.h"
#include "models/exchange/docx/reportorigin.h"
#include "models/exchange/sheets/limits.h"

#include <QByteArray>

namespace dondoc::exchange {

struct ReturnedMark {
    BlockMark mark;
    QString before; ///< of the paragraph where it stands, with all tracked changes refused
};

struct ReturnedParagraph {
    QList<ReturnedMark> marks; ///< none: new, or the second half of one that was split; several: joined
    QList<StyledRun> runs;     ///< with tracked changes accepted; empty: deleted. No figures
    RunStyle style = RunStyle::Paragraph;
    bool continues = false; ///< stems from the block before it, as far as the file shows
    QStringList authors;    ///< of tracked changes
    QList<ReviewComment> comments;
    QList<PutIn> putIns;
    bool listed = false; ///< in a list of Word's, which shows a sign before it
    QString sign;        ///< that one, where the file tells; the runs begin with it
    bool struck = false; ///< words were struck through by hand; they are not among the runs
};

struct ReturnedDocument {
    QString fileName;
    ReportOrigin origin;  ///< blank where the file's properties are gone
    QStringList sentKeys; ///< hashes of the keys of all blocks that were sent; empty where that is not known
    QList<ReturnedParagraph> paragraphs; ///< of the report's body, blank ones and letterhead left out
    QList<PutIn> putIns;                 ///< into letterhead, signature, annexes
    QList<ReviewComment> comments;       ///< on letterhead, signature, annexes, or nowhere
    bool hasMarks() const;
};

/// Reads what Word and LibreOffice write. OldFormat, NotATable and the like (as formatOf()); UnknownFormat
/// where it is no text document; FileDamaged, FileTooLarge, FileProtected.
Result<ReturnedDocument> readReturnedDocx(const QByteArray &bytes, const QString &fileName,
                                          const Limits &limits = {});

} // namespace dondoc::exchange
