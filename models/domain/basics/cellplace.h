// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CellPlace: a cell of a file that was read, as its place is told: "Chỉ tiêu!G5".
#pragma once

#include <QString>

#include <optional>

namespace dondoc {

struct CellPlace {
    QString sheet;
    QString column; ///< "G"
    int row = 0;    ///< from 1
    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

/// Nothing where the place is no cell's: a sheet alone, the key of a block.
std::optional<CellPlace> cellPlace(const QString &place);
/// 1 of "A", 27 of "AA".
int columnNumber(const QString &column);

} // namespace dondoc
