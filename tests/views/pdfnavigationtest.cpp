// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of what helps to find one's way in a PDF: bookmarks, language, title, as other programs read them.

#include "tests/support/catch.h"
#include "tests/support/patience.h"

#include "models/print/pdffile.h"
#include "models/print/pdfnavigation.h"
#include "models/report/layout/layout.h"
#include "models/report/layout/pagefont.h"
#include "models/report/layout/qttextmeasure.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace dondoc;
using namespace dondoc::report;
using namespace Qt::StringLiterals;

namespace {

Block paragraph(ParagraphStyle style, const QString &text) { return Paragraph{{}, style, {plain(text)}}; }

/// Chapter II stands on the second page, the phụ lục on a level one.
report::Document outlined()
{
    QString words;
    for (int i = 0; i < 400; ++i)
        words += u"Nội dung dài. "_s;
    report::Document document;
    document.sections = {
        {u"body"_s,
         Orientation::Portrait,
         {Heading{u"I"_s, 1, {plain(u"I. CÔNG TÁC CHỈ ĐẠO (thử)"_s)}},
          Heading{u"I/1"_s, 2, {plain(u"1. Văn bản"_s)}}, Heading{u"I/1/a"_s, 3, {plain(u"a) Của tỉnh"_s)}},
          Heading{u"I/2"_s, 2, {plain(u"2. Báo cáo"_s)}}, paragraph(ParagraphStyle::Body, words),
          Heading{u"II"_s, 1, {plain(u"II. KẾT\nQUẢ"_s)}}, paragraph(ParagraphStyle::Body, u"Hết."_s)}},
        {u"PL1"_s,
         Orientation::Landscape,
         {paragraph(ParagraphStyle::AnnexNumber, u"Phụ lục I"_s),
          paragraph(ParagraphStyle::AnnexTitle, u"TÌNH HÌNH THỰC HIỆN"_s)}},
        {u"PL2"_s, Orientation::Portrait, {paragraph(ParagraphStyle::AnnexTitle, u"DANH SÁCH"_s)}}};
    return document;
}

QByteArray pdfOf(const report::Document &document)
{
    const QList<PrintedPage> pages = layOut(document, PageSpec{}, QtTextMeasure(pageFontFamily().value()));
    return print::toPdf(pages, {u"Báo cáo quý IV"_s, u"Đôn Đốc"_s, QDateTime(QDate(2026, 1, 5), {}, Qt::UTC)})
        .value();
}

/// What a tool says of the bytes; the word FILE stands for their path.
QString saidBy(const QString &program, QStringList arguments, const QByteArray &bytes)
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
    CHECK(QString::fromUtf8(process.readAllStandardError()) == QString());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("Headings and annexes are bookmarks, each with its page and below its chapter")
{
    const QString outline = saidBy(u"mutool"_s, {u"show"_s, u"FILE"_s, u"outline"_s}, pdfOf(outlined()));
    QStringList lines;
    for (const QString &line : outline.split(u'\n', Qt::SkipEmptyParts)) {
        const auto page = QRegularExpression(u"#page=(\\d+)"_s).match(line).captured(1);
        lines.append(QString(line.section(u'"', 0, 0).count(u'\t'), u'>') + line.section(u'"', 1, 1) + u'@'
                     + page);
    }
    CHECK(
        lines.join(u'\n').toStdString()
        == u">I. CÔNG TÁC CHỈ ĐẠO (thử)@1\n>>1. Văn bản@1\n>>>a) Của tỉnh@1\n>>2. Báo cáo@1\n>II. KẾT QUẢ@2\n"
           ">Phụ lục I. TÌNH HÌNH THỰC HIỆN@3\n>DANH SÁCH@4"_s.toStdString());
}

TEST_CASE("Poppler finds the same bookmarks")
{
    const QString xml
        = saidBy(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, u"FILE"_s}, pdfOf(outlined()));
    const QString outline = xml.mid(xml.indexOf(u"<outline>"_s));
    CHECK(outline.contains(u"<item page=\"2\">II. KẾT QUẢ</item>"_s));
    CHECK(outline.contains(u"<item page=\"3\">Phụ lục I. TÌNH HÌNH THỰC HIỆN</item>"_s));
    CHECK(outline.count(u"<item page="_s) == 7);
}

TEST_CASE("The file tells its language, and that its title is to be shown")
{
    const QByteArray bytes = pdfOf(outlined());
    const QString catalog = saidBy(u"mutool"_s, {u"show"_s, u"FILE"_s, u"trailer/Root"_s}, bytes);
    CHECK(catalog.contains(u"/Lang (vi)"_s));
    CHECK(catalog.contains(u"/DisplayDocTitle true"_s));
    CHECK(catalog.contains(u"/PageMode /UseOutlines"_s));
    CHECK(catalog.contains(u"/OutputIntents"_s));
    CHECK(saidBy(u"qpdf"_s, {u"--check"_s, u"FILE"_s}, bytes)
              .contains(u"No syntax or stream encoding errors"_s));
    CHECK(bytes == pdfOf(outlined()));
}

TEST_CASE("A document without headings gets no empty list of contents")
{
    report::Document document;
    document.sections
        = {{u"body"_s, Orientation::Portrait, {paragraph(ParagraphStyle::Body, u"Công văn."_s)}}};
    const QString catalog = saidBy(u"mutool"_s, {u"show"_s, u"FILE"_s, u"trailer/Root"_s}, pdfOf(document));
    CHECK(catalog.contains(u"/Lang (vi)"_s));
    CHECK_FALSE(catalog.contains(u"Outlines"_s));
}

TEST_CASE("What Qt did not write stays as it was")
{
    const QByteArray sound = pdfOf(outlined());
    for (QByteArray bytes : {QByteArray(), QByteArray("%PDF-1.4"), sound.left(sound.size() / 2),
                             QByteArray(sound).replace("startxref\n", "startxref\n9"),
                             QByteArray(sound).replace("/Root ", "/Boot ")}) {
        const QByteArray before = bytes;
        CHECK_FALSE(print::addNavigation(bytes, {}, "vi"));
        CHECK(bytes == before);
    }
}
