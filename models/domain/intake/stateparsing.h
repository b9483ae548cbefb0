// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StateParsing: the state of a task as people type it into forms.
#pragma once

#include "models/domain/reporting/agencyreport.h"

#include <QString>

#include <optional>

namespace dondoc::reading {

struct State {
    EntryState state = EntryState::Unset;
    bool sure = false;
    friend bool operator==(const State &, const State &) = default;
};

/// Sure where known words stand alone or with harmless ones: "đã hoàn thành", "HT", "đang triển khai (quá
/// hạn)", "KPS", "hoàn thành (Báo cáo số 45/BC-UBND)". Doubtful where more is said: "hoàn thành 70%" (under
/// way), "không hoàn thành" (under way). Nothing where no state is recognised, or words beside it deny it,
/// part it or put it off: "khó hoàn thành", "hoàn thành bước 1", "hoàn thành, đang trình ký".
std::optional<State> state(const QString &text);
/// Words of a state stand in it, whether one is read from them or not.
bool holdsState(const QString &text);
/// 30 of "hoàn thành 30%"; nothing where more or something else is said.
std::optional<double> shareIn(const QString &text);

/// "Có", "x", "có thể" → true; "Không", "ko", "chưa" → false. Nothing where it is neither.
std::optional<bool> yesOrNo(const QString &text);

} // namespace dondoc::reading
