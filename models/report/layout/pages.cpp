// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// A page told as text, for tests.

#include "models/report/layout/pages.h"

#include <QStringList>

namespace dondoc::report {

namespace {

QString millimetresText(double value) { return QString::number(value, 'f', 1); }

QString look(const TextStyle &style)
{
    QString text = QString::number(style.sizePt);
    if (style.bold)
        text += QLatin1Char('b');
    if (style.italic)
        text += QLatin1Char('i');
    return text;
}

QString description(const TextRun &run)
{
    return QStringLiteral("text %1 %2 %3 %4")
        .arg(millimetresText(run.xMm), millimetresText(run.baselineMm), look(run.style), run.text);
}

QString description(const Line &line)
{
    return QStringLiteral("line %1 %2 %3 %4")
        .arg(millimetresText(line.x1Mm), millimetresText(line.y1Mm), millimetresText(line.x2Mm),
             millimetresText(line.y2Mm));
}

QString description(const Area &area)
{
    return QStringLiteral("area %1 %2 %3x%4 %5")
        .arg(millimetresText(area.rectMm.x()), millimetresText(area.rectMm.y()),
             millimetresText(area.rectMm.width()), millimetresText(area.rectMm.height()))
        .arg(int(area.fill));
}

} // namespace

QString dump(const PrintedPage &page)
{
    QStringList lines{QStringLiteral("page %1 %2 %3x%4")
                          .arg(page.sectionKey)
                          .arg(page.number)
                          .arg(page.sizeMm.width())
                          .arg(page.sizeMm.height())};
    for (const TextRun &run : page.runs)
        lines.append(description(run));
    for (const Line &line : page.lines)
        lines.append(description(line));
    for (const Area &area : page.areas)
        lines.append(description(area));
    return lines.join(QLatin1Char('\n'));
}

} // namespace dondoc::report
