// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Longer periods and the next quarter: at the command line and in the window.
#include "app/window/windowcontroller.h"
#include "tests/app/program.h"
#include "tests/app/windowbench.h"
#include "tests/support/catch.h"
#include "views/pages/home/homepage.h"
#include "views/pages/home/nextperioddialog.h"
#include "views/pages/home/workflowsteps.h"
#include "views/pages/reports/reportentrypage.h"
#include "views/pages/reports/reportspage.h"
#include "views/shell/folderbar.h"
#include "views/shell/planperiodbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace dondoc;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Bench;
using test::Desk;
using test::kPatienceMs;
using test::namesIn;

namespace {

QString longerText(const Desk &desk, const QString &period)
{
    const QString pdf = desk.path(period + u".pdf"_s);
    REQUIRE(desk.dondoc({u"summary"_s, desk.data(), u"--period"_s, period, u"--out"_s, pdf}).exitCode <= 1);
    const Answer text = test::run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    REQUIRE(text.exitCode == 0);
    return QString::fromUtf8(text.out).simplified();
}

QJsonObject statusOf(const Desk &desk, const QString &period)
{
    const Answer answer = desk.dondoc({u"status"_s, desk.data(), u"--period"_s, period, u"--json"_s});
    REQUIRE(answer.exitCode <= 1); // 1: of before the plan
    return QJsonDocument::fromJson(answer.out).object();
}

QString shownPeriod(const QSignalSpy &views)
{
    const AssessedPeriodPtr shown = test::shownBy(views);
    return shown ? periods::key(shown->data.period) : QString();
}

QPushButton *firstStep(Bench &bench)
{
    return bench.window().findChild<views::WorkflowSteps *>()->findChildren<QPushButton *>().constFirst();
}

} // namespace

TEST_CASE("Two quarters make half a year at the command line, and the second is written as one with it")
{
    const Desk desk(Desk::PlanOnly);
    for (const QString &quarter : {u"2026-Q1"_s, u"2026-Q2"_s})
        REQUIRE(desk.dondoc({u"example"_s, desk.data(), u"--period"_s, quarter}).exitCode == 0);
    const QJsonObject longer = statusOf(desk, u"2026-H1"_s);
    const QJsonObject last = statusOf(desk, u"2026-Q2"_s);
    for (const QString &key : {u"asked"_s, u"received"_s, u"on_time"_s, u"missing"_s, u"late"_s})
        CHECK(longer.value(key) == last.value(key));
    CHECK(longer.value(u"complete"_s).toInt() >= last.value(u"complete"_s).toInt());
    const QString half = longerText(desk, u"2026-H1"_s);
    CHECK(half.contains(u"Kết quả 6 tháng đầu năm 2026 thực hiện"_s));
    CHECK(half.contains(u"NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2026"_s));
    CHECK(half.contains(u"từng quý trong 6 tháng đầu năm 2026: quý I "_s));
    const QString second = longerText(desk, u"2026-Q2"_s);
    CHECK(second.contains(u"Kết quả quý II và 6 tháng đầu năm 2026 thực hiện"_s));
    CHECK(second.contains(u"Tính chung 6 tháng đầu năm 2026"_s));
    CHECK(longerText(desk, u"2026-Q1"_s).contains(u"Kết quả quý I năm 2026 thực hiện"_s));
    const Answer entries = desk.dondoc({u"export"_s, desk.data(), u"--what"_s, u"entries"_s, u"--period"_s,
                                        u"2026-H1"_s, u"--format"_s, u"json"_s});
    REQUIRE(entries.exitCode == 0);
    CHECK(QJsonDocument::fromJson(entries.out).array().size() > 100);
    CHECK(desk.dondoc({u"status"_s, desk.data(), u"--period"_s, u"2026-9M"_s}).exitCode == 0);
}

TEST_CASE(
    "Half a year is compared with the same one a year before, and with nothing where that holds nothing")
{
    const Desk desk(Desk::PlanOnly);
    for (const QString &quarter : {u"2025-Q4"_s, u"2026-Q1"_s, u"2026-Q2"_s})
        REQUIRE(desk.dondoc({u"example"_s, desk.data(), u"--period"_s, quarter}).exitCode == 0);
    CHECK_FALSE(longerText(desk, u"2026-H1"_s).contains(u"So với 6 tháng"_s));
    REQUIRE(desk.dondoc({u"example"_s, desk.data(), u"--period"_s, u"2027-Q2"_s}).exitCode == 0);
    CHECK(longerText(desk, u"2027-H1"_s).contains(u"So với 6 tháng đầu năm 2026, số cơ quan"_s));
}

TEST_CASE("Forms for half a year go out, come back and count")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString folder = desk.path(u"biểu mẫu"_s);
    const Answer forms = desk.dondoc(
        {u"forms"_s, desk.data(), u"--period"_s, u"2025-H1"_s, u"--out"_s, folder, u"--each"_s});
    INFO(forms.error.toStdString());
    REQUIRE(forms.exitCode == 1);          // warned of: it ended before the plan began
    REQUIRE(namesIn(folder).size() == 10); // the communes are of July 2025
    const Answer filled = test::run(u"/usr/bin/python3"_s,
                                    {u"-c"_s, uR"(
import glob, sys, openpyxl
for path in glob.glob(sys.argv[1] + '/*.xlsx'):
    book = openpyxl.load_workbook(path)
    for sheet in book:
        titles = {}
        for row in sheet.iter_rows():
            found = {cell.value: cell.column for cell in row if cell.value}
            if 'Nhiệm vụ' in found and 'Kết quả thực hiện' in found:
                titles, head = found, row[0].row
                break
        for row in range(head + 1, sheet.max_row + 1) if titles else ():
            if sheet.cell(row, 1).value:
                sheet.cell(row, titles['Trạng thái']).value = 'Đang thực hiện'
                sheet.cell(row, titles['Kết quả thực hiện']).value = 'Đã làm trong 6 tháng'
    book.save(path)
)"_s,
                                     folder});
    INFO(filled.error.toStdString());
    REQUIRE(filled.exitCode == 0);
    const Answer read = desk.dondoc(
        {u"import"_s, desk.data(), u"--period"_s, u"2025-H1"_s, u"--received"_s, u"2025-06-16"_s, folder});
    INFO(read.out.toStdString() << read.error.toStdString());
    CHECK(read.exitCode <= 1);
    CHECK(statusOf(desk, u"2025-H1"_s).value(u"received"_s).toInt() == 7);
    CHECK(longerText(desk, u"2025-H1"_s).contains(u"cả 07 cơ quan, đơn vị đã gửi báo cáo"_s));
}

TEST_CASE(
    "The next quarter is opened from the first step, with its forms, and nothing is written to the file")
{
    Bench bench(Desk::ExampleQuarter);
    const QByteArray before = test::bytesOf(bench.desk().data());
    bench.window().goTo(views::PageId::Home, {});
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    QTest::keyClick(firstStep(bench), Qt::Key_Space);
    auto *dialog = bench.window().findChild<views::NextPeriodDialog *>();
    REQUIRE(dialog);
    const auto said = [dialog](const QString &name) { return dialog->findChild<QLabel *>(name)->text(); };
    CHECK(said(u"next-title"_s) == u"Quý I năm 2026"_s);
    CHECK(said(u"next-agencies"_s) == u"82"_s);
    CHECK(said(u"next-obstacles"_s) != u"0"_s);
    CHECK(said(u"next-tasks"_s) != u"0"_s);
    auto *folder = dialog->findChild<QLineEdit *>(u"next-folder"_s);
    REQUIRE(folder);
    folder->setFocus();
    folder->selectAll();
    const QString forms = bench.desk().path(u"bieu mau"_s);
    QTest::keyClicks(folder, forms);
    QTest::keyClick(folder, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shownPeriod(views) == u"2026-Q1"_s; }, kPatienceMs));
    const views::FolderBar *bar = bench.window().folderBar();
    REQUIRE(QTest::qWaitFor([bar] { return bar->isVisible(); }, kPatienceMs));
    CHECK(bar->findChild<QLabel *>()->text().contains(forms));
    CHECK_FALSE(bench.window().statusBar()->currentMessage().contains(forms)); // it is said once
    CHECK(namesIn(forms).size() > 82);
    CHECK(namesIn(forms).constFirst().startsWith(u"2026-Q1"_s));
    CHECK(test::bytesOf(bench.desk().data()) == before);
}

TEST_CASE("Without forms the next quarter is opened alone, and cancelled, the present one stays")
{
    Bench bench(Desk::ExampleQuarter);
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    QTest::mouseClick(firstStep(bench), Qt::LeftButton);
    auto *dialog = bench.window().findChild<views::NextPeriodDialog *>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(!dialog->isVisible());
    CHECK(views.isEmpty());
    const QStringList before = namesIn(bench.desk().path({}));
    QTest::mouseClick(firstStep(bench), Qt::LeftButton);
    dialog = bench.window().findChild<views::NextPeriodDialog *>();
    REQUIRE(dialog);
    QTest::mouseClick(dialog->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::keyClick(dialog, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shownPeriod(views) == u"2026-Q1"_s; }, kPatienceMs));
    CHECK_FALSE(QTest::qWaitFor([&] { return namesIn(bench.desk().path({})) != before; }, 200));
}

TEST_CASE("A longer period is chosen at the top, can only be read, and leads to its quarter")
{
    Bench bench(Desk::ExampleQuarter);
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    auto *boxes = bench.window().topLine();
    QComboBox *box = nullptr;
    for (QComboBox *each : boxes->findChildren<QComboBox *>())
        box = each->findText(u"Năm 2025"_s) >= 0 ? each : box;
    REQUIRE(box);
    box->setFocus();
    while (box->currentText() != u"Năm 2025"_s) {
        const int at = box->currentIndex();
        QTest::keyClick(box, at < box->findText(u"Năm 2025"_s) ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(box->currentIndex() != at);
    }
    REQUIRE(QTest::qWaitFor([&] { return shownPeriod(views) == u"2025"_s; }, kPatienceMs));
    bench.window().goTo(views::PageId::Reports, {});
    auto *reason = bench.window().reportsPage()->entry()->findChild<QLabel *>(u"read-only-reason"_s);
    REQUIRE(reason);
    CHECK(reason->isVisible());
    CHECK(reason->text().contains(u"quý IV năm 2025"_s));
    CHECK(!bench.window().reportsPage()->entry()->hasPendingEdits());
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Tab); // to the link
    QTest::keyClick(reason, Qt::Key_Return);
    if (shownPeriod(views) == u"2025"_s)
        QTest::qWait(200);
    REQUIRE(QTest::qWaitFor([&] { return shownPeriod(views) == u"2025-Q4"_s; }, kPatienceMs));
    CHECK(!reason->isVisible());
}
