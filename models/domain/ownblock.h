// SPDX-License-Identifier: GPL-3.0-or-later
// OwnBlock: what an officer made of one block of the drafted summary; kept by the block's key.
#pragma once

#include "models/domain/agency.h"

#include <QList>
#include <QString>

namespace dondoc {

/// A stretch of an officer's text of one look; where it stands for a figure of the draft, which one.
struct OwnRun {
    QString text; ///< NFC; never markup
    bool bold = false;
    bool italic = false;
    QString rule;       ///< of the draft's figure, "receipt.received"; blank: no figure
    QString taskNumber; ///< likewise
    QString seen;       ///< the data's figure that the officer last agreed to print this text for
    bool left = false;  ///< printed otherwise than seen, which the next period's report is to tell
    friend bool operator==(const OwnRun &, const OwnRun &) = default;
};

enum class OwnBlockKind {
    Replaced, ///< other words, or another place, than the draft's block of that key
    Added,    ///< the draft has no such block
    LeftOut,
};

/// Headings and tables are so only where added; paragraph and item can be changed for each other.
enum class OwnStyle {
    Paragraph,
    Item,   ///< "- …"
    Clause, ///< heading "1. …"
    Point,  ///< heading "a) …"
    Table,  ///< a line a row, cells between tabs; the first row is the header
};

struct OwnBlock {
    Id id = 0;
    int version = 1;
    QString key; ///< "II/2/b/4.1"; of an added one below its section's key: "II/2/b/+1"
    OwnBlockKind kind = OwnBlockKind::Replaced;
    OwnStyle style = OwnStyle::Paragraph;
    QString after;    ///< key of the block that it stands behind; blank: where the draft has it
    int position = 0; ///< among those behind the same block
    QList<OwnRun> runs;
    QString draft; ///< plain text that the draft had when this was written
    friend bool operator==(const OwnBlock &, const OwnBlock &) = default;
};

/// A figure that a report printed otherwise than the data had it, its change left for the next one to tell.
struct LeftFigure {
    QString block; ///< key of the block it was printed in
    QString rule;  ///< of the figure, "receipt.received"
    QString taskNumber;
    QString printed;
    QString data; ///< when it was left
    friend bool operator==(const LeftFigure &, const LeftFigure &) = default;
};
QList<LeftFigure> leftFigures(const QList<OwnBlock> &own);

QString plainText(const QList<OwnRun> &runs);
/// The block would print as the draft has it, or is an added one without a word.
bool saysNothing(const OwnBlock &block);

} // namespace dondoc
