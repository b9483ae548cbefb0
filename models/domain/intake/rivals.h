// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Rivals: several files of one agency in one batch, of which only one can be the last word.
#pragma once

#include "models/domain/intake/submission.h"

namespace dondoc {

/// Tells each judged submission of the batch of the others of its agency that say something else, in the
/// order of the days on which they were signed, and holds it back as Verdict::NeedsLook. What was signed
/// after all the others that are still open is free once these are accepted. May be called again after any
/// change.
void markRivals(QList<Submission> &batch);

/// The list holds a file of the same name and bytes.
bool isListed(const QList<Submission> &list, const Submission &read);

} // namespace dondoc
