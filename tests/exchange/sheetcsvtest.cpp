// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of reading text tables in the encodings and with the separators that offices send.
#include "tests/exchange/sheets.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

QString toldCsv(const QByteArray &bytes)
{
    const Workbook book = sheets::read(bytes, u"thư mục/Xã A.csv"_s);
    REQUIRE(book.sheets.size() == 1);
    return sheets::told(book.sheets.constFirst());
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
    return encode(text);
}

} // namespace

TEST_CASE("Comma, semicolon and tab are told apart")
{
    struct Case {
        QByteArray text;
        QString told;
    };
    const Case cases[] = {
        {"a,b\nc,d\n", u"1: a | b\n2: c | d"_s},
        {"a;b\nc;d\n", u"1: a | b\n2: c | d"_s},
        {"a\tb\nc\td\n", u"1: a | b\n2: c | d"_s},
        {"1,5;2,5\n3,5;4,5\n", u"1: 1,5 | 2,5\n2: 3,5 | 4,5"_s},
        {"a, b; c\nd; e, f, g\n", u"1: a, b |  c\n2: d |  e, f, g"_s},
        {"a;b, c,d\n\"x;y\",z\n\"u\",v\nw,t\n", u"1: a;b |  c | d\n2: x;y | z\n3: u | v\n4: w | t"_s},
        {"TT,Kết quả\n1,\"trồng; chăm sóc\"\n", u"1: TT | Kết quả\n2: 1 | trồng; chăm sóc"_s},
        {"sep=|\na|b\n", u"2: a | b"_s},
        {"a; b|c, d\ne|f\n", u"1: a; b | c, d\n2: e | f"_s},
        {"1,5|2,5\n3,5|4,5\n", u"1: 1,5 | 2,5\n2: 3,5 | 4,5"_s},
        {"một cột\nhai dòng\n", u"1: một cột\n2: hai dòng"_s},
        {"a;b", u"1: a | b"_s},
        {"a;b\rc;d\r", u"1: a | b\n2: c | d"_s},
        {"a;b\r\n\"c\";d\r\n", u"1: a | b\n2: c | d"_s},
        {"a;b\n\n;\nc;d\n", u"1: a | b\n4: c | d"_s},
        {"\"hai\r\ndòng\";\"nói \"\"thế\"\"\"\nc;d\n", u"1: hai\r\ndòng | nói \"thế\"\n2: c | d"_s},
        {"a;\"không đóng\nb;c\n", u"1: a | không đóng\nb;c\n"_s},
    };
    for (const Case &one : cases) {
        CAPTURE(one.text);
        CHECK(toldCsv(one.text) == one.told);
    }
}

TEST_CASE("Every encoding of the same table reads the same")
{
    const QString text = u"TT;Kết quả\n1;Đã trình ữ ộ ỵ\n"_s;
    const QString expected = u"1: TT | Kết quả\n2: 1 | Đã trình ữ ộ ỵ"_s;
    CHECK(toldCsv(text.toUtf8()) == expected);
    CHECK(toldCsv(encoded(text, QStringConverter::Utf8)) == expected);
    CHECK(toldCsv(encoded(text, QStringConverter::Utf16LE)) == expected);
    CHECK(toldCsv(encoded(text, QStringConverter::Utf16BE)) == expected);
    CHECK(toldCsv(encoded(text, QStringConverter::Utf16LE).mid(2)) == expected);
    CHECK(toldCsv(encoded(text, QStringConverter::Utf16BE).mid(2)) == expected);
    const QString latin = toldCsv("TT;K\xD5t qu\xB6\n");
    CHECK(latin == u"1: TT | Kết quả"_s); // TCVN3
    CHECK(toldCsv("TT;10\x96"
                  "20 ha\x85\n")
          == u"1: TT | 10–20 ha…"_s); // Windows-1252 and -1258 alike
}

TEST_CASE("One bad byte in UTF-8 costs one letter")
{
    CHECK(toldCsv("TT;Kết quả\n1;Đã tr\xFFnh ữ ộ ỵ\n") == u"1: TT | Kết quả\n2: 1 | Đã tr\uFFFDnh ữ ộ ỵ"_s);
    QByteArray late = QByteArray("1;Đã trồng\n").repeated(10'000) + "2;Kết qu\xE1\xBA\n";
    CHECK(toldCsv(late).contains(u"2 | Kết qu\uFFFD"_s));
}

TEST_CASE("The sheet of a text table has the file's name")
{
    CHECK(sheets::read("a;b\n", u"thư mục/Xã A.csv"_s).sheets.constFirst().name == u"Xã A.csv"_s);
}

TEST_CASE("Texts stay texts: what they mean is for others to say")
{
    const Workbook book = sheets::read("1.234,5;12,5%;5/10/25\n", u"a.csv"_s);
    for (const exchange::Cell &cell : book.sheets.constFirst().rows.constFirst().cells) {
        CHECK_FALSE(cell.number);
        CHECK_FALSE(cell.date.isValid());
    }
}

TEST_CASE("A table of a million rows is read as far as the limit")
{
    QByteArray text;
    for (int i = 1; i <= 1'000'000; ++i)
        text += QByteArray::number(i) + ";x\n";
    const Workbook book = sheets::read(text, u"a.csv"_s);
    CHECK(book.truncated);
    const Sheet &sheet = book.sheets.constFirst();
    REQUIRE(sheet.rows.size() == Limits().rows);
    CHECK(sheet.rows.constLast().cells.at(0).text == u"20000"_s);
}

TEST_CASE("An apostrophe that guards words of our own CSV is taken off")
{
    const QByteArray text = "4.1;'=SUM(1);'- Đã trồng;'a;'\n";
    CHECK(sheets::told(sheets::read(text, u"a.csv"_s).sheets.constFirst())
          == u"1: 4.1 | =SUM(1) | - Đã trồng | 'a | '"_s);
}

TEST_CASE("Rows and fields without end are bounded")
{
    const QByteArray wide = QByteArray(3'000'000, ';') + "x\na;b\n";
    CHECK(sheets::read(wide, u"a.csv"_s).sheets.constFirst().rows.constFirst().number == 2);
    const QByteArray tall = "a;\"" + QByteArray("chữ;\n").repeated(500'000);
    const Workbook book = sheets::read(tall, u"a.csv"_s);
    CHECK(book.truncated);
    CHECK(book.sheets.constFirst().rows.at(0).cells.at(1).text.size() == Limits().textLength);
}

TEST_CASE("Random bytes give a table or an error")
{
    quint32 state = 1;
    for (int size = 1; size < 3'000; size += 37) {
        QByteArray bytes;
        for (int i = 0; i < size; ++i)
            bytes += char((state = state * 1'664'525u + 1'013'904'223u) >> 24);
        const ErrorCode code = sheets::codeOf(bytes, u"a.csv"_s);
        CHECK((code == ErrorCode::None || code == ErrorCode::UnknownFormat));
    }
}
