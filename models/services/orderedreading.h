// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OrderedReading: reads many files side by side and hands over what they held in their order.
#pragma once

#include "models/domain/intake/submission.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <limits>

namespace dondoc::services {

class SubmissionReader;

/// What one file held, with its index in the list; false: no more is to be read.
using TakeRead = std::function<bool(qsizetype, const QList<Submission> &)>;

/// Reads the files on several threads, a few ahead of the one that is taken; hands them over in their order,
/// on the caller's thread, which it blocks. The bytes of what is larger than largestKept are left out, for
/// whoever asks bytesAgain() for them.
void readInOrder(const SubmissionReader &reader, const QStringList &files, const TakeRead &take,
                 qint64 largestKept = std::numeric_limits<qint64>::max());

} // namespace dondoc::services
