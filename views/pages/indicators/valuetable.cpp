// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ValueTable: tells the model which rows and columns are shown from the current cell on.
#include "views/pages/indicators/valuetable.h"

#include "models/domain/text/cellblock.h"
#include "models/tables/agencyvaluemodel.h"
#include "models/tables/filtermodel.h"
#include "views/widgets/keytable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace dondoc::views {

using tables::AgencyValueModel;

ValueTable::ValueTable(AgencyValueModel *model, QWidget *parent)
    : FilteredTable(model, AgencyValueModel::Name,
                    {{AgencyValueModel::Last, 9},
                     {AgencyValueModel::Value, 9},
                     {AgencyValueModel::Cumulative, 10},
                     {AgencyValueModel::Estimate, 9},
                     {AgencyValueModel::Days, 23},
                     {AgencyValueModel::Note, 18}},
                    parent),
      m_figures(model)
{
    setObjectName(QStringLiteral("indicator-figures"));
    setSpareColumns({AgencyValueModel::Note, AgencyValueModel::Days, AgencyValueModel::Last});
    setEmptyText(tr("Choose an indicator to see who told what."));
}

void ValueTable::keyPressEvent(QKeyEvent *event)
{
    if (keytable::matches(*event, Command::Paste) && editTriggers() != NoEditTriggers)
        paste();
    else
        FilteredTable::keyPressEvent(event);
}

void ValueTable::paste()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    QList<int> rows;
    for (int row = current.row(); row < filter()->rowCount(); ++row)
        rows.append(filter()->mapToSource(filter()->index(row, 0)).row());
    QList<int> columns;
    for (int place = header()->visualIndex(current.column()); place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    m_figures->paste(cellBlock(QApplication::clipboard()->text()), rows, columns);
}

} // namespace dondoc::views
