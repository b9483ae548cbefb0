// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests how words about a quarter are marked inside a longer period.
#include "models/domain/assessment/quarterwords.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

TEST_CASE("Words about a quarter are marked with it, and unmarked again", "[domain][composed]")
{
    struct Case {
        QString words;
        QString marked;
        QuarterWords taken;
    };
    const QList<Case> cases{
        {u"Trong quý, đã đăng, phát 56 tin."_s,
         u"Quý IV: đã đăng, phát 56 tin."_s,
         {u"quý IV"_s, u"đã đăng, phát 56 tin."_s}},
        {u"Trong quý IV/2025 đã mở 02 lớp"_s, u"Quý IV: đã mở 02 lớp"_s, {u"quý IV"_s, u"đã mở 02 lớp"_s}},
        {u"Trong quý IV năm 2025, mở 02 lớp"_s, u"Quý IV: mở 02 lớp"_s, {u"quý IV"_s, u"mở 02 lớp"_s}},
        {u"Trong kỳ, mở\n02 lớp"_s, u"Quý IV: mở\n02 lớp"_s, {u"quý IV"_s, u"mở\n02 lớp"_s}},
        {u"Trong quýt có sâu"_s, u"Quý IV: Trong quýt có sâu"_s, {u"quý IV"_s, u"Trong quýt có sâu"_s}},
        {u"Trong quý III, mở 02 lớp"_s,
         u"Quý IV: Trong quý III, mở 02 lớp"_s,
         {u"quý IV"_s, u"Trong quý III, mở 02 lớp"_s}},
        {u"Trong quý IV năm 2024 mở 02 lớp"_s,
         u"Quý IV: Trong quý IV năm 2024 mở 02 lớp"_s,
         {u"quý IV"_s, u"Trong quý IV năm 2024 mở 02 lớp"_s}},
        {u"Trong 6 tháng đầu năm, mở 02 lớp"_s,
         u"Quý IV: Trong 6 tháng đầu năm, mở 02 lớp"_s,
         {u"quý IV"_s, u"Trong 6 tháng đầu năm, mở 02 lớp"_s}},
        {u"Trong quý IV và quý III, mở 02 lớp"_s,
         u"Quý IV: Trong quý IV và quý III, mở 02 lớp"_s,
         {u"quý IV"_s, u"Trong quý IV và quý III, mở 02 lớp"_s}},
        {u"Trong quý, 02 lớp được mở"_s, u"Quý IV: 02 lớp được mở"_s, {u"quý IV"_s, u"02 lớp được mở"_s}},
        {u" "_s, u""_s, {u""_s, u""_s}},
    };
    for (const Case &each : cases) {
        CAPTURE(each.words);
        const QString marked = markedWithQuarter(each.words, periods::quarter(2025, 4));
        CHECK(marked == each.marked);
        CHECK(quarterWords(marked) == each.taken);
    }
    CHECK(withoutSpan(u"Trong năm 2025, mở 02 lớp"_s, periods::wholeYear(2025)) == u"mở 02 lớp"_s);
    CHECK(withoutSpan(u"Trong năm 2024, mở 02 lớp"_s, periods::wholeYear(2025))
          == u"Trong năm 2024, mở 02 lớp"_s);
    CHECK(quarterWords(u"Quý khách: 12"_s) == QuarterWords{{}, u"Quý khách: 12"_s});
}

TEST_CASE("Words about the longer period are marked with it, and are its entry's result",
          "[domain][composed]")
{
    struct Case {
        Period longer;
        QString words;
        QString marked;
        QuarterWords taken;
    };
    const QList<Case> cases{
        {periods::wholeYear(2025),
         u"Trong năm 2025, đăng 196 tin"_s,
         u"Năm 2025: đăng 196 tin"_s,
         {u"năm 2025"_s, u"đăng 196 tin"_s}},
        {periods::halfYear(2026, 1),
         u"Trong 6 tháng đầu năm 2026, đăng 95 tin"_s,
         u"6 tháng đầu năm 2026: đăng 95 tin"_s,
         {u"6 tháng đầu năm 2026"_s, u"đăng 95 tin"_s}},
        {periods::nineMonths(2026),
         u"đăng 140 tin"_s,
         u"9 tháng năm 2026: đăng 140 tin"_s,
         {u"9 tháng năm 2026"_s, u"đăng 140 tin"_s}},
    };
    for (const Case &each : cases) {
        TaskEntry entry;
        entry.result = u"đăng 56 tin"_s;
        CHECK(withLongerResult(entry, each.longer) == entry);
        entry.longerResult = each.words;
        CHECK(withLongerResult(entry, std::nullopt) == entry);
        const TaskEntry told = withLongerResult(entry, each.longer);
        CHECK(told.result == each.marked);
        CHECK(quarterWords(told.result) == each.taken);
        CHECK(withLongerResult(told, each.longer) == told);
    }
}
