// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The life of a summary report in the window: submitted, issued, printed again, stamped, changed, corrected.
#include "models/domain/assessment/assessedperiod.h"
#include "tests/app/program.h"
#include "tests/app/publisher.h"
#include "tests/app/typedreport.h"
#include "tests/app/windowbench.h"
#include "tests/support/catch.h"
#include "views/editor/changeoffers.h"
#include "views/pages/reports/reportentrypage.h"
#include "views/pages/summary/figurepopup.h"
#include "views/pages/summary/issuedview.h"
#include "views/pages/summary/summaryhistorypanel.h"
#include "views/pages/summary/summarypage.h"
#include "views/preview/documentpreview.h"
#include "views/preview/paperview.h"
#include "views/preview/pdfsheets.h"

#include <QCryptographicHash>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace dondoc;
using namespace Qt::StringLiterals;
using test::Bench;
using test::bytesOf;
using test::Desk;
using test::kPatienceMs;
using test::Publisher;

namespace {

QByteArray fromCommandLine(const Desk &desk, const QString &name)
{
    const QString path = desk.path(name);
    REQUIRE(desk.dondoc({u"summary"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--out"_s, path}).exitCode
            == 0);
    return bytesOf(path);
}

QString publishedText(const Desk &desk, const QString &period)
{
    const QString path = desk.path(period + u".pdf"_s);
    desk.dondoc({u"summary"_s, desk.data(), u"--period"_s, period, u"--out"_s, path});
    return QString::fromUtf8(test::run(u"pdftotext"_s, {path, u"-"_s}).out).simplified();
}

/// A page that holds a picture and no letter.
QString scan(const Desk &desk)
{
    const QString path = desk.path(u"quét.pdf"_s);
    QPdfWriter writer(path);
    QPainter painter(&writer);
    QImage grey(40, 40, QImage::Format_RGB32);
    grey.fill(Qt::gray);
    painter.drawImage(0, 0, grey);
    return path;
}

} // namespace

TEST_CASE("A report is submitted twice in the window, and each version can be written out again")
{
    Bench bench(Desk::ExampleQuarter);
    Publisher publisher(bench);
    publisher.submit(u"Trinh Giam doc"_s);
    publisher.submit({});
    CHECK(publisher.state().contains(u'2'));
    CHECK(publisher.state().contains(u"Lò Thị Hà"_s));
    REQUIRE(publisher.list()->count() == 2);
    CHECK(publisher.list()->item(0)->text().contains(u"Trinh Giam doc"_s));

    const QString sha256 = publisher.list()->item(0)->data(Qt::UserRole).toString();
    const QString path = bench.desk().path(u"bản 1.pdf"_s);
    Q_EMIT publisher.place()->life()->copyRequested(sha256, path);
    REQUIRE(QTest::qWaitFor([&path] { return QFile::exists(path); }, kPatienceMs));
    CHECK(QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex() == sha256.toLatin1());
    const QString text = QString::fromUtf8(test::run(u"pdftotext"_s, {path, u"-"_s}).out);
    CHECK(text.contains(u"BÁO CÁO"_s));

    Q_EMIT bench.window().undoRequested();
    publisher.waitForView();
    CHECK(publisher.list()->count() == 1);
}

TEST_CASE("What came after the submission is shown, held, and told in the next period's report")
{
    Bench bench(Desk::ExampleQuarter);
    Publisher publisher(bench);
    publisher.submit({});
    test::TypedReport(bench.window(), u"04246"_s, u"1"_s).report(u"Da hop 02 ban."_s);
    bench.window().goTo(views::PageId::Summary, {});
    REQUIRE(QTest::qWaitFor([&] { return publisher.listed().contains(u"I.2: 68 → 69"_s); }, kPatienceMs));
    CHECK(publisher.state().contains(u"have changed since"_s));

    const QList<QListWidgetItem *> rows = publisher.list()->findItems(u"I.2: 68 → 69"_s, Qt::MatchStartsWith);
    REQUIRE_FALSE(rows.isEmpty());
    Q_EMIT publisher.list()->itemActivated(rows.constFirst());
    auto *offers = publisher.place()->findChild<views::ChangeOffers *>();
    REQUIRE(offers->isVisible());
    const QList<QPushButton *> answers = offers->findChildren<QPushButton *>();
    REQUIRE(answers.size() >= 3);
    QTest::mouseClick(answers.at(2), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !publisher.place()->hasPendingEdits(); }, kPatienceMs));
    const QString quarter = publishedText(bench.desk(), u"2025-Q4"_s);
    CHECK(quarter.contains(u"đã nhận được báo cáo của 68/82"_s));
    CHECK(quarter.contains(u"82,93%"_s));
    CHECK(publishedText(bench.desk(), u"2026-Q1"_s)
              .contains(u"số cơ quan, đơn vị đã gửi báo cáo từ 68 thành 69"_s));

    QTest::mouseClick(publisher.button(u"keep-all"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !publisher.place()->hasPendingEdits(); }, kPatienceMs));
    REQUIRE(QTest::qWaitFor([&] { return !publisher.listed().contains(u"→"_s); }, kPatienceMs));
    CHECK_FALSE(publisher.button(u"keep-all"_s)->isVisible());
}

TEST_CASE("An issued report gives its stored bytes on every way out, whatever comes later")
{
    Bench bench(Desk::ExampleQuarter);
    Publisher publisher(bench);
    publisher.issue(u"12"_s, u"24/12/2025"_s);
    const QByteArray pdf = publisher.exported(u"cửa sổ.pdf"_s);
    const QByteArray docx = publisher.exported(u"cửa sổ.docx"_s);
    const QByteArray xlsx = publisher.exported(u"cửa sổ.xlsx"_s);
    CHECK(docx.startsWith("PK"));
    CHECK(xlsx.startsWith("PK"));
    views::IssuedView *issued = publisher.place()->issued();
    REQUIRE(QTest::qWaitFor([&] { return issued->pdf() == pdf; }, kPatienceMs));
    CHECK(issued->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return publisher.list()->count() >= 2; }, kPatienceMs));
    const int unchanged = publisher.list()->count();

    test::TypedReport(bench.window(), u"04246"_s, u"1"_s).report(u"Da hop sau khi phat hanh."_s);
    bench.window().goTo(views::PageId::Summary, {});
    CHECK(QTest::qWaitFor([&] { return publisher.list()->count() > unchanged; }, kPatienceMs));

    CHECK(fromCommandLine(bench.desk(), u"dòng lệnh.pdf"_s) == pdf);
    CHECK(fromCommandLine(bench.desk(), u"dòng lệnh.docx"_s) == docx);
    CHECK(fromCommandLine(bench.desk(), u"dòng lệnh.xlsx"_s) == xlsx);
    if (!views::PdfSheets::isAvailable())
        return;
    const auto printer = std::make_shared<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(bench.desk().path(u"in lại.pdf"_s));
    QSignalSpy told(issued, &views::IssuedView::told);
    issued->printOn(printer, 2, 3);
    REQUIRE(QTest::qWaitFor([&] { return told.size() == 2; }, kPatienceMs));
    CHECK(views::PdfSheets(bytesOf(printer->outputFileName())).count() == 2);
}

TEST_CASE("Figures on issued pages lead to their records, and changes since the issue to their place")
{
    Bench bench(Desk::ExampleQuarter);
    Publisher publisher(bench);
    publisher.issue(u"12"_s, u"24/12/2025"_s);
    if (!views::PdfSheets::isAvailable())
        return;
    auto *pages = publisher.place()->issued()->findChild<views::PaperView *>();
    REQUIRE(QTest::qWaitFor([&] { return !pages->pages().isEmpty(); }, kPatienceMs));
    pages->goToPage(1);
    const QList<report::TextRun> runs = pages->pages().constFirst().runs;
    const auto received = std::find_if(runs.cbegin(), runs.cend(), [](const report::TextRun &run) {
        return run.figure->rule == u"receipt.received"_s;
    });
    REQUIRE(received != runs.cend());
    CHECK(received->figure->records.size() == 68);
    views::PageStack stack; // as the view lays its sheets
    stack.setPages(pages->pages());
    stack.setScale(stack.scaleForWidth(pages->viewport()->width()));
    const QPointF onSheet = views::boxOf(*received).center() * stack.scale();
    const int top = pages->verticalScrollBar()->value();
    const QPoint place = (stack.sheet(0, pages->viewport()->width()).topLeft() + onSheet).toPoint();
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, place - QPoint(0, top));
    auto *popup = publisher.place()->findChild<views::FigurePopup *>();
    REQUIRE(popup);
    CHECK(popup->findChild<QListWidget *>()->count() == received->figure->records.size());
    popup->close();

    test::TypedReport(bench.window(), u"04246"_s, u"1"_s).report(u"Da hop 02 ban."_s);
    bench.window().goTo(views::PageId::Summary, {});
    REQUIRE(QTest::qWaitFor([&] { return publisher.listed().contains(u"III.1"_s); }, kPatienceMs));
    const QList<QListWidgetItem *> rows = publisher.list()->findItems(u"III.1"_s, Qt::MatchStartsWith);
    REQUIRE_FALSE(rows.isEmpty());
    Q_EMIT publisher.list()->itemActivated(rows.constFirst());
    CHECK(pages->verticalScrollBar()->value() > top);
    CHECK(pages->currentPage() > 2);
}

TEST_CASE("The stamped file is compared with the issued one, and a scan is told as such")
{
    Bench bench(Desk::PlanOnly);
    Publisher publisher(bench);
    publisher.issue(u"12"_s, u"24/12/2025"_s);
    if (!views::PdfSheets::isAvailable())
        return;
    publisher.exported(u"đóng dấu.pdf"_s);
    publisher.attach(bench.desk().path(u"đóng dấu.pdf"_s));
    CHECK(QTest::qWaitFor(
        [&] { return bench.window().statusBar()->currentMessage().contains(u"kept with the report"_s); },
        kPatienceMs));
    CHECK(QTest::qWaitFor([&] { return publisher.listed().contains(u"word for word"_s); }, kPatienceMs));
    const dondoc::test::Answers agrees(true); // another one is there
    publisher.attach(scan(bench.desk()));
    CHECK(agrees.asked().contains(u"12"_s));
    CHECK(QTest::qWaitFor([&] { return publisher.listed().contains(u"no text layer"_s); }, kPatienceMs));
    CHECK(publisher.listed().contains(u"signed and stamped"_s));
}

TEST_CASE("A correction gets a number of its own and cites the report that it replaces")
{
    Bench bench(Desk::ExampleQuarter);
    Publisher publisher(bench);
    publisher.issue(u"12"_s, u"24/12/2025"_s);
    const QByteArray first = publisher.exported(u"lần một.pdf"_s);
    publisher.correct();
    auto *number = publisher.place()->findChild<QLineEdit *>(u"summary-number"_s);
    CHECK(number->isEnabled());
    CHECK(number->text().isEmpty());
    CHECK_FALSE(publisher.place()->issued()->isVisible());
    publisher.issue(u"15"_s, u"26/12/2025"_s);
    const QString second = bench.desk().path(u"đính chính.pdf"_s);
    publisher.exported(u"đính chính.pdf"_s);
    const QString text = QString::fromUtf8(test::run(u"pdftotext"_s, {u"-layout"_s, second, u"-"_s}).out);
    CHECK(text.contains(u"Số: 15/BC-SNNMT"_s));
    CHECK(text.simplified().contains(u"thay thế Báo cáo số 12/BC-SNNMT ngày 24 tháng 12 năm 2025"_s));
    CHECK(publisher.listed().contains(u"Report number 12, 24/12/2025, as issued; replaced by number 15"_s));
    CHECK_FALSE(publisher.listed().contains(u"being corrected"_s));
    const QString sha256 = publisher.list()->item(1)->data(Qt::UserRole).toString();
    const QString path = bench.desk().path(u"lại lần một.pdf"_s);
    Q_EMIT publisher.place()->life()->copyRequested(sha256, path);
    REQUIRE(QTest::qWaitFor([&path] { return QFile::exists(path); }, kPatienceMs));
    CHECK(bytesOf(path) == first);
}

TEST_CASE("What is kept of a corrected report stays listed, and the row that is chosen has its pages shown")
{
    Bench bench(Desk::ExampleQuarter);
    Publisher publisher(bench);
    publisher.submit(u"lan dau"_s);
    publisher.issue(u"12"_s, u"24/12/2025"_s);
    const QByteArray first = publisher.exported(u"lần một.pdf"_s);
    publisher.correct();
    CHECK(publisher.listed().contains(u"Version 1, submitted on"_s));
    CHECK(publisher.listed().contains(u"of report number 12: lan dau"_s));
    CHECK(publisher.listed().contains(u"being corrected"_s));
    QDialog *question = publisher.askedToIssue(u"15"_s, u"26/12/2025"_s);
    QStringList said;
    for (const QLabel *label : question->findChildren<QLabel *>())
        said.append(label->text());
    CHECK(said.join(u'\n').contains(u"replaces report number 12, 24/12/2025"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    publisher.issue(u"15"_s, u"26/12/2025"_s);
    if (!views::PdfSheets::isAvailable())
        return;
    views::IssuedView *pages = publisher.place()->issued();
    REQUIRE(QTest::qWaitFor([&] { return !pages->pdf().isEmpty(); }, kPatienceMs));
    CHECK(publisher.exported(u"mới.pdf"_s) == pages->pdf());
    const auto *count = pages->findChild<QLabel *>(u"page-count"_s);
    REQUIRE(count);
    CHECK(count->isVisible());
    CHECK(count->text() == u"of %1"_s.arg(pages->pageCount()));
    publisher.list()->setCurrentItem(
        publisher.list()->findItems(u"Report number 12"_s, Qt::MatchStartsWith).value(0));
    REQUIRE(QTest::qWaitFor([&] { return pages->pdf() == first; }, kPatienceMs));
    CHECK(publisher.exported(u"cũ.pdf"_s) == first);
}

TEST_CASE("Annexes are files of their own with a free top right corner, in plain PDF where it is chosen")
{
    Bench bench(Desk::ExampleQuarter);
    Publisher publisher(bench);
    QDir(bench.desk().path({})).mkdir(u"phụ lục"_s);
    const QDir folder(bench.desk().path(u"phụ lục"_s));
    publisher.place()->preview()->carryOut(views::ExportAnnexes{folder.path()});
    REQUIRE(QTest::qWaitFor([&] { return folder.entryList({u"*.pdf"_s}).size() >= 3; }, kPatienceMs));
    const QString annex = folder.filePath(folder.entryList({u"*.pdf"_s}).constFirst());
    const auto words = [&annex](const QStringList &area) {
        return QString::fromUtf8(
                   test::run(u"pdftotext"_s, QStringList{u"-l"_s, u"1"_s} + area + QStringList{annex, u"-"_s})
                       .out)
            .simplified();
    };
    CHECK(words({}).startsWith(u"Phụ lục I"_s));
    // the right half of the page, 30 mm high, in points
    CHECK(words({u"-x"_s, u"420"_s, u"-y"_s, u"0"_s, u"-W"_s, u"430"_s, u"-H"_s, u"85"_s}).isEmpty());
    CHECK(bytesOf(annex).contains("pdfaid:part"));

    publisher.place()->preview()->setArchival(false);
    const QByteArray plain = publisher.exported(u"thường.pdf"_s);
    CHECK_FALSE(plain.contains("pdfaid:part"));
}
