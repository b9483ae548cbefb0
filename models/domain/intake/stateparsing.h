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

/// "đã hoàn thành", "HT", "đang triển khai", "chưa", "KPS", "hoàn thành 70%" (under way), "không hoàn thành"
/// (under way, not sure). Nothing where no state is recognised.
std::optional<State> state(const QString &text);

/// "Có", "x", "có thể" → true; "Không", "ko", "chưa" → false. Nothing where it is neither.
std::optional<bool> yesOrNo(const QString &text);

} // namespace dondoc::reading
