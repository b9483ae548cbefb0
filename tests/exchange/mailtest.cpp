// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of mails that were saved as files: parts within parts, mails and archives in them.
#include "models/exchange/mail/emlreader.h"
#include "models/exchange/mail/enclosedfiles.h"
#include "tests/exchange/zips.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kMailHead
    = "Received: from a by b\nFrom: =?utf-8?Q?UBND_x=C3=A3_A?= <a@b.vn>\n"
      "Subject: =?UTF-8?B?QsOhbyBjw6Fv?=\nDate: Mon, 15 Dec 2025 23:20:00 +0700\nMIME-Version: 1.0\n";

QByteArray multipart(const QList<QByteArray> &parts, const QByteArray &boundary = "biên")
{
    QByteArray mail = "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\n\nxin chào\n";
    for (const QByteArray &part : parts)
        mail += "--" + boundary + "\n" + part + "\n";
    return mail + "--" + boundary + "--\nhết\n";
}

QByteArray attachedPart(const QByteArray &name, const QByteArray &bytes)
{
    return "Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n"
           "Content-Disposition: attachment; filename=\""
        + name + "\"\n\n" + bytes.toBase64();
}

Mail readMail(const QByteArray &bytes)
{
    const Result<Mail> mail = readEml(bytes, u"thư.eml"_s, {});
    REQUIRE(mail);
    return *mail;
}

QStringList toldFiles(const QByteArray &bytes)
{
    const auto files = filesIn(bytes, u"thư.eml"_s);
    REQUIRE(files);
    QStringList lines;
    for (const EnclosedFile &file : *files)
        lines += file.path + (file.error.code == ErrorCode::None ? u": "_s : u" error: "_s)
            + QString::fromUtf8(file.bytes);
    return lines;
}

} // namespace

TEST_CASE("A mail tells sender, subject and the day where it was sent", "[mail]")
{
    const Mail mail = readMail(kMailHead + multipart({attachedPart("a.csv", "1;2")}));
    CHECK(mail.from == u"UBND xã A <a@b.vn>"_s);
    CHECK(mail.subject == u"Báo cáo"_s);
    CHECK(mail.day == QDate(2025, 12, 15));
}

TEST_CASE("What is attached is found in parts within parts", "[mail]")
{
    const QByteArray text = "Content-Type: text/plain\n\nKính gửi\n";
    const QByteArray page
        = "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
          "<p>K=C3=ADnh=\n g=E1=BB=ADi</p>";
    const QByteArray picture = "Content-Type: image/png\nContent-ID: <x>\nContent-Disposition: inline\n\nx";
    const QByteArray signature = "Content-Type: application/pkcs7-signature; name=smime.p7s\n\nx";
    const QByteArray body = multipart({text, page}, "b2");
    CHECK(
        toldFiles(kMailHead
                  + multipart({multipart({body, picture}, "b1"), attachedPart("Xã A.csv", "1;2"), signature}))
        == QStringList{u"Xã A.csv: 1;2"_s});
    CHECK(readMail(kMailHead + multipart({body})).page == "<p>Kính gửi</p>");
    // Cut off, with CR LF, and named by the type alone.
    CHECK(toldFiles(kMailHead
                    + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/csv; "
                      "name=a.csv\r\n\r\n1;2\r\n")
          == QStringList{u"a.csv: 1;2\r\n"_s});
    CHECK(toldFiles(kMailHead + "Content-Type: application/vnd.ms-excel; name=\"a.csv\"\n\n1;2")
          == QStringList{u"a.csv: 1;2"_s});
}

TEST_CASE("Mails in mails and archives in them are opened, and their senders told", "[mail]")
{
    const QByteArray inner = "From: b@c.vn\nSubject: trong\nDate: 1 Dec 2025 1:00 +0700\n"
        + multipart({attachedPart("b.csv", "3")}, "b3");
    const QByteArray archive = zips::zipped(
        {{u"Xã C.csv"_s, "5"}, {u"kèm.eml"_s, kMailHead + multipart({attachedPart("d.csv", "6")}, "b4")}});
    const QByteArray mail = kMailHead
        + multipart({"Content-Type: message/rfc822\n\n" + inner, attachedPart("kèm.zip", archive)});
    CHECK(toldFiles(mail)
          == QStringList{u"kèm.zip/Xã C.csv: 5"_s, u"kèm.zip/kèm.eml/d.csv: 6"_s, u"trong.eml/b.csv: 3"_s});
    const auto files = filesIn(mail, u"thư.eml"_s);
    CHECK(files->at(0).from == u"UBND xã A <a@b.vn>"_s);
    CHECK(files->at(2).from == u"b@c.vn"_s);
    CHECK(files->at(2).sentOn == QDate(2025, 12, 1));
    CHECK(toldFiles(zips::zipped({{u"thư.eml"_s, mail}})).constLast() == u"thư.eml/trong.eml/b.csv: 3"_s);
}

TEST_CASE("A mail that brings no readable file says so", "[mail]")
{
    const auto errorOf = [](const QByteArray &mail) {
        const auto files = filesIn(kMailHead + mail, u"thư.eml"_s);
        REQUIRE(files);
        REQUIRE(files->size() == 1);
        return files->constFirst().error.code;
    };
    CHECK(errorOf("Content-Type: text/plain\n\nXin gửi báo cáo tại http://a.vn/b")
          == ErrorCode::MailWithoutFiles);
    CHECK(errorOf("\nXin gửi") == ErrorCode::MailWithoutFiles);
    CHECK(errorOf("Content-Type: text/html\n\n<table><tr><td>1") == ErrorCode::None);
    CHECK(errorOf(multipart({"Content-Type: application/pkcs7-mime; name=smime.p7m\n\nx"}))
          == ErrorCode::MailEncrypted);
    CHECK(errorOf("Content-Type: multipart/encrypted; boundary=b\n\n--b\n\nx") == ErrorCode::MailEncrypted);
    CHECK(errorOf("Content-Type: text/plain\n\n-----BEGIN PGP MESSAGE-----\nx") == ErrorCode::MailEncrypted);
    CHECK(errorOf(multipart({"Content-Type: application/ms-tnef; name=winmail.dat\n\nx"}))
          == ErrorCode::MailPacked);
}

TEST_CASE("Mails are told from other texts", "[mail]")
{
    CHECK(isEml(kMailHead + "\nx"));
    CHECK(isEml("\xEF\xBB\xBF" + kMailHead + "\nx"));
    CHECK(isEml("X-Unsent: 1\nMIME-Version: 1.0\n" + multipart({attachedPart("a", "b")})));
    CHECK_FALSE(isEml("TT;Kết quả\n1;x\n"));
    CHECK_FALSE(isEml("From: A\nTo: B\n"));
    CHECK_FALSE(isEml("Cơ quan, đơn vị: Xã A\nFrom: x\nDate: y\n"));
    CHECK_FALSE(isEml(""));
}

TEST_CASE("Mails without end are bounded", "[mail]")
{
    QByteArray deep = "\nx";
    for (int i = 0; i < 100; ++i)
        deep = "Content-Type: message/rfc822\n\n" + deep;
    CHECK_FALSE(readEml(kMailHead + deep, u"a"_s, {}));
    QList<QByteArray> many(2'000, attachedPart("a.csv", "x"));
    CHECK_FALSE(readEml(kMailHead + multipart(many), u"a"_s, {}));
    Limits limits;
    limits.unpackedBytes = 10;
    CHECK_FALSE(readEml(kMailHead + multipart({attachedPart("a.csv", "0123456789x")}), u"a"_s, limits));
    const QByteArray mail
        = kMailHead + multipart({attachedPart("Xã A.csv", "1;2"), attachedPart("b.csv", "3")});
    for (qsizetype at = 0; at < mail.size(); ++at) {
        QByteArray changed = mail;
        changed[at] = char(changed.at(at) ^ 0x41);
        CHECK((readEml(mail.left(at), u"a"_s, {}).ok() && readEml(changed, u"a"_s, {}).ok()));
    }
}
