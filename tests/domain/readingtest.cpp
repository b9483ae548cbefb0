// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of reading: numbers, percentages, dates, document numbers and states as people type them.
#include "models/domain/intake/dateparsing.h"
#include "models/domain/intake/percentparsing.h"
#include "models/domain/intake/stateparsing.h"
#include "models/domain/text/numberentry.h"
#include "models/domain/text/numberparsing.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

const Period kQuarter = periods::quarter(2025, 4);

QDate dayOf(int year, int month, int ofMonth) { return QDate(year, month, ofMonth); }

} // namespace

TEST_CASE("Numbers are read as people type them", "[reading]")
{
    struct Row {
        QString text;
        double value;
        QString rest;
        bool doubtful;
    };
    const QList<Row> rows{
        {u"1.234,5"_s, 1234.5, {}, false},
        {u"1,234.5"_s, 1234.5, {}, false},
        {u"1.234.567"_s, 1234567, {}, false},
        {u"1,234,567"_s, 1234567, {}, false},
        {u"1.234"_s, 1234, {}, false},
        {u"1,234"_s, 1.234, {}, true},
        {u"0,234"_s, 0.234, {}, false},
        {u"0.700"_s, 0.7, {}, false},
        {u"12.5"_s, 12.5, {}, false},
        {u"0,7"_s, 0.7, {}, false},
        {u"1 234"_s, 1234, {}, false},
        {u"1\u00A0234,5"_s, 1234.5, {}, false},
        {u" 12 "_s, 12, {}, false},
        {u"85.050 ha"_s, 85050, u"ha"_s, false},
        {u"2.654,85ha"_s, 2654.85, u"ha"_s, false},
        {u"510.000 tấn/năm"_s, 510000, u"tấn/năm"_s, false},
        {u"120 m2"_s, 120, u"m2"_s, false},
        {u"-3,5"_s, -3.5, {}, false},
        {u"−3"_s, -3, {}, false},
        {u"+3"_s, 3, {}, false},
        {u"khoảng 1.200 ha"_s, 1200, u"ha"_s, true},
        {u"12 ha và 5 tấn"_s, 12, u"ha và 5 tấn"_s, true},
        {u"15."_s, 15, {}, false},
        {u"12.500 hộ/85.050 ha"_s, 12500, u"hộ/85.050 ha"_s, true},
        {u"\uFF12\uFF18\uFF11"_s, 281, {}, false}, // digits of East Asia's keyboards
        {u"'281"_s, 281, {}, false},               // typed to keep Excel from reading it
    };
    for (const Row &row : rows) {
        CAPTURE(row.text.toStdString());
        const auto read = numbers::parse(row.text);
        REQUIRE(read);
        CHECK(read->value == Approx(row.value));
        CHECK(read->rest == row.rest);
        CHECK(read->doubtful == row.doubtful);
        const bool alone = row.rest.isEmpty();
        CHECK(numbers::fromEntry(row.text) == (alone ? std::optional(read->value) : std::nullopt));
    }
}

TEST_CASE("What is no number is not read as one", "[reading]")
{
    for (const QString &text :
         {u""_s, u"ha"_s, u"5/10/25"_s, u"05.10.2025"_s, u"10-12"_s, u"45/BC-UBND"_s, u"1.23.4"_s,
          u"1.234,567,8"_s, u"-"_s, u"12,34.567,8"_s, u"8h30"_s, u"1e5"_s}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(numbers::parse(text));
        CHECK_FALSE(numbers::fromEntry(text));
    }
}

TEST_CASE("What stands around a number is allowed in a form, not in a cell to type in", "[reading]")
{
    struct Row {
        QString text;
        bool percent;
        bool approximate;
        bool ambiguous;
    };
    const QList<Row> rows{{u"70%"_s, true, false, false},
                          {u"~70"_s, false, true, false},
                          {u"khoảng 1.200"_s, false, true, false},
                          {u"1,234"_s, false, false, true}};
    for (const Row &row : rows) {
        CAPTURE(row.text.toStdString());
        const auto read = numbers::parse(row.text);
        REQUIRE(read);
        CHECK(read->percent == row.percent);
        CHECK(read->approximate == row.approximate);
        CHECK(read->ambiguous == row.ambiguous);
        CHECK(numbers::fromEntry(row.text).has_value() == row.ambiguous);
    }
}

TEST_CASE("Percentages are read with or without their sign", "[reading]")
{
    struct Row {
        QString text;
        std::optional<double> cell;
        double value;
        bool doubtful;
    };
    const QList<Row> rows{
        {u"0.7"_s, 0.7, 70, false},      {u"0.29"_s, 0.29, 29, false},  {u"70"_s, 70.0, 70, false},
        {u"1"_s, 1.0, 100, true},        {u"0"_s, 0.0, 0, false},       {u"70"_s, {}, 70, false},
        {u"70 %"_s, {}, 70, false},      {u"12,5%"_s, {}, 12.5, false}, {u"0,7"_s, {}, 70, true},
        {u"0,7%"_s, {}, 0.7, false},     {u"1"_s, {}, 1, true},         {u"1%"_s, {}, 1, false},
        {u"100"_s, {}, 100, false},      {u"120%"_s, {}, 120, false},   {u"70 phần trăm"_s, {}, 70, true},
        {u"khoảng 70%"_s, {}, 70, true}, {u"120"_s, 120.0, 120, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text.toStdString());
        const auto read = reading::percent(row.text, row.cell);
        REQUIRE(read);
        CHECK(read->value == Approx(row.value));
        CHECK(read->doubtful == row.doubtful);
    }
    CHECK_FALSE(reading::percent(u"gần xong"_s));
}

TEST_CASE("Dates are read day first", "[reading]")
{
    struct Row {
        QString text;
        QDate date;
        bool doubtful;
    };
    const QList<Row> rows{
        {u"5/10/25"_s, dayOf(2025, 10, 5), false},
        {u"05/10/2025"_s, dayOf(2025, 10, 5), false},
        {u"05.10.2025"_s, dayOf(2025, 10, 5), false},
        {u"05-10-2025"_s, dayOf(2025, 10, 5), false},
        {u"5 / 10 / 2025"_s, dayOf(2025, 10, 5), false},
        {u"ngày 05 tháng 10 năm 2025"_s, dayOf(2025, 10, 5), false},
        {u"Sơn La, ngày 5 tháng 01 năm 2026"_s, dayOf(2026, 1, 5), false},
        {u"NGÀY 05 THÁNG 10 NĂM 2025"_s, dayOf(2025, 10, 5), false},
        {u"ngay 05 thang 10 nam 2025"_s, dayOf(2025, 10, 5), false},
        {u"5 thg 10, 2025"_s, dayOf(2025, 10, 5), false},
        {u"2025/10/05"_s, dayOf(2025, 10, 5), false},
        {u"2025-10-05"_s, dayOf(2025, 10, 5), false},
        {u"2025-10-05T08:30:00"_s, dayOf(2025, 10, 5), false},
        {u"45935"_s, dayOf(2025, 10, 5), false},
        {u"5/10"_s, dayOf(2025, 10, 5), true},
        {u"ngày 5/10"_s, dayOf(2025, 10, 5), true},
        {u"ngày 05 tháng 10"_s, dayOf(2025, 10, 5), true},
        {u"5/1"_s, dayOf(2025, 1, 5), true},
        {u"trình ngày 05/10/2025"_s, dayOf(2025, 10, 5), false},
        {u"05/10/2025, 06/10/2025"_s, dayOf(2025, 10, 5), true},
        {u"05\u00A010"_s, {}, false},
        {u"10/25/2025"_s, {}, false},
        {u"31/02/2025"_s, {}, false},
        {u"10/2025"_s, {}, false},
        {u"tháng 10"_s, {}, false},
        {u"05/10/1925"_s, {}, false},
        {u"đã trình"_s, {}, false},
        {u"12"_s, {}, false},
        {u""_s, {}, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text.toStdString());
        const auto read = reading::date(row.text, kQuarter);
        CHECK(read.has_value() == row.date.isValid());
        CHECK(read.value_or(reading::Date{}).date == row.date);
        CHECK(read.value_or(reading::Date{}).doubtful == row.doubtful);
    }
}

TEST_CASE("A day without a year lies in the period's span", "[reading]")
{
    const Period first = periods::quarter(2026, 1); // from 15/12/2025
    CHECK(reading::date(u"20/12"_s, first)->date == dayOf(2025, 12, 20));
    CHECK(reading::date(u"20/2"_s, first)->date == dayOf(2026, 2, 20));
    CHECK(reading::date(u"20/9"_s, first)->date == dayOf(2026, 9, 20));
}

TEST_CASE("Days are counted as office programs count them", "[reading]")
{
    CHECK(reading::serialDate(45935) == dayOf(2025, 10, 5));
    CHECK(reading::serialDate(45935.75) == dayOf(2025, 10, 5));
    CHECK_FALSE(reading::serialDate(12).isValid());
    CHECK_FALSE(reading::serialDate(1e300).isValid());
    CHECK_FALSE(reading::serialDate(-1).isValid());
}

TEST_CASE("Numbers of documents are taken from their dates", "[reading]")
{
    struct Row {
        QString text;
        QString number;
        QDate date;
        bool doubtful;
    };
    const QList<Row> rows{
        {u"45/BC-UBND"_s, u"45/BC-UBND"_s, {}, false},
        {u"Số: 45/BC-UBND"_s, u"45/BC-UBND"_s, {}, false},
        {u"Số: 45/BC-UBND ngày 15/12/2025"_s, u"45/BC-UBND"_s, dayOf(2025, 12, 15), false},
        {u"Báo cáo số 45/BC-UBND, ngày 15 tháng 12 năm 2025 của UBND xã"_s, u"45/BC-UBND"_s,
         dayOf(2025, 12, 15), false},
        {u"45/BC-UBND (15/12/2025)"_s, u"45/BC-UBND"_s, dayOf(2025, 12, 15), false},
        {u"45/BC-UBND ngày 15/12"_s, u"45/BC-UBND"_s, dayOf(2025, 12, 15), true},
        {u"45"_s, u"45"_s, {}, false},
        {u"Tờ trình"_s, u"Tờ trình"_s, {}, false},
        {u"12/KH-UBND ngày 05/10/2025 và kế hoạch sửa đổi"_s,
         u"12/KH-UBND ngày 05/10/2025 và kế hoạch sửa đổi"_s, dayOf(2025, 10, 5), false},
        {u"12/10"_s, u"12/10"_s, {}, false},
        {u"Số:      /BC-UBND"_s, {}, {}, false},
        {u"Số: …/BC-UBND"_s, {}, {}, false},
        {u"2679/SCT-QLTM"_s, u"2679/SCT-QLTM"_s, {}, false},
        {u""_s, u""_s, {}, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text.toStdString());
        const reading::DocumentNumber read = reading::documentNumber(row.text, kQuarter);
        CHECK(read.number == row.number);
        CHECK(read.date == row.date);
        CHECK(read.doubtful == row.doubtful);
    }
}

TEST_CASE("States are read from words", "[reading]")
{
    struct Row {
        QString text;
        EntryState state;
        bool sure;
    };
    const QList<Row> rows{
        {u"Chưa triển khai"_s, EntryState::NotStarted, true},
        {u"chưa"_s, EntryState::NotStarted, true},
        {u"Chưa thực hiện."_s, EntryState::NotStarted, true},
        {u"chưa triển khai do thiếu kinh phí"_s, EntryState::NotStarted, false},
        {u"0%"_s, EntryState::NotStarted, false},
        {u"Đang thực hiện"_s, EntryState::UnderWay, true},
        {u"đang triển khai"_s, EntryState::UnderWay, true},
        {u"ĐTH"_s, EntryState::UnderWay, true},
        {u"Đang thực hiện (quá hạn)"_s, EntryState::UnderWay, true},
        {u"chưa hoàn thành"_s, EntryState::UnderWay, true},
        {u"Nhiệm vụ chưa hoàn thành"_s, EntryState::UnderWay, true},
        {u"không hoàn thành"_s, EntryState::UnderWay, false},
        {u"hoàn thành 70%"_s, EntryState::UnderWay, false},
        {u"70 %"_s, EntryState::UnderWay, false},
        {u"cơ bản hoàn thành"_s, EntryState::UnderWay, false},
        {u"Thường xuyên"_s, EntryState::UnderWay, false},
        {u"Hoàn thành"_s, EntryState::Done, true},
        {u"đã hoàn thành"_s, EntryState::Done, true},
        {u"ĐÃ HOÀN THÀNH"_s, EntryState::Done, true},
        {u"đã hoàn thành"_s.normalized(QString::NormalizationForm_D), EntryState::Done, true},
        {u"HT"_s, EntryState::Done, true},
        {u"hoàn thành 100%"_s, EntryState::Done, true},
        {u"Hoàn thành\u00A0đúng hạn"_s, EntryState::Done, true},
        {u"100%"_s, EntryState::Done, false},
        {u"đã thực hiện"_s, EntryState::Done, false},
        {u"\u2713"_s, EntryState::Done, false},
        {u" \uF0FC "_s, EntryState::Done, false}, // the tick of Wingdings
        {u"Tạm dừng"_s, EntryState::Suspended, true},
        {u"tạm hoãn"_s, EntryState::Suspended, true},
        {u"Không phát sinh"_s, EntryState::NothingArose, true},
        {u"không có"_s, EntryState::NothingArose, true},
        {u"KPS"_s, EntryState::NothingArose, true},
        {u"trong kỳ không phát sinh"_s, EntryState::NothingArose, true},
        {u"không"_s, EntryState::NothingArose, false},
        {u"0"_s, EntryState::NothingArose, false},
        {u"-"_s, EntryState::NothingArose, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text.toStdString());
        const auto read = reading::state(row.text);
        REQUIRE(read);
        CHECK(read->state == row.state);
        CHECK(read->sure == row.sure);
    }
    for (const QString &text : {u""_s, u"x"_s, u"?"_s, u"12/KH-UBND"_s, u"3"_s, u"tốt"_s})
        CHECK_FALSE(reading::state(text));
}

TEST_CASE("A yes and a no are known by their words, and stopping is neither")
{
    struct Case {
        QString text;
        std::optional<bool> read;
    };
    const Case cases[] = {
        {u"Có"_s, true},   {u"x"_s, true},   {u"✓"_s, true},      {u"√"_s, true},
        {u"Đúng"_s, true}, {u"Đạt"_s, true}, {u"Không"_s, false}, {u"Chưa"_s, false},
        {u"Dừng"_s, {}},   {u"dung"_s, {}},  {u"Tạm dừng"_s, {}},
    };
    for (const Case &each : cases) {
        INFO(each.text.toStdString());
        CHECK(reading::yesOrNo(each.text) == each.read);
    }
}
