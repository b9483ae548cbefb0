// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AcceptQuestion: before and after files are accepted, what of them is recorded and what is not.
#pragma once

#include "models/domain/intake/submission.h"

class QWidget;

namespace dondoc::views {

/// True at once where nothing in it is wrong; else what a person answers who sees each fault with its cell.
bool mayAccept(const Submission &submission, QWidget *parent);

/// What became of those that were accepted together, and what of one was left out: the list shows it no more.
QString acceptedInWords(const QList<Submission> &taken);

} // namespace dondoc::views
