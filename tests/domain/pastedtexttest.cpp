// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of pasted text: which line breaks go and which stay.
#include "models/domain/text/pastedtext.h"
#include "tests/support/catch.h"

#include <QList>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

struct PasteCase {
    QString raw;
    QString clean;
};

void check(const QList<PasteCase> &rows)
{
    for (const PasteCase &row : rows) {
        INFO(row.raw.toStdString());
        CHECK(text::pasted(row.raw).toStdString() == row.clean.toStdString());
        CHECK(text::pasted(row.clean).toStdString() == row.clean.toStdString());
    }
}

} // namespace

TEST_CASE("A sentence broken by the width of a page becomes one line")
{
    check({
        {u"Ủy ban nhân dân xã đã\nban hành kế hoạch"_s, u"Ủy ban nhân dân xã đã ban hành kế hoạch"_s},
        {u"đã cấp\r\n13.119 giấy\r\nchứng nhận."_s, u"đã cấp 13.119 giấy chứng nhận."_s},
        {u"đạt\n84,46 % kế hoạch"_s, u"đạt 84,46 % kế hoạch"_s},
        {u"tăng\n-5% so với"_s, u"tăng -5% so với"_s},
        {u"phường Tô Hiệu,\nXã Phiêng Khoài"_s, u"phường Tô Hiệu, Xã Phiêng Khoài"_s},
        {u"tại TP.\nSơn La"_s, u"tại TP. Sơn La"_s},
        {u"Thực hiện Kế hoạch của Ủy ban nhân dân xã\nPhiêng Khoài về chuyển đổi số"_s,
         u"Thực hiện Kế hoạch của Ủy ban nhân dân xã Phiêng Khoài về chuyển đổi số"_s},
        {u"một\u2029hai\u2028ba"_s, u"một hai ba"_s},
        {u"  đã  \n  làm  "_s, u"đã làm"_s},
    });
}

TEST_CASE("Paragraphs, headings, bullets and numbers begin anew")
{
    check({
        {u"đã làm\n\nđang làm"_s, u"đã làm\n\nđang làm"_s},
        {u"Đã làm xong.\nXã đang làm tiếp"_s, u"Đã làm xong.\nXã đang làm tiếp"_s},
        {u"có đường;\ncó điện;"_s, u"có đường;\ncó điện;"_s},
        {u"Gồm có:\nba xã"_s, u"Gồm có:\nba xã"_s},
        {u"Kết quả\nĐã cấp cho toàn bộ các hộ trên địa bàn của xã"_s,
         u"Kết quả\nĐã cấp cho toàn bộ các hộ trên địa bàn của xã"_s},
        {u"Gồm\n- xã A\n- xã B\ncó rừng"_s, u"Gồm\n- xã A\n- xã B có rừng"_s},
        {u"Gồm\n+ xã A\n• xã B\n* xã C"_s, u"Gồm\n+ xã A\n• xã B\n* xã C"_s},
        {u"Gồm\n1. một\n2) hai\n2.1. ba\na) bốn\nđ) năm\nIV. sáu"_s,
         u"Gồm\n1. một\n2) hai\n2.1. ba\na) bốn\nđ) năm\nIV. sáu"_s},
        {u"- 12 xã\n-xã A"_s, u"- 12 xã\n-xã A"_s},
    });
}

TEST_CASE("A page's number goes only where it cannot be a figure")
{
    const QString half = u"Ủy ban nhân dân xã đã chỉ đạo các đơn vị tổ chức"_s;
    check({
        {half + u"\n2\nthực hiện"_s, half + u" thực hiện"_s},
        {half + u"\n\n12\n\nthực hiện"_s, half + u" thực hiện"_s},
        {half + u"\n\f- 3 -\nthực hiện"_s, half + u" thực hiện"_s},
        {half + u"\nTrang 3/10\nthực hiện"_s, half + u" thực hiện"_s},
        {u"đã cấp\n120\ngiấy"_s, u"đã cấp 120 giấy"_s},
        {half + u".\n\n12\n\nXã đã"_s, half + u".\n\n12\n\nXã đã"_s},
        {half + u"\n13.119\nhộ"_s, half + u" 13.119 hộ"_s},
        {half + u"\n2025"_s, half + u" 2025"_s},
    });
}

TEST_CASE("What nobody sees is taken out of a single line too, and its blanks stay")
{
    check({
        {u" và "_s, u" và "_s},
        {u"xã\u00A0Phiêng\u202FKhoài"_s, u"xã Phiêng Khoài"_s},
        {u"kế\u00ADhoạch\u200B"_s, u"kếhoạch"_s},
        {u"Hoa\u0300 Bi\u0300nh"_s, u"Hoà Bình"_s},
        {{}, {}},
        {u"\n\n"_s, {}},
    });
}
