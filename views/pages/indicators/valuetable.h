// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ValueTable: who told what of an indicator, in cells that take blocks from Excel.
#pragma once

#include "views/widgets/filteredtable.h"

namespace dondoc::tables {
class AgencyValueModel;
}

namespace dondoc::views {

class ValueTable : public FilteredTable
{
    Q_OBJECT

public:
    /// model is not owned.
    explicit ValueTable(tables::AgencyValueModel *model, QWidget *parent = nullptr);

protected:
    /// Pastes at the current cell, where cells can be edited.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paste();

    tables::AgencyValueModel *m_figures;
};

} // namespace dondoc::views
