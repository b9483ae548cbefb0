// SPDX-License-Identifier: GPL-3.0-or-later
// PrintedPage font: which family prints, its faces at layout units, and what it has no glyphs for.
#pragma once

#include "models/domain/basics/result.h"
#include "models/report/layout/pages.h"

#include <QFont>
#include <QRawFont>
#include <QString>

namespace dondoc::report {

/// Which family prints: "Times New Roman" where the system has all four faces with whole Vietnamese, else the
/// embedded "Tinos". DONDOC_FONT (tests) forces one. MissingFont where neither is there.
/// Call it first in the main thread: it registers the embedded faces with the application.
Result<QString> pageFontFamily();

/// The face of a style, one unit a layout unit (kUnitsPerInch), no hinting, no other family in between.
QFont pageFont(const QString &family, const TextStyle &style);

/// Whether a face of the family draws the character; true also for what leaves no mark (blanks, LF, joiners).
bool isPrintable(const QRawFont &face, char32_t character);

/// Characters of text that the page font has no glyph for, each once.
QString unprintableCharacters(const QString &text, const QString &family);

} // namespace dondoc::report
