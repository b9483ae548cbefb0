// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PaperFile: which format a document is asked for in, by the name of its file.
#pragma once

#include "app/cli/console.h"
#include "models/domain/basics/result.h"

#include <QDate>

#include <functional>

namespace dondoc::app {

/// WrongUse where the name does not end in .pdf or .docx, or, where sheets are allowed, .xlsx.
Result<void> checkPaperName(const QString &path, bool sheetsAllowed);
bool isPdf(const QString &path);
/// Of the number and the day that a document is to go out with. WrongUse: a number with its symbol or of
/// another form, a day to come.
Result<void> checkNumberAndDay(const QString &number, const QDate &day);
/// Shows how far the pages are; never stops.
std::function<bool(double)> pageProgress(Console &console);

} // namespace dondoc::app
