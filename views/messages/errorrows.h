// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ErrorRow: one line of the table of errors.
#pragma once

#include "models/domain/basics/result.h"

#include <span>

namespace dondoc::views {

/// %1: what the error is about; %2: the detail.
struct ErrorRow {
    ErrorCode code;
    const char *text;
};

/// One for each ErrorCode.
std::span<const ErrorRow> errorRows();

} // namespace dondoc::views
