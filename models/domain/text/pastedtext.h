// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Pasted text: what was copied out of a PDF or a scan, without the line breaks of the page it stood on.
#pragma once

#include <QString>

namespace dondoc::text {

/// text::normalized(), without soft hyphens and with ordinary blanks for non-breaking ones. Of several lines,
/// those that break a sentence are joined by a blank; a blank line, a bullet ("-", "+", "•"), a number ("1.",
/// "2.1.", "a)", "II.") and a line after the end of a sentence begin anew. A page's number ("12", "- 12 -",
/// "Trang 12") goes only where it stands between the two halves of a sentence and cannot be a figure of it:
/// a bare number below a short line stays. One line keeps its blanks.
QString pasted(const QString &raw);

} // namespace dondoc::text
