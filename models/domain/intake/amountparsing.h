// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AmountParsing: numbers with the unit that people write behind them, brought into the unit asked for.
#pragma once

#include <QString>

#include <optional>

namespace dondoc::reading {

struct Amount {
    std::optional<double> value; ///< in the unit asked for; unset: what was written is of another one
    bool converted = false; ///< from another unit of the same quantity, or by "nghìn", "triệu", "tỷ"
    bool doubtful = false;  ///< it can be meant otherwise: "khoảng 5", "5 ha (tăng 2)"
    friend bool operator==(const Amount &, const Amount &) = default;
};

/// A number as text in a row whose own unit is rowUnit, for a figure asked for in unit (both as printed,
/// "ha", "triệu đồng"; a blank one says nothing): "30.000 m2" is 3 ha, "500 nghìn" 500000 of anything but
/// money, whose unit may hold the multiplier already. "12 tạ" of an area has no value. Nothing for what is
/// no number at all.
std::optional<Amount> amount(const QString &text, const QString &rowUnit, const QString &unit);
/// Of a bare number in such a row.
Amount amount(double number, const QString &rowUnit, const QString &unit);
/// Names a known unit, or a multiplier, and nothing else: "nghìn ha", "triệu", "%".
bool isUnit(const QString &words);
/// Of single things, which have no halves: "hợp tác xã", "mã"; not "nghìn lượt người", nor a blank one.
bool isCounted(const QString &unit);
/// A unit that is known, or a multiplier, stands behind the number, and makes none of unit.
bool isOfOtherUnit(const QString &text, const QString &unit);

} // namespace dondoc::reading
