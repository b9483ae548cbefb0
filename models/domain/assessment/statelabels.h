// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StateLabels: the printed word of each state, in Vietnamese.
#pragma once

#include "models/domain/assessment/progress.h"

namespace dondoc {

/// "Hoàn thành đúng hạn", "Đang thực hiện" …
QString printedWord(ProgressState state);
QString printedWord(EntryState state); ///< "Chưa triển khai" …; "Chưa báo cáo" when unset

} // namespace dondoc
