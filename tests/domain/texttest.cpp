// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of text: normal form, searching, joining, shortening, numerals, marks of secrecy.
#include "models/domain/text/text.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

TEST_CASE("Decomposed text becomes composed", "[text]")
{
    CHECK(text::normalized(u"Hoa\u0300 Bi\u0300nh"_s) == u"Hoà Bình"_s);
    CHECK(text::normalized(u"U\u0309y ban"_s) == u"Ủy ban"_s);
    CHECK(text::normalized(u"e\u0323\u0302"_s) == u"ệ"_s);
    CHECK(text::normalized(u"đ\u200Bê\u0301"_s) == u"đế"_s);
    // A dropped character must not keep a letter from its mark.
    CHECK(text::normalized(u"a\u200B\u0301"_s) == u"á"_s);
}

TEST_CASE("Every character is in normal form behind any other", "[text]")
{
    for (const QString &before : {u"e"_s, u"ê"_s, u"ẹ"_s, u"…"_s}) {
        for (char16_t code = 1; code < 0xD800; ++code) {
            const QString once = text::normalized(before + QChar(code));
            const bool isNormal = once == once.normalized(QString::NormalizationForm_C);
            if (!isNormal || text::normalized(once) != once)
                FAIL_CHECK(before.toStdString() << " and U+" << std::hex << int(code));
        }
    }
}

TEST_CASE("Line ends are folded to line feeds", "[text]")
{
    CHECK(text::normalized(u"một\r\nhai\rba\nbốn"_s) == u"một\nhai\nba\nbốn"_s);
    CHECK(text::normalized(u"a\rb"_s) == u"a\nb"_s);
    CHECK(text::normalized(u"một\u2028hai\u2029ba"_s) == u"một\nhai\nba"_s);
}

TEST_CASE("What nobody sees is dropped and what lays out the text stays", "[text]")
{
    struct Row {
        QString raw;
        QString kept;
    };
    const QList<Row> rows{
        {u"a\u0000b"_s, u"ab"_s},
        {u"a\u0007b\u001Bc\u007Fd"_s, u"abcd"_s},
        {u"a\u0080b\u009Fc"_s, u"abc"_s},
        {u"a\u0085b\u000Bc\u000Cd"_s, u"a\nb\nc\nd"_s},
        {u"\uFEFFXã"_s, u"Xã"_s},
        {u"a\u202Eb\u202Cc"_s, u"abc"_s},
        {u"a\u2066b\u2069c"_s, u"abc"_s},
        {u"a\uFFFEb\uFFFFc"_s, u"abc"_s},
        {u"a\uFDD0b\uFDEFc"_s, u"abc"_s},
        {u"a\U0001FFFEb"_s, u"ab"_s},
        {u"cột\tcột"_s, u"cột\tcột"_s},
        {u"10\u00A0ha"_s, u"10\u00A0ha"_s},
        {u"\U0001F600 vui"_s, u"\U0001F600 vui"_s},
        {QString(), QString()},
    };
    for (const Row &row : rows)
        CHECK(text::normalized(row.raw) == row.kept);
}

TEST_CASE("A surrogate that stands alone is dropped", "[text]")
{
    const QString lone = u"a"_s + QChar(0xD83D) + u"b"_s + QChar(0xDE00);
    CHECK(text::normalized(lone) == u"ab"_s);
}

TEST_CASE("Names are trimmed and their blanks folded", "[text]")
{
    CHECK(text::simplified(u"  Xã   Phiêng\tKhoài "_s) == u"Xã Phiêng Khoài"_s);
    CHECK(text::simplified(u"Sở\u00A0Tài chính"_s) == u"Sở Tài chính"_s);
    CHECK(text::simplified(u"\n\n một  hai \n ba\n\n"_s) == u"một hai\nba"_s);
    CHECK(text::simplified(u" \t\n"_s).isEmpty());
}

TEST_CASE("Search keys fold accents, the letter d with stroke, case and the place of the tone", "[text]")
{
    CHECK(text::searchKey(u"Đắk Lắk"_s) == u"dak lak"_s);
    CHECK(text::searchKey(u"HÒA"_s) == text::searchKey(u"hoà"_s));
    CHECK(text::searchKey(u"Ủy ban"_s) == text::searchKey(u"uỷ ban"_s));
    CHECK(text::searchKey(u"Thường  xuyên\nđột xuất"_s) == u"thuong xuyen dot xuat"_s);
    CHECK(text::searchKey(u"ĂÂĐÊÔƠƯ ăâđêôơư"_s) == u"aadeoou aadeoou"_s);
    CHECK(text::searchKey(u"Xã Chie\u0302\u0300ng Mai"_s) == u"xa chieng mai"_s);
}

TEST_CASE("A needle matches where words begin with each of its words", "[text]")
{
    const QString hay = text::searchKey(u"Ủy ban nhân dân xã Phiêng Khoài"_s);
    CHECK(text::matches(hay, u"khoai phieng"_s));
    CHECK(text::matches(hay, u"PHIÊNG"_s));
    CHECK(text::matches(hay, u"uỷ  ban"_s));
    CHECK(text::matches(hay, u"khoà"_s));
    CHECK(text::matches(hay, QString()));
    CHECK_FALSE(text::matches(hay, u"phiêng pằn"_s));
    CHECK_FALSE(text::matches(hay, u"hoai"_s)); // inside of a word
    CHECK_FALSE(text::matches(text::searchKey(u"xã Mường Chanh"_s), u"an"_s));
    CHECK(text::matches(text::searchKey(u"45/BC-UBND"_s), u"ubnd"_s));
    CHECK(text::matches(text::searchKey(u"45/BC-UBND"_s), u"45/bc"_s));
}

TEST_CASE("Words that say that there is nothing stand for a blank, as a whole only", "[text]")
{
    for (const QString &none :
         {u""_s, u"-"_s, u"0"_s, u"K"_s, u"ko"_s, u"n/a"_s, u"Không"_s, u"Không vướng mắc gì."_s,
          u"Không khó khăn"_s, u"Chưa có"_s, u"Không có khó khăn"_s, u"- Không có kiến nghị, đề xuất."_s,
          u"Không có đề xuất, kiến nghị"_s, u"Không phát sinh khó khăn, vướng mắc"_s,
          u"Không gặp khó khăn gì"_s, u"Hiện chưa có khó khăn, vướng mắc nào"_s,
          u"Không có kiến nghị gì"_s}) {
        CAPTURE(none.toStdString());
        CHECK(text::saysNone(none));
    }
    for (const QString &some :
         {u"Không có vốn đối ứng"_s, u"Không còn phát sinh nhưng thiếu vốn"_s, u"05 hộ"_s, u"10"_s,
          u"Chưa có kinh phí"_s, u"Khó khăn về vốn"_s, u"Không có khó khăn lớn, chỉ thiếu giống"_s, u"Kho"_s,
          u"Chưa triển khai"_s, u"Kiến nghị cấp kinh phí"_s}) {
        CAPTURE(some.toStdString());
        CHECK_FALSE(text::saysNone(some));
    }
}

TEST_CASE("Names are joined as in a sentence", "[text]")
{
    CHECK(text::joinedWithAnd({}).isEmpty());
    CHECK(text::joinedWithAnd({u"xã A"_s}) == u"xã A"_s);
    CHECK(text::joinedWithAnd({u"xã A"_s, u"xã B"_s}) == u"xã A và xã B"_s);
    CHECK(text::joinedWithAnd({u"xã A"_s, u"xã B"_s, u"xã C"_s}) == u"xã A, xã B và xã C"_s);
}

TEST_CASE("The first letter alone changes its case", "[text]")
{
    CHECK(text::lowerFirst(u"Xã Phiêng Khoài"_s) == u"xã Phiêng Khoài"_s);
    CHECK(text::lowerFirst(u"Ủy ban"_s) == u"ủy ban"_s);
    CHECK(text::upperFirst(u"đến ngày"_s) == u"Đến ngày"_s);
    CHECK(text::upperFirst(u"ước"_s) == u"Ước"_s);
    CHECK(text::lowerFirst(QString()).isEmpty());
}

TEST_CASE("Long text is shortened at a blank and says so", "[text]")
{
    CHECK(text::shortened(u"ngắn"_s, 4) == u"ngắn"_s);
    CHECK(text::shortened(u"một hai ba bốn"_s, 10) == u"một hai…"_s);
    CHECK(text::shortened(u"một hai, ba bốn"_s, 11) == u"một hai…"_s);
    CHECK(text::shortened(u"khôngcódấucách"_s, 6) == u"không…"_s);
    CHECK(text::shortened(u"a\U0001F600\U0001F600"_s, 3) == u"a…"_s);
    CHECK(text::shortened(u"abc"_s, 0).isEmpty());
}

TEST_CASE("Roman numerals", "[text]")
{
    struct Row {
        int number;
        QString roman;
    };
    const QList<Row> rows{{1, u"I"_s},  {2, u"II"_s},       {3, u"III"_s},          {4, u"IV"_s},
                          {9, u"IX"_s}, {14, u"XIV"_s},     {40, u"XL"_s},          {90, u"XC"_s},
                          {0, {}},      {2025, u"MMXXV"_s}, {3999, u"MMMCMXCIX"_s}, {4000, {}},
                          {-1, {}}};
    for (const Row &row : rows)
        CHECK(text::roman(row.number) == row.roman);
}

TEST_CASE("Points are lettered as the decree does", "[text]")
{
    QString letters;
    for (int i = 0; i < 23; ++i)
        letters += text::pointLetter(i);
    CHECK(letters == u"abcdđeghiklmnopqrstuvxy"_s);
    CHECK(text::pointLetter(4) == u"đ"_s);
    CHECK(text::pointLetter(23).isEmpty());
    CHECK(text::pointLetter(-1).isEmpty());
}

TEST_CASE("A mark of secrecy is told from honey, density and discretion", "[text]")
{
    const QStringList marked{u"MẬT"_s,
                             u"Độ mật: Tối mật"_s,
                             u"TỐI MẬT"_s,
                             u"TUYỆT  MẬT"_s,
                             u"Văn bản (MẬT) số 12"_s,
                             u"TÀI LIỆU MẬT"_s,
                             u"đóng dấu độ mật"_s,
                             u"Báo cáo MẬT gửi Sở"_s,
                             u"MA\u0302\u0323T"_s};
    for (const QString &text : marked)
        CHECK(text::carriesSecretMark(text));
    const QStringList harmless{u"sản xuất mật ong"_s, u"MẬT ONG SƠN LA"_s,
                               u"SẢN XUẤT MẬT ONG"_s, u"mật độ trồng"_s,
                               u"MẬT ĐỘ CÂY TRỒNG"_s, u"bảo mật thông tin"_s,
                               u"CÔNG TÁC BẢO MẬT"_s, u"Mật hoa"_s,
                               u"độ mật ong loãng"_s, QString()};
    for (const QString &text : harmless)
        CHECK_FALSE(text::carriesSecretMark(text));
}

TEST_CASE("The search key of a text is that of its letters, one by one or decomposed", "[text]")
{
    const QString every = u"Ủy ban nhân dân xã Phiêng Khoài – Đường ĐT.103… “mỗi xã” İ ǅ ﬁ 12 ha"_s;
    QString letterwise;
    for (const QChar c : every)
        letterwise += c.isSpace() ? QString(c) : text::searchKey(QString(c));
    CHECK(text::searchKey(every) == letterwise);
    CHECK(text::searchKey(every) == text::searchKey(every.normalized(QString::NormalizationForm_D)));
    CHECK(text::searchKey(u"A\nB\tC"_s) == u"a b c"_s);
    CHECK(text::searchKey(u"Éric Ξένος Đỗ"_s) == u"eric ξενος do"_s); // with letters that no table holds
}
