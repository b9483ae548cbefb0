// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocumentTable: a list whose rows are typed from cell to cell.
#pragma once

#include "views/widgets/filteredtable.h"

namespace dondoc::views {

/// Tab and Shift+Tab go from a cell that is edited to the next one beside it that can be, and edit that.
class DocumentTable : public FilteredTable
{
    Q_OBJECT

public:
    using FilteredTable::FilteredTable;

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void editBeside(int step);
};

} // namespace dondoc::views
