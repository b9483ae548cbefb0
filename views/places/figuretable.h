// SPDX-License-Identifier: GPL-3.0-or-later
// FigureTable: who told what of an indicator, in cells that take blocks from Excel.
#pragma once

#include "views/recordview.h"

namespace dondoc::tables {
class AgencyValueModel;
}

namespace dondoc::views {

class FigureTable : public RecordView
{
    Q_OBJECT

public:
    /// model is not owned.
    explicit FigureTable(tables::AgencyValueModel *model, QWidget *parent = nullptr);

protected:
    /// Pastes at the current cell, where cells can be edited.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paste();

    tables::AgencyValueModel *m_figures;
};

} // namespace dondoc::views
