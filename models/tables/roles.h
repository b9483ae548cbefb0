// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Roles that every item model of the program answers beside Qt's own.
#pragma once

#include <Qt>

namespace dondoc::tables {

enum ItemRole {
    SortRole = Qt::UserRole + 1, ///< QByteArray of text::sortKey, QDate, or a number
    IdRole,                      ///< QString: agency code or task number; the same in every column of a row
    StateRole,                   ///< int of a ProgressState in columns that show a state; else invalid
    SearchRole,                  ///< QString: text::searchKey of all that the row says
    // of rows read from a file, which can be mended
    ChoicesRole, ///< QStringList: what the cell is chosen from; the one that holds is its Qt::EditRole
    FileRole,    ///< QString: what the file says, in cells that say something else now; else invalid
    IssuesRole,  ///< QList<Issue>: what is wrong in the cell
    RowKindRole, ///< int of a RowKind
    ClosedRole,  ///< QString: why nothing belongs into the cell; else invalid
};

enum class RowKind { Counts, HeldBack, LeftOut };

} // namespace dondoc::tables
