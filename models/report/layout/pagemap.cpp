// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PageMap: pages to JSON and back.
#include "models/report/layout/pagemap.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr double kStepsPerUnit = 100; // of a millimetre or a point
constexpr double kLargestMm = 10'000;

QJsonArray rounded(std::initializer_list<double> values)
{
    QJsonArray array;
    for (double value : values)
        array.append(std::round(value * kStepsPerUnit) / kStepsPerUnit);
    return array;
}

QJsonArray blocksOf(const PrintedPage &page)
{
    QJsonArray blocks;
    for (const BlockArea &area : page.blocks) {
        const QRectF &rect = area.rectMm;
        blocks.append(QJsonObject{{u"key"_s, area.key},
                                  {u"at"_s, rounded({rect.x(), rect.y(), rect.width(), rect.height()})}});
    }
    return blocks;
}

void addFigure(QJsonObject &object, const FigureRef &figure)
{
    object.insert(u"rule"_s, figure.rule);
    object.insert(u"period"_s, figure.period);
    if (!figure.taskNumber.isEmpty())
        object.insert(u"task"_s, figure.taskNumber);
    object.insert(u"records"_s, QJsonArray::fromStringList(figure.records));
}

/// A figure that goes on on the next line is told once; what follows it has only its place.
QJsonArray figuresOfPage(const PrintedPage &page)
{
    QJsonArray figures;
    const FigureRef *before = nullptr;
    for (const TextRun &run : page.runs) {
        if (run.figure) {
            QJsonObject object{{u"at"_s, rounded({run.xMm, run.baselineMm, run.widthMm, run.style.sizePt})}};
            if (run.figure.get() != before)
                addFigure(object, *run.figure);
            figures.append(object);
        }
        before = run.figure.get();
    }
    return figures;
}

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

double millimetresAt(const QJsonArray &array, int index)
{
    return std::clamp(array.at(index).toDouble(), -kLargestMm, kLargestMm);
}

void readFigures(PrintedPage &page, const QJsonArray &figures)
{
    std::shared_ptr<const FigureRef> figure;
    for (const QJsonValue &value : figures) {
        const QJsonObject object = value.toObject();
        if (object.contains(u"rule"_s) || !figure) {
            figure = std::make_shared<const FigureRef>(
                FigureRef{object.value(u"rule"_s).toString(), object.value(u"period"_s).toString(),
                          object.value(u"task"_s).toString(), strings(object.value(u"records"_s).toArray())});
        }
        const QJsonArray at = object.value(u"at"_s).toArray();
        TextRun run;
        run.xMm = millimetresAt(at, 0);
        run.baselineMm = millimetresAt(at, 1);
        run.widthMm = millimetresAt(at, 2);
        run.style.sizePt = millimetresAt(at, 3);
        run.figure = figure;
        page.runs.append(run);
    }
}

void readBlocks(PrintedPage &page, const QJsonArray &blocks)
{
    for (const QJsonValue &value : blocks) {
        const QJsonObject object = value.toObject();
        const QJsonArray at = object.value(u"at"_s).toArray();
        page.blocks.append(
            {object.value(u"key"_s).toString(),
             {millimetresAt(at, 0), millimetresAt(at, 1), millimetresAt(at, 2), millimetresAt(at, 3)}});
    }
}

} // namespace

QJsonArray pageMap(const QList<PrintedPage> &pages)
{
    QJsonArray map;
    for (const PrintedPage &page : pages)
        map.append(QJsonObject{{u"blocks"_s, blocksOf(page)}, {u"figures"_s, figuresOfPage(page)}});
    return map;
}

QList<PrintedPage> mappedPages(const QString &kept)
{
    QList<PrintedPage> pages;
    const QJsonArray map = QJsonDocument::fromJson(kept.toUtf8()).object().value(u"pages"_s).toArray();
    for (const QJsonValue &value : map) {
        const QJsonObject object = value.toObject();
        PrintedPage page;
        page.number = int(pages.size()) + 1;
        readBlocks(page, object.value(u"blocks"_s).toArray());
        readFigures(page, object.value(u"figures"_s).toArray());
        pages.append(page);
    }
    return pages;
}

} // namespace dondoc::report
