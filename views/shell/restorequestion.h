// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RestoreQuestion: what a copy holds and what would differ, before it takes the place of the open file.
#pragma once

#include "models/domain/copies/filecontents.h"

#include <QString>

#include <optional>

class QWidget;

namespace dondoc::views {

/// comparison: none where the present file cannot be read. damaged: places of the copy that are. aside: where
/// the present file will lie. True: it is to be restored.
bool askBeforeRestoring(const std::optional<CopyComparison> &comparison, int damaged, const QString &aside,
                        QWidget *window);

} // namespace dondoc::views
