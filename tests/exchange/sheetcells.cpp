// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetCells: shared strings, formats and cells of an .xlsx.
#include "tests/exchange/sheetcells.h"

#include "models/exchange/sheets/zipwriter.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace dondoc::test {

using namespace Qt::StringLiterals;

namespace {

QStringList sharedTexts(const QByteArray &xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"t"_s)
            texts.append(reader.readElementText());
    }
    return texts;
}

/// By index of format: whether it leaves a cell open.
QList<bool> openFormats(const QByteArray &xml)
{
    QList<bool> open;
    bool inCells = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == u"cellXfs"_s)
            inCells = reader.isStartElement();
        if (inCells && reader.isStartElement() && reader.name() == u"xf"_s)
            open.append(false);
        if (inCells && reader.isStartElement() && reader.name() == u"protection"_s)
            open.last() = reader.attributes().value(u"locked"_s) == u"0"_s;
    }
    return open;
}

void readCells(SheetCells &sheet, const QStringList &texts, const QList<bool> &open)
{
    QString cell;
    bool shared = false;
    QXmlStreamReader reader(sheet.xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"c"_s) {
            cell = reader.attributes().value(u"r"_s).toString();
            shared = reader.attributes().value(u"t"_s) == u"s"_s;
            if (open.value(reader.attributes().value(u"s"_s).toInt()))
                sheet.open.insert(cell);
        } else if (reader.isStartElement() && reader.name() == u"v"_s) {
            const QString value = reader.readElementText();
            sheet.text.insert(cell, shared ? texts.value(value.toInt()) : value);
        }
    }
    REQUIRE_FALSE(reader.hasError());
}

int rowNumber(const QString &cell) { return cell.mid(cell.indexOf(QRegularExpression(u"[0-9]"_s))).toInt(); }

} // namespace

QStringList SheetCells::where(const QString &column, const QString &wanted) const
{
    QStringList cells;
    for (auto it = text.cbegin(); it != text.cend(); ++it) {
        if (it.value() == wanted && it.key() == column + QString::number(rowNumber(it.key())))
            cells.append(it.key());
    }
    std::sort(cells.begin(), cells.end(),
              [](const QString &a, const QString &b) { return rowNumber(a) < rowNumber(b); });
    return cells;
}

int SheetCells::count(const QString &wanted) const
{
    return int(std::count_if(text.cbegin(), text.cend(),
                             [&wanted](const QString &each) { return each.contains(wanted); }));
}

bool SheetCells::has(const QString &wanted) const
{
    return std::find(text.cbegin(), text.cend(), wanted) != text.cend();
}

int SheetCells::rowOf(const QString &column, const QString &wanted) const
{
    return rowNumber(where(column, wanted).value(0));
}

QByteArray partOf(const QByteArray &archive, const QString &name)
{
    const auto parts = exchange::unzipped(archive);
    REQUIRE(parts.ok());
    for (const exchange::ZipPart &part : *parts) {
        if (part.name == name)
            return part.bytes;
    }
    return {};
}

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !xml.isEmpty() && !reader.hasError();
}

QList<SheetCells> sheetsOf(const QByteArray &xlsx)
{
    QList<SheetCells> sheets;
    const QStringList texts = sharedTexts(partOf(xlsx, u"xl/sharedStrings.xml"_s));
    const QList<bool> open = openFormats(partOf(xlsx, u"xl/styles.xml"_s));
    QXmlStreamReader reader(partOf(xlsx, u"xl/workbook.xml"_s));
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != u"sheet"_s)
            continue;
        SheetCells sheet;
        sheet.name = reader.attributes().value(u"name"_s).toString();
        sheet.state = reader.attributes().value(u"state"_s).toString();
        sheet.xml = partOf(xlsx, u"xl/worksheets/sheet%1.xml"_s.arg(sheets.size() + 1));
        readCells(sheet, texts, open);
        sheets.append(sheet);
    }
    return sheets;
}

} // namespace dondoc::test
