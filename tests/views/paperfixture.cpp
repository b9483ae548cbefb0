// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// A short report by hand.

#include "tests/views/paperfixture.h"

#include "models/report/layout/qttextmeasure.h"

namespace dondoc::views {

using namespace report;
using namespace Qt::StringLiterals;

namespace {

Letterhead letterhead()
{
    return {u"head"_s,
            u"UBND TỈNH SƠN LA"_s,
            u"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"_s,
            QString(),
            u"BC-SNNMT"_s,
            u"Sơn La, ngày 05 tháng 01 năm 2026"_s,
            u"BÁO CÁO"_s,
            u"Kết quả quý IV năm 2025"_s,
            {u"Ủy ban nhân dân tỉnh Sơn La"_s}};
}

Table table()
{
    Table table;
    table.key = u"PL1/table"_s;
    table.columns = {Column{10}, Column{60}, Column{90}};
    table.header = {Row{{},
                        {Cell{ParagraphStyle::TableHead, {plain(u"Stt"_s)}, 1},
                         Cell{ParagraphStyle::TableHead, {plain(u"Nhiệm vụ"_s)}, 1},
                         Cell{ParagraphStyle::TableHead, {plain(u"Kết quả"_s)}, 1}},
                        false}};
    for (int i = 1; i <= 40; ++i)
        table.rows.append(
            Row{u"PL1/%1"_s.arg(i),
                {Cell{ParagraphStyle::TableCentre, {plain(QString::number(i))}, 1},
                 Cell{ParagraphStyle::TableCell, {plain(u"Phát triển vùng trồng, mã số vùng trồng"_s)}, 1},
                 Cell{ParagraphStyle::TableCell, {plain(u"Diện tích 2.654,85 ha, đạt 84,46%"_s)}, 1}},
                i % 10 == 4});
    return table;
}

} // namespace

Document paperDocument()
{
    const Inline figure{u"62/75 xã"_s, false, false,
                        FigureRef{u"receipt.received"_s, u"2025-Q4"_s, {}, {u"03646"_s}}};
    const Inlines alphabet{
        plain(u"aăâbcdđeêghiklmnoôơpqrstuưvxy AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY ắằẳẵặ ấầẩẫậ ếềểễệ ốồổỗộ "
              "ớờởỡợ ứừửữự ẮẰẲẴẶ ẤẦẨẪẬ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ ýỳỷỹỵ wifi office final"_s)};
    Document document;
    document.title = u"Báo cáo kết quả quý IV năm 2025"_s;
    document.marking = u"SỐ LIỆU VÍ DỤ"_s;
    document.sections.append(
        Section{u"body"_s,
                Orientation::Portrait,
                {letterhead(), Heading{u"I"_s, 1, {plain(u"I. KẾT QUẢ"_s)}},
                 Paragraph{u"I/p"_s, ParagraphStyle::Body, {figure, bold(u" đậm"_s), italic(u" nghiêng"_s)}},
                 Paragraph{u"I/q"_s, ParagraphStyle::Body, alphabet},
                 Signature{u"sign"_s, {u"- Như trên;"_s}, {u"GIÁM ĐỐC"_s}, u"Nguyễn Văn A"_s}}});
    document.sections.append(Section{u"PL1"_s, Orientation::Landscape, {table()}});
    return document;
}

QList<PrintedPage> paperPages()
{
    return layOut(paperDocument(), PageSpec{}, QtTextMeasure(pageFontFamily().value()));
}

} // namespace dondoc::views
