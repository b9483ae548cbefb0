// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// windowstate: what the window remembers between two starts: size, columns of every list, splitters.
#pragma once

#include <QByteArray>

class QWidget;

namespace dondoc::views::windowstate {

/// Geometry of the window, columns of every FilteredTable and state of every QSplitter below it that has an
/// objectName, text of every line with the property kRemembered (views/widgets/linefield.h).
QByteArray save(const QWidget &window);
/// False, and nothing changed, where state was not made by save().
bool restore(QWidget &window, const QByteArray &state);

} // namespace dondoc::views::windowstate
