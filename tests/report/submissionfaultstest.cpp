// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What the sender of a file is asked to mend.
#include "models/report/drafting/letters/submissionfaults.h"
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

Issue faultAt(IssueKind kind, const QStringList &arguments, const QString &place,
              Severity severity = Severity::Error)
{
    Issue issue{severity, kind, arguments};
    issue.place = place;
    return issue;
}

Submission faultyFile(const QString &name, const QList<Issue> &issues)
{
    const PeriodSnapshot data = test::smallQuarter();
    Submission submission;
    submission.file = name;
    submission.original.name = name;
    submission.agencyCode
        = data.reports.isEmpty() ? data.agencies.constFirst().code : data.reports.constFirst().agencyCode;
    submission.issues = issues;
    return submission;
}

QStringList askedLines(const QString &name, const QList<Issue> &issues)
{
    return report::faultLines(*makeAssessedPeriod(test::smallQuarter()), faultyFile(name, issues));
}

} // namespace

TEST_CASE("Each fault of a file is told with sheet and cell, in the order of the sheet", "[faults]")
{
    const QList<Issue> issues{
        faultAt(IssueKind::NumberNotUnderstood, {u"nhiều"_s}, u"Chỉ tiêu!G12"_s),
        faultAt(IssueKind::StateNotUnderstood, {u"4.1"_s, u"xong rồi"_s}, u"Nhiệm vụ!C12"_s),
        faultAt(IssueKind::DateNotUnderstood, {u"31/02"_s}, u"Nhiệm vụ!F7"_s, Severity::Warning),
        faultAt(IssueKind::CameByMail, {u"a"_s, u"b"_s, u"c"_s}, {}, Severity::Note),
        faultAt(IssueKind::StateWithoutText, {u"xã A"_s, u"4.2"_s}, {}, Severity::Warning)};
    CHECK(
        askedLines(u"BC.xlsx"_s, issues)
        == QStringList{
            u"Trang tính “Chỉ tiêu”, ô G12: “nhiều” không phải là số; đề nghị nhập số liệu bằng chữ số"_s,
            u"Trang tính “Nhiệm vụ”, ô F7: “31/02” không phải là ngày; đề nghị ghi đủ ngày, tháng, năm"_s,
            u"Trang tính “Nhiệm vụ”, ô C12: trạng thái “xong rồi” của nhiệm vụ 4.1 chưa rõ; đề nghị chọn một trạng thái trong danh sách của biểu mẫu"_s,
            u"Nhiệm vụ 4.2 chưa nêu kết quả thực hiện; đề nghị bổ sung"_s});
}

TEST_CASE("Faults in a Word table are told by row and column", "[faults]")
{
    CHECK(askedLines(u"BC.docx"_s, {faultAt(IssueKind::NumberNotUnderstood, {u"nhiều"_s}, u"Bảng 2!C7"_s)})
          == QStringList{
              u"Bảng 2, dòng 7, cột 3: “nhiều” không phải là số; đề nghị nhập số liệu bằng chữ số"_s});
}

TEST_CASE("A message and a letter ask the sender to mend the faults until a day", "[faults]")
{
    const AssessedPeriodPtr quarter = makeAssessedPeriod(test::smallQuarter());
    const Submission file
        = faultyFile(u"BC.xlsx"_s,
                     {faultAt(IssueKind::NumberNotUnderstood, {u"nhiều"_s}, u"Chỉ tiêu!G12"_s),
                      faultAt(IssueKind::DateNotUnderstood, {u"31/02"_s}, u"Nhiệm vụ!F7"_s)});
    const report::MessageOptions options{.today = QDate(2025, 12, 17),
                                         .newDeadline = QDate(2025, 12, 19),
                                         .contact = u"chị Hà, 0912 345 678"_s};
    const QString message = report::faultMessage(*quarter, file, options);
    INFO(message.toStdString());
    CHECK(message.startsWith(u"Kính gửi "_s));
    CHECK(message.contains(u"tệp “BC.xlsx”"_s));
    CHECK(message.contains(u"\n1. Trang tính “Chỉ tiêu”, ô G12"_s));
    CHECK(message.contains(u"chậm nhất ngày 19/12/2025"_s));
    CHECK(message.contains(u"chị Hà, 0912 345 678"_s));
    const QStringList paragraphs = report::faultParagraphs(*quarter, file, options);
    REQUIRE(paragraphs.size() == 4);
    CHECK(paragraphs.at(1).endsWith(u";"_s));
    CHECK(paragraphs.at(2).endsWith(u"."_s));
    CHECK(paragraphs.at(3).endsWith(u"./."_s));
}

TEST_CASE("Nothing is asked of a file without faults, or of nobody", "[faults]")
{
    const AssessedPeriodPtr quarter = makeAssessedPeriod(test::smallQuarter());
    CHECK(report::faultMessage(*quarter, faultyFile(u"BC.xlsx"_s, {}), {}).isEmpty());
    Submission nobody
        = faultyFile(u"BC.xlsx"_s, {faultAt(IssueKind::NumberNotUnderstood, {u"x"_s}, u"A!B2"_s)});
    nobody.agencyCode.clear();
    CHECK(report::faultMessage(*quarter, nobody, {}).isEmpty());
    CHECK(report::faultParagraphs(*quarter, nobody, {}).isEmpty());
}
