// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of forms that come as text documents, from the file to the entries.
#include "models/exchange/forms/formreader.h"
#include "tests/exchange/sheets.h"
#include "tests/exchange/sheettext.h"
#include "tests/exchange/wordparts.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray wordingOf(const QString &number)
{
    for (const Task &task : sheettext::context().tasks) {
        if (task.number == number)
            return task.text.toUtf8();
    }
    return {};
}

QByteArray taskHeading()
{
    return word::row(word::cell("Stt") + word::cell("Nhiệm vụ") + word::cell("Trạng thái")
                     + word::cell("Kết quả thực hiện"));
}

QByteArray rowOfTask(const QByteArray &number, const QByteArray &state, const QByteArray &result)
{
    return word::row(word::cell(number) + word::cell(wordingOf(QString::fromUtf8(number))) + word::cell(state)
                     + word::cell(result));
}

QByteArray paragraphs(const QByteArrayList &texts)
{
    QByteArray all;
    for (const QByteArray &text : texts)
        all += word::paragraph(word::run(text));
    return all;
}

ReadForm readBody(const QByteArray &body)
{
    return readForm(sheets::read(zips::docx(body), u"bao cao.docx"_s), sheettext::context());
}

} // namespace

TEST_CASE("A letterhead is read from paragraphs, a table without borders or a text box", "[documents]")
{
    const QByteArray title = word::paragraph(word::run("BÁO CÁO kết quả thực hiện Kế hoạch quý IV năm 2025"));
    const QByteArray tasks
        = word::table(taskHeading() + rowOfTask("4.1", "Đang thực hiện", "Đã trồng 12 ha"));
    const QByteArray left = paragraphs({"UBND XÃ PHIÊNG KHOÀI", "Số: 45/BC-UBND"});
    const QByteArray right = paragraphs({"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                                         "Phiêng Khoài, ngày 12 tháng 12 năm 2025"});
    const QByteArray box
        = word::paragraph("<w:r><w:pict><w:txbxContent>" + left + right + "</w:txbxContent></w:pict></w:r>");
    for (const QByteArray &head :
         {left + right, word::table(word::row(word::cellOf(left) + word::cellOf(right))), box,
          paragraphs({"UBND XÃ PHIÊNG KHOÀI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                      "Số: 45/BC-UBND\tPhiêng Khoài, ngày 12 tháng 12 năm 2025"})}) {
        const ReadForm form = readBody(head + title + tasks);
        CHECK(form.agencyHints.contains(u"UBND XÃ PHIÊNG KHOÀI"_s));
        CHECK(form.report.number == u"45/BC-UBND"_s);
        CHECK(form.report.signedOn == QDate(2025, 12, 12));
        CHECK(form.otherPeriod.isEmpty());
        CHECK(sheettext::entries(form) == u"4.1 under_way; result: Đã trồng 12 ha"_s);
        CHECK(sheettext::issues(form).isEmpty());
    }
}

TEST_CASE("What stands in a document below its title or its tables is no letterhead", "[documents]")
{
    const QByteArray tasks
        = word::table(taskHeading() + rowOfTask("4.1", "Đang thực hiện", "Đã trồng 12 ha"));
    const ReadForm form = readBody(paragraphs({"UBND XÃ PHIÊNG KHOÀI", "BÁO CÁO quý III năm 2025",
                                               "Kính gửi: Sở Nông nghiệp và Môi trường",
                                               "Thực hiện Công văn của Sở Nội vụ, UBND xã báo cáo:",
                                               "Xã Yên Châu cũng làm vậy trong quý IV năm 2025"})
                                   + tasks + paragraphs({"Nơi nhận:", "- Sở Tài chính;", "Số: 99/BC-UBND"}));
    CHECK(form.agencyHints.contains(u"UBND XÃ PHIÊNG KHOÀI"_s));
    for (const QString &other : {u"Sở Tài chính"_s, u"Sở Nội vụ"_s, u"Yên Châu"_s, u"Sở Nông nghiệp"_s})
        CHECK_FALSE(form.agencyHints.join(u'|').contains(other));
    CHECK(form.report.number.isEmpty());
    CHECK(form.otherPeriod == u"quý III năm 2025"_s);
}
