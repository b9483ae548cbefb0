// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// A report goes through LibreOffice: opened, changed with its own tracking, comments and keys, and saved
// again.
#include "tests/exchange/sentreport.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

using namespace dondoc;
using namespace dondoc::exchange;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOfficeMs = 240'000; // a first start on a busy machine

void write(const QString &path, const QByteArray &bytes)
{
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

constexpr char kBefore[] = R"(
Dim doc As Object
Sub FindText(text As String, ByRef found As Object)
    Dim search As Object
    search = doc.createSearchDescriptor()
    search.SearchString = text
    search.SearchCaseSensitive = True
    found = doc.findFirst(search)
End Sub
Sub ReplaceText(text As String, other As String)
    Dim found As Object
    FindText(text, found)
    found.String = other
End Sub
Sub InsertParagraphAfter(text As String, added As String)
    Dim found As Object, cursor As Object
    FindText(text, found)
    cursor = found.Text.createTextCursorByRange(found)
    cursor.gotoEndOfParagraph(False)
    found.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
    found.Text.insertString(cursor, added, False)
End Sub
Sub SplitBefore(text As String)
    Dim found As Object
    FindText(text, found)
    found.Text.insertControlCharacter(found.Start, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
End Sub
Sub RemoveParagraph(text As String)
    Dim found As Object, cursor As Object
    FindText(text, found)
    cursor = found.Text.createTextCursorByRange(found)
    cursor.gotoStartOfParagraph(False)
    cursor.gotoNextParagraph(True)
    cursor.String = ""
End Sub
Sub Comment(text As String, author As String, words As String)
    Dim found As Object, note As Object
    FindText(text, found)
    note = doc.createInstance("com.sun.star.text.textfield.Annotation")
    note.Author = author
    note.Content = words
    found.Text.insertTextContent(found.End, note, False)
End Sub
Sub Main(source As String, target As String)
    Dim hidden(0) As New com.sun.star.beans.PropertyValue
    Dim format(0) As New com.sun.star.beans.PropertyValue
    hidden(0).Name = "Hidden"
    hidden(0).Value = True
    format(0).Name = "FilterName"
    format(0).Value = "MS Word 2007 XML"
    doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
)";

constexpr int kAttempts = 3;

constexpr char kAfter[] = R"(
    doc.storeToURL(target, format())
    doc.close(True)
    StarDesktop.terminate()
End Sub
)";

QByteArray basicModule(const QByteArray &steps)
{
    const QByteArray code = kBefore + steps + kAfter;
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">)"
        + QString::fromUtf8(code).toHtmlEscaped().toUtf8() + "</script:module>\n";
}

constexpr char kLibrary[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>
)";

void runOffice(const QString &profile, const QStringList &words)
{
    QProcess office;
    office.start(u"soffice"_s,
                 QStringList{u"-env:UserInstallation="_s + QUrl::fromLocalFile(profile).toString(),
                             u"--headless"_s, u"--norestore"_s}
                     + words);
    const bool ended = office.waitForFinished(kOfficeMs);
    if (!ended)
        office.kill();
    INFO(office.readAllStandardError().toStdString());
    REQUIRE(ended);
}

/// Saved anew by LibreOffice after these steps in its Basic; the office's own "Unknown Author" makes the
/// changes.
QByteArray throughOffice(const QByteArray &docx, const QByteArray &steps)
{
    const QTemporaryDir folder;
    const QString profile = folder.filePath(u"office"_s);
    runOffice(profile, {u"--terminate_after_init"_s}); // a first start would empty the library
    write(profile + u"/user/basic/Standard/script.xlb"_s, kLibrary);
    write(profile + u"/user/basic/Standard/Module1.xba"_s, basicModule(steps));
    write(folder.filePath(u"sent.docx"_s), docx);
    const auto url
        = [&folder](const QString &name) { return QUrl::fromLocalFile(folder.filePath(name)).toString(); };
    const QString macro
        = u"macro:///Standard.Module1.Main(\"%1\",\"%2\")"_s.arg(url(u"sent.docx"_s), url(u"back.docx"_s));
    // On a machine with much else to do LibreOffice sometimes ends before it has done anything.
    for (int attempt = 0; attempt < kAttempts && !QFile::exists(folder.filePath(u"back.docx"_s)); ++attempt)
        runOffice(profile, {macro});
    QFile back(folder.filePath(u"back.docx"_s));
    REQUIRE(back.open(QIODevice::ReadOnly));
    const QByteArray bytes = back.readAll();
    // tests/exchange/files/returned.docx was made so, by the test of tracked changes.
    const QString kept = qEnvironmentVariable("DONDOC_KEEP_RETURNED");
    if (!kept.isEmpty())
        write(kept, bytes);
    return bytes;
}

bool hasOffice()
{
    const bool found = !QStandardPaths::findExecutable(u"soffice"_s).isEmpty();
    if (!found)
        WARN("soffice is not there: nothing was tried");
    return found;
}

QStringList toldText(const QByteArray &docx)
{
    const ReviewReturn made = proposals(docx);
    QStringList lines;
    for (const Proposal &proposal : made.proposals)
        lines.append(told(proposal).replace(
            QRegularExpression(u"by (Unknown Author|Tác giả không xác định)"_s), u"by ?"_s));
    CHECK_FALSE(made.matchedByText);
    return lines;
}

} // namespace

TEST_CASE("LibreOffice keeps keys and properties", "[office]")
{
    if (!hasOffice())
        return;
    const QByteArray back = throughOffice(sent(), {});
    CHECK(readBack(back).origin == origin());
    CHECK(readBack(back).sentKeys == readBack(sent()).sentKeys);
    CHECK(told(readBack(back)) == told(readBack(sent())));
    CHECK(toldText(back) == QStringList());
}

TEST_CASE("changes tracked in LibreOffice come back as proposals", "[office]")
{
    if (!hasOffice())
        return;
    const QByteArray back = throughOffice(sent(), R"(
    doc.RecordChanges = True
    ReplaceText("62", "63")
    RemoveParagraph("Kinh phí bố trí")
    InsertParagraphAfter("Sở đã ban hành", "Đoạn mới.")
    Comment("Trồng mới", "Hà", "đủ chưa?")
)");
    CHECK(toldText(back)
          == QStringList{
              u"Changed I/p1: Đến ngày 15/12/2025 có 63{62}/75{75} xã, phường báo cáo. | by ? | 62→63 (62)"_s,
              u"Added : Đoạn mới. | after I/p2 | by ?"_s, u"Deleted I/p3:  | by ?"_s,
              u"Noted I/1/i1: - Trồng mới rừng tập trung. | Hà: đủ chưa?"_s});
}

TEST_CASE("plain edits in LibreOffice come back as proposals", "[office]")
{
    if (!hasOffice())
        return;
    const QByteArray back = throughOffice(sent(), R"(
    doc.RecordChanges = False
    ReplaceText("62", "63")
    RemoveParagraph("Kinh phí bố trí")
    InsertParagraphAfter("Trồng mới", "Đoạn mới.")
    SplitBefore("các đơn vị")
)");
    CHECK(toldText(back)
          == QStringList{
              u"Changed I/p1: Đến ngày 15/12/2025 có 63{62}/75{75} xã, phường báo cáo. | 62→63 (62)"_s,
              u"Changed I/p2: Sở đã ban hành kế hoạch và *đôn đốc*  ¶ các đơn vị thực hiện đúng thời hạn "
              "được giao."_s,
              u"Deleted I/p3: "_s, u"Added : Đoạn mới. | after I/1/i1"_s});
}
