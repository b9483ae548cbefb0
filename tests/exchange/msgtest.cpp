// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of mails as Outlook saves them, written property by property.
#include "models/exchange/mail/enclosedfiles.h"
#include "tests/exchange/compounds.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::exchange;
using namespace Qt::StringLiterals;

namespace {

using Streams = QList<std::pair<QString, QByteArray>>;

std::pair<QString, QByteArray> wideProperty(const QString &folder, const QString &id, const QString &text)
{
    return {folder + u"__substg1.0_"_s + id + u"001F"_s,
            QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)};
}

/// Of an attachment, an enclosed mail or the file; fixed: a tag and its value.
std::pair<QString, QByteArray> fixedProperties(const QString &folder, int headSize,
                                               const QList<std::pair<quint32, quint64>> &fixed)
{
    QByteArray bytes(headSize, '\0');
    for (const auto &[tag, value] : fixed)
        bytes += compounds::number(tag, 4) + compounds::number(6, 4) + compounds::number(value, 8);
    return {folder + u"__properties_version1.0"_s, bytes};
}

QString attachmentFolder(const QString &folder, int number)
{
    return u"%1__attach_version1.0_#%2/"_s.arg(folder).arg(number, 8, 16, QChar(u'0'));
}

Streams attachedFile(const QString &folder, const QString &name, const QByteArray &bytes, quint64 flags = 0)
{
    return {fixedProperties(folder, 8, {{0x37050003, 1}, {0x37140003, flags}}),
            wideProperty(folder, u"3707"_s, name),
            {folder + u"__substg1.0_37010102"_s, bytes}};
}

Streams outlookLetter(const QString &folder, int headSize, const QString &subject)
{
    // 15/12/2025 22:00 in universal time is the 16th in Vietnam.
    return {fixedProperties(folder, headSize, {{0x00390040, 134'103'096'000'000'000}, {0x3FFD0003, 1258}}),
            wideProperty(folder, u"0037"_s, subject), wideProperty(folder, u"0C1A"_s, u"UBND xã A"_s),
            wideProperty(folder, u"0C1F"_s, u"/O=SƠN LA/CN=XA"_s),
            wideProperty(folder, u"5D01"_s, u"a@b.vn"_s)};
}

QList<EnclosedFile> filesOf(const Streams &streams)
{
    const auto files = filesIn(compounds::compound(streams), u"thư.msg"_s);
    REQUIRE(files);
    return *files;
}

} // namespace

TEST_CASE("A mail of Outlook gives its attachments, sender, day and subject", "[msg]")
{
    const QList<EnclosedFile> files = filesOf(
        outlookLetter({}, 32, u"Báo cáo"_s) + attachedFile(attachmentFolder({}, 0), u"Xã A.csv"_s, "1;2")
        + attachedFile(attachmentFolder({}, 1), u"image001.png"_s, "x", 4)
        + attachedFile(attachmentFolder({}, 2), u"ảnh.png"_s, "y"));
    REQUIRE(files.size() == 2);
    CHECK(files.at(0).path == u"Xã A.csv"_s);
    CHECK(files.at(0).bytes == "1;2");
    CHECK(files.at(0).from == u"UBND xã A <a@b.vn>"_s);
    CHECK(files.at(0).subject == u"Báo cáo"_s);
    CHECK(files.at(0).sentOn == QDate(2025, 12, 16));
    CHECK(files.at(1).path == u"ảnh.png"_s);
}

TEST_CASE("A mail in a mail of Outlook is opened, though not without end", "[msg]")
{
    const auto inner = [](const QString &folder) { return folder + u"__substg1.0_3701000D/"_s; };
    QString folder = attachmentFolder({}, 0);
    Streams streams = outlookLetter({}, 32, u"ngoài"_s)
        + Streams{fixedProperties(folder, 8, {{0x37050003, 5}})}
        + outlookLetter(inner(folder), 24, u"trong"_s)
        + attachedFile(attachmentFolder(inner(folder), 0), u"b.csv"_s, "3");
    const QList<EnclosedFile> files = filesOf(streams);
    REQUIRE(files.size() == 1);
    CHECK(files.at(0).path == u"trong.eml/b.csv"_s);
    CHECK(files.at(0).subject == u"trong"_s);
    streams = outlookLetter({}, 32, u"sâu"_s);
    folder.clear();
    for (int depth = 0; depth < 12; ++depth) {
        folder = attachmentFolder(folder, 0);
        streams += fixedProperties(folder, 8, {{0x37050003, 5}});
        folder = inner(folder);
        streams += fixedProperties(folder, 24, {});
    }
    CHECK(filesIn(compounds::compound(streams), u"a"_s).error().code == ErrorCode::FileTooLarge);
}

TEST_CASE("Narrow texts of Outlook are in the code page that the mail names", "[msg]")
{
    const QString folder = attachmentFolder({}, 0);
    const QList<EnclosedFile> files
        = filesOf({fixedProperties({}, 32, {{0x3FFD0003, 1258}}),
                   {u"__substg1.0_0037001E"_s, "Xa\xDE"},
                   {u"__substg1.0_007D001E"_s, "Received: x\r\nDate: Mon, 1 Dec 2025 10:00:00 +0700\r\n"},
                   fixedProperties(folder, 8, {}),
                   {folder + u"__substg1.0_3704001E"_s, "BC~1.CSV"},
                   {folder + u"__substg1.0_37010102"_s, "1"}});
    REQUIRE(files.size() == 1);
    CHECK(files.at(0).subject == u"Xã"_s);
    CHECK(files.at(0).sentOn == QDate(2025, 12, 1));
    CHECK(files.at(0).path == u"BC~1.CSV"_s);
}

TEST_CASE("What of a mail of Outlook cannot be had is told", "[msg]")
{
    const auto codeOf = [](const QString &kind, const Streams &attached) {
        const QList<EnclosedFile> files
            = filesOf(outlookLetter({}, 32, u"x"_s) + Streams{wideProperty({}, u"001A"_s, kind)} + attached);
        REQUIRE(files.size() == 1);
        return files.constFirst().error.code;
    };
    const QString folder = attachmentFolder({}, 0);
    CHECK(codeOf(u"IPM.Note"_s, {}) == ErrorCode::MailWithoutFiles);
    CHECK(codeOf(u"IPM.Note.SMIME"_s, attachedFile(folder, u"smime.p7m"_s, "x")) == ErrorCode::MailEncrypted);
    CHECK(codeOf(u"IPM.Note"_s, attachedFile(folder, u"message.rpmsg"_s, "x")) == ErrorCode::MailEncrypted);
    CHECK(
        codeOf(u"IPM.Note"_s,
               {fixedProperties(folder, 8, {{0x37050003, 7}}), wideProperty(folder, u"3707"_s, u"BC.xlsx"_s)})
        == ErrorCode::MailWithoutFiles);
    const QByteArray whole
        = "Content-Type: multipart/signed; boundary=b\r\n\r\n--b\r\nContent-Type: text/csv; "
          "name=a.csv\r\n\r\n1;2\r\n--b\r\nContent-Type: application/pkcs7-signature; "
          "name=smime.p7s\r\n\r\nx\r\n--b--\r\n";
    const QList<EnclosedFile> files
        = filesOf(outlookLetter({}, 32, u"ký"_s)
                  + Streams{wideProperty({}, u"001A"_s, u"IPM.Note.SMIME.MultipartSigned"_s)}
                  + attachedFile(folder, u"smime.p7m"_s, whole));
    REQUIRE(files.size() == 1);
    CHECK(files.at(0).path == u"a.csv"_s);
    CHECK(files.at(0).from == u"UBND xã A <a@b.vn>"_s);
}

TEST_CASE("A damaged mail of Outlook gives an error or what is left of it", "[msg]")
{
    const QByteArray mail = compounds::compound(outlookLetter({}, 32, u"x"_s)
                                                + attachedFile(attachmentFolder({}, 0), u"a.csv"_s, "1;2"));
    for (qsizetype at = 0; at < mail.size(); at += 3) {
        QByteArray changed = mail;
        changed[at] = char(changed.at(at) ^ 0x41);
        for (const QByteArray &bytes : {changed, mail.left(at)}) {
            const bool opened = !holdsFiles(bytes) || filesIn(bytes, u"a.msg"_s).ok();
            CHECK((opened || filesIn(bytes, u"a.msg"_s).error().code != ErrorCode::Internal));
        }
    }
}
