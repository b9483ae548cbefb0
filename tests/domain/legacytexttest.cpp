// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of TCVN3 and VNI text: both tables whole, and nothing else taken for them.
#include "models/domain/text/legacytext.h"
#include "models/domain/text/legacyrecognition.h"
#include "models/domain/text/syllable.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace dondoc;
using namespace Qt::StringLiterals;
using legacy::Encoding;

namespace {

const QString kSmall = u"àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"_s;

const QStringList kSentences{
    u"Cộng hòa xã hội chủ nghĩa Việt Nam"_s,
    u"Độc lập - Tự do - Hạnh phúc"_s,
    u"Đã ban hành Kế hoạch số 12/KH-UBND; tổ chức 03 lớp tập huấn cho 150 hộ trồng nhãn, xoài."_s,
    u"Khó khăn về nguồn kinh phí; người dân chưa quen với việc ghi nhật ký"_s,
    u"Đang thực hiện"_s,
    u"Kiến nghị tỉnh hỗ trợ giống cây ăn quả và chuyển đổi cơ cấu cây trồng"_s,
};

} // namespace

TEST_CASE("Every Vietnamese letter comes through TCVN3 and VNI", "[legacy]")
{
    REQUIRE(kSmall.size() == 67);
    for (const QChar c : kSmall) {
        const QString small(c);
        const QString capital = small.toUpper();
        CAPTURE(small.toStdString());
        CHECK(legacy::toUnicode(legacy::fromUnicode(small, Encoding::Tcvn3), Encoding::Tcvn3) == small);
        CHECK(legacy::toUnicode(legacy::fromUnicode(small, Encoding::Vni), Encoding::Vni) == small);
        CHECK(legacy::toUnicode(legacy::fromUnicode(capital, Encoding::Vni), Encoding::Vni) == capital);
        // TCVN3 has capitals with tones only in its fonts of capitals: told by the rest of the word.
        const QString word = u"TH"_s + capital + u"NG"_s;
        CHECK(legacy::toUnicode(legacy::fromUnicode(word, Encoding::Tcvn3), Encoding::Tcvn3) == word);
    }
    for (const QChar c : u"ĂÂĐÊÔƠƯ"_s)
        CHECK(legacy::toUnicode(legacy::fromUnicode(QString(c), Encoding::Tcvn3), Encoding::Tcvn3)
              == QString(c));
}

TEST_CASE("No two letters are written alike", "[legacy]")
{
    for (const Encoding encoding : {Encoding::Tcvn3, Encoding::Vni, Encoding::Windows1258}) {
        QSet<QString> written;
        for (const QChar c : kSmall)
            written.insert(legacy::fromUnicode(QString(c), encoding));
        CHECK(written.size() == kSmall.size());
    }
}

TEST_CASE("Known lines of old letterheads are read", "[legacy]")
{
    CHECK(legacy::recognised(u"Céng hßa x· héi chñ nghÜa ViÖt Nam"_s) == Encoding::Tcvn3);
    CHECK(legacy::toUnicode(u"Céng hßa x· héi chñ nghÜa ViÖt Nam"_s, Encoding::Tcvn3) == kSentences.at(0));
    CHECK(legacy::toUnicode(u"§éc lËp - Tù do - H¹nh phóc"_s, Encoding::Tcvn3) == kSentences.at(1));
    CHECK(legacy::recognised(u"Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"_s) == Encoding::Vni);
    CHECK(legacy::toUnicode(u"Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"_s, Encoding::Vni)
          == kSentences.at(0));
    CHECK(legacy::toUnicode(u"Ñoäc laäp - Töï do - Haïnh phuùc"_s, Encoding::Vni) == kSentences.at(1));
    CHECK(legacy::toUnicode(u"B¸O C¸O QUý IV cña X· Phiªng Khoµi"_s, Encoding::Tcvn3)
          == u"BÁO CÁO QUÝ IV của Xã Phiêng Khoài"_s);
}

TEST_CASE("Windows-1258 sets tones behind their letters", "[legacy]")
{
    CHECK(legacy::toUnicode(u"Thýòc hiêòn kêì hoaòch: ðaÞ trôÌng 12 ha cây ãn quaÒ"_s, Encoding::Windows1258)
          == u"Thực hiện kế hoạch: đã trồng 12 ha cây ăn quả"_s);
    CHECK(legacy::toUnicode(u"ÐÕN VIò: XAÞ PHIÊNG KHOÀI"_s, Encoding::Windows1258)
          == u"ĐƠN VỊ: XÃ PHIÊNG KHOÀI"_s);
    CHECK(legacy::recognised(u"XaÞ Phiêng Khoài"_s) == Encoding::Windows1258);
    for (const QChar c : kSmall) {
        for (const QString &letter : {QString(c), QString(c.toUpper())})
            CHECK(legacy::toUnicode(legacy::fromUnicode(letter, Encoding::Windows1258), Encoding::Windows1258)
                  == letter);
    }
}

TEST_CASE("UTF-8 that was saved twice is undone", "[legacy]")
{
    CHECK(legacy::recognised(u"Káº¿t quáº£"_s) == Encoding::DoubledUtf8);
    CHECK(legacy::toUnicode(u"Káº¿t quáº£ thá»±c hiá»‡n â€“ 12 mÂ²"_s, Encoding::DoubledUtf8)
          == u"Kết quả thực hiện – 12 m²"_s);
    CHECK(legacy::toUnicode(u"XĂ£ PhiĂªng KhoĂ\u00A0i"_s, Encoding::DoubledUtf8) == u"Xã Phiêng Khoài"_s);
    CHECK(legacy::recognised(u"XĂ£ PhiĂªng KhoĂ\u00A0i"_s) == Encoding::DoubledUtf8);
    CHECK(legacy::recognised(u"NÄƒm"_s) == Encoding::Unicode); // too little to go by
    CHECK(legacy::recognised(u"NÄƒm"_s, Encoding::DoubledUtf8) == Encoding::DoubledUtf8);
    const QString torn = u"Äang thá»±c hiá»‡n káº¿ hoáº¡ch"_s; // a control in the first letter was dropped
    CHECK(legacy::toUnicode(torn, legacy::recognised(torn)) == u"\uFFFDang thực hiện kế hoạch"_s);
    for (const QString &right : {u"«CÔNG»"_s, u"UBND XÔ"_s, u"XÃ… XÃ–TT"_s, u"120 m²"_s, u"TÔ MÚA"_s})
        CHECK(legacy::recognised(right) == Encoding::Unicode);
}

TEST_CASE("Sentences are recognised in every encoding and come back", "[legacy]")
{
    for (const QString &sentence : kSentences) {
        CAPTURE(sentence.toStdString());
        for (const Encoding encoding :
             {Encoding::Tcvn3, Encoding::Vni, Encoding::Windows1258, Encoding::DoubledUtf8}) {
            const QString old = legacy::fromUnicode(sentence, encoding);
            CHECK(legacy::recognised(old) == encoding);
            CHECK(legacy::toUnicode(old, encoding) == sentence);
        }
        const QString capitals = sentence.toUpper();
        const QString old = legacy::fromUnicode(capitals, Encoding::Tcvn3);
        CHECK(legacy::recognised(old) == Encoding::Tcvn3);
        CHECK(legacy::toUnicode(old, Encoding::Tcvn3) == capitals);
    }
}

TEST_CASE("A short word is known beside others of its encoding", "[legacy]")
{
    const QString word = u"§· xong"_s;
    CHECK(legacy::recognised(word) == Encoding::Unicode);
    CHECK(legacy::recognised(word, Encoding::Vni) == Encoding::Unicode);
    CHECK(legacy::recognised(word, Encoding::Tcvn3) == Encoding::Tcvn3);
    CHECK(legacy::toUnicode(word, Encoding::Tcvn3) == u"Đã xong"_s);
    for (const QString &right : {u"Mã"_s, u"Có"_s, u"Không có"_s, u"120 m²"_s, u"· mận"_s})
        CHECK(legacy::recognised(right, Encoding::Tcvn3) == Encoding::Unicode);
}

TEST_CASE("Right text is never converted", "[legacy]")
{
    QStringList texts = kSentences;
    for (const QString &sentence : kSentences)
        texts += sentence.normalized(QString::NormalizationForm_D);
    texts += {u""_s,
              u"Bao cao quy IV"_s,
              u"OCOP 2025 (100%)"_s,
              u"Không có"_s,
              u"Có"_s,
              u"báo cáo"_s,
              u"hoà, toà, xoá"_s,
              u"Tô Múa"_s,
              u"5 µm, 25 °C"_s,
              u"120 m²"_s,
              u"± 5"_s,
              u"§ 5"_s,
              u"½ diện tích"_s,
              u"© 2025"_s,
              u"OCOP® 4 sao"_s,
              u"«Nhãn»"_s,
              u"· mận"_s,
              u"«Nhan long Son La»"_s,
              u"Xã Tô Múa và xã Bó Sinh"_s};
    texts += {u"Réunion à l'école: été, déjà vu, très bien"_s,
              u"le café où il a dû attendre"_s,
              u"España, niño, mañana"_s,
              u"für die Übung, schön und grün"_s,
              u"não, informação"_s,
              u"naïve"_s};
    for (const QString &text : texts) {
        CAPTURE(text.toStdString());
        CHECK(legacy::recognised(text) == Encoding::Unicode);
    }
}

TEST_CASE("Syllables are told from other words", "[syllable]")
{
    for (const QString &word : {u"hội"_s, u"NGHĨA"_s, u"quyết"_s, u"gì"_s, u"giống"_s, u"khuỷu"_s, u"ngoằn"_s,
                                u"yêu"_s, u"ở"_s, u"hoà"_s, u"hòa"_s, u"nghiêng"_s, u"đến"_s})
        CHECK((isVietnameseSyllable(word) ? QString() : word) == QString());
    for (const QString &word :
         {u""_s, u"école"_s, u"héi"_s, u"ViÖt"_s, u"cac"_s, u"hèc"_s, u"b"_s, u"ngh"_s, u"ã̉"_s, u"word"_s})
        CHECK((isVietnameseSyllable(word) ? word : QString()) == QString());
}
