// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopyTableModel: the copies of the data file that were made by themselves.
#pragma once

#include "models/domain/copies/keptcopy.h"
#include "models/tables/rowmodel.h"

namespace dondoc::tables {

struct CopyRow : RowBase {
    KeptCopy copy;
};

/// IdRole: the copy's path.
class CopyTableModel : public RowModel<CopyRow>
{
    Q_OBJECT

public:
    enum Column { Made, Occasion, Size, State, ColumnCount };

    explicit CopyTableModel(QObject *parent = nullptr);
    void setCopies(const QList<KeptCopy> &copies);
};

} // namespace dondoc::tables
