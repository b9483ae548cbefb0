// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The figures of a report as a list: stored, read again, compared.
#include "models/report/document/figurelist.h"
#include "models/report/document/figurename.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

using namespace dondoc::report;
using namespace Qt::StringLiterals;

namespace {

Inline listedFigure(const QString &text, const QString &rule, const QString &task = {})
{
    return {text, false, false, FigureRef{rule, u"2025-Q4"_s, task, {u"STC"_s}}};
}

Document document()
{
    Table table;
    table.key = u"PL1/table"_s;
    table.rows
        = {Row{u"PL1/4.1"_s,
               {Cell{ParagraphStyle::TableCell, {listedFigure(u"3"_s, u"task.reported"_s, u"4.1"_s)}, 1}},
               false}};
    Document document;
    document.sections = {{u"body"_s,
                          Orientation::Portrait,
                          {Heading{u"I"_s, 1, {plain(u"KẾT QUẢ"_s)}},
                           Paragraph{u"I/2"_s,
                                     ParagraphStyle::Body,
                                     {plain(u"Có "_s), listedFigure(u"62"_s, u"receipt.received"_s),
                                      plain(u"/"_s), listedFigure(u"82"_s, u"receipt.asked"_s),
                                      listedFigure(u"7"_s, u"receipt.received"_s)}}}},
                         {u"PL1"_s, Orientation::Landscape, {table}}};
    return document;
}

} // namespace

TEST_CASE("Every figure of a document stands in its list, in order, and comes back from JSON")
{
    const QList<Figure> figures = figuresOf(document());
    CHECK(figures
          == QList<Figure>{{u"I/2"_s, u"receipt.received"_s, {}, u"62"_s},
                           {u"I/2"_s, u"receipt.asked"_s, {}, u"82"_s},
                           {u"I/2"_s, u"receipt.received"_s, {}, u"7"_s},
                           {u"PL1/4.1"_s, u"task.reported"_s, u"4.1"_s, u"3"_s}});
    CHECK(figuresFromJson(QString::fromUtf8(QJsonDocument(figureArray(figures)).toJson())) == figures);
    CHECK(figuresFromJson(u"{}"_s).isEmpty()); // as reports were issued before
    CHECK(figuresFromJson(u"nonsense"_s).isEmpty());
}

TEST_CASE("Changed figures are those with another text, gone ones and new ones")
{
    const QList<Figure> before = figuresOf(document());
    CHECK(changedFigures(before, before).isEmpty());
    QList<Figure> now = before;
    now[2].text = u"8"_s; // the second of its kind in the block
    now.removeAt(1);
    now.append({u"II/1"_s, u"tasks.due"_s, {}, u"5"_s});
    CHECK(changedFigures(before, now)
          == QList<FigureChange>{{u"I/2"_s, u"receipt.asked"_s, {}, u"82"_s, {}},
                                 {u"I/2"_s, u"receipt.received"_s, {}, u"7"_s, u"8"_s},
                                 {u"II/1"_s, u"tasks.due"_s, {}, {}, u"5"_s}});
}

TEST_CASE("The place of a block is told as it is printed")
{
    CHECK(placeInWords(u"II/2/b"_s) == u"II.2.b"_s);
    CHECK(placeInWords(u"PL2/4.1"_s) == u"Phụ lục II, 4.1"_s);
    CHECK(placeInWords(u"closing"_s) == u"phần kết thúc"_s);
    CHECK(placeInWords(u"opening"_s) == u"phần mở đầu"_s);
    CHECK(placeInWords(u"I/2/receipt"_s) == u"I.2"_s);
    CHECK(placeInWords(u"III/1/0a1b2c3d~2"_s) == u"III.1"_s);
    CHECK(placeInWords(u"II/2/đ/10"_s) == u"II.2.đ, nhiệm vụ 10"_s);
}

TEST_CASE("What a figure counts is told in words, with the task where it is of one")
{
    CHECK(figureName(u"receipt.received"_s) == u"số cơ quan, đơn vị đã gửi báo cáo"_s);
    CHECK(figureName(u"tasks.state.overdue"_s) == u"số nhiệm vụ quá hạn"_s);
    CHECK(figureName(u"task.state.not_started"_s, u"4.1"_s)
          == u"số cơ quan, đơn vị chưa triển khai nhiệm vụ 4.1"_s);
    CHECK(figureName(u"receipt.received.2025-Q3"_s) == u"số cơ quan, đơn vị đã gửi báo cáo quý III"_s);
    CHECK(figureName(u"tasks.overdue.before"_s) == u"số nhiệm vụ quá hạn kỳ trước"_s);
    CHECK(figureName(u"tasks.overdue.change"_s) == u"mức thay đổi số nhiệm vụ quá hạn"_s);
    CHECK(figureName(u"unheard.of"_s).isEmpty());
    CHECK(figureName(u"receipt.received.never"_s).isEmpty());
    CHECK(figureName(u"tasks.state.unheard"_s).isEmpty());
}
