// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the PDF: same bytes, metadata, fonts, text as poppler's and qpdf's tools read it.

#include "tests/support/catch.h"
#include "tests/support/patience.h"

#include "models/print/pdffile.h"
#include "models/print/pdfstamp.h"
#include "tests/views/paperfixture.h"
#include "views/preview/pdfsheets.h"
#include "views/preview/printjob.h"
#include "views/preview/storedpdf.h"

#include <QFile>
#include <QFileInfo>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <iterator>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

QDateTime instant() { return QDateTime(QDate(2026, 1, 5), QTime(8, 30, 0), Qt::UTC); }

QByteArray pdf()
{
    return print::toPdf(paperPages(), {u"Báo cáo quý IV"_s, u"Đôn Đốc 0.3.0"_s, instant()}).value();
}

bool isInstalled(const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

/// What a tool says of the bytes; the word FILE stands for their path.
QString told(const QString &program, QStringList arguments, const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    arguments.replaceInStrings(u"FILE"_s, path);
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(dondoc::test::kPatienceMs));
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression kBlanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = text.split(kBlanks, Qt::SkipEmptyParts);
    words.sort();
    return words;
}

QStringList wordsOf(const QList<report::PrintedPage> &pages)
{
    QString text;
    for (const report::PrintedPage &page : pages) {
        for (const report::TextRun &run : page.runs)
            text += run.text + u' ';
    }
    return wordsOf(text);
}

/// Words of a sorted list that the other one has not, or not as often.
QStringList without(const QStringList &words, const QStringList &others)
{
    QStringList rest;
    std::set_difference(words.begin(), words.end(), others.begin(), others.end(), std::back_inserter(rest));
    return rest;
}

} // namespace

TEST_CASE("The same pages give the same bytes")
{
    const QByteArray first = pdf();
    CHECK(first.startsWith("%PDF-1.4"));
    CHECK(first == pdf());
}

TEST_CASE("Plain PDF is as repeatable as PDF/A, and says nothing of archives")
{
    const print::PdfOptions options{u"Báo cáo quý IV"_s, u"Đôn Đốc 0.3.0"_s, instant(), false};
    const QByteArray first = print::toPdf(paperPages(), options).value();
    CHECK(first == print::toPdf(paperPages(), options).value());
    CHECK_FALSE(first.contains("pdfaid:part"));
    CHECK(pdf().contains("pdfaid:part"));
    CHECK(first.contains("20260105"));
}

TEST_CASE("Dates come from the options or from SOURCE_DATE_EPOCH, the identifier from the content")
{
    const QByteArray first = pdf();
    qputenv("SOURCE_DATE_EPOCH", "1767601800"); // the same instant
    const QByteArray second
        = print::toPdf(paperPages(), {u"Báo cáo quý IV"_s, u"Đôn Đốc 0.3.0"_s, {}}).value();
    qunsetenv("SOURCE_DATE_EPOCH");
    CHECK(first == second);
    const QByteArray other = print::toPdf(paperPages().mid(1), {u"Báo cáo quý IV"_s, {}, instant()}).value();
    const auto identifier
        = [](const QByteArray &bytes) { return bytes.mid(bytes.lastIndexOf("/ID [ <"), 75); };
    CHECK(identifier(first) != identifier(other));
}

TEST_CASE("Stamping keeps the length and the time zone of the file")
{
    QByteArray bytes("/CreationDate (D:20300101000000+07'00')\nxmp:CreateDate=\"2030-01-01T00:00:00+07:00\"\n"
                     "/ID [ <00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff> ]\n");
    const qsizetype size = bytes.size();
    print::makeRepeatable(bytes, instant());
    CHECK(bytes.size() == size);
    CHECK(bytes.startsWith(
        "/CreationDate (D:20260105153000+07'00')\nxmp:CreateDate=\"2026-01-05T15:30:00+07:00\""));
    CHECK_FALSE(bytes.contains("00112233"));
}

TEST_CASE("Title, creator and sizes of the pages are in the file")
{
    if (!isInstalled(u"pdfinfo"_s)) {
        WARN("pdfinfo is not installed");
        return;
    }
    const QString info = told(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"9"_s, u"FILE"_s}, pdf());
    CHECK(info.contains(QRegularExpression(u"Title: +Báo cáo quý IV\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Creator: +Đôn Đốc 0.3.0\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Page +1 size: +595 x 842 pts \\(A4\\)"_s)));
    CHECK(info.contains(QRegularExpression(u"Page +2 size: +842 x 595 pts \\(A4\\)"_s)));
}

TEST_CASE("All fonts are embedded subsets of one family")
{
    if (!isInstalled(u"pdffonts"_s)) {
        WARN("pdffonts is not installed");
        return;
    }
    QStringList lines = told(u"pdffonts"_s, {u"FILE"_s}, pdf()).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2 + 4);
    for (const QString &line : lines.mid(2)) {
        CAPTURE(line);
        CHECK(line.startsWith(u"Tinos"_s));
        CHECK(line.contains(QRegularExpression(u"yes (yes|no) +(yes|no)"_s)));
    }
}

TEST_CASE("Every word comes out of the file as it went in, composed")
{
    if (!isInstalled(u"pdftotext"_s)) {
        WARN("pdftotext is not installed");
        return;
    }
    const QString text = told(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdf());
    CHECK(text == text.normalized(QString::NormalizationForm_C));
    const QStringList read = wordsOf(text);
    const QStringList written = wordsOf(paperPages());
    CHECK(without(read, written) == QStringList{});
    CHECK(without(written, read) == QStringList{});
}

TEST_CASE("qpdf finds no fault")
{
    if (!isInstalled(u"qpdf"_s)) {
        WARN("qpdf is not installed");
        return;
    }
    CHECK(
        told(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, pdf()).contains(u"No syntax or stream encoding errors"_s));
}

TEST_CASE("Printing that comes to nothing is told, of drafts and of issued reports")
{
    const QTemporaryDir folder;
    const QList<report::PrintedPage> pages = paperPages();
    const Result<QByteArray> stored = print::toPdf(pages, {});
    REQUIRE(stored.ok());
    for (const QString &out : {folder.filePath(u"đã xóa/print.pdf"_s), folder.path(), u"/dev/full"_s}) {
        if (!QFileInfo::exists(out) && out.startsWith(u"/dev"_s))
            continue;
        CAPTURE(out.toStdString());
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(out);
        const Result<void> drafts = printPages(printer, pages);
        CHECK(drafts.error().code == ErrorCode::WriteFailed);
        CHECK(drafts.error().what == out);
        if (PdfSheets::isAvailable())
            CHECK(storedpdf::print(printer, *stored).error().code == ErrorCode::WriteFailed);
    }
}

TEST_CASE("Printing sends the chosen pages, and refuses an empty range")
{
    const QTemporaryDir folder;
    const QList<report::PrintedPage> pages = paperPages();
    REQUIRE(pages.size() >= 3);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"print.pdf"_s));
    CHECK(printPages(printer, pages, 9, 8).error().code == ErrorCode::InvalidValue);
    REQUIRE(printPages(printer, pages, 1, 2).ok());
    QFile file(printer.outputFileName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.count("/Type /Page\n") == 2);
}
