// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of numbers: counts, decimals, percentages, dates, numbers of documents.
#include "models/domain/text/numbers.h"
#include "models/domain/text/documentnumber.h"
#include "tests/support/catch.h"

#include <limits>

using namespace dondoc;
using namespace Qt::StringLiterals;

TEST_CASE("The number of a document is numerals, and a few letters behind them", "[numbers]")
{
    for (const QString &number : {u"1"_s, u"07"_s, u"12a"_s, u"12đ"_s, u"7bis"_s, u"12345678901"_s}) {
        INFO(number.toStdString());
        CHECK(numbers::isDocumentNumber(number));
    }
    for (const QString &number : {QString(), u"0"_s, u"00"_s, u"abc"_s, u"a12"_s, u"12 a"_s, u"12/BC"_s,
                                  u"-3"_s, u"1.2"_s, u"12abcd"_s, u"123456789012"_s, u"١٢"_s}) {
        INFO(number.toStdString());
        CHECK_FALSE(numbers::isDocumentNumber(number));
    }
}

TEST_CASE("Counts below ten have a leading zero", "[numbers]")
{
    struct Row {
        qint64 value;
        QString written;
    };
    const QList<Row> rows{{0, u"0"_s},
                          {1, u"01"_s},
                          {9, u"09"_s},
                          {10, u"10"_s},
                          {62, u"62"_s},
                          {999, u"999"_s},
                          {13119, u"13.119"_s},
                          {-3, u"-03"_s},
                          {1234567, u"1.234.567"_s},
                          {std::numeric_limits<qint64>::min(), u"-9.223.372.036.854.775.808"_s}};
    for (const Row &row : rows)
        CHECK(numbers::count(row.value) == row.written);
}

TEST_CASE("Integers are grouped by points", "[numbers]")
{
    CHECK(numbers::integer(2) == u"2"_s);
    CHECK(numbers::integer(85050) == u"85.050"_s);
    CHECK(numbers::integer(-510000) == u"-510.000"_s);
    CHECK(numbers::integer(std::numeric_limits<qint64>::min()) == u"-9.223.372.036.854.775.808"_s);
}

TEST_CASE("Decimals have a comma", "[numbers]")
{
    CHECK(numbers::decimal(2654.85, 2) == u"2.654,85"_s);
    CHECK(numbers::decimal(179.07, 2) == u"179,07"_s);
    CHECK(numbers::decimal(85.05, 0) == u"85"_s);
    CHECK(numbers::decimal(-1234.5, 1) == u"-1.234,5"_s);
    CHECK(numbers::decimal(999999.999, 2) == u"1.000.000,00"_s);
}

TEST_CASE("What rounds to nothing has no sign and what is no number is blank", "[numbers]")
{
    CHECK(numbers::decimal(-0.001, 2) == u"0,00"_s);
    CHECK(numbers::decimal(-0.01, 2) == u"-0,01"_s);
    CHECK(numbers::decimal(std::numeric_limits<double>::infinity(), 2).isEmpty());
    CHECK(numbers::decimal(std::numeric_limits<double>::quiet_NaN(), 2).isEmpty());
}

TEST_CASE("Percentages have two decimals at most", "[numbers]")
{
    struct Row {
        qint64 part;
        qint64 whole;
        QString written;
    };
    const QList<Row> rows{{8446, 10000, u"84,46%"_s}, {7, 10, u"70%"_s},   {1, 3, u"33,33%"_s},
                          {2, 3, u"66,67%"_s},        {1, 8, u"12,5%"_s},  {0, 82, u"0%"_s},
                          {82, 82, u"100%"_s},        {51, 50, u"102%"_s}, {1, 0, {}},
                          {65, 82, u"79,27%"_s}};
    for (const Row &row : rows)
        CHECK(numbers::percent(row.part, row.whole) == row.written);
}

TEST_CASE("Dates in tables have every zero", "[numbers]")
{
    CHECK(numbers::date(QDate(2026, 1, 5)) == u"05/01/2026"_s);
    CHECK(numbers::date(QDate(2025, 9, 5)) == u"05/09/2025"_s);
    CHECK(numbers::date(QDate()).isEmpty());
}

TEST_CASE("Dates in sentences have a zero before days below ten and months one and two", "[numbers]")
{
    CHECK(numbers::longDate(QDate(2026, 1, 5)) == u"ngày 05 tháng 01 năm 2026"_s);
    CHECK(numbers::longDate(QDate(2026, 2, 28)) == u"ngày 28 tháng 02 năm 2026"_s);
    CHECK(numbers::longDate(QDate(2025, 3, 9)) == u"ngày 09 tháng 3 năm 2025"_s);
    CHECK(numbers::longDate(QDate(2025, 12, 25)) == u"ngày 25 tháng 12 năm 2025"_s);
    CHECK(numbers::longDate(QDate()).isEmpty());
    CHECK(numbers::shortDate(QDate(2025, 9, 5)) == u"05/9/2025"_s);
    CHECK(numbers::shortDate(QDate(2026, 2, 14)) == u"14/02/2026"_s);
    CHECK(numbers::shortDate(QDate()).isEmpty());
}

TEST_CASE("Numbers of documents below ten have a leading zero", "[numbers]")
{
    CHECK(numbers::bareNumber(u" 120/BC-SNNM"_s) == u"120"_s);
    CHECK(numbers::bareNumber(u"12a"_s) == u"12a"_s);
    CHECK(numbers::documentNumber(u"5"_s) == u"05"_s);
    CHECK(numbers::documentNumber(u" 7 "_s) == u"07"_s);
    CHECK(numbers::documentNumber(u"05"_s) == u"05"_s);
    CHECK(numbers::documentNumber(u"15"_s) == u"15"_s);
    CHECK(numbers::documentNumber(u"12a"_s) == u"12a"_s);
    CHECK(numbers::documentNumber(QString()).isEmpty());
}
