// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Files that would take the place of more than they say, or say what may not be: looked at one by one.
#include "models/services/intakeservice.h"
#include "tests/services/sessions.h"
#include "tests/services/sheetintake.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using namespace sheetintake;

TEST_CASE("A version that leaves blank what the one before said is told, and looked at by itself")
{
    const Intake intake;
    const auto versionOf = [](const QString &number, const QString &rows) {
        return TextSheet{
            u"Nhiệm vụ"_s,
            u"%1\nCơ quan, đơn vị:|%2\nSố báo cáo:|%3\nStt|Nhiệm vụ|Trạng thái|Kết quả thực hiện|"
            "Khó khăn, vướng mắc\n%4"_s.arg(kOurs, kAgency, number, rows)};
    };
    const IntakeService service(intake.session());
    const Submission first = intake.read({versionOf(
        u"1/BC-UBND"_s,
        u"1||Đang thực hiện|Đã họp|\n2||Đang thực hiện|Đã làm|Thiếu vốn\n4.1||Đang thực hiện|Trồng|\n"_s)});
    REQUIRE(first.verdict == Verdict::Ready);
    REQUIRE(service.accept({}, sessions::period(), first).ok());
    const Submission blank = intake.read({versionOf(
        u"2/BC-UBND"_s, u"1|||Đã họp hai lần|\n2||Đang thực hiện|Đã làm|\n4.1||Hoàn thành|Xong|\n"_s)});
    CHECK(blank.verdict == Verdict::NeedsLook);
    CHECK(kindsAt(blank, Severity::Error) == QStringList{kindAt(IssueKind::VersionLeavesBlank, {})});
    const auto told = std::find_if(blank.issues.cbegin(), blank.issues.cend(), [](const Issue &issue) {
        return issue.kind == IssueKind::VersionLeavesBlank;
    });
    REQUIRE(told != blank.issues.cend());
    CHECK(told->arguments == QStringList{u"2"_s, u"1, 2"_s});
    // A supplement need not repeat the whole: what it does not speak of stays.
    CHECK(intake.read({versionOf(u"3/BC-UBND"_s, u"4.1||Hoàn thành|Xong|\n"_s)}).verdict == Verdict::Ready);
}

TEST_CASE("A commune's plan of before the province's, or of a day to come, is looked at by itself")
{
    const Intake intake;
    const auto planOf = [&intake](const QString &day) {
        TextSheet tasks = tasksOf(kOurs, kAgency);
        tasks.rows.prepend(u"Số kế hoạch của xã, phường:|12/KH-UBND\nNgày kế hoạch:|%1\n"_s.arg(day));
        return intake.read({tasks});
    };
    using enum IssueKind;
    const Submission before = planOf(u"15/01/2019"_s);
    CHECK(before.verdict == Verdict::NeedsLook);
    CHECK(kindsAt(before, Severity::Error) == QStringList{kindAt(LocalPlanBeforePlan, {})});
    const Submission after = planOf(u"15/01/2030"_s);
    CHECK(after.verdict == Verdict::NeedsLook);
    CHECK(kindsAt(after, Severity::Error) == QStringList{kindAt(LocalPlanAfterReceipt, {})});
    CHECK(planOf(u"15/10/2025"_s).verdict == Verdict::Ready);
}

TEST_CASE("A row with a mark of secrecy is told at its cell, and the officer decides")
{
    const Intake intake;
    TextSheet tasks = tasksOf(kOurs, kAgency);
    tasks.rows += u"2||Đang thực hiện|TỐI MẬT: vườn giống\n4.1||Đang thực hiện|Nuôi ong lấy mật\n"_s;
    const Submission read = intake.read({tasks});
    CHECK(read.verdict == Verdict::NeedsLook);
    CHECK(read.heldBack.isEmpty());
    CHECK(kindsAt(read, Severity::Error) == QStringList{kindAt(IssueKind::SecretMark, u"D6"_s)});
}

TEST_CASE("A title that names two quarters speaks of another period, too")
{
    const Intake intake;
    for (const QString &title :
         {u"BÁO CÁO KẾT QUẢ QUÝ III VÀ QUÝ IV NĂM 2025"_s, u"BÁO CÁO KẾT QUẢ QUÝ III, IV NĂM 2025"_s,
          u"BÁO CÁO KẾT QUẢ QUÝ IV NĂM 2025 VÀ QUÝ I NĂM 2026"_s}) {
        CAPTURE(title.toStdString());
        const TextSheet tasks{u"Nhiệm vụ"_s,
                              u"%1\nCơ quan, đơn vị:|%2\nStt|Nhiệm vụ|Trạng thái|Kết quả thực hiện\n"
                              "1||Đang thực hiện|Đã họp\n"_s.arg(title, kAgency)};
        const Submission read = intake.read({tasks});
        CHECK(read.verdict == Verdict::NeedsConsent);
    }
    const TextSheet ahead
        = tasksOf(u"BÁO CÁO KẾT QUẢ QUÝ IV NĂM 2025, PHƯƠNG HƯỚNG QUÝ I NĂM 2026"_s, kAgency);
    CHECK(intake.read({ahead}).verdict == Verdict::Ready);
    const TextSheet whole = tasksOf(u"BÁO CÁO KẾT QUẢ QUÝ IV VÀ NĂM 2025"_s, kAgency);
    CHECK(intake.read({whole}).verdict == Verdict::Ready);
}

TEST_CASE("What is written over the numbers that our form prints is told, and not taken")
{
    const Intake intake;
    const TextSheet figures{
        u"Chỉ tiêu"_s,
        u"Cơ quan, đơn vị:|%1\nMã|Chỉ tiêu|Đơn vị tính|Kế hoạch năm|Lũy kế kỳ trước|Thực hiện trong kỳ|"
        "Lũy kế từ đầu năm|Ước cả năm\nsl-tong|Tổng sản lượng quả|tấn|77|66|10|50|60"_s.arg(kAgency)};
    const TextSheet marks{u"dondoc"_s, u"agency|03727\nperiod|2025-Q4\n"_s};
    const Submission ours = intake.read({tasksOf(kOurs, kAgency), figures, marks});
    CHECK(ours.verdict == Verdict::Ready);
    QStringList told;
    for (const Issue &issue : ours.issues) {
        if (issue.kind == IssueKind::GivenCellChanged)
            told.append(issue.arguments.join(u'/') + u'@' + issue.place);
    }
    CHECK(told == QStringList{u"Kế hoạch năm/77/–@Chỉ tiêu!D3"_s, u"Lũy kế kỳ trước/66/–@Chỉ tiêu!E3"_s});
    const Submission theirs = intake.read({tasksOf(kOurs, kAgency), figures});
    CHECK(kindsAt(theirs, Severity::Warning)
              .filter(QString::number(int(IssueKind::GivenCellChanged)))
              .isEmpty());
}
