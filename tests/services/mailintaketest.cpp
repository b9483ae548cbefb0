// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Reports that come in saved mails: read as if they had come by themselves, with who sent them and when.
#include "models/services/submissionreader.h"
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <optional>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kLetterHead = "From: =?utf-8?Q?UBND_x=C3=A3_M=C6=B0=E1=BB=9Dng_=C3=89?= <a@b.vn>\n"
                               "Subject: =?utf-8?B?QsOhbyBjw6Fv?=\nDate: Mon, 15 Dec 2025 16:20:00 +0700\n"
                               "MIME-Version: 1.0\n";
const QByteArray kRows = "Cơ quan, đơn vị:;UBND xã Mường É\nStt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n"
                         "1;;Hoàn thành;Đã họp\n";

QByteArray withAttached(const QByteArray &type, const QByteArray &bytes)
{
    return kLetterHead
        + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nKính gửi\n"
        + "--b\nContent-Type: " + type + "\nContent-Transfer-Encoding: base64\n\n" + bytes.toBase64()
        + "\n--b--\n";
}

QList<Submission> readMailFile(const QByteArray &mail)
{
    const sessions::File file;
    const auto session = file.open();
    const SubmissionReader reader(sessions::dataOf(*session), {QDate(2025, 12, 15), {}, Channel::Unknown});
    return reader.read({u"thư.eml"_s, mail}, u"thư.eml"_s);
}

const Issue *letterOf(const Submission &submission)
{
    const auto found = std::find_if(submission.issues.cbegin(), submission.issues.cend(),
                                    [](const Issue &issue) { return issue.kind == IssueKind::CameByMail; });
    return found == submission.issues.cend() ? nullptr : &*found;
}

} // namespace

TEST_CASE("What is attached to a mail is read as if it had come by itself, and its sender is told")
{
    const QList<Submission> read = readMailFile(withAttached("text/csv; name=\"BC.csv\"", kRows));
    REQUIRE(read.size() == 1);
    CHECK(read.constFirst().file == u"thư.eml/BC.csv"_s);
    CHECK(read.constFirst().verdict == Verdict::Ready);
    CHECK(read.constFirst().original.name == u"BC.csv"_s);
    CHECK(read.constFirst().original.bytes == kRows);
    const Issue *letter = letterOf(read.constFirst());
    REQUIRE(letter);
    CHECK(letter->severity == Severity::Note);
    CHECK(letter->arguments == QStringList{u"UBND xã Mường É <a@b.vn>"_s, u"15/12/2025"_s, u"Báo cáo"_s});
}

TEST_CASE("A scan that came by mail is kept, and a package that is not opened is told, with the sender")
{
    const QList<Submission> scan
        = readMailFile(withAttached("application/pdf; name=\"BC xã Mường É.pdf\"", "%PDF-1.4"));
    REQUIRE(scan.size() == 1);
    CHECK(scan.constFirst().verdict == Verdict::NoTable);
    CHECK(letterOf(scan.constFirst()));
    const QList<Submission> packed = readMailFile(withAttached("application/ms-tnef; name=winmail.dat", "x"));
    REQUIRE(packed.size() == 1);
    CHECK(packed.constFirst().error.code == ErrorCode::MailPacked);
    CHECK(letterOf(packed.constFirst()));
}

TEST_CASE("A mail without a file is read where its text has the table, and told where it has not")
{
    const auto page = [](const QByteArray &body) {
        return kLetterHead + "Content-Type: text/html; charset=utf-8\n\n<html><p>Kính gửi</p>" + body
            + "</html>";
    };
    QByteArray rows = kRows;
    rows.replace(";", "<td>").replace("\n", "<tr><td>");
    const QList<Submission> table = readMailFile(page("<table><tr><td>" + rows + "</table>"));
    REQUIRE(table.size() == 1);
    CHECK(table.constFirst().verdict == Verdict::Ready);
    CHECK(table.constFirst().file == u"thư.eml/thư.html"_s);
    for (const QByteArray &mail :
         {page("<table><tr><td>chữ ký</table>"), kLetterHead + "\nBáo cáo ở http://a.vn"}) {
        const QList<Submission> none = readMailFile(mail);
        REQUIRE(none.size() == 1);
        CHECK(none.constFirst().file == u"thư.eml"_s);
        CHECK(none.constFirst().verdict == Verdict::Unreadable);
        CHECK(none.constFirst().error.code == ErrorCode::MailWithoutFiles);
    }
}

TEST_CASE("A mail that says something else than its file is asked about")
{
    struct Row {
        QByteArray subject;
        QByteArray day;
        std::optional<IssueKind> fault;
    };
    const QList<Row> rows{
        {"Báo cáo quý III năm 2025", "Mon, 15 Dec 2025", IssueKind::LetterOfOtherPeriod},
        {"Báo cáo của UBND xã Phiêng Khoài", "Mon, 15 Dec 2025", IssueKind::LetterOfOtherAgency},
        {"Báo cáo", "Mon, 22 Dec 2025", IssueKind::LetterDayDiffers}, // received on the 15th
        {"Báo cáo", "Wed, 10 Dec 2025", IssueKind::LetterDayDiffers}, // signed on the 12th
        {"Báo cáo quý IV năm 2025 của UBND xã Mường É", "Mon, 15 Dec 2025", std::nullopt},
    };
    const QByteArray form = "Ngày ký báo cáo:;12/12/2025\n" + kRows;
    for (const Row &row : rows) {
        CAPTURE(row.subject.toStdString());
        QByteArray mail = withAttached("text/csv; name=\"BC.csv\"", form);
        mail.replace("QsOhbyBjw6Fv", row.subject.toBase64());
        mail.replace("Mon, 15 Dec 2025", row.day);
        const QList<Submission> read = readMailFile(mail);
        REQUIRE(read.size() == 1);
        CHECK(read.constFirst().verdict == (row.fault ? Verdict::NeedsLook : Verdict::Ready));
        const QList<Issue> faults = faultsOf(read.constFirst());
        REQUIRE(faults.size() == (row.fault ? 1 : 0));
        if (row.fault)
            CHECK(faults.constFirst().kind == *row.fault);
    }
}
