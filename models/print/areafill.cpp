// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Patterns as lines cut off at the area's edges.
#include "models/print/areafill.h"

#include <QLineF>
#include <QList>
#include <QPainter>

#include <algorithm>

namespace dondoc::print {

namespace {

using report::Fill;

constexpr double kLinesApart = 1.3 * report::kUnitsPerMm;
constexpr double kDotsApart = 1.1 * report::kUnitsPerMm;
constexpr double kDot = 0.35 * report::kUnitsPerMm;
constexpr double kPenWidth = 0.5 * report::kUnitsPerInch / 72;
constexpr double kDiagonal = 1.41421356;

QColor groundOf(Fill fill)
{
    switch (fill) {
    case Fill::Black:
        return Qt::black;
    case Fill::DarkGrey:
        return QColor(0x70, 0x70, 0x70);
    case Fill::LightGrey:
        return QColor(0xd4, 0xd4, 0xd4);
    default:
        return Qt::white;
    }
}

/// Where lines stand that are a step apart, the first at begin, all before end.
QList<double> places(double begin, double end, double step)
{
    QList<double> all;
    while (begin + double(all.size()) * step < end)
        all.append(begin + double(all.size()) * step);
    return all;
}

/// Lines like "\", upward by a mirror in the middle where they rise.
QList<QLineF> slanted(const QRectF &rect, bool rising)
{
    QList<QLineF> lines;
    const double step = kLinesApart * kDiagonal;
    const QList<double> shifts = places(step - rect.height(), rect.width(), step);
    for (const double shift : shifts) {
        const double from = std::max(0.0, shift);
        const double to = std::min(rect.width(), shift + rect.height());
        QLineF line(rect.left() + from, rect.top() + from - shift, rect.left() + to, rect.top() + to - shift);
        if (rising)
            line = {line.x1(), rect.top() + rect.bottom() - line.y1(), line.x2(),
                    rect.top() + rect.bottom() - line.y2()};
        lines.append(line);
    }
    return lines;
}

QList<QLineF> level(const QRectF &rect)
{
    QList<QLineF> lines;
    const QList<double> heights = places(rect.top() + kLinesApart / 2, rect.bottom(), kLinesApart);
    for (const double y : heights)
        lines.append({rect.left(), y, rect.right(), y});
    return lines;
}

QList<QLineF> upright(const QRectF &rect)
{
    QList<QLineF> lines;
    const QList<double> across = places(rect.left() + kLinesApart / 2, rect.right(), kLinesApart);
    for (const double x : across)
        lines.append({x, rect.top(), x, rect.bottom()});
    return lines;
}

QList<QLineF> hatchLines(Fill fill, const QRectF &rect)
{
    switch (fill) {
    case Fill::Rising:
    case Fill::Falling:
        return slanted(rect, fill == Fill::Rising);
    case Fill::Crossed:
        return slanted(rect, true) + slanted(rect, false);
    case Fill::Level:
        return level(rect);
    case Fill::Upright:
        return upright(rect);
    default:
        return {};
    }
}

void paintDots(QPainter &painter, const QRectF &rect)
{
    bool odd = false;
    for (double y = rect.top() + kDotsApart / 2; y + kDot < rect.bottom(); y += kDotsApart, odd = !odd) {
        for (double x = rect.left() + kDotsApart * (odd ? 1.0 : 0.5); x + kDot < rect.right();
             x += kDotsApart)
            painter.fillRect(QRectF(x, y, kDot, kDot), Qt::black);
    }
}

} // namespace

void paintArea(QPainter &painter, const report::Area &area)
{
    const QRectF rect(area.rectMm.topLeft() * report::kUnitsPerMm, area.rectMm.size() * report::kUnitsPerMm);
    painter.fillRect(rect, groundOf(area.fill));
    painter.setPen(QPen(Qt::black, kPenWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(hatchLines(area.fill, rect));
    if (area.fill == Fill::Dotted)
        paintDots(painter, rect);
    if (!area.outlined)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

} // namespace dondoc::print
