// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FigureList: gathering, JSON and comparison.
#include "models/report/document/figurelist.h"

#include "models/domain/text/text.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

struct FigureGatherer {
    QList<Figure> &figures;

    void take(const QString &block, const Inlines &text) const
    {
        for (const Inline &piece : text) {
            if (piece.figure)
                figures.append({block, piece.figure->rule, piece.figure->taskNumber, piece.text});
        }
    }
    void take(const QList<Row> &rows) const
    {
        for (const Row &row : rows) {
            for (const Cell &cell : row.cells)
                take(row.key, cell.text);
        }
    }

    void operator()(const Heading &heading) const { take(heading.key, heading.text); }
    void operator()(const Paragraph &paragraph) const { take(paragraph.key, paragraph.text); }
    void operator()(const Table &table) const
    {
        take(table.header);
        take(table.rows);
    }
    void operator()(const Chart &chart) const
    {
        for (const ChartSeries &series : chart.series) {
            for (const ChartValue &value : series.values)
                take(chart.key, {value.label});
        }
    }
    void operator()(const Letterhead &) const { }
    void operator()(const Signature &) const { }
};

/// What makes a figure the same one: its place, what it counts, and which of such it is there.
class Counter
{
public:
    QString operator()(const Figure &figure)
    {
        const QString identity = QStringList{figure.block, figure.rule, figure.task}.join(u'\n');
        return identity + u'\n' + QString::number(m_seen[identity]++);
    }

private:
    QHash<QString, int> m_seen;
};

} // namespace

QList<Figure> figuresOf(const Document &document)
{
    QList<Figure> figures;
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks)
            std::visit(FigureGatherer{figures}, block);
    }
    return figures;
}

QJsonArray figureArray(const QList<Figure> &figures)
{
    QJsonArray array;
    for (const Figure &figure : figures) {
        QJsonObject object{{u"block"_s, figure.block}, {u"rule"_s, figure.rule}, {u"text"_s, figure.text}};
        if (!figure.task.isEmpty())
            object.insert(u"task"_s, figure.task);
        array.append(object);
    }
    return array;
}

QList<Figure> figuresFromJson(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    const QJsonArray array
        = document.isArray() ? document.array() : document.object().value(u"figures"_s).toArray();
    QList<Figure> figures;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        figures.append({object.value(u"block"_s).toString(), object.value(u"rule"_s).toString(),
                        object.value(u"task"_s).toString(), object.value(u"text"_s).toString()});
    }
    return figures;
}

QList<FigureChange> changedFigures(const QList<Figure> &before, const QList<Figure> &now)
{
    QHash<QString, QString> texts;
    Counter countNow;
    for (const Figure &figure : now)
        texts.insert(countNow(figure), figure.text);
    QList<FigureChange> changes;
    QSet<QString> met;
    Counter countBefore;
    for (const Figure &figure : before) {
        const QString identity = countBefore(figure);
        met.insert(identity);
        const QString text = texts.value(identity);
        if (text != figure.text)
            changes.append({figure.block, figure.rule, figure.task, figure.text, text});
    }
    Counter countAgain;
    for (const Figure &figure : now) {
        if (!met.contains(countAgain(figure)))
            changes.append({figure.block, figure.rule, figure.task, {}, figure.text});
    }
    return changes;
}

QString placeInWords(const QString &block)
{
    if (block == u"closing"_s)
        return u"phần kết thúc"_s;
    QStringList parts = block.split(u'/', Qt::SkipEmptyParts);
    bool isAnnex = false;
    const int annex = block.startsWith("PL"_L1) ? parts.value(0).mid(2).toInt(&isAnnex) : 0;
    if (isAnnex) {
        parts.first() = u"Phụ lục "_s + text::roman(annex);
        return parts.join(u", "_s);
    }
    // What is no number of a heading or a task is a name for the program alone.
    static const QRegularExpression kNumbering(u"^([IVX]+|\\d+(\\.\\d+)*|\\p{L})$"_s);
    QStringList headings;
    QString task;
    for (const QString &part : std::as_const(parts)) {
        if (!part.contains(kNumbering))
            continue;
        if (headings.size() > 2)
            task = u", nhiệm vụ "_s + part;
        else
            headings.append(part);
    }
    return headings.isEmpty() ? u"phần mở đầu"_s : headings.join(u'.') + task;
}

} // namespace dondoc::report
