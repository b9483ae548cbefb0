// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Breaks lines by counting characters.

#include "tests/report/fixedmeasure.h"

#include <algorithm>

namespace dondoc::report {

namespace {

struct Cut {
    qsizetype start = 0;
    qsizetype end = 0; ///< without the blanks or LF at the break
    qsizetype next = 0;
};

Cut cutLine(const QString &text, qsizetype start, qsizetype room)
{
    const qsizetype feed = text.indexOf(QLatin1Char('\n'), start);
    const qsizetype stop = feed < 0 ? text.size() : feed;
    if (stop - start <= room)
        return {start, stop, feed < 0 ? stop : feed + 1};
    qsizetype end = text.lastIndexOf(QLatin1Char(' '), start + room);
    if (end <= start)
        return {start, start + room, start + room};
    const qsizetype next = end + 1;
    while (end > start && text.at(end - 1) == QLatin1Char(' '))
        --end;
    return {start, end, next};
}

double offset(Alignment alignment, double spareMm)
{
    if (alignment == Alignment::Centre)
        return spareMm / 2;
    return alignment == Alignment::Right ? spareMm : 0;
}

ShapedLine shaped(const QList<Span> &spans, const Cut &cut, double xMm)
{
    ShapedLine line{FixedMeasure::kAscentMm, FixedMeasure::kDescentMm, {}};
    qsizetype start = 0;
    for (const Span &span : spans) {
        const qsizetype from = std::max(cut.start, start);
        const qsizetype to = std::min(cut.end, start + span.text.size());
        if (from < to) {
            TextRun run;
            run.xMm = xMm + double(from - cut.start) * FixedMeasure::kCharacterMm;
            run.widthMm = double(to - from) * FixedMeasure::kCharacterMm;
            run.text = span.text.mid(from - start, to - from);
            run.style = span.style;
            run.figure = span.figure;
            line.runs.append(run);
        }
        start += span.text.size();
    }
    return line;
}

} // namespace

QList<ShapedLine> FixedMeasure::lines(const QList<Span> &spans, const LineFormat &format) const
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    QList<ShapedLine> lines;
    double indent = format.firstIndentMm;
    qsizetype start = 0;
    do {
        const double width = format.widthMm - indent;
        const Cut cut = cutLine(text, start, std::max<qsizetype>(qsizetype(width / kCharacterMm), 1));
        const double spare = width - double(cut.end - cut.start) * kCharacterMm;
        lines.append(shaped(spans, cut, indent + offset(format.alignment, spare)));
        start = cut.next;
        indent = 0;
    } while (start < text.size());
    return lines;
}

} // namespace dondoc::report
