// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionFaults: what the sender of a file is asked to mend in it, sheet and cell by sheet and cell.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/intake/submission.h"
#include "models/report/drafting/letters/remindermessage.h"

namespace dondoc::report {

/// A sentence without its end mark for each fault and each doubt that only the sender can settle, in the
/// order of the file: "Trang tính “Nhiệm vụ”, ô C7: …". What reading mended by itself, and what is the
/// officer's to decide, is left out. Empty: nothing is to be asked.
QStringList faultLines(const AssessedPeriod &quarter, const Submission &submission);

/// For a chat: greeting, file, the faults a line each, until when, whom to ask. Blank without faults, or
/// while it is not known whose file it is.
QString faultMessage(const AssessedPeriod &quarter, const Submission &submission,
                     const MessageOptions &options);

/// The body of a công văn (kind supplement) in place of the program's own, a paragraph each. Empty as above.
QStringList faultParagraphs(const AssessedPeriod &quarter, const Submission &submission,
                            const MessageOptions &options);

} // namespace dondoc::report
