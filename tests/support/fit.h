// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What of a window cannot be read or reached at the size it has.
#pragma once

#include <QStringList>

class QWidget;

namespace dondoc::test {

/// One line for each widget below the window, seen now, that is cut by its own size or by what it stands in,
/// that lies over a neighbour, or that is too small to be written in. Areas may scroll up and down only.
QStringList faultsOfFit(const QWidget &window);

} // namespace dondoc::test
