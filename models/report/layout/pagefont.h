// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Page font: which family prints, and its faces at layout units.
#pragma once

#include "models/domain/basics/result.h"
#include "models/report/layout/pages.h"

#include <QFont>
#include <QString>

namespace dondoc::report {

/// Which family prints: "Times New Roman" where the system has all four faces with whole Vietnamese, else the
/// embedded "Tinos". DONDOC_FONT (tests) forces one. MissingFont where neither is there.
/// Call it first in the main thread: it registers the embedded faces with the application.
Result<QString> pageFontFamily();

/// The face of a style, one unit a layout unit (kUnitsPerInch), no hinting, no other family in between.
QFont pageFont(const QString &family, const TextStyle &style);

} // namespace dondoc::report
