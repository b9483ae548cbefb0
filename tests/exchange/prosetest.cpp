// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of reports in prose along the outline that goes out with the request.
#include "models/exchange/forms/formreader.h"
#include "tests/exchange/sheettext.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

/// Each line a paragraph; "{4.1}" is the text of that task.
ReadForm readProse(const QString &text, const QString &tables = {})
{
    Workbook book = sheettext::workbook(tables.isEmpty() ? u"== Văn bản\n"_s + text
                                                         : tables + u"\n== Văn bản\n"_s + text);
    book.sheets.last().prose = true;
    return readForm(book, sheettext::context());
}

const QString kProseHead = u"UBND XÃ PHIÊNG KHOÀI\nSố: 45/BC-UBND\nBÁO CÁO\nKết quả quý IV năm 2025\n"
                           "Kính gửi: Sở Nông nghiệp và Môi trường\nUBND xã báo cáo như sau:\n"_s;

} // namespace

TEST_CASE("A report in prose is read by numbers and names of tasks", "[prose]")
{
    const ReadForm form
        = readProse(u"UBND XÃ PHIÊNG KHOÀI\n"
                    "1. Nâng cao vai trò, trách nhiệm của người đứng đầu trong lãnh đạo, chỉ đạo phát tr\n"
                    "Kết quả: Đã ban hành kế hoạch.\n"
                    "2. Tổ chức quán triệt, tuyên truyền, phổ biến nội dung và kết quả triển khai thực h\n"
                    "Kết quả: Chưa triển khai."_s);
    CHECK(sheettext::entries(form)
          == u"1; result: Đã ban hành kế hoạch.\n2 not_started; result: Chưa triển khai."_s);
    CHECK(sheettext::issues(form) == u"StateDoubtful 2 [2, Chưa triển khai., Chưa triển khai] Văn bản!A5"_s);
    CHECK(form.agencyHints == QStringList{u"UBND XÃ PHIÊNG KHOÀI"_s});
}

TEST_CASE("The chapters of the outline tell what is said of a task", "[prose]")
{
    const ReadForm form = readProse(
        kProseHead
        + u"I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH\n1. Ban hành văn bản, kế hoạch triển khai\nĐã ban hành Kế hoạch "
          u"số 12.\n"
          "II. KẾT QUẢ THỰC HIỆN\n1. Kết quả thực hiện từng nhiệm vụ được giao chủ trì\n"
          "Nhiệm vụ 4.1: Đang thực hiện. Đã trồng 12 ha.\nĐã tập huấn 3 lớp.\n"
          "4.2. {4.2}\nTrạng thái: Hoàn thành\nKết quả: Đã chuyển đổi 3 ha.\n- Tỷ lệ hoàn thành: 100%\n"
          "- Khó khăn, vướng mắc: Thiếu vốn.\n- {4.3}: Đã cấp 2 mã.\n4. {4}\n5.1. {5.1} Không phát sinh.\n"
          "2. Nhiệm vụ phối hợp\nĐã phối hợp với Sở Công Thương.\n"
          "III. KHÓ KHĂN, HẠN CHẾ VÀ NGUYÊN NHÂN\n1. Khó khăn, vướng mắc\n"
          "- Nhiệm vụ 4.3: chưa đủ hồ sơ.\n1. Thời tiết bất lợi.\n3. Nguyên nhân\n- Do thiếu cán bộ (nhiệm "
          "vụ số 4.3).\n"
          "IV. NHIỆM VỤ TRỌNG TÂM QUÝ I NĂM 2026\nTiếp tục nhiệm vụ 4.1.\n"
          "V. KIẾN NGHỊ, ĐỀ XUẤT\n- Nhiệm vụ 4.1: đề nghị bố trí vốn.\n- Tỉnh sớm ban hành cơ chế.\n"
          "Trên đây là báo cáo của UBND xã./.\nNơi nhận:\n- Như trên;\nTM. ỦY BAN NHÂN DÂN"_s);
    CHECK(sheettext::entries(form)
          == u"4.1 under_way; result: Đã trồng 12 ha./Đã tập huấn 3 lớp.; proposal: đề nghị bố trí vốn.\n"
             "4.2 done; result: Đã chuyển đổi 3 ha.; percent: 100; difficulty: Thiếu vốn.\n"
             "4.3; result: Đã cấp 2 mã.; difficulty: chưa đủ hồ sơ.; cause: Do thiếu cán bộ (nhiệm vụ số "
             "4.3).\n"
             "5.1 nothing_arose"_s);
    CHECK(sheettext::issues(form)
          == u"ParagraphNotPlaced [Đã ban hành Kế hoạch số 12.] Văn bản!A9\n"
             "ParagraphNotPlaced [Đã phối hợp với Sở Công Thương.] Văn bản!A23\n"
             "ParagraphNotPlaced [1. Thời tiết bất lợi.] Văn bản!A27\n"
             "ParagraphNotPlaced [Tiếp tục nhiệm vụ 4.1.] Văn bản!A31\n"
             "ParagraphNotPlaced [- Tỉnh sớm ban hành cơ chế.] Văn bản!A34"_s);
    CHECK(form.report.number == u"45/BC-UBND"_s);
    CHECK(form.otherPeriod.isEmpty());
    CHECK_FALSE(form.agencyHints.join(u'|').contains(u"Công Thương"_s));
}

TEST_CASE("What prose says of several tasks at once is entered for each", "[prose]")
{
    const ReadForm form = readProse(
        u"II. KẾT QUẢ THỰC HIỆN\nNhiệm vụ 4.1, 4.2 và nhiệm vụ 4.3: Đang thực hiện. Đã trồng 12 ha.\n"
        "Đã tập huấn 3 lớp.\nNhiệm vụ 5.1: Hoàn thành.\n"
        "Nhiệm vụ 4.1 đến 4.3: Xong cả.\nNhiệm vụ 4.1, 99.9: Xong cả.\nRiêng.\n"
        "III. KHÓ KHĂN, HẠN CHẾ VÀ NGUYÊN NHÂN\n1. Khó khăn, vướng mắc\n- Thiếu vốn (nhiệm vụ 4.1, 4.3)."_s);
    CHECK(
        sheettext::entries(form)
        == u"4.1 under_way; result: Đã trồng 12 ha./Đã tập huấn 3 lớp.; difficulty: Thiếu vốn (nhiệm vụ 4.1, "
           "4.3).\n4.2 under_way; result: Đã trồng 12 ha./Đã tập huấn 3 lớp.\n"
           "4.3 under_way; result: Đã trồng 12 ha./Đã tập huấn 3 lớp.; difficulty: Thiếu vốn (nhiệm vụ 4.1, "
           "4.3).\n5.1 done"_s);
    CHECK(sheettext::issues(form)
          == u"MergedOverTasks 4.1 [4.1, 4.2, 4.3] Văn bản!A2\n"
             "ParagraphNotPlaced [Nhiệm vụ 4.1 đến 4.3: Xong cả.] Văn bản!A5\n"
             "ParagraphNotPlaced [Nhiệm vụ 4.1, 99.9: Xong cả.] Văn bản!A6\n"
             "ParagraphNotPlaced [Riêng.] Văn bản!A7\n"
             "MergedOverTasks 4.1 [4.1, 4.3] Văn bản!A10"_s);
}

TEST_CASE("A number before other words is a task's only where tasks are told one by one", "[prose]")
{
    const QString each = u"II. KẾT QUẢ THỰC HIỆN\n1. Kết quả thực hiện từng nhiệm vụ\n"_s;
    const ReadForm form = readProse(each + u"9. Đã tham mưu dự thảo Đề án.\n4.1. Đã trồng 12 ha."_s);
    CHECK(sheettext::entries(form)
          == u"4.1; result: Đã trồng 12 ha.\n9; result: Đã tham mưu dự thảo Đề án."_s);
    CHECK(sheettext::kinds(form) == u"RowDoubtful"_s);
    // Elsewhere a plain number counts paragraphs, and without any task there is nothing to be placed.
    CHECK(sheettext::kinds(readProse(u"1. Đã tham mưu dự thảo Đề án.\n2. Đã trồng 12 ha."_s))
          == u"FormWithoutRows"_s);
}

TEST_CASE("Prose beside a table of tasks is not read, and what it tells of tasks is named", "[prose]")
{
    const QString table = u"== Bảng 1\nStt|Nhiệm vụ|Trạng thái|Kết quả\n4.1|{4.1}|HT|Trong bảng"_s;
    const ReadForm form
        = readProse(u"UBND XÃ A\nNhiệm vụ 4.1: Ngoài bảng.\nNhiệm vụ 4.2: Ngoài bảng.\nChung."_s, table);
    CHECK(sheettext::entries(form) == u"4.1 done; result: Trong bảng"_s);
    CHECK(sheettext::issues(form) == u"ProseBesideTable [4.1, 4.2] Văn bản"_s);
    CHECK(sheettext::issues(readProse(u"UBND XÃ A\nBÁO CÁO"_s, table)).isEmpty());
}

TEST_CASE("Text beside a table that no task is told by is told, and difficulties hold the file back",
          "[prose]")
{
    const QString table = u"== Bảng 1\nStt|Nhiệm vụ|Trạng thái|Kết quả\n4.1|{4.1}|HT|Trong bảng"_s;
    const ReadForm form = readProse(
        u"UBND XÃ A\nSố: 45/BC-UBND\nSơn La, ngày 15 tháng 12 năm 2025\nBÁO CÁO\nQuý IV năm 2025\n"
        "Kính gửi: Sở Nông nghiệp và Môi trường\nThực hiện Kế hoạch 12, UBND xã báo cáo như sau:\n"
        "I. KẾT QUẢ THỰC HIỆN\nĐã trồng 12 ha chè.\nBiểu số 01: Kết quả\n"
        "III. KHÓ KHĂN, VƯỚNG MẮC\nThiếu nước tưới.\nIV. KIẾN NGHỊ, ĐỀ XUẤT\nKhông có.\n"
        "V. PHƯƠNG HƯỚNG\nTiếp tục thực hiện. Đề nghị UBND tỉnh bố trí vốn.\n"
        "Trên đây là báo cáo, đề nghị Sở tổng hợp./.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\n"
        "Nguyễn Văn A"_s,
        table);
    CHECK(sheettext::issues(form)
          == u"ParagraphNotPlaced [Đã trồng 12 ha chè.] Văn bản!A9\n"
             "ParagraphNotPlaced [Thiếu nước tưới.] Văn bản!A12\n"
             "ParagraphNotPlaced [Tiếp tục thực hiện. Đề nghị UBND tỉnh bố trí vốn.] Văn bản!A16"_s);
    REQUIRE(form.issues.size() == 3);
    CHECK(form.issues.at(0).severity == Severity::Warning);
    CHECK(form.issues.at(1).severity == Severity::Error);
    CHECK(form.issues.at(2).severity == Severity::Error);
}

TEST_CASE("Text under the table of a sheet and on a sheet of its own is told", "[prose]")
{
    const ReadForm form = sheettext::read(
        u"== Bìa\nUBND XÃ A\nBáo cáo quý IV năm 2025\n== Nhiệm vụ\nStt|Nhiệm vụ|Trạng thái|Kết quả\n"
        "4.1|{4.1}|HT|Xong\n|Kiến nghị chung: Đề nghị bố trí vốn\n|CHỦ TỊCH\n|Lò Văn B\n"
        "== Khó khăn\nThiếu nước tưới\n== Ghi thêm\nXã đã trồng thêm 12 ha chè."_s);
    CHECK(sheettext::issues(form)
          == u"ParagraphNotPlaced [Kiến nghị chung: Đề nghị bố trí vốn] Nhiệm vụ!B3\n"
             "ParagraphNotPlaced [Thiếu nước tưới] Khó khăn!A1\n"
             "ParagraphNotPlaced [Xã đã trồng thêm 12 ha chè.] Ghi thêm!A1"_s);
}

TEST_CASE("A period named in the prose of a report is none that its title names", "[prose]")
{
    CHECK(
        readProse(u"UBND XÃ A\nBÁO CÁO quý III năm 2025\n1. {1}\nKết quả quý IV năm 2025 tốt."_s).otherPeriod
        == u"quý III năm 2025"_s);
    CHECK(readProse(u"UBND XÃ A\nNhiệm vụ 4.1: So với quý III năm 2025 tăng."_s).otherPeriod.isEmpty());
}
