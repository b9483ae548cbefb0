// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the fields of mails: names, subjects and days however a program encodes them.
#include "models/exchange/mail/mailheader.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

QString nameIn(const QByteArray &disposition)
{
    return MailHeader::read("Content-Disposition: " + disposition + "\n\n")
        .parameter("content-disposition", "filename");
}

QString subjectIn(const QByteArray &field)
{
    return MailHeader::read("Subject: " + field + "\n\n").text("subject");
}

} // namespace

TEST_CASE("Names and subjects are read however a mail program encodes them", "[mail]")
{
    CHECK(subjectIn("=?utf-8?b?QsOhbyBjw6FvIHF1w70gSVYgbsSDbQ==?= 2025") == u"Báo cáo quý IV năm 2025"_s);
    // A letter cut between two words, which are joined before they are decoded.
    CHECK(subjectIn("=?UTF-8?B?QsOhbyBjw4==?=\n =?UTF-8?B?oW8=?= x") == u"Báo cáo x"_s);
    CHECK(subjectIn("=?utf-8?Q?K=E1=BA=BFt_qu=E1=BA?=\r\n =?utf-8?Q?=A3_=3D_12?=") == u"Kết quả = 12"_s);
    CHECK(subjectIn("=?windows-1258*vi?Q?Xa=DE?= =?iso-8859-1?Q?=E0?=") == u"Xãà"_s);
    CHECK(subjectIn("Báo cáo") == u"Báo cáo"_s);
    CHECK(subjectIn("=?utf-8?B?") == u"=?utf-8?B?"_s);
    CHECK(nameIn("attachment; filename=a.xlsx") == u"a.xlsx"_s);
    CHECK(nameIn("attachment; size=\"1;2\"; filename=\"a; \\\"b\\\".xlsx\"") == u"a; \"b\".xlsx"_s);
    CHECK(nameIn("attachment; filename=\"=?utf-8?B?WMOjIA==?= =?utf-8?B?QS54bHN4?=\"") == u"Xã A.xlsx"_s);
    CHECK(nameIn("attachment; filename=\"Xã A.xlsx\"") == u"Xã A.xlsx"_s);
    CHECK(nameIn("attachment; filename*=UTF-8''X%C3%A3%20A.xlsx; filename=\"Xa A.xlsx\"") == u"Xã A.xlsx"_s);
    CHECK(nameIn("attachment; filename*1*=%A3%20A; filename*0*=utf-8'vi'X%C3; filename*2=\".xlsx\"")
          == u"Xã A.xlsx"_s);
    CHECK(nameIn("attachment; filename=\"\"").isEmpty());
    CHECK(nameIn("attachment; filename").isEmpty());
}

TEST_CASE("The day of a mail is the one where it was sent", "[mail]")
{
    const auto day = [](const QByteArray &date) { return MailHeader::read("Date: " + date).day("date"); };
    CHECK(day("15 Dec 2025 01:00 GMT (giờ)") == QDate(2025, 12, 15));
    CHECK(day("Mon, 31 Foo 2025").isNull());
    CHECK(day("").isNull());
}
