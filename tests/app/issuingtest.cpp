// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Issuing in the window while something else happens: what was agreed to is what is issued.
#include "tests/app/publisher.h"
#include "views/pages/summary/completenesslist.h"
#include "views/shell/mainwindow.h"

using namespace dondoc;
using namespace Qt::StringLiterals;
using test::Bench;
using test::Desk;
using test::kPatienceMs;
using test::Publisher;

namespace {

QString textOfPdf(const QString &path)
{
    return QString::fromUtf8(test::run(u"pdftotext"_s, {path, u"-"_s}).out);
}

std::optional<SummaryReport> issuedBy(const QSignalSpy &views)
{
    const AssessedPeriodPtr shown = test::shownBy(views);
    return shown && isIssued(shown->data) ? shown->data.summary : std::nullopt;
}

} // namespace

TEST_CASE("A report is issued although it is exported while its pages are made")
{
    Bench bench(Desk::ExampleQuarter);
    Publisher publisher(bench);
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    publisher.beginIssue(u"12"_s, u"24/12/2025"_s);
    const QByteArray pdf = publisher.exported(u"giữa chừng.pdf"_s);
    CHECK(pdf.startsWith("%PDF"));
    REQUIRE(QTest::qWaitFor([&] { return issuedBy(views).has_value(); }, kPatienceMs));
    CHECK(issuedBy(views)->number == u"12"_s);
}

TEST_CASE("A report is issued with the number agreed to, whatever is typed while its pages are made")
{
    Bench bench(Desk::ExampleQuarter);
    Publisher publisher(bench);
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    publisher.beginIssue(u"12"_s, u"24/12/2025"_s);
    publisher.type(u"summary-number"_s, u"34"_s);
    publisher.type(u"summary-date"_s, u"26/12/2025"_s);
    REQUIRE(QTest::qWaitFor([&] { return issuedBy(views).has_value(); }, kPatienceMs));
    CHECK(issuedBy(views)->number == u"12"_s);
    CHECK(issuedBy(views)->issuedOn == QDate(2025, 12, 24));
    publisher.exported(u"đã phát hành.pdf"_s);
    const QString text = textOfPdf(bench.desk().path(u"đã phát hành.pdf"_s));
    CHECK(text.contains(u"Số: 12/"_s));
    CHECK(text.contains(u"ngày 24 tháng 12 năm 2025"_s));
}

TEST_CASE("The refused undo of an issue leaves nothing that waits to be saved")
{
    Bench bench(Desk::ExampleQuarter);
    Publisher publisher(bench);
    publisher.issue(u"12"_s, u"24/12/2025"_s);
    QSignalSpy saved(bench.session(), &app::OpenFile::savedChanged);
    QSignalSpy failed(bench.session(), &app::OpenFile::failed);
    Q_EMIT bench.window().undoRequested();
    REQUIRE(QTest::qWaitFor([&] { return failed.size() == 1; }, kPatienceMs));
    REQUIRE(QTest::qWaitFor([&] { return saved.size() == 2; }, kPatienceMs));
    CHECK(saved.constLast().constFirst().toBool());
}

TEST_CASE("A report is not dated before the data that it tells")
{
    Bench bench(Desk::ExampleQuarter);
    Publisher publisher(bench);
    publisher.type(u"summary-number"_s, u"12"_s);
    publisher.type(u"summary-date"_s, u"24/12/2024"_s); // of the year before, by mistake
    QTest::mouseClick(publisher.button(u"issue"_s), Qt::LeftButton);
    CHECK(publisher.button(u"issue"_s)->isEnabled());
    CHECK(publisher.askedToIssue(u"12"_s, u"24/12/2025"_s) != nullptr);
}

TEST_CASE("With a last day of its data a report can be dated before what came later, and counts it not")
{
    Bench bench(Desk::ExampleQuarter);
    Publisher publisher(bench);
    publisher.type(u"summary-number"_s, u"12"_s);
    publisher.type(u"summary-date"_s, u"15/12/2025"_s);
    QTest::mouseClick(publisher.button(u"issue"_s), Qt::LeftButton);
    CHECK_FALSE(publisher.place()->findChild<QLabel *>(u"issue-refusal"_s)->isHidden());
    publisher.type(u"summary-data-until"_s, u"14/12/2025"_s);
    REQUIRE(QTest::qWaitFor([&] { return !publisher.place()->isAtWork(); }, kPatienceMs));
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    publisher.beginIssue(u"12"_s, u"15/12/2025"_s);
    REQUIRE(QTest::qWaitFor([&] { return issuedBy(views).has_value(); }, kPatienceMs));
    CHECK(issuedBy(views)->dataUntil == QDate(2025, 12, 14));
    publisher.exported(u"sớm.pdf"_s);
    const QString text = textOfPdf(bench.desk().path(u"sớm.pdf"_s)).simplified();
    CHECK(text.contains(u"ngày 15 tháng 12 năm 2025"_s));
    CHECK(text.contains(u"Đến ngày 14/12/2025"_s));
}

TEST_CASE("What is open is told before a report is issued, and Enter leads to the list of it")
{
    Bench bench(Desk::ExampleQuarter);
    Publisher publisher(bench);
    QDialog *question = publisher.askedToIssue(u"12"_s, u"24/12/2025"_s);
    const auto *gaps = publisher.place()->findChild<views::CompletenessList *>();
    REQUIRE(gaps->count() > 0);
    CHECK_FALSE(gaps->isVisible());
    const auto *musts = question->findChild<QListWidget *>(u"issue-musts"_s);
    REQUIRE(musts);
    CHECK(musts->count() >= 2); // plan number and signer are blank
    CHECK_FALSE(question->findChild<QPushButton *>(u"issue-agreed"_s)->isEnabled());
    CHECK(question->findChild<QLabel *>(u"issue-further"_s)
              ->text()
              .contains(u"• Further lines in “Missing”"_s));
    QTest::keyClick(question, Qt::Key_Return);
    CHECK(gaps->isVisible());
    CHECK(publisher.button(u"issue"_s)->isEnabled());
}

TEST_CASE("A report that is being issued is not issued for another period that is chosen meanwhile")
{
    Bench bench(Desk::ExampleQuarter);
    Publisher publisher(bench);
    publisher.beginIssue(u"12"_s, u"24/12/2025"_s);
    Q_EMIT bench.window().periodChosen(periods::quarter(2025, 3));
    publisher.waitForView();
    REQUIRE(QTest::qWaitFor([&] { return !publisher.place()->isAtWork(); }, kPatienceMs));
    QTest::qWait(100);
    const QString path = bench.desk().path(u"quý III.pdf"_s);
    bench.desk().dondoc({u"summary"_s, bench.desk().data(), u"--period"_s, u"2025-Q3"_s, u"--out"_s, path});
    CHECK_FALSE(textOfPdf(path).contains(u"Số: 12/"_s));
}
