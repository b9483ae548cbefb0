// SPDX-License-Identifier: GPL-3.0-or-later
// Draws areas, runs and rules.

#include "models/print/pagepainter.h"

#include "models/print/areafill.h"
#include "models/report/layout/pagefont.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

namespace dondoc::print {

namespace {

constexpr double kUnitsPerPt = report::kUnitsPerInch / 72.0;
constexpr double kDashLength = 3; // widths of the line

/// The faces of one page, each asked for once.
class Faces
{
public:
    explicit Faces(const QString &family) : m_family(family) { }

    const QRawFont &of(const report::TextStyle &style)
    {
        for (const auto &[known, face] : std::as_const(m_faces)) {
            if (known == style)
                return face;
        }
        m_faces.append({style, QRawFont::fromFont(report::pageFont(m_family, style))});
        return m_faces.last().second;
    }

private:
    QString m_family;
    QList<std::pair<report::TextStyle, QRawFont>> m_faces;
};

void paintRun(QPainter &painter, const report::TextRun &run, const QRawFont &face)
{
    QList<quint32> indexes;
    QList<QPointF> positions;
    indexes.reserve(run.glyphs.size());
    positions.reserve(run.glyphs.size());
    for (const report::Glyph &glyph : run.glyphs) {
        indexes.append(glyph.index);
        positions.append(QPointF(double(glyph.x), glyph.y));
    }
    QGlyphRun glyphs;
    glyphs.setRawFont(face);
    glyphs.setGlyphIndexes(indexes);
    glyphs.setPositions(positions);
    painter.drawGlyphRun(QPointF(run.xMm, run.baselineMm) * report::kUnitsPerMm, glyphs);
}

void paintRules(QPainter &painter, const QList<report::Line> &lines)
{
    for (const report::Line &line : lines) {
        QPen pen(Qt::black, line.widthPt * kUnitsPerPt, Qt::SolidLine, Qt::SquareCap);
        if (line.dashed) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({kDashLength, kDashLength});
        }
        painter.setPen(pen);
        painter.drawLine(QPointF(line.x1Mm, line.y1Mm) * report::kUnitsPerMm,
                         QPointF(line.x2Mm, line.y2Mm) * report::kUnitsPerMm);
    }
}

} // namespace

void paintPage(QPainter &painter, const report::PrintedPage &page)
{
    for (const report::Area &area : page.areas)
        paintArea(painter, area);
    Faces faces(page.fontFamily);
    painter.setPen(Qt::black);
    for (const report::TextRun &run : page.runs) {
        if (!run.glyphs.isEmpty())
            paintRun(painter, run, faces.of(run.style));
    }
    paintRules(painter, page.lines);
}

} // namespace dondoc::print
