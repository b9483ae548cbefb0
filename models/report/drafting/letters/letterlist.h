// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterList: the list that is attached to a letter to many, with what each has still to send.
#pragma once

#include "models/domain/summary/sentletter.h"
#include "models/report/drafting/context/context.h"

namespace dondoc::report {

/// Of a reminder or a request for supplement, which tells beside what it asks for which report it is about.
/// letter: its number, symbol and date, as the list refers to it.
Section letterList(const Context &context, LetterKind kind, const QStringList &codes, const Values &letter);

} // namespace dondoc::report
