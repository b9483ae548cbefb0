// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of reading workbooks of Excel 97 to 2003.
#include "models/exchange/sheets/compoundfile.h"
#include "tests/exchange/compounds.h"
#include "tests/exchange/sheets.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

#include <bit>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;
using compounds::biffText;
using compounds::number;
using compounds::record;

namespace {

QByteArray place(int row, int column, int style = 0)
{
    return number(row, 2) + number(column, 2) + number(style, 2);
}

QByteArray real(double value) { return number(std::bit_cast<quint64>(value), 8); }

QByteArray label(int row, int column, const QString &words)
{
    return record(0x0204, place(row, column) + number(words.size(), 2) + biffText(words));
}

QByteArray formula(int row, int column, const QByteArray &result)
{
    return record(0x0006, place(row, column) + result + QByteArray(8, '\0'));
}

/// Of a formula whose result is no number.
QByteArray result(int kind, int value = 0)
{
    return number(kind, 1) + number(0, 1) + number(value, 1) + QByteArray(3, '\0') + number(0xFFFF, 2);
}

QString told(const QByteArray &global, const QByteArray &sheet)
{
    return sheets::told(sheets::read(compounds::xls(global, sheet), u"bc.xls"_s).sheets.constFirst());
}

} // namespace

TEST_CASE("A workbook of Excel 97 is read with its texts, numbers and formulas as they are stored")
{
    const Workbook form = sheets::read(zips::fixture(u"form.xls"_s), u"bc.xls"_s);
    REQUIRE_FALSE(form.sheets.isEmpty());
    UNSCOPED_INFO(sheets::told(form.sheets.constFirst()).toStdString());
    CHECK(sheets::told(form.sheets.constFirst()).contains(u"4.1"_s));
    const Workbook formulas = sheets::read(zips::fixture(u"formulas.xls"_s), u"bc.xls"_s);
    REQUIRE_FALSE(formulas.sheets.isEmpty());
    const QString words = sheets::told(formulas.sheets.constFirst());
    UNSCOPED_INFO(words.toStdString());
    CHECK(words.contains(u"Đã trồng 12 ha"_s));
    CHECK(words.contains(u"60"_s));
    CHECK(words.contains(u"Hoàn thành"_s));
}

TEST_CASE("Every kind of cell of an .xls is read as what it shows")
{
    const QByteArray styles = record(0x00E0, number(0, 2) + number(0, 2))
        + record(0x00E0, number(0, 2) + number(14, 2)) + record(0x00E0, number(0, 2) + number(164, 2))
        + record(0x041E, number(164, 2) + number(10, 2) + biffText(u"dd/mm/yyyy"_s));
    CHECK(told({}, label(0, 0, u"Kết quả"_s) + label(2, 1, u"x"_s)) == u"1: Kết quả\n3:  | x"_s);
    CHECK(told({}, record(0x0203, place(0, 0) + real(12.5))) == u"1: 12.5"_s);
    CHECK(told({}, record(0x027E, place(0, 0) + number((123 << 2) | 2, 4))) == u"1: 123"_s);
    CHECK(told({}, record(0x027E, place(0, 0) + number((1234 << 2) | 3, 4))) == u"1: 12.34"_s);
    CHECK(told(styles, record(0x0203, place(0, 0, 1) + real(45945))) == u"1: 2025-10-15"_s);
    CHECK(told(styles, record(0x0203, place(0, 0, 2) + real(45945))) == u"1: 2025-10-15"_s);
    CHECK(told(styles + record(0x0022, number(1, 2)), record(0x0203, place(0, 0, 1) + real(44483)))
          == u"1: 2025-10-15"_s);
    CHECK(told({},
               record(0x00BD,
                      number(0, 2) + number(1, 2) + number(0, 2) + number((1 << 2) | 2, 4) + number(0, 2)
                          + number((2 << 2) | 2, 4) + number(2, 2)))
          == u"1:  | 1 | 2"_s);
    CHECK(told({}, record(0x0205, place(0, 0) + number(1, 1) + number(0, 1))) == u"1: TRUE"_s);
    CHECK(told({}, record(0x0205, place(0, 0) + number(0x2A, 1) + number(1, 1))) == u"1: #N/A"_s);
    CHECK(told({}, formula(0, 0, real(60))) == u"1: 60"_s);
    CHECK(told({}, formula(0, 0, result(1, 1)) + formula(0, 1, result(2, 0x07))) == u"1: TRUE | #DIV/0!"_s);
    CHECK(told({},
               formula(0, 0, result(0)) + record(0x04BC, QByteArray(10, '\0'))
                   + record(0x0207, number(10, 2) + biffText(u"Hoàn thành"_s)))
          == u"1: Hoàn thành"_s);
}

TEST_CASE("Merged areas, hidden rows and shared texts of an .xls are kept")
{
    const QByteArray first = record(0x00FD, place(0, 0) + number(0, 4));
    const QByteArray cut
        = record(0x00FC, number(1, 4) + number(1, 4) + number(4, 2) + QByteArray("\x00tr", 3));
    const QByteArray rest = record(0x003C, biffText(u"ồng"_s).left(5));
    CHECK(told(cut + rest, first) == u"1: trồn"_s);
    const Workbook book = sheets::read(
        compounds::xls(
            record(0x00FC, number(1, 4) + number(1, 4) + number(2, 2) + biffText(u"Đã"_s)),
            record(0x0208, number(1, 2) + QByteArray(10, '\0') + number(0x20, 4)) + first
                + record(0x00FD, place(1, 1) + number(0, 4))
                + record(0x00E5, number(1, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(1, 2))),
        u"bc.xls"_s);
    CHECK(sheets::told(book.sheets.constFirst()) == u"1: Đã\n(2):  | Đã"_s);
    CHECK(sheets::toldAreas(book.sheets.constFirst()) == u"A1:B1"_s);
    CHECK(book.sheets.constFirst().name == u"Tờ 1"_s);
}

TEST_CASE("An .xls that is older, locked or broken is told as that")
{
    const QByteArray old = record(0x0809, number(0x0500, 2) + number(5, 2)) + record(0x000A, {});
    CHECK(sheets::codeOf(compounds::compound({{u"Book"_s, old}})) == ErrorCode::OldFormat);
    CHECK(sheets::codeOf(compounds::compound({{u"Workbook"_s, old}})) == ErrorCode::OldFormat);
    CHECK(sheets::codeOf(compounds::xls(record(0x002F, number(0, 2)), {})) == ErrorCode::FileProtected);
    CHECK(sheets::codeOf(compounds::xls({}, record(0x00FD, place(0, 0) + number(7, 4))))
          == ErrorCode::FileDamaged);
    CHECK(sheets::codeOf(compounds::compound({{u"Workbook"_s, {}}})) == ErrorCode::FileDamaged);
    CHECK(sheets::codeOf(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) == ErrorCode::FileDamaged);
}

TEST_CASE("A compound file whose tables go round in circles is read once")
{
    QByteArray file = compounds::compound({{u"A"_s, QByteArray(700, 'a')}, {u"B"_s, "b"}});
    const auto opened = CompoundFile::open(file, u"bc.xls"_s);
    REQUIRE(opened);
    CHECK(opened->entriesOf().size() == 2);
    CHECK(*opened->stream(opened->find(u"a")) == QByteArray(700, 'a'));
    CHECK(*opened->stream(opened->find(u"B")) == "b");
    CHECK(opened->find(u"C") == -1);
    file.replace(512 + 4 * 2, 4, number(2, 4));              // the first stream's first sector follows itself
    file.replace(512 + 512 + 2 * 128 + 72, 4, number(1, 4)); // the second entry's neighbour is the first
    const auto circular = CompoundFile::open(file, u"bc.xls"_s);
    REQUIRE(circular);
    CHECK(circular->entriesOf().size() == 2);
    const auto stream = circular->stream(circular->find(u"A"));
    CHECK((!stream || stream->size() == 700));
}

TEST_CASE("Whatever byte of an .xls is changed, and wherever it is cut, it is read or refused")
{
    const QByteArray bytes = zips::fixture(u"formulas.xls"_s);
    int read = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 41) {
        QByteArray changed = bytes;
        changed[at] = char(~changed.at(at));
        read += readWorkbook(changed, u"bc.xls"_s) ? 1 : 0;
        read += readWorkbook(bytes.left(at), u"bc.xls"_s) ? 1 : 0;
    }
    CHECK(read > 0);
    CHECK(read < 2 * bytes.size() / 41);
}

TEST_CASE("Struck cells and units in number formats of an .xls are as those of an .xlsx")
{
    const auto font = [](bool struck) { return record(0x0031, number(200, 2) + number(struck ? 8 : 0, 2)); };
    const QString format = u"#,##0.0,\" nghìn ha\""_s;
    // The fifth font has the number 5, since none has 4.
    const QByteArray globals = font(false) + font(false) + font(false) + font(false) + font(true)
        + record(0x041E, number(164, 2) + number(format.size(), 2) + biffText(format))
        + record(0x00E0, number(0, 2) + number(0, 2)) + record(0x00E0, number(0, 2) + number(164, 2))
        + record(0x00E0, number(5, 2) + number(0, 2));
    const QByteArray sheet = record(0x0203, place(0, 0, 1) + real(7000))
        + record(0x0203, place(0, 1, 2) + real(9)) + record(0x0203, place(0, 2) + real(8));
    const Workbook book = sheets::read(compounds::xls(globals, sheet), u"bc.xls"_s);
    CHECK(sheets::told(book.sheets.constFirst()) == u"1: 7 nghìn ha |  | 8"_s);
    REQUIRE(book.sheets.constFirst().hiddenTexts.size() == 1);
    CHECK(book.sheets.constFirst().hiddenTexts.constFirst().text == u"9"_s);
}
