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
