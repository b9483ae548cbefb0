// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CellReader: reads the cells of one task's row into its entry, and lists what was doubtful.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/period/period.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/exchange/forms/formlayout.h"
#include "models/exchange/sheets/workbook.h"

#include <QHash>
#include <QList>
#include <QString>

namespace dondoc::exchange {

/// What stands in a column of a state that is to be ticked.
struct Tick {
    EntryState state = EntryState::Unset;
    QString title; ///< "Đã hoàn thành", as printed
    QString text;
    QString place;
};

/// The cells of a row by column, with their places.
struct RowCells {
    QHash<FormColumn, Cell> cells;
    QHash<FormColumn, QString> places;
    QList<Tick> ticks; ///< those in which anything stands
    QString text(FormColumn column) const;
};

/// The entry of that task; issues carry place and task number.
TaskEntry readEntry(const QString &taskNumber, const RowCells &row, const Period &period,
                    QList<Issue> *issues);

} // namespace dondoc::exchange
