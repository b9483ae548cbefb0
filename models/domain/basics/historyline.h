// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HistoryLine: what one change did to one field of one record.
#pragma once

#include "models/domain/basics/id.h"

#include <QDateTime>
#include <QString>

namespace dondoc {

struct HistoryLine {
    Id change = 0;
    QDateTime at; ///< UTC
    QString who;
    QString table; ///< of the record: "task_entry"
    Id record = 0;
    QString field;  ///< blank: the whole record
    QString before; ///< JSON; null where the record came
    QString after;  ///< JSON; null where the record went
    Id undoes = 0;  ///< change that it takes back; 0 where none
};

/// "task_entry 12".
inline QString recordOf(const HistoryLine &line)
{
    return line.table + QLatin1Char(' ') + QString::number(line.record);
}

} // namespace dondoc
