// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Figures with a unit behind them: brought into the one asked for where that is certain, else not taken.
#include "models/domain/intake/amountparsing.h"
#include "tests/support/catch.h"

#include <QList>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

struct Written {
    QString text;
    QString rowUnit;
    QString unit;
    std::optional<double> value; ///< unset: of another unit
    bool converted = false;
    bool doubtful = false;
};

} // namespace

TEST_CASE("An amount is brought into the unit asked for where that is certain", "[reading]")
{
    const QList<Written> rows{
        {u"12 ha"_s, {}, u"ha"_s, 12},
        {u"12ha."_s, {}, u"ha"_s, 12},
        {u"12 Ha"_s, u"HA"_s, u"ha"_s, 12},
        {u"12 hecta"_s, {}, u"ha"_s, 12},
        {u"30.000 m2"_s, {}, u"ha"_s, 3, true},
        {u"90.000 m²"_s, {}, u"ha"_s, 9, true},
        {u"1,5 km2"_s, {}, u"ha"_s, 150, true},
        {u"12 tạ"_s, {}, u"tấn"_s, 1.2, true},
        {u"1.250 kg"_s, {}, u"tấn"_s, 1.25, true},
        {u"500 nghìn"_s, {}, u"tấn"_s, 500'000, true},
        {u"3 triệu"_s, {}, u"người"_s, 3e6, true},
        {u"4 tỷ"_s, {}, u"tấn"_s, 4e9, true},
        {u"2 nghìn tấn"_s, {}, u"tấn"_s, 2000, true},
        {u"3 triệu"_s, {}, u"triệu đồng"_s, 3},
        {u"3 triệu đồng"_s, {}, u"triệu đồng"_s, 3},
        {u"4 tỷ"_s, {}, u"triệu đồng"_s, 4000, true},
        {u"500 nghìn"_s, {}, u"triệu đồng"_s, 0.5, true},
        {u"25 trđ"_s, {}, u"triệu đồng"_s, 25},
        {u"25.000.000 đồng"_s, {}, u"triệu đồng"_s, 25, true},
        {u"1.200 USD"_s, {}, u"nghìn USD"_s, 1.2, true},
        {u"5%"_s, {}, u"%"_s, 5},
        {u"5 lớp"_s, {}, u"lớp"_s, 5},
        {u"12 HTX"_s, {}, u"hợp tác xã"_s, 12},
        {u"5 ha (tăng 2)"_s, {}, u"ha"_s, 5, false, true},
        {u"khoảng 5 ha"_s, {}, u"ha"_s, 5, false, true},
        {u"5 (ước)"_s, {}, u"ha"_s, 5, false, true},
        {u"70.000"_s, u"m2"_s, u"ha"_s, 7, true},
        {u"70 nghìn"_s, u"m2"_s, u"ha"_s, 7, true},
        {u"7 ha"_s, u"m2"_s, u"ha"_s, 7},
        {u"12 cây"_s, {}, {}, 12, false, true},
    };
    for (const Written &row : rows) {
        CAPTURE(row.text.toStdString(), row.rowUnit.toStdString(), row.unit.toStdString());
        const auto read = reading::amount(row.text, row.rowUnit, row.unit);
        REQUIRE(read);
        REQUIRE(read->value);
        CHECK(*read->value == *row.value);
        CHECK(read->converted == row.converted);
        CHECK(read->doubtful == row.doubtful);
    }
}

TEST_CASE("An amount of another unit has no value, and what is reckoned is no amount", "[reading]")
{
    const QList<Written> others{
        {u"12 tạ"_s, {}, u"ha"_s, {}},
        {u"12 tạ/ha"_s, {}, u"tấn"_s, {}},
        {u"5%"_s, {}, u"ha"_s, {}},
        {u"5 sào"_s, {}, u"ha"_s, {}},
        {u"12 cây"_s, {}, u"ha"_s, {}},
        {u"3 triệu đồng"_s, {}, u"tấn"_s, {}},
        {u"3 ha"_s, {}, u"tấn"_s, {}},
        {u"3 USD"_s, {}, u"triệu đồng"_s, {}},
        {u"15 lớp/450 người"_s, {}, u"lớp"_s, {}},
        {u"120 lượt"_s, {}, u"người"_s, {}},
        {u"5 triệu"_s, {}, u"%"_s, {}},
        {u"70"_s, u"sào"_s, u"ha"_s, {}},
        {u"70"_s, u"tấn"_s, u"ha"_s, {}},
    };
    for (const Written &row : others) {
        CAPTURE(row.text.toStdString(), row.rowUnit.toStdString(), row.unit.toStdString());
        const auto read = reading::amount(row.text, row.rowUnit, row.unit);
        REQUIRE(read);
        CHECK_FALSE(read->value);
    }
    for (const QString &text : {u"2 + 3"_s, u"2 x 3"_s, u"không"_s, u"nan"_s, u"5‰"_s}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(reading::amount(text, {}, u"ha"_s));
    }
    CHECK(reading::amount(70'000, u"m2"_s, u"ha"_s).value == 7.0);
    CHECK(reading::amount(70, {}, u"ha"_s) == reading::Amount{70.0, false, false});
    CHECK_FALSE(reading::amount(70, u"tấn"_s, u"ha"_s).value);
    CHECK(reading::isOfOtherUnit(u"70 ha"_s, u"%"_s));
    CHECK(reading::isOfOtherUnit(u"70 triệu"_s, u"%"_s));
    CHECK_FALSE(reading::isOfOtherUnit(u"70 phần trăm"_s, u"%"_s));
    CHECK_FALSE(reading::isOfOtherUnit(u"70% kế hoạch"_s, u"%"_s));
}
