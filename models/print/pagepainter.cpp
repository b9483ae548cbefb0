// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Draws areas, runs and rules.

#include "models/print/pagepainter.h"

#include "models/print/areafill.h"
#include "models/report/layout/pagefont.h"

#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

#include <vector>

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

/// Draws the runs of one page, all with the same glyph run and the same two arrays.
class RunPainter
{
public:
    RunPainter(QPainter &painter, const QString &family) : m_painter(painter), m_faces(family) { }

    void paint(const report::TextRun &run)
    {
        m_indexes.clear();
        m_positions.clear();
        for (const report::Glyph &glyph : run.glyphs) {
            m_indexes.push_back(glyph.index);
            m_positions.emplace_back(double(glyph.x), glyph.y);
        }
        m_glyphs.setRawFont(m_faces.of(run.style));
        m_glyphs.setRawData(m_indexes.data(), m_positions.data(), int(m_indexes.size()));
        m_painter.drawGlyphRun(QPointF(run.xMm, run.baselineMm) * report::kUnitsPerMm, m_glyphs);
    }

private:
    QPainter &m_painter;
    Faces m_faces;
    QGlyphRun m_glyphs;
    std::vector<quint32> m_indexes;
    std::vector<QPointF> m_positions;
};

QPen penOf(const report::Line &line)
{
    QPen pen(Qt::black, line.widthPt * kUnitsPerPt, Qt::SolidLine, Qt::SquareCap);
    if (line.dashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({kDashLength, kDashLength});
    }
    return pen;
}

// Nearly all rules of a page are alike and share one pen.
void paintRules(QPainter &painter, const QList<report::Line> &lines)
{
    const report::Line *before = nullptr;
    for (const report::Line &line : lines) {
        if (before == nullptr || before->widthPt != line.widthPt || before->dashed != line.dashed)
            painter.setPen(penOf(line));
        painter.drawLine(QPointF(line.x1Mm, line.y1Mm) * report::kUnitsPerMm,
                         QPointF(line.x2Mm, line.y2Mm) * report::kUnitsPerMm);
        before = &line;
    }
}

} // namespace

void paintPage(QPainter &painter, const report::PrintedPage &page)
{
    for (const report::Area &area : page.areas)
        paintArea(painter, area);
    RunPainter runs(painter, page.fontFamily);
    painter.setPen(Qt::black);
    for (const report::TextRun &run : page.runs) {
        if (!run.glyphs.isEmpty())
            runs.paint(run);
    }
    paintRules(painter, page.lines);
}

} // namespace dondoc::print
