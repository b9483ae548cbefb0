// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Submission: which one of a list it is, and what kind of report.
#include "models/domain/intake/submission.h"

namespace dondoc {

QString submissionKey(const Submission &submission)
{
    return QStringLiteral("%1 %2 %3").arg(submission.sha256).arg(submission.part).arg(submission.file);
}

bool tellsFiguresAlone(const Submission &submission)
{
    return submission.hasTable && submission.whole.entries.isEmpty() && submission.answers.isEmpty()
        && !submission.figures.isEmpty();
}

} // namespace dondoc
