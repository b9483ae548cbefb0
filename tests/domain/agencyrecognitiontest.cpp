// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of who sent a file: names in haste, contradictions, and what must stay open.
#include "models/domain/plan/agencyrecognition.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

Agency body(const QString &code, AgencyKind kind, const QString &name, const QString &shortName,
            const QStringList &aliases = {})
{
    Agency agency;
    agency.code = code;
    agency.kind = kind;
    agency.name = name;
    agency.shortName = shortName;
    agency.aliases = aliases;
    return agency;
}

QList<Agency> agencies()
{
    return {
        body(u"SCT"_s, AgencyKind::Department, u"Sở Công Thương"_s, u"Sở Công Thương"_s),
        body(u"SNNMT"_s, AgencyKind::Department, u"Sở Nông nghiệp và Môi trường"_s, u"Sở NN và MT"_s),
        body(u"01"_s, AgencyKind::Commune, u"Xã Mường Sại"_s, u"Mường Sại"_s),
        body(u"02"_s, AgencyKind::Commune, u"Xã Mường Sai"_s, u"Mường Sai"_s),
        body(u"03"_s, AgencyKind::Commune, u"Xã Phiêng Khoài"_s, u"Phiêng Khoài"_s, {u"Xã Chiềng On"_s}),
        body(u"04"_s, AgencyKind::Commune, u"Xã Yên Châu"_s, u"Yên Châu"_s),
        body(u"05"_s, AgencyKind::Ward, u"Phường Tô Hiệu"_s, u"Tô Hiệu"_s),
        body(u"06"_s, AgencyKind::Commune, u"Xã Co Mạ"_s, u"Co Mạ"_s),
        body(u"07"_s, AgencyKind::Commune, u"Xã Sông Mã"_s, u"Sông Mã"_s),
        body(u"08"_s, AgencyKind::Commune, u"Xã Hoà Bình"_s, u"Hoà Bình"_s),
    };
}

Recognition bySheet(const QString &hint) { return recogniseAgency(agencies(), {}, {hint}, {}); }

} // namespace

TEST_CASE("An agency is known by its names", "[recognition]")
{
    struct Row {
        QString hint;
        QString code;
    };
    const QList<Row> rows{
        {u"Xã Phiêng Khoài"_s, u"03"_s},
        {u"xã Phieng Khoai"_s, u"03"_s},
        {u"PHIÊNG KHOÀI"_s, u"03"_s},
        {u"phieng khoai"_s, u"03"_s},
        {u"x. Phiêng Khoài"_s, u"03"_s},
        {u"UBND xã Phiêng Khoài"_s, u"03"_s},
        {u"UBND\u00A0xã Phiêng Khoài"_s, u"03"_s},
        {u"ỦY BAN NHÂN DÂN XÃ PHIÊNG KHOÀI"_s, u"03"_s},
        {u"Uỷ ban nhân dân xã Phiêng Khoài, huyện Yên Châu, tỉnh Sơn La"_s, u"03"_s},
        {u"Xã Phiêng Khoài - Yên Châu"_s, u"03"_s},
        {u"BÁO CÁO của UBND xã Phiêng Khoài quý IV năm 2025"_s, u"03"_s},
        {u"Xã Phiêng Khoài"_s.normalized(QString::NormalizationForm_D), u"03"_s},
        {u"P. Tô Hiệu"_s, u"05"_s},
        {u"Phường Tô Hiệu"_s, u"05"_s},
        {u"Sở Công thương"_s, u"SCT"_s},
        {u"SCT"_s, u"SCT"_s},
        {u"45/BC-SNNMT"_s, u"SNNMT"_s},
        {u"Sở NN và MT"_s, u"SNNMT"_s},
        {u"xã Hòa Bình"_s, u"08"_s},
        {u"Mường Sại"_s, u"01"_s},
        {u"Mường Sai"_s, u"02"_s},
        {u"Sông Mã"_s, u"07"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.hint.toStdString());
        const Recognition told = bySheet(row.hint);
        CHECK(told.code == row.code);
        CHECK(told.sure);
        CHECK(told.by == RecognisedBy::NameInSheet);
        CHECK(told.candidates.isEmpty());
    }
}

TEST_CASE("Two that fit leave it open", "[recognition]")
{
    const Recognition told = bySheet(u"xa Muong Sai"_s);
    CHECK(told.code.isEmpty());
    CHECK_FALSE(told.sure);
    CHECK(told.candidates == QStringList{u"01"_s, u"02"_s});
    const Recognition both = bySheet(u"Xã Phiêng Khoài và xã Yên Châu"_s);
    CHECK(both.code.isEmpty());
    CHECK(both.candidates.size() == 2);
}

TEST_CASE("Another body of a commune is asked about, and so is the wrong kind of commune", "[recognition]")
{
    for (const QString &hint :
         {u"Hội Nông dân xã Phiêng Khoài"_s, u"ĐẢNG ỦY XÃ PHIÊNG KHOÀI"_s, u"ĐẢNG ỦY\nXÃ PHIÊNG KHOÀI"_s,
          u"HĐND xã Phiêng Khoài"_s, u"UBND phường Phiêng Khoài"_s, u"PHƯỜNG PHIÊNG KHOÀI"_s}) {
        CAPTURE(hint.toStdString());
        const Recognition told = bySheet(hint);
        CHECK_FALSE(told.sure);
        CHECK(told.candidates == QStringList{u"03"_s});
        CHECK_FALSE(told.otherBody.isEmpty());
        CHECK_FALSE(recogniseAgency(agencies(), u"03"_s, {hint}, u"Phiêng Khoài.xlsx"_s).sure);
    }
    CHECK_FALSE(bySheet(u"UBND xã Tô Hiệu"_s).sure);
    CHECK(bySheet(u"HĐND - UBND xã Phiêng Khoài"_s).sure);
    CHECK(bySheet(u"UBND phường Tô Hiệu"_s).sure);
}

TEST_CASE("Two letterheads in one file leave it open", "[recognition]")
{
    const Recognition two
        = recogniseAgency(agencies(), {}, {u"UBND XÃ PHIÊNG KHOÀI"_s, u"UBND XÃ YÊN CHÂU"_s}, {});
    CHECK(two.contradicted);
    CHECK_FALSE(two.sure);
    CHECK(two.candidates == QStringList{u"03"_s, u"04"_s});
    CHECK(recogniseAgency(agencies(), {},
                          {u"UBND XÃ PHIÊNG KHOÀI"_s, u"Báo cáo phối hợp với UBND xã Yên Châu"_s}, {})
              .sure);
}

TEST_CASE("An old name alone is asked about", "[recognition]")
{
    const Recognition told = bySheet(u"xã Chiềng On cũ"_s);
    CHECK(told.code == u"03"_s);
    CHECK_FALSE(told.sure);
    CHECK(told.former == u"Xã Chiềng On"_s);
    CHECK(told.candidates == QStringList{u"03"_s});
    const Recognition named = recogniseAgency(agencies(), {}, {u"xã Chiềng On cũ"_s}, u"Phiêng Khoài.xlsx"_s);
    CHECK(named.sure);
    CHECK(named.former.isEmpty());
}

TEST_CASE("Accents that differ are never sure", "[recognition]")
{
    const Recognition told = bySheet(u"Xã Phiêng Khoái"_s);
    CHECK(told.code == u"03"_s);
    CHECK_FALSE(told.sure);
    CHECK(told.candidates == QStringList{u"03"_s});
}

TEST_CASE("Words that merely look alike name nobody", "[recognition]")
{
    for (const QString &hint : {u"Kế hoạch có mã số vùng trồng"_s, u"huyện Yên Châu"_s, u"tỉnh Sơn La"_s,
                                u""_s, u"Nội dung nhiệm vụ"_s, u"(1)"_s}) {
        CAPTURE(hint.toStdString());
        CHECK(bySheet(hint) == Recognition{});
    }
}

TEST_CASE("The mark decides, but not against the sheet", "[recognition]")
{
    const Recognition marked = recogniseAgency(agencies(), u"03"_s, {u"Xã Phiêng Khoài"_s}, u"a.xlsx"_s);
    CHECK(marked == Recognition{u"03"_s, RecognisedBy::Mark, true, false, {}, {}, {}});
    const Recognition other = recogniseAgency(agencies(), u"03"_s, {u"Xã Yên Châu"_s}, {});
    CHECK(other.code == u"03"_s);
    CHECK(other.contradicted);
    CHECK_FALSE(other.sure);
    CHECK(other.candidates == QStringList{u"03"_s, u"04"_s});
    const Recognition file = recogniseAgency(agencies(), {}, {u"Xã Yên Châu"_s}, u"Xã Phiêng Khoài.xlsx"_s);
    CHECK(file.contradicted);
    CHECK_FALSE(file.sure);
    // An unknown mark says nothing.
    CHECK(recogniseAgency(agencies(), u"99"_s, {u"Xã Yên Châu"_s}, {}).by == RecognisedBy::NameInSheet);
}

TEST_CASE("A sure word settles an open one", "[recognition]")
{
    const Recognition told = recogniseAgency(agencies(), {}, {u"xa Muong Sai"_s}, u"Xã Mường Sại.xlsx"_s);
    CHECK(told.code == u"01"_s);
    CHECK(told.sure);
    CHECK_FALSE(told.contradicted);
}

TEST_CASE("The first hint that names an agency counts", "[recognition]")
{
    const Recognition told = recogniseAgency(
        agencies(), {}, {u"Biểu mẫu"_s, u"Xã Yên Châu"_s, u"Kính gửi: Sở Nông nghiệp và Môi trường"_s}, {});
    CHECK(told.code == u"04"_s);
    CHECK(told.sure);
}

TEST_CASE("Names of files are taken apart", "[recognition]")
{
    struct Row {
        QString file;
        QString code;
        bool sure;
    };
    const QList<Row> rows{
        {u"2025-Q4 - Xã Phiêng Khoài.xlsx"_s, u"03"_s, true},
        {u"BC xa Phieng Khoai quy 4 (1).xlsx"_s, u"03"_s, true},
        {u"phiengkhoai_ban_cuoi.xlsx"_s, u"03"_s, true},
        {u"XaPhiengKhoai.ods"_s, u"03"_s, true},
        {u"/thư mục/Xã Yên Châu/UBND xa phieng khoai.docx"_s, u"03"_s, true},
        {u"bcphiengkhoaiq4.csv"_s, u"03"_s, false},
        {u"bao_cao_p_to_hieu.pdf"_s, u"05"_s, true},
        {u"phiengkhoai.odt"_s, u"03"_s, true},
        {u"phiengkhoai.html"_s, u"03"_s, true},
        {u"Báo cáo.xlsx"_s, {}, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.file.toStdString());
        const Recognition told = recogniseAgency(agencies(), {}, {}, row.file);
        CHECK(told.code == row.code);
        CHECK(told.sure == row.sure);
        CHECK(told.by == (row.code.isEmpty() ? RecognisedBy::Nothing : RecognisedBy::FileName));
    }
}
