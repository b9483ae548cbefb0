// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OutputDialogs: what the system's dialogs ask before the report leaves the program: where to.
#pragma once

#include <QString>

class QWidget;

namespace dondoc::views::outputs {

/// True for ".docx" of "a.DOCX".
bool hasEnding(const QString &path, const char *ending);
/// For PDF, Word, or the annexes in Excel; ends in one of the three. Blank: given up.
QString askPath(QWidget *parent, const QString &suggested);

/// Of a slip, for PDF or Word; ends in one of the two. Blank: given up.
QString askSlipPath(QWidget *parent, const QString &suggested);

/// Of an existing folder, for the annexes. Blank: given up.
QString askFolder(QWidget *parent, const QString &suggested);

} // namespace dondoc::views::outputs
