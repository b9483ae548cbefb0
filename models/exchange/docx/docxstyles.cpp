// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxStyles: each look of report/styles.h under a name that an officer finds in Word's list.
#include "models/exchange/docx/docxstyles.h"

#include "models/exchange/docx/wordxml.h"

#include <algorithm>
#include <array>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;
using report::Look;
using report::ParagraphStyle;
using report::Part;

namespace {

constexpr int kHeadingLevels = 3;

struct NamedStyle {
    ParagraphStyle style;
    const char16_t *id;
    const char16_t *name; ///< without a comma, which begins another name in Word
    int outlineLevel = 0; ///< in Word's navigation, from 1; 0: not there
};

constexpr std::array kStyles{
    NamedStyle{ParagraphStyle::Body, u"NoiDung", u"Nội dung"},
    NamedStyle{ParagraphStyle::Basis, u"CanCu", u"Căn cứ"},
    NamedStyle{ParagraphStyle::ListItem, u"GachDau", u"Gạch đầu dòng"},
    NamedStyle{ParagraphStyle::Note, u"GhiChu", u"Ghi chú"},
    NamedStyle{ParagraphStyle::AnnexNumber, u"SoPhuLuc", u"Số phụ lục", 1},
    NamedStyle{ParagraphStyle::AnnexTitle, u"TenPhuLuc", u"Tên phụ lục", 2},
    NamedStyle{ParagraphStyle::AnnexReference, u"KemTheo", u"Kèm theo văn bản"},
    NamedStyle{ParagraphStyle::TableHead, u"BangTieuDe", u"Bảng - tiêu đề"},
    NamedStyle{ParagraphStyle::TableCell, u"BangNoiDung", u"Bảng - nội dung"},
    NamedStyle{ParagraphStyle::TableCentre, u"BangGiua", u"Bảng - giữa"},
    NamedStyle{ParagraphStyle::TableNumber, u"BangSo", u"Bảng - số"},
};

struct NamedPart {
    Part part;
    const char16_t *id;
    const char16_t *name;
};

constexpr std::array kPartStyles{
    NamedPart{Part::NationalName, u"QuocHieu", u"Quốc hiệu"},
    NamedPart{Part::Motto, u"TieuNgu", u"Tiêu ngữ"},
    NamedPart{Part::SuperiorBody, u"CoQuanCapTren", u"Cơ quan cấp trên"},
    NamedPart{Part::IssuingBody, u"CoQuanBanHanh", u"Cơ quan ban hành"},
    NamedPart{Part::Number, u"SoKyHieu", u"Số và ký hiệu"},
    NamedPart{Part::PlaceAndDate, u"DiaDanh", u"Địa danh và thời gian"},
    NamedPart{Part::Kind, u"TenLoai", u"Tên loại văn bản"},
    NamedPart{Part::Subject, u"TrichYeu", u"Trích yếu"},
    NamedPart{Part::LetterSubject, u"TrichYeuCongVan", u"Trích yếu công văn"},
    NamedPart{Part::Addressee, u"KinhGui", u"Kính gửi"},
    NamedPart{Part::Authority, u"QuyenHanChucVu", u"Quyền hạn và chức vụ"},
    NamedPart{Part::SignerName, u"NguoiKy", u"Người ký"},
    NamedPart{Part::RecipientsTitle, u"NoiNhan", u"Nơi nhận"},
    NamedPart{Part::Recipient, u"NoiNhanDong", u"Nơi nhận - dòng"},
    NamedPart{Part::PageNumber, u"SoTrang", u"Số trang"},
    NamedPart{Part::Marking, u"DauHieu", u"Dấu hiệu"},
};

QString alignmentWord(report::Alignment alignment)
{
    switch (alignment) {
    case report::Alignment::Left:
        return u"left"_s;
    case report::Alignment::Centre:
        return u"center"_s;
    case report::Alignment::Right:
        return u"right"_s;
    case report::Alignment::Justified:
        break;
    }
    return u"both"_s;
}

void writeParagraphLook(WordXml &xml, const Look &look, int outlineLevel)
{
    xml.open("w:pPr");
    if (look.keepWithNext)
        xml.leaf("w:keepNext");
    xml.leaf("w:spacing",
             {{"w:before", QString::number(twipsOfPt(look.spaceBeforePt))},
              {"w:after", u"0"_s},
              {"w:line", QString::number(twipsOfPt(12 * look.lineSpacing))},
              {"w:lineRule", u"auto"_s}});
    xml.leaf("w:ind", {{"w:firstLine", QString::number(twipsOfMm(look.firstIndentMm))}});
    xml.value("w:jc", alignmentWord(look.alignment));
    if (outlineLevel > 0)
        xml.value("w:outlineLvl", outlineLevel - 1);
    xml.close();
}

void writeLetters(WordXml &xml, const report::TextStyle &text)
{
    xml.open("w:rPr");
    for (const char *name : {"w:b", "w:bCs"})
        xml.value(name, text.bold ? u"1"_s : u"0"_s);
    for (const char *name : {"w:i", "w:iCs"})
        xml.value(name, text.italic ? u"1"_s : u"0"_s);
    xml.value("w:sz", halfPoints(text.sizePt));
    xml.value("w:szCs", halfPoints(text.sizePt));
    xml.close();
}

void writeStyle(WordXml &xml, const QString &id, const QString &name, const Look &look, int outlineLevel = 0,
                const QString &next = {})
{
    xml.open("w:style", {{"w:type", u"paragraph"_s}, {"w:styleId", id}});
    xml.value("w:name", name);
    xml.value("w:basedOn", u"Normal"_s);
    if (!next.isEmpty())
        xml.value("w:next", next);
    xml.leaf("w:qFormat");
    writeParagraphLook(xml, look, outlineLevel);
    writeLetters(xml, look.text);
    xml.close();
}

void writeDefaults(WordXml &xml)
{
    const QString font = u"Times New Roman"_s;
    xml.open("w:docDefaults");
    xml.open("w:rPrDefault");
    xml.open("w:rPr");
    xml.leaf("w:rFonts", {{"w:ascii", font}, {"w:hAnsi", font}, {"w:eastAsia", font}, {"w:cs", font}});
    xml.value("w:sz", halfPoints(14));
    xml.value("w:szCs", halfPoints(14));
    xml.leaf("w:lang", {{"w:val", u"vi-VN"_s}, {"w:eastAsia", u"vi-VN"_s}});
    xml.close();
    xml.close();
    xml.open("w:pPrDefault");
    xml.open("w:pPr");
    xml.leaf("w:spacing", {{"w:after", u"0"_s}, {"w:line", u"240"_s}, {"w:lineRule", u"auto"_s}});
    xml.close();
    xml.close();
    xml.close();
}

void writeNormal(WordXml &xml)
{
    xml.open("w:style", {{"w:type", u"paragraph"_s}, {"w:default", u"1"_s}, {"w:styleId", u"Normal"_s}});
    xml.value("w:name", u"Normal"_s);
    xml.leaf("w:qFormat");
    xml.close();
}

void writeHairline(WordXml &xml)
{
    xml.open("w:style", {{"w:type", u"paragraph"_s}, {"w:styleId", hairlineStyleId()}});
    xml.value("w:name", u"Đường kẻ"_s);
    xml.value("w:basedOn", u"Normal"_s);
    xml.open("w:pPr");
    xml.leaf("w:spacing",
             {{"w:before", u"0"_s}, {"w:after", u"0"_s}, {"w:line", u"60"_s}, {"w:lineRule", u"exact"_s}});
    xml.close();
    xml.open("w:rPr");
    xml.value("w:sz", 4);
    xml.value("w:szCs", 4);
    xml.close();
    xml.close();
}

} // namespace

QString styleId(ParagraphStyle style)
{
    const auto found = std::find_if(kStyles.begin(), kStyles.end(),
                                    [style](const NamedStyle &each) { return each.style == style; });
    return QString::fromUtf16((found == kStyles.end() ? kStyles.front() : *found).id);
}

QString headingStyleId(int level) { return u"Heading%1"_s.arg(std::clamp(level, 1, kHeadingLevels)); }

QString styleId(Part part)
{
    const auto found = std::find_if(kPartStyles.begin(), kPartStyles.end(),
                                    [part](const NamedPart &each) { return each.part == part; });
    return QString::fromUtf16((found == kPartStyles.end() ? kPartStyles.front() : *found).id);
}

QString hairlineStyleId() { return u"DuongKe"_s; }

QByteArray stylesXml()
{
    WordXml xml("w:styles");
    writeDefaults(xml);
    writeNormal(xml);
    for (int level = 1; level <= kHeadingLevels; ++level)
        writeStyle(xml, headingStyleId(level), u"heading %1"_s.arg(level), report::lookOfHeading(level),
                   level, styleId(ParagraphStyle::Body));
    for (const NamedStyle &each : kStyles)
        writeStyle(xml, QString::fromUtf16(each.id), QString::fromUtf16(each.name),
                   report::lookOf(each.style), each.outlineLevel);
    for (const NamedPart &each : kPartStyles)
        writeStyle(xml, QString::fromUtf16(each.id), QString::fromUtf16(each.name),
                   report::lookOf(each.part));
    writeHairline(xml);
    return xml.finished();
}

} // namespace dondoc::exchange
