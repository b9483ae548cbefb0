// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Submission: what kind of report a file is.
#include "models/domain/intake/submission.h"

namespace dondoc {

bool tellsFiguresAlone(const Submission &submission)
{
    return submission.hasTable && submission.whole.entries.isEmpty() && submission.answers.isEmpty()
        && !submission.figures.isEmpty();
}

} // namespace dondoc
