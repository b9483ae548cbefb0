// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewComments: the comments of a Word document.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/summary/reviewproposal.h"
#include "models/exchange/sheets/archive.h"

#include <QMap>

namespace dondoc::exchange {

/// By their ids.
using ReviewComments = QMap<QString, ReviewComment>;

/// None where the archive has no such part. FileDamaged, FileTooLarge, FileProtected.
Result<ReviewComments> reviewComments(const Archive &archive, const QString &part);

} // namespace dondoc::exchange
