// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the tables of pairs, of plain characters and of breaks inside words.

#include "tests/support/catch.h"

#include "models/report/layout/glyphtable.h"
#include "models/report/layout/pagefont.h"
#include "models/report/layout/wordbreaks.h"

using namespace dondoc::report;
using namespace Qt::StringLiterals;

namespace {

GlyphTable tinosTable() { return GlyphTable(pageFont(pageFontFamily().value(), TextStyle{})); }

} // namespace

TEST_CASE("Every letter of Vietnamese is plain, marks and other writings are not")
{
    const QString vowels = u"aăâeêioôơuưy"_s;
    for (QChar vowel : vowels + vowels.toUpper()) {
        for (QChar tone : u"\u0300\u0301\u0303\u0309\u0323"_s) {
            const QString letter = (QString(vowel) + tone).normalized(QString::NormalizationForm_C);
            REQUIRE(letter.size() == 1);
            CHECK(isPlainLetter(letter.front().unicode()));
        }
    }
    CHECK(isPlainLetter(u'đ'));
    CHECK_FALSE(isPlainLetter(u'5'));
    CHECK_FALSE(isPlainLetter(u'“'));
    CHECK(plainIndex(u'“') != 0);
    for (const char16_t other : {u'\n', u'\t', u'\u00ad', u'\u0301', u'\u3042', char16_t(0xd83d), u'\ufffd'})
        CHECK(plainIndex(other) == 0);
}

TEST_CASE("A pair is known once it was learned, the last one only at the end of a text")
{
    GlyphTable table = tinosTable();
    const PlainIndex a = plainIndex(u'A');
    const PlainIndex v = plainIndex(u'V');
    CHECK_FALSE(table.pair(a, v).isKnown());
    table.learn(u"AV "_s, false);
    CHECK(table.pair(a, v).isKnown());
    CHECK(table.pair(v, plainIndex(u' ')).isKnown());
    CHECK_FALSE(table.pair(plainIndex(u' '), 0).isKnown());
    table.learn(u"AA"_s, true);
    CHECK(table.pair(a, 0).isKnown());
}

TEST_CASE("The next character decides the advance, not the glyph")
{
    GlyphTable table = tinosTable();
    table.learn(u"AVAA"_s, true);
    const PlainIndex a = plainIndex(u'A');
    const GlyphTable::Pair kerned = table.pair(a, plainIndex(u'V'));
    const GlyphTable::Pair plain = table.pair(a, a);
    CHECK(kerned.glyph == plain.glyph);
    CHECK(kerned.advance < plain.advance);
}

TEST_CASE("A character that the font has no glyph for is refused for good")
{
    GlyphTable table(pageFont(u"D050000L"_s, TextStyle{}));
    table.learn(u"Ữ"_s, true);
    CHECK_FALSE(table.pair(plainIndex(u'Ữ'), 0).isKnown());
    CHECK(table.pair(plainIndex(u'Ữ'), 0).isRefused());
}

TEST_CASE("An italic f reaches beyond its advance, a blank does not")
{
    GlyphTable table(pageFont(pageFontFamily().value(), TextStyle{14, false, true}));
    CHECK(table.overhang(u'f') > 0);
    CHECK(table.overhang(u' ') == 0);
    CHECK(table.largestOverhang() >= 0);
}

TEST_CASE("A word is broken after hyphens and before letters behind a stroke, not at its ends")
{
    CHECK(breaksInWords(u"đến nơi-nơi, rồi"_s) == std::vector<int>{8});
    CHECK(breaksInWords(u"số 12/KH-UBND"_s) == std::vector<int>{6, 9});
    CHECK(breaksInWords(u"đạt 84,46% (xã, phường), “một” – hai…"_s).empty());
    CHECK(breaksInWords({}).empty());
}
