// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Words of the plan made fit for sentences; what quarters disagree about stands among the gaps.
#include "models/report/drafting/context/wording.h"
#include "models/report/checks/completeness.h"
#include "models/report/drafting/sections/proposalwords.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

TEST_CASE("A task's label ends where a clause ends")
{
    Task task;
    for (
        const auto &[text, label] : QList<std::pair<QString, QString>>{
            {u"Trồng cây."_s, u"trồng cây"_s},
            {u"Xây dựng sản phẩm du lịch đặc thù (trải nghiệm hái quả, tham quan vườn cây…)"_s,
             u"xây dựng sản phẩm du lịch đặc thù"_s},
            {u"Tiếp cận và thiết lập các kênh phân phối và mở rộng thị trường tiêu thụ thông qua các trung "
             u"tâm thương "
             "mại, siêu thị"_s,
             u"tiếp cận và thiết lập các kênh phân phối và mở rộng thị trường tiêu thụ"_s},
            {u"Phân bổ ngân sách, quản lý và hướng dẫn thanh, quyết toán kinh phí để thực hiện chương trình"_s,
             u"phân bổ ngân sách, quản lý và hướng dẫn thanh, quyết toán kinh phí"_s}}) {
        task.text = text;
        CHECK(report::taskLabel(task) == label);
    }
}

TEST_CASE("Lines of a cell become one sentence: marks dropped, lower case behind the semicolon")
{
    CHECK(
        report::cleaned(u"- Trồng mới 5 ha;\n- Chăm sóc 10 ha\n1) Kết quả khá\nb. Xã Chiềng Sơn đạt 3 ha."_s)
        == u"Trồng mới 5 ha; chăm sóc 10 ha; kết quả khá; xã Chiềng Sơn đạt 3 ha"_s);
    CHECK(report::cleaned(u"1. Mở 02 lớp\nUBND xã họp"_s) == u"Mở 02 lớp; UBND xã họp"_s);
    CHECK(report::cleaned(u"12 ha xoài"_s) == u"12 ha xoài"_s);
}

TEST_CASE("A text that begins with a verb takes a subject, before a comma too")
{
    CHECK(report::isPredicate(u"tổ chức, tham gia 05 hội nghị"_s));
    CHECK(report::isPredicate(u"tiếp xúc, giới thiệu cơ hội"_s));
    CHECK(report::isPredicate(u"chuẩn bị hồ sơ"_s));
    CHECK_FALSE(report::isPredicate(u"05 hội nghị được tổ chức"_s));
}

TEST_CASE("A task's short name stands before what is made from its text")
{
    Task task;
    task.text = u"Thực hiện hiệu quả việc chuyển đổi cơ cấu cây trồng kém hiệu quả"_s;
    task.shortName = u"chuyển đổi cơ cấu cây trồng"_s;
    CHECK(report::taskLabel(task) == u"chuyển đổi cơ cấu cây trồng"_s);
}

TEST_CASE("Somebody's words end at a full stop or a semicolon, and a longer sentence stands whole")
{
    const QString codes
        = u"Toàn tỉnh có 216 mã số, trong đó 200 mã số phục vụ xuất khẩu, 16 mã số tiêu thụ nội địa"_s;
    struct Case {
        QString raw;
        int maximum;
        QString excerpt;
    };
    const auto row = GENERATE_COPY(values<Case>({
        {codes + u"."_s, 60, codes},
        {codes + u". Cấp mới 10 mã."_s, 60, codes},
        {u"Mở 02 lớp; "_s + codes, 20, u"Mở 02 lớp"_s},
        {u"Mở 02 lớp tập huấn. Trồng 5 ha; trồng dặm 3 ha, chăm sóc 10 ha"_s, 50,
         u"Mở 02 lớp tập huấn. Trồng 5 ha"_s},
        {u"Làm việc với ThS. Lò Văn An về giống nhãn chín muộn. Xong"_s, 30,
         u"Làm việc với ThS. Lò Văn An về giống nhãn chín muộn"_s},
        {u"Trồng 5 ha (xoài; nhãn; mận) tại 03 bản. Xong"_s, 30,
         u"Trồng 5 ha (xoài; nhãn; mận) tại 03 bản"_s},
        {u"ngắn"_s, 20, u"ngắn"_s},
    }));
    CHECK(report::excerpt(row.raw, row.maximum) == row.excerpt);
}

TEST_CASE("A proposal is quoted without UBND tỉnh as its addressee, and with anybody else")
{
    struct Case {
        QString raw;
        QString quoted;
    };
    const auto row = GENERATE(values<Case>({
        {u"Đề nghị UBND tỉnh bố trí kinh phí"_s, u"Bố trí kinh phí"_s},
        {u"Kính đề nghị Ủy ban nhân dân tỉnh Sơn La bố trí kinh phí"_s, u"Bố trí kinh phí"_s},
        {u"kiến nghị với tỉnh bố trí kinh phí"_s, u"Bố trí kinh phí"_s},
        {u"Đề xuất bố trí kinh phí"_s, u"Bố trí kinh phí"_s},
        {u"Đề nghị Sở Tài chính bố trí kinh phí"_s, u"Đề nghị Sở Tài chính bố trí kinh phí"_s},
        {u"bố trí kinh phí"_s, u"Bố trí kinh phí"_s},
        {u"Đề nghị UBND tỉnh"_s, u"Đề nghị UBND tỉnh"_s},
    }));
    INFO(row.raw.toStdString());
    CHECK(report::withoutAddressee(row.raw) == row.quoted);
}

TEST_CASE("Disagreements of quarters stand among the gaps")
{
    PeriodSnapshot data = smallQuarter();
    const Issue issue{Severity::Warning, IssueKind::StateWentBack, {u"xã Một"_s}, u"1"_s, u"1"_s};
    data.disagreements = {issue};
    CHECK(report::findGaps(data, assess(data), u"Tinos"_s).contains(issue));
}

TEST_CASE("Who writes that there is nothing has told nothing")
{
    for (const QString &words :
         {u"Không."_s, u"không có"_s, u"- Không có kiến nghị, đề xuất."_s, u"KHÔNG"_s, u" "_s})
        CHECK(report::toldWords(words).isEmpty());
    CHECK(report::toldWords(u"Không có nước tưới."_s) == u"Không có nước tưới"_s);
}

TEST_CASE("A text in capitals stays as it is inside a sentence")
{
    CHECK(report::insideSentence(u"CHƯA THỰC HIỆN"_s) == u"CHƯA THỰC HIỆN"_s);
    CHECK(report::insideSentence(u"Chưa thực hiện"_s) == u"chưa thực hiện"_s);
}
