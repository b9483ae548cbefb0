// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Look: the few colours that are the program's own, for light and dark palettes, and sizes of its grid.
#pragma once

#include "models/domain/assessment/progress.h"

#include <QChar>
#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRect>
#include <QSize>
#include <QString>

class QPainter;
class QWidget;

namespace dondoc::views {

/// Sign and colour of a state; the word stands beside them. Contrast at least 4.5 : 1 on the palette's base.
struct StateLook {
    QChar sign; ///< null for NoReport: an empty cell with a dotted edge
    QColor colour;
};

namespace theme {

inline constexpr int kGrid = 8; ///< px; margins and gaps are multiples

bool isDark(const QPalette &palette);
/// Leaf green.
QColor accent(const QPalette &palette);
/// Captions and hints: less than text, still readable.
QColor quiet(const QPalette &palette);
/// Ground of a cell into which nothing belongs.
QColor closedGround(const QPalette &palette);
/// Ground and text of the two bars that must be seen: problems, example data.
QColor warningGround(const QPalette &palette);
QColor warningText(const QPalette &palette);
StateLook of(ProgressState state, const QPalette &palette);

/// Room for that many average letters in that many lines of the widget's font, never more than its screen.
QSize roomFor(const QWidget &widget, int letters, int lines);

/// The words of a list that has no line, into its room.
void paintEmpty(QPainter &painter, const QRect &room, const QPalette &palette, const QString &words);

/// The program's sheet with a tick, at every size.
QIcon programIcon();

/// Fusion where the platform brings no style of its own; the accent for selections there. The application
/// must have been made.
void apply();

} // namespace theme
} // namespace dondoc::views
