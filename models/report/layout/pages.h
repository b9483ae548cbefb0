// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Pages: a laid-out document in millimetres, ready to be painted anywhere.
#pragma once

#include "models/report/document/document.h"

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <memory>

namespace dondoc::report {

struct TextStyle {
    double sizePt = 14;
    bool bold = false;
    bool italic = false;
    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

/// One glyph of the page font, placed in layout units (kUnitsPerInch) from its run's left end on the
/// baseline, y downward. Eight bytes, and no font object: pages are plain values that any thread may paint.
struct Glyph {
    quint16 index = 0;
    qint16 y = 0;
    float x = 0;
};

/// Text of one look on one line. xMm, baselineMm: left end of the baseline, from the page's top left corner.
struct TextRun {
    double xMm = 0;
    double baselineMm = 0;
    double widthMm = 0;
    QString text;
    TextStyle style;
    QList<Glyph> glyphs;                     ///< shaped; empty from measures without fonts
    std::shared_ptr<const FigureRef> figure; ///< null where the text is no figure
};

/// A rule or a table's border.
struct Line {
    double x1Mm = 0, y1Mm = 0, x2Mm = 0, y2Mm = 0;
    double widthPt = 0.5;
    bool dashed = false;
};

/// A filled rectangle of a chart; areas lie under lines and text, later ones on earlier ones.
struct Area {
    QRectF rectMm;
    Fill fill = Fill::White;
    bool outlined = true;
};

/// Which block a place on the page belongs to.
struct BlockArea {
    QString key;
    QRectF rectMm;
};

/// A heading or the beginning of a phụ lục, for a reader's list of contents.
struct Bookmark {
    QString title;  ///< on one line
    int level = 1;  ///< from 1, each below the nearest one before it of a smaller level
    double yMm = 0; ///< of its upper edge, from the page's top
};

struct PrintedPage {
    QSizeF sizeMm;
    QString sectionKey;
    int number = 1;     ///< within its section
    QString fontFamily; ///< the one family of all its glyphs; blank from measures without fonts
    QList<TextRun> runs;
    QList<Line> lines;
    QList<Area> areas;
    QList<BlockArea> blocks;
    QList<Bookmark> bookmarks; ///< downward
};

/// Layout units of glyph positions: twips, 1/20 pt, 1440 to the inch.
inline constexpr double kUnitsPerInch = 1440.0;
inline constexpr double kUnitsPerMm = kUnitsPerInch / 25.4;
inline constexpr double kMmPerPt = 25.4 / 72.0;

/// A page as text, a line a run with its place; for tests.
QString dump(const PrintedPage &page);

} // namespace dondoc::report
