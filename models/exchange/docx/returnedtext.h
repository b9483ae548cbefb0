// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReturnedText: the paragraphs of a Word document as they stand in its XML, with marks, tracked changes and
// anchors of comments.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/docx/trackedtext.h"
#include "models/exchange/sheets/archive.h"

namespace dondoc::exchange {

/// part: the document's part in the archive; not the paragraphs of text boxes, which are put in. FileDamaged,
/// FileTooLarge (too many paragraphs), FileProtected.
Result<TrackedText> readTrackedText(const Archive &archive, const QString &part);

} // namespace dondoc::exchange
