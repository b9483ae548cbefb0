// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextLayoutShaper: breaks and shapes any text with QTextLayout.
#pragma once

#include "models/report/layout/glyphcoverage.h"
#include "models/report/layout/textface.h"
#include "models/report/layout/textmeasure.h"

#include <QTextLayout>

namespace dondoc::report {

/// A character that the family has no glyph for becomes "□" (or "�" where the family lacks that).
class TextLayoutShaper
{
public:
    explicit TextLayoutShaper(const QString &family);
    QList<ShapedLine> lines(const QList<Span> &spans, const LineFormat &format);

private:
    struct Stretch {
        int start = 0;
        int end = 0;
        const Span *span = nullptr;
    };

    QList<ShapedLine> alignedLines(const QList<Span> &spans, const LineFormat &format);
    QString printable(const QString &text);
    void setText(const QList<Span> &spans, Alignment alignment);
    void breakLines(const LineFormat &format);
    ShapedLine shaped(const QTextLine &line);
    TextRun runOf(const QTextLine &line, const Stretch &stretch, int start, int end);

    TextFaces m_faces;
    GlyphCoverage m_coverage;
    QChar m_replacement;
    QTextLayout m_layout; ///< used again for every paragraph
    QString m_text;
    QList<Stretch> m_stretches;
};

} // namespace dondoc::report
