// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Headings, units and numbers that mean something else than they seem to: told, and not taken for the
// period's.
#include "tests/exchange/sheets.h"
#include "tests/exchange/sheettext.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

ReadForm figures(const QString &heads, const QString &rows)
{
    return sheettext::read(u"== Chỉ tiêu\n"_s + heads + u'\n' + rows);
}

ReadForm tasks(const QString &heads, const QString &rows) { return sheettext::read(heads + u'\n' + rows); }

bool isHeldBack(const ReadForm &form)
{
    return std::any_of(form.issues.begin(), form.issues.end(),
                       [](const Issue &issue) { return issue.severity == Severity::Error; });
}

QString valuesOf(const ReadForm &form)
{
    QStringList all;
    for (const ReadValue &figure : form.figures) {
        for (const auto &number : {figure.value, figure.cumulative, figure.estimate})
            all.append(number ? QString::number(*number) : u"-"_s);
    }
    return all.join(u' ');
}

const QString kFigureTitles = u"Chỉ tiêu|Đơn vị tính|Thực hiện trong kỳ|Lũy kế từ đầu năm|Ước cả năm"_s;

} // namespace

TEST_CASE("A column whose heading names another time is not taken for this one's", "[misread]")
{
    struct Row {
        QString heading;
        QString values; ///< of 7 under it
        bool held;
    };
    const QList<Row> rows{
        {u"Thực hiện quý III"_s, u"- - -"_s, true},         {u"Thực hiện quý III/2025"_s, u"- - -"_s, true},
        {u"Thực hiện quý 4 năm 2024"_s, u"- - -"_s, true},  {u"Thực hiện 2024"_s, u"- - -"_s, true},
        {u"Thực hiện 6 tháng đầu năm"_s, u"- - -"_s, true}, {u"Lũy kế 9 tháng"_s, u"- - -"_s, true},
        {u"Lũy kế đến 30/9/2025"_s, u"- - -"_s, true},      {u"Ước thực hiện năm 2026"_s, u"- - -"_s, true},
        {u"Thực hiện quý IV"_s, u"7 - -"_s, false},         {u"Thực hiện quý IV/2025"_s, u"7 - -"_s, false},
        {u"Lũy kế năm 2025"_s, u"- 7 -"_s, false},          {u"Lũy kế đến 14/12/2025"_s, u"- 7 -"_s, false},
        {u"Ước cả năm 2025"_s, u"- - 7"_s, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.heading.toStdString());
        const ReadForm form = figures(u"Chỉ tiêu|Đơn vị tính|"_s + row.heading + u"|Ghi chú"_s,
                                      u"Tổng diện tích cây ăn quả|ha|#7"_s);
        CHECK((form.figures.isEmpty() ? u"- - -"_s : valuesOf(form)) == row.values);
        CHECK(isHeldBack(form) == row.held);
        CHECK(sheettext::kinds(form).contains(u"ColumnOfOtherTime"_s) == row.held);
    }
}

TEST_CASE("Beside a column of this time one of another compares, and holds nothing back", "[misread]")
{
    const ReadForm form = figures(u"Chỉ tiêu|Đơn vị tính|Thực hiện quý III|Thực hiện quý IV"_s,
                                  u"Tổng diện tích cây ăn quả|ha|#5|#7"_s);
    CHECK(valuesOf(form) == u"7 - -"_s);
    CHECK_FALSE(isHeldBack(form));
    const ReadForm parted = figures(u"Chỉ tiêu|Đơn vị tính|Thực hiện| +C1:D1\n||Quý III|Quý IV"_s,
                                    u"Tổng diện tích cây ăn quả|ha|#5|#7"_s);
    CHECK(valuesOf(parted) == u"7 - -"_s);
    CHECK_FALSE(isHeldBack(parted));
}

TEST_CASE("A result of another time is not this period's", "[misread]")
{
    for (const QString &heading : {u"Kết quả quý III"_s, u"Kết quả 9 tháng"_s, u"Kết quả năm 2024"_s,
                                   u"Kết quả thực hiện 6 tháng đầu năm 2025"_s}) {
        CAPTURE(heading.toStdString());
        const ReadForm form
            = tasks(u"Stt|Nhiệm vụ|Trạng thái|"_s + heading, u"4.1|{4.1}|Đang thực hiện|Trồng 12 ha"_s);
        CHECK(sheettext::entries(form) == u"4.1 under_way"_s);
        CHECK(isHeldBack(form));
    }
    const ReadForm ours
        = tasks(u"Stt|Nhiệm vụ|Trạng thái|Kết quả quý III|Kết quả quý IV"_s, u"4.1|{4.1}|ĐTH|Cũ|Mới"_s);
    CHECK(sheettext::entries(ours) == u"4.1 under_way; result: Mới"_s);
    CHECK_FALSE(isHeldBack(ours));
}

TEST_CASE("A unit in a heading or above the table counts, and not against the row's own", "[misread]")
{
    const QString area = u"Tổng diện tích cây ăn quả|"_s;
    const ReadForm alone
        = figures(u"Stt|Chỉ tiêu|Thực hiện trong kỳ (nghìn ha)|Lũy kế"_s, u"1|"_s + area + u"#4"_s);
    CHECK(valuesOf(alone) == u"4000 - -"_s);
    CHECK(sheettext::kinds(alone) == u"AmountConverted"_s);
    const ReadForm both = figures(u"Chỉ tiêu|Đơn vị tính|Thực hiện trong kỳ (nghìn ha)"_s, area + u"ha|#4"_s);
    CHECK(valuesOf(both) == u"- - -"_s);
    CHECK(isHeldBack(both));
    CHECK(valuesOf(figures(u"Chỉ tiêu|Đơn vị tính|Thực hiện trong kỳ (ha)"_s, area + u"ha|#4"_s))
          == u"4 - -"_s);
    const ReadForm above = figures(u"Đơn vị tính: 1000 ha\n"_s + kFigureTitles, area + u"ha|#4"_s);
    CHECK(valuesOf(above) == u"- - -"_s);
    CHECK(isHeldBack(above));
    const ReadForm other = figures(u"Đơn vị tính: ha\n"_s + kFigureTitles, u"Tổng sản lượng quả|tấn|#4"_s);
    CHECK(valuesOf(other) == u"4 - -"_s);
    CHECK_FALSE(isHeldBack(other));
}

TEST_CASE("Numbers written in two ways in one table are told, and held back where a point may mislead",
          "[misread]")
{
    const auto written = [](const QString &first, const QString &second) {
        return figures(kFigureTitles,
                       u"Tổng diện tích cây ăn quả|ha|%1\nTổng sản lượng quả|tấn|%2"_s.arg(first, second));
    };
    CHECK(isHeldBack(written(u"1.234"_s, u"1,234"_s)));
    CHECK(isHeldBack(written(u"1.234"_s, u"12.5"_s)));
    const ReadForm clear = written(u"1.234,5"_s, u"1,234.5"_s); // both can be read in one way only
    CHECK(sheettext::kinds(clear) == u"NumberStylesMixed"_s);
    CHECK_FALSE(isHeldBack(clear));
    CHECK_FALSE(isHeldBack(written(u"1.234"_s, u"12,5"_s)));
    CHECK_FALSE(isHeldBack(written(u"1.234,5"_s, u"7"_s)));
    CHECK_FALSE(isHeldBack(written(u"12.5"_s, u"7.25"_s)));
}

TEST_CASE("Half a co-operative is no number of co-operatives", "[misread]")
{
    for (const QString &cell : {u"#2.5"_s, u"2,5"_s}) {
        const ReadForm form = figures(kFigureTitles, u"Số hợp tác xã|hợp tác xã|%1"_s.arg(cell));
        CHECK(valuesOf(form) == u"- - -"_s);
        CHECK(isHeldBack(form));
        CHECK(sheettext::kinds(form) == u"CountNotWhole"_s);
    }
    CHECK(valuesOf(figures(kFigureTitles, u"Khách du lịch|nghìn lượt người|#2.5"_s)) == u"2.5 - -"_s);
    CHECK(valuesOf(figures(kFigureTitles, u"Số hợp tác xã|hợp tác xã|#2"_s)) == u"2 - -"_s);
}

TEST_CASE("An answer that is open is no answer, and words are no document", "[misread]")
{
    const QString heads = u"Stt|Nhiệm vụ|Trạng thái|Kết quả|Ước hoàn thành trong năm|Sản phẩm: số văn bản"_s;
    struct Row {
        QString forecast;
        QString told;
    };
    const QList<Row> rows{{u"Chưa rõ"_s, {}},
                          {u"Không rõ"_s, {}},
                          {u"Có, nếu có vốn"_s, {}},
                          {u"Có thể"_s, {}},
                          {u"Có"_s, u"; forecast: done"_s},
                          {u"Không"_s, u"; forecast: not_done"_s},
                          {u"Chưa hoàn thành"_s, u"; forecast: not_done"_s}};
    for (const Row &row : rows) {
        CAPTURE(row.forecast.toStdString());
        const ReadForm form = tasks(heads, u"4.1|{4.1}|ĐTH|A|"_s + row.forecast);
        CHECK(sheettext::entries(form) == u"4.1 under_way; result: A"_s + row.told);
        CHECK(sheettext::kinds(form) == (row.told.isEmpty() ? u"AnswerNotUnderstood"_s : QString()));
    }
    CHECK(sheettext::entries(tasks(heads, u"4.1|{4.1}|ĐTH|A||không"_s)) == u"4.1 under_way; result: A"_s);
    CHECK(sheettext::kinds(tasks(heads, u"4.1|{4.1}|ĐTH|A||dự thảo lần 2"_s)) == u"NumberSaysNone"_s);
}

TEST_CASE("Two numbers of one document are told", "[misread]")
{
    const QString table = u"Stt|Nhiệm vụ|Trạng thái|Kết quả\n4.1|{4.1}|ĐTH|A"_s;
    CHECK(isHeldBack(sheettext::read(u"Số: 77/BC-UBND\nSố báo cáo:|78\n"_s + table)));
    CHECK_FALSE(isHeldBack(sheettext::read(u"Số: 77/BC-UBND\nSố báo cáo:|77\n"_s + table)));
}

TEST_CASE("A unit in a number's format counts as if typed, and what is struck out is told", "[misread]")
{
    const QByteArray styles
        = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='0&quot; nghìn ha&quot;'/>"
          "<numFmt numFmtId='165' formatCode='#,##0.0,&quot; nghìn ha&quot;'/>"
          "<numFmt numFmtId='166' formatCode='0&quot; mô hình&quot;'/></numFmts>"
          "<fonts><font><sz val='11'/></font><font><strike/></font><font><strike val='0'/></font></fonts>"
          "<cellXfs><xf numFmtId='0' fontId='0'/><xf numFmtId='164' fontId='0'/><xf numFmtId='165' "
          "fontId='0'/>"
          "<xf numFmtId='166' fontId='0'/><xf numFmtId='0' fontId='1'/><xf numFmtId='0' "
          "fontId='2'/></cellXfs>"
          "</styleSheet>";
    const QByteArray strings = "<sst><si><r><rPr><strike/></rPr><t>bỏ </t></r><r><t>giữ</t></r></si></sst>";
    const Workbook book = sheets::read(zips::zipped(
        zips::xlsxMembers("<row><c s='1'><v>5</v></c><c s='2'><v>7000</v></c><c s='3'><v>3</v></c>"
                          "<c s='4'><v>9</v></c><c s='5'><v>8</v></c><c t='s'><v>0</v></c></row>")
        + QList<zips::Member>{{u"xl/styles.xml"_s, styles}, {u"xl/sharedStrings.xml"_s, strings}}));
    const Sheet &sheet = book.sheets.constFirst();
    CHECK(sheets::told(sheet) == u"1: 5 nghìn ha | 7 nghìn ha | 3 |  | 8 | giữ"_s);
    REQUIRE(sheet.hiddenTexts.size() == 2);
    CHECK(sheet.hiddenTexts.at(0).text == u"9"_s);
    CHECK(sheet.hiddenTexts.at(1).text == u"bỏ"_s);
}

TEST_CASE("Several numbers in a cell are told as that, whatever they are asked in", "[misread]")
{
    for (const QString &cell : {u"12; 13"_s, u"12 và 13"_s, u"12 hoặc 13"_s}) {
        CAPTURE(cell.toStdString());
        const ReadForm form = figures(kFigureTitles, u"Tổng diện tích cây ăn quả|ha|%1"_s.arg(cell));
        CHECK(sheettext::issues(form) == u"SeveralNumbers [%1] Chỉ tiêu!C2"_s.arg(cell));
        CHECK(isHeldBack(form));
    }
    const ReadForm one = figures(kFigureTitles, u"Tổng diện tích cây ăn quả|ha|1 234,5"_s);
    CHECK_FALSE(isHeldBack(one));
}

TEST_CASE("Two numbers of documents in one field are told", "[misread]")
{
    const auto numbered = [](const QString &number) {
        return sheettext::read(
            u"Số báo cáo:|%1\nStt|Nhiệm vụ|Trạng thái|Kết quả\n4.1|{4.1}|HT|A"_s.arg(number));
    };
    const ReadForm two = numbered(u"45/BC-UBND và 46/BC-UBND"_s);
    CHECK(two.report.number == u"45/BC-UBND"_s);
    CHECK(sheettext::issues(two) == u"HeadDiffers [45/BC-UBND, 46/BC-UBND]"_s);
    CHECK(isHeldBack(two));
    CHECK_FALSE(isHeldBack(numbered(u"45/BC-UBND ngày 15/12/2025"_s)));
    CHECK_FALSE(isHeldBack(numbered(u"45/2025/BC-UBND"_s)));
}

namespace {

QString hiddenOf(const Sheet &sheet)
{
    QStringList words;
    for (const HiddenText &hidden : sheet.hiddenTexts)
        words.append(hidden.text);
    return words.join(u" / "_s);
}

} // namespace

TEST_CASE("A number shown in thousands counts as what is seen of it", "[misread]")
{
    const QByteArray styles = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='#,##0.0,'/>"
                              "<numFmt numFmtId='165' formatCode='0,,'/></numFmts>"
                              "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs>"
                              "</styleSheet>";
    const Workbook book = sheets::read(
        zips::zipped(zips::xlsxMembers("<row><c s='1'><v>5000</v></c><c s='2'><v>7000000</v></c></row>")
                     + QList<zips::Member>{{u"xl/styles.xml"_s, styles}}));
    CHECK(sheets::told(book.sheets.constFirst()) == u"1: 5 nghìn | 7 triệu"_s);
    const ReadForm form = figures(kFigureTitles, u"Tổng diện tích cây ăn quả|nghìn ha|5 nghìn"_s);
    REQUIRE(form.figures.size() == 1);
    CHECK(form.figures.constFirst().value == 5000);
    CHECK(sheettext::issues(form).contains(u"5 nghìn"_s));
}

TEST_CASE("Units in number formats and struck words of OpenDocument are as those of Excel", "[misread]")
{
    const QByteArray styles
        = "<number:number-style xmlns:number='urn:n' style:name='N1'><number:number "
          "number:display-factor='1000'/>"
          "<number:text> nghìn ha</number:text></number:number-style>"
          "<number:number-style xmlns:number='urn:n' style:name='N2'><number:number/><number:text> mô "
          "hình</number:text>"
          "</number:number-style>"
          "<style:style style:name='c1' style:family='table-cell' style:data-style-name='N1'/>"
          "<style:style style:name='c2' style:family='table-cell' style:data-style-name='N2'/>"
          "<style:style style:name='c3' style:family='table-cell'><style:text-properties "
          "style:text-line-through-style='solid'/></style:style>"
          "<style:style style:name='t1' style:family='text'><style:text-properties "
          "style:text-line-through-style='solid'/></style:style>";
    const auto cell = [](const QByteArray &style, const QByteArray &value, const QByteArray &inside) {
        return "<table:table-cell table:style-name='" + style + "' office:value-type='" + value + "'>"
            + inside + "</table:table-cell>";
    };
    const QByteArray row = cell("c1", "float' office:value='7000", "<text:p>7 nghìn ha</text:p>")
        + cell("c2", "float' office:value='3", "<text:p>3 mô hình</text:p>")
        + cell("c3", "float' office:value='9", "<text:p>9</text:p>")
        + cell("", "string",
               "<text:p><text:span text:style-name='t1'>bỏ <text:span>hết</text:span></text:span>"
               "giữ</text:p>");
    const Workbook book
        = sheets::read(zips::ods("<table:table table:name='B'><table:table-column/><table:table-row>" + row
                                     + "</table:table-row></table:table>",
                                 styles),
                       u"a.ods"_s);
    CHECK(sheets::told(book.sheets.constFirst()) == u"1: 7 nghìn ha | 3 |  | giữ"_s);
    CHECK(hiddenOf(book.sheets.constFirst()) == u"9 / bỏ hết"_s);
}

TEST_CASE("A table of a page that no browser shows is told and not read", "[misread]")
{
    const auto told = [](const QByteArray &body) {
        const Workbook book = sheets::read("<html><body>" + body + "</body></html>", u"a.html"_s);
        const Sheet &sheet = book.sheets.constFirst();
        return sheets::told(sheet) + u'#' + hiddenOf(sheet);
    };
    const QByteArray seen = "<table><tr><td>a</td></tr></table>";
    const QByteArray rows = "<tr><td>b</td><td>c</td></tr>";
    CHECK(told(seen + "<table style='display:none'>" + rows + "</table>") == u"1: a#b c"_s);
    CHECK(told(seen + "<table hidden>" + rows + rows + "</table>") == u"1: a#b c / b c"_s);
    CHECK(told(seen + "<div style='display: none'><table>" + rows + "</table></div>") == u"1: a#b c"_s);
    CHECK(told("<table><tr><td>a<table hidden>" + rows + "</table></td></tr></table>") == u"1: a#b c"_s);
}

TEST_CASE("A sheet of figures that is left with none tells why", "[misread]")
{
    const ReadForm form = sheettext::read(
        u"== Nhiệm vụ\nCơ quan, đơn vị:|UBND xã Yên Châu\nStt|Nhiệm vụ|Trạng thái|Kết quả\n4.1|{4.1}|HT|A\n"
        "== Chỉ tiêu\nCơ quan, đơn vị:|UBND xã Yên Châu\nChỉ tiêu|Đơn vị tính|Lũy kế đến 31/12/2024\n"
        "Tổng diện tích cây ăn quả|ha|#5"_s);
    CHECK(form.figures.isEmpty());
    CHECK(isHeldBack(form));
    CHECK(sheettext::issues(form).contains(u"ColumnOfOtherTime [Lũy kế đến 31/12/2024, 5] Chỉ tiêu!C3"_s));
}
