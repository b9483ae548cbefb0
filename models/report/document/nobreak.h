// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// No-break blanks: where a line of a printed text may not end, for every output.
#pragma once

#include "models/report/document/document.h"

namespace dondoc::report {

/// The text with no-break blanks between a figure and what it counts ("17 xã"), "ngày" and its day, "nhiệm
/// vụ" and its number, "số" and its symbol, "quý" and its numeral, and before a dash between years. Nothing
/// else changes, so that every place stays where it was. A Document itself has plain blanks: it is compared,
/// edited and searched.
QString keptTogether(QString text);
/// A text whose figures are pieces of their own is seen as one.
Inlines keptTogether(Inlines text);

/// The inlines with the characters of whole, which is as long as their text together.
Inlines withCharacters(Inlines text, const QString &whole);

} // namespace dondoc::report
