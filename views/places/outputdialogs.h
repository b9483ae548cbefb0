// SPDX-License-Identifier: GPL-3.0-or-later
// OutputDialogs: what the system's dialogs ask before the report leaves the program: where to, which pages.
#pragma once

#include <QString>

#include <optional>

class QPrinter;
class QWidget;

namespace dondoc::views::outputs {

/// True for ".docx" of "a.DOCX".
bool hasEnding(const QString &path, const char *ending);
/// For PDF, Word, or the annexes in Excel; ends in one of the three. Blank: given up.
QString askPath(QWidget *parent, const QString &suggested);

/// Of an existing folder, for the annexes. Blank: given up.
QString askFolder(QWidget *parent, const QString &suggested);

/// Counted from 1; 0, 0: all.
struct PageRange {
    int first = 0;
    int last = 0;
};
/// Sets up the printer. current: the page shown; 0: that choice is not offered. Nothing: given up.
std::optional<PageRange> askPages(QWidget *parent, QPrinter &printer, int pages, int current = 0);

} // namespace dondoc::views::outputs
