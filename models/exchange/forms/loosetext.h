// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LooseText: what a report says outside the tables that are read.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/exchange/forms/sheetgrid.h"

#include <QList>
#include <QString>

namespace dondoc::exchange {

/// The rows of a sheet among which it is looked for.
struct LooseRows {
    QList<int> indexes; ///< upward
    int headEnd = 0;    ///< above this index titles stand: only whole sentences are told of them
    QString heading;    ///< under which they stand, as the sheet's name; may be blank
};

LooseRows rowsBetween(int first, int end);

/// A ParagraphNotPlaced for each row that is no letterhead, heading, salutation, title of a table, signature,
/// recipient or closing words: an error where it stands below a heading of difficulties, causes or proposals
/// or names them, since a report that leaves them out says that there are none. At most a few hundred.
QList<Issue> looseText(const SheetGrid &grid, const LooseRows &rows);

/// "Đề nghị UBND tỉnh …", "khó khăn …".
bool namesDifficulty(const QString &text);

} // namespace dondoc::exchange
