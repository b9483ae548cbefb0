// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of periods: cut-off days, keys, titles, neighbours, the quarter in force.
#include "tests/domain/fixture.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using fixture::day;

TEST_CASE("Periods are cut off on the 14th", "[period]")
{
    struct Row {
        Period period;
        const char *from;
        const char *to;
    };
    const QList<Row> rows{
        {periods::month(2025, 12), "2025-11-15", "2025-12-14"},
        {periods::month(2026, 1), "2025-12-15", "2026-01-14"},
        {periods::month(2024, 3), "2024-02-15", "2024-03-14"},
        {periods::quarter(2026, 1), "2025-12-15", "2026-03-14"},
        {periods::quarter(2025, 2), "2025-03-15", "2025-06-14"},
        {periods::quarter(2025, 3), "2025-06-15", "2025-09-14"},
        {periods::quarter(2025, 4), "2025-09-15", "2025-12-14"},
        {periods::halfYear(2025, 1), "2024-12-15", "2025-06-14"},
        {periods::halfYear(2025, 2), "2025-06-15", "2025-12-14"},
        {periods::nineMonths(2025), "2024-12-15", "2025-09-14"},
        {periods::wholeYear(2025), "2024-12-15", "2025-12-14"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.period);
        CHECK(row.period.from == day(row.from));
        CHECK(row.period.to == day(row.to));
    }
}

TEST_CASE("Keys are read and written alike", "[period]")
{
    for (const QString &key :
         {u"2025-12"_s, u"2026-01"_s, u"2025-Q1"_s, u"2025-Q4"_s, u"2025-H1"_s, u"2025-H2"_s, u"2025-9M"_s,
          u"2025"_s, u"2000"_s, u"2099-Q4"_s, u"adhoc:Bão số 3"_s}) {
        const Result<Period> period = periods::parse(key);
        REQUIRE(period.ok());
        CHECK(periods::key(*period) == key);
    }
}

TEST_CASE("A key gives the period itself", "[period]")
{
    CHECK(periods::parse(u"2025-Q4"_s).value() == periods::quarter(2025, 4));
    CHECK(periods::parse(u"2026-02"_s).value() == periods::month(2026, 2));
    CHECK(periods::parse(u"2025-H2"_s).value() == periods::halfYear(2025, 2));
    CHECK(periods::parse(u"2025-9M"_s).value() == periods::nineMonths(2025));
    CHECK(periods::parse(u"2025"_s).value() == periods::wholeYear(2025));
}

TEST_CASE("What is no key is an unknown period and named", "[period]")
{
    for (const QString &key :
         {QString(), u"2025-Q5"_s, u"2025-Q0"_s, u"2025-13"_s, u"2025-00"_s, u"2025-1"_s, u"1999-Q4"_s,
          u"2100"_s, u"2025-H3"_s, u"2025-q4"_s, u" 2025-Q4"_s, u"2025-Q4\n"_s, u"2025-Q41"_s, u"adhoc:"_s,
          u"adhoc:  "_s, u"quý IV"_s, u"20２5"_s, u"2025-6M"_s}) {
        CAPTURE(key);
        const Result<Period> period = periods::parse(key);
        REQUIRE_FALSE(period.ok());
        CHECK(period.error().code == ErrorCode::UnknownPeriod);
        CHECK(period.error().what == key);
    }
}

TEST_CASE("An ad hoc key is a name without days", "[period]")
{
    const Period period = periods::parse(u"adhoc:Hạn hán"_s).value();
    CHECK(period.kind == PeriodKind::AdHoc);
    CHECK(period.name == u"Hạn hán"_s);
    CHECK_FALSE(period.to.isValid());
}

TEST_CASE("Titles read as in a sentence, in a list and in a comparison", "[period]")
{
    struct Row {
        Period period;
        QString title;
        QString shortTitle;
        QString bare;
    };
    const QList<Row> rows{
        {periods::quarter(2025, 4), u"quý IV năm 2025"_s, u"Quý IV/2025"_s, u"quý IV"_s},
        {periods::month(2025, 12), u"tháng 12 năm 2025"_s, u"Tháng 12/2025"_s, u"tháng 12"_s},
        {periods::month(2026, 2), u"tháng 02 năm 2026"_s, u"Tháng 02/2026"_s, u"tháng 02"_s},
        {periods::halfYear(2025, 1), u"6 tháng đầu năm 2025"_s, u"6 tháng đầu năm 2025"_s,
         u"6 tháng đầu năm"_s},
        {periods::halfYear(2025, 2), u"6 tháng cuối năm 2025"_s, u"6 tháng cuối năm 2025"_s,
         u"6 tháng cuối năm"_s},
        {periods::nineMonths(2025), u"9 tháng năm 2025"_s, u"9 tháng năm 2025"_s, u"9 tháng"_s},
        {periods::wholeYear(2025), u"năm 2025"_s, u"Năm 2025"_s, u"năm 2025"_s},
        {periods::parse(u"adhoc:đợt hạn"_s).value(), u"đợt đột xuất về hạn"_s, u"Đợt hạn"_s,
         u"đợt đột xuất về hạn"_s},
    };
    for (const Row &row : rows) {
        CHECK(periods::title(row.period) == row.title);
        CHECK(periods::shortTitle(row.period) == row.shortTitle);
        CHECK(periods::bareTitle(row.period) == row.bare);
    }
}

TEST_CASE("Neighbours are of the same kind and cross the year", "[period]")
{
    CHECK(periods::previous(periods::quarter(2026, 1)) == periods::quarter(2025, 4));
    CHECK(periods::previous(periods::quarter(2025, 4)) == periods::quarter(2025, 3));
    CHECK(periods::next(periods::quarter(2025, 4)) == periods::quarter(2026, 1));
    CHECK(periods::previous(periods::month(2026, 1)) == periods::month(2025, 12));
    CHECK(periods::next(periods::month(2025, 12)) == periods::month(2026, 1));
    CHECK(periods::previous(periods::halfYear(2025, 1)) == periods::halfYear(2024, 2));
    CHECK(periods::next(periods::wholeYear(2025)) == periods::wholeYear(2026));
    CHECK(periods::previous(periods::nineMonths(2025)) == periods::nineMonths(2024));
}

TEST_CASE("An ad hoc period has no neighbours", "[period]")
{
    const Period adHoc = periods::parse(u"adhoc:Hạn hán"_s).value();
    CHECK_FALSE(periods::previous(adHoc).to.isValid());
    CHECK_FALSE(periods::next(adHoc).to.isValid());
}

TEST_CASE("The quarter in force is the newest whose cut-off is at most 30 days ahead", "[period]")
{
    struct Row {
        const char *today;
        const char *key;
    };
    const QList<Row> rows{{"2025-12-01", "2025-Q4"}, {"2025-12-14", "2025-Q4"}, {"2025-12-20", "2025-Q4"},
                          {"2026-02-01", "2025-Q4"}, {"2026-02-11", "2025-Q4"}, {"2026-02-12", "2026-Q1"},
                          {"2026-02-20", "2026-Q1"}, {"2025-11-13", "2025-Q3"}, {"2025-11-14", "2025-Q4"},
                          {"2025-01-02", "2024-Q4"}, {"2025-12-31", "2025-Q4"}};
    for (const Row &row : rows) {
        CAPTURE(row.today);
        CHECK(periods::key(periods::quarterInForce(day(row.today))) == QLatin1String(row.key));
    }
}

TEST_CASE("An ad hoc period reads as an occasion inside a sentence, and as itself in a list", "[period]")
{
    struct Row {
        const char16_t *name;
        const char16_t *title;
    };
    const QList<Row> rows{
        {u"Thiệt hại do bão số 12", u"đợt đột xuất về thiệt hại do bão số 12"},
        {u"Báo cáo đột xuất về hạn hán", u"đợt đột xuất về hạn hán"},
        {u"đợt báo cáo Kiểm điểm giữa kỳ", u"đợt đột xuất về kiểm điểm giữa kỳ"},
        {u"UBND tỉnh yêu cầu", u"đợt đột xuất về UBND tỉnh yêu cầu"},
        {u"Mường La sau lũ", u"đợt đột xuất về Mường La sau lũ"},
    };
    for (const Row &row : rows) {
        Period period;
        period.kind = PeriodKind::AdHoc;
        period.name = QString::fromUtf16(row.name);
        CHECK(periods::title(period) == QString::fromUtf16(row.title));
    }
    Period drought;
    drought.kind = PeriodKind::AdHoc;
    drought.name = u"hạn hán: 3/2026"_s;
    CHECK(periods::shortTitle(drought) == u"Hạn hán: 3/2026"_s);
    CHECK(periods::fileTitle(drought) == u"đột xuất hạn hán 3 2026"_s);
    CHECK(periods::fileTitle(periods::quarter(2025, 4)) == u"2025-Q4"_s);
}

TEST_CASE("Longer periods know their quarters, what follows, and which report is asked for next", "[period]")
{
    struct Row {
        const char16_t *key;
        QStringList quarters;
        const char16_t *following; ///< as a report looks ahead
        const char16_t *asked;     ///< of agencies
        const char16_t *asOneWith; ///< blank: none
    };
    const QList<Row> rows{
        {u"2026-Q1", {}, u"2026-Q2", u"2026-Q2", u""},
        {u"2026-Q2", {}, u"2026-Q3", u"2026-Q3", u"2026-H1"},
        {u"2026-Q3", {}, u"2026-Q4", u"2026-Q4", u"2026-9M"},
        {u"2026-Q4", {}, u"2027-Q1", u"2027-Q1", u"2026"},
        {u"2026-12", {}, u"2027-01", u"2027-01", u""},
        {u"2026-H1", {u"2026-Q1"_s, u"2026-Q2"_s}, u"2026-H2", u"2026-Q3", u""},
        {u"2026-H2", {u"2026-Q3"_s, u"2026-Q4"_s}, u"2027-H1", u"2027-Q1", u""},
        {u"2026-9M", {u"2026-Q1"_s, u"2026-Q2"_s, u"2026-Q3"_s}, u"2026-Q4", u"2026-Q4", u""},
        {u"2026", {u"2026-Q1"_s, u"2026-Q2"_s, u"2026-Q3"_s, u"2026-Q4"_s}, u"2027", u"2027-Q1", u""},
    };
    for (const Row &row : rows) {
        const Period period = periods::parse(QString::fromUtf16(row.key)).value();
        CAPTURE(periods::key(period));
        QStringList quarters;
        for (const Period &quarter : periods::quartersOf(period))
            quarters.append(periods::key(quarter));
        CHECK(quarters == row.quarters);
        CHECK(periods::isComposed(period) == !row.quarters.isEmpty());
        CHECK(periods::key(periods::following(period)) == QString::fromUtf16(row.following));
        CHECK(periods::key(periods::nextAsked(period)) == QString::fromUtf16(row.asked));
        const auto longer = periods::writtenAsOneWith(period);
        CHECK((longer ? periods::key(*longer) : QString()) == QString::fromUtf16(row.asOneWith));
        if (longer)
            CHECK(longer->to == period.to);
    }
}

TEST_CASE("A quarter and the longer period that ends with it are named as one", "[period]")
{
    const auto named = [](int quarter) {
        const Period period = periods::quarter(2026, quarter);
        return periods::combinedTitle(period, *periods::writtenAsOneWith(period));
    };
    CHECK(named(2) == u"quý II và 6 tháng đầu năm 2026"_s);
    CHECK(named(3) == u"quý III và 9 tháng năm 2026"_s);
    CHECK(named(4) == u"quý IV và năm 2026"_s);
}
