// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// windowstate: what the window remembers between two starts: size, columns of every list, splitters.
#pragma once

#include <QByteArray>

class QWidget;

namespace dondoc::views::windowstate {

/// Geometry of the window, header of every FilteredTable and state of every QSplitter below it that has an
/// objectName.
QByteArray save(const QWidget &window);
/// False, and nothing changed, where state was not made by save().
bool restore(QWidget &window, const QByteArray &state);

} // namespace dondoc::views::windowstate
