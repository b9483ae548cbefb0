// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StampedPdf: asks for the clerk's signed and stamped file of a paper that went out.
#pragma once

#include <QString>

class QWidget;

namespace dondoc::views {

/// Asks whether the stamped file that is kept with that paper may give way to another.
bool mayReplaceStamped(QWidget *parent, const QString &paper);

/// The dialog names the paper, and asks first where one is kept with it. Blank: nothing is to be attached.
QString askStampedPdf(QWidget *parent, const QString &paper, bool hasOne, const QString &folder);

} // namespace dondoc::views
