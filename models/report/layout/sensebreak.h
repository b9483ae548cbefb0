// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sense break: where the lines of titles and headings end, so that none tears words that belong together.
#pragma once

#include "models/report/document/document.h"

#include <functional>

namespace dondoc::report {

/// In millimetres, of text that stands on one line.
using WidthOf = std::function<double(const QString &)>;

/// The text with LF for blanks such that no line is wider than widthMm, there are no more lines than needed
/// (one more where fewer would tear what belongs together), they end before words that begin a part of the
/// sentence ("thực hiện", "của") or behind a comma, and are about equally long. As it was where one line
/// holds it, where it has line ends, or a word is wider than a line.
QString brokenBySense(const QString &text, double widthMm, const WidthOf &widthOf);
Inlines brokenBySense(const Inlines &text, double widthMm, const WidthOf &widthOf);

/// Titles of phụ lục and the lines below them.
bool breaksBySense(ParagraphStyle style);

} // namespace dondoc::report
