// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Letter: the công văn around a period's reports: request, reminder, request for supplement (Nghị định
// 30/2020, Phụ lục III, Mẫu 1.5).
#pragma once

#include "models/report/drafting/letters/letteroptions.h"

namespace dondoc::report {

/// Up to seven addressees by name, more as an attached list; the request names the kinds of bodies. In
/// protocol order. Without anyone to write to, a document without sections.
Document composeLetter(LetterKind kind, const PeriodSnapshot &data, const Assessment &assessment,
                       const LetterOptions &options);

/// The text between letterhead and signature, a paragraph each, for the officer to go on with; what is not
/// known yet stands as "……".
QStringList bodyParagraphs(const Document &letter);

} // namespace dondoc::report
