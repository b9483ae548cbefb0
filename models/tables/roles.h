// SPDX-License-Identifier: GPL-3.0-or-later
// Roles that every item model of the program answers beside Qt's own.
#pragma once

#include <Qt>

namespace dondoc::tables {

enum ItemRole {
    SortRole = Qt::UserRole + 1, ///< QByteArray of text::sortKey, QDate, or a number
    IdRole,                      ///< QString: agency code or task number; the same in every column of a row
    StateRole,                   ///< int of a ProgressState in columns that show a state; else invalid
    SearchRole,                  ///< QString: text::searchKey of all that the row says
};

} // namespace dondoc::tables
