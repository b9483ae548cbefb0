// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Comma-separated text as RFC 4180 has it, read and written.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dondoc::exchange {

/// Rows of fields; quoted fields may hold commas, doubled quotes and line ends. A byte order mark is skipped,
/// blank lines are left out, and so are apostrophes that guard words (csvguard.h).
QList<QStringList> readCsv(const QString &text);
/// One line with its CR LF; a field is quoted only where it must be.
QString csvLine(const QStringList &fields);

} // namespace dondoc::exchange
