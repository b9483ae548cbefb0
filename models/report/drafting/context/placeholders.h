// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Placeholders: the names between braces in sentences, as they are kept and as officers read and write them.
#pragma once

#include <QString>
#include <QStringList>

namespace dondoc::report {

/// "{office} báo cáo" becomes "{Sở} báo cáo". What stands between braces and is no name stays as it is.
QString shownPlaceholders(const QString &text);
/// Back. Case and blanks at the ends do not count; kept names stay, so that either form is read.
QString keptPlaceholders(const QString &text);
/// All kept names.
QStringList knownPlaceholders();

} // namespace dondoc::report
