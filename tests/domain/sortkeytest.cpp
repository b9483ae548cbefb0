// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of sort keys: the alphabet, tones as tie-breakers, case last.
#include "models/domain/text/sortkey.h"
#include "models/domain/text/text.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

void checkAscending(const QStringList &words)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        CAPTURE(words.at(i), words.at(i + 1));
        CHECK(text::lessThan(words.at(i), words.at(i + 1)));
        CHECK_FALSE(text::lessThan(words.at(i + 1), words.at(i)));
    }
}

} // namespace

TEST_CASE("Letters follow the Vietnamese alphabet", "[sortkey]")
{
    checkAscending(u"a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y"_s.split(u' '));
}

TEST_CASE("Foreign letters keep their Latin place", "[sortkey]")
{
    checkAscending(
        {u"e"_s, u"ê"_s, u"f"_s, u"g"_s, u"i"_s, u"j"_s, u"k"_s, u"v"_s, u"w"_s, u"x"_s, u"y"_s, u"z"_s});
}

TEST_CASE("Tones follow ngang huyen hoi nga sac nang", "[sortkey]")
{
    checkAscending({u"ma"_s, u"mà"_s, u"mả"_s, u"mã"_s, u"má"_s, u"mạ"_s});
    checkAscending({u"mơ"_s, u"mờ"_s, u"mở"_s, u"mỡ"_s, u"mớ"_s, u"mợ"_s});
}

TEST_CASE("A later letter outweighs an earlier tone", "[sortkey]")
{
    checkAscending({u"ba"_s, u"bạ"_s, u"ba a"_s, u"bà an"_s, u"ba ăn"_s, u"bac"_s, u"bạc"_s, u"băn"_s});
}

TEST_CASE("Communes stand as in a register", "[sortkey]")
{
    checkAscending({u"Phường Chiềng An"_s, u"Phường Chiềng Cơi"_s, u"Phường Chiềng Sinh"_s,
                    u"Phường Mộc Châu"_s, u"Phường Mộc Sơn"_s, u"Phường Tô Hiệu"_s, u"Phường Vân Sơn"_s,
                    u"Xã Bắc Yên"_s, u"Xã Bó Sinh"_s, u"Xã Chiềng Hoa"_s, u"Xã Chiềng Khoong"_s,
                    u"Xã Đoàn Kết"_s, u"Xã Gia Phù"_s});
}

TEST_CASE("A shorter name stands before the longer one that begins with it", "[sortkey]")
{
    checkAscending({QString(), u"An"_s, u"An Bình"_s, u"Anh"_s});
}

TEST_CASE("Signs stand before digits and digits before letters", "[sortkey]")
{
    checkAscending({u"(a)"_s, u"1a"_s, u"2"_s, u"a"_s});
}

TEST_CASE("The place of the tone does not part two spellings", "[sortkey]")
{
    CHECK(text::sortKey(u"Hòa Bình"_s) == text::sortKey(u"Hoà Bình"_s));
    CHECK(text::sortKey(u"Ủy ban"_s) == text::sortKey(u"Uỷ ban"_s));
}

TEST_CASE("Decomposed and composed text have one key", "[sortkey]")
{
    const QString name = u"Phường Chiềng Cơi"_s;
    CHECK(text::sortKey(name) == text::sortKey(name.normalized(QString::NormalizationForm_D)));
}

TEST_CASE("Case decides last and small letters come first", "[sortkey]")
{
    checkAscending({u"xã mường la"_s, u"xã Mường La"_s, u"Xã Mường La"_s, u"xã mường lả"_s});
}
