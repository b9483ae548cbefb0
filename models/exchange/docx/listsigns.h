// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ListSigns: signs that were typed in a report, and of which Word made lists of its own.
#pragma once

#include "models/exchange/docx/blockmatching.h"

namespace dondoc::exchange {

/// Gives paragraphs of lists back the sign that their block begins with, where the file does not tell what
/// Word shows there, or counts it otherwise while the words are those that were sent.
void keepTypedSigns(QList<ReturnedParagraph> &paragraphs, const Placing &placing,
                    const QList<DraftBlock> &blocks);

} // namespace dondoc::exchange
