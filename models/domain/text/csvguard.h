// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CsvGuard: words that an office program must not take for a formula when it opens comma-separated text.
#pragma once

#include <QString>

namespace dondoc::csv {

/// With an apostrophe before words that begin with = + - @, a tab or a line end, as OWASP advises against CSV
/// injection; and before those that begin with apostrophes and such a sign, so that unguarded() gives all of
/// them back.
QString guarded(const QString &words);
QString unguarded(const QString &field);

} // namespace dondoc::csv
