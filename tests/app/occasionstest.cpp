// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Ad hoc periods, issuing and supplements in the window: what is asked there is in the data file.
#include "models/domain/assessment/assessedperiod.h"
#include "models/tables/reportstatus.h"
#include "tests/app/program.h"
#include "tests/app/publisher.h"
#include "tests/app/typedreport.h"
#include "tests/app/windowbench.h"
#include "tests/support/catch.h"
#include "views/messages/messages.h"
#include "views/pages/home/perioddialog.h"
#include "views/pages/reports/reportentrypage.h"
#include "views/pages/reports/supplementdialog.h"
#include "views/pages/summary/summaryoutput.h"
#include "views/pages/summary/summarypage.h"
#include "views/shell/planperiodbar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace dondoc;
using namespace Qt::StringLiterals;
using test::Bench;
using test::Desk;
using test::kPatienceMs;
using test::kToday;
using test::namesIn;
using test::Publisher;
using test::writeBytes;

TEST_CASE("An ad hoc period is made in the window, corrected where its days are wrong, and shown")
{
    Bench bench(Desk::PlanOnly);
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    QSignalSpy failed(bench.session(), &app::OpenFile::failed);
    QSignalSpy saved(bench.session(), &app::OpenFile::savedChanged);
    QTest::mouseClick(bench.window().topLine()->findChild<QToolButton *>(u"ad-hoc"_s), Qt::LeftButton,
                      Qt::NoModifier, QPoint(10, 10));
    auto *dialog = bench.window().findChild<views::PeriodDialog *>();
    REQUIRE(dialog);
    const auto type = [dialog](const QString &field, const QString &text) {
        auto *line = dialog->findChild<QLineEdit *>(field);
        REQUIRE(line);
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
    };
    type(u"period-name"_s, u"Bao so 12"_s);
    type(u"period-from"_s, u"01/11/2025"_s);
    type(u"period-to"_s, u"20/11/2025"_s);
    type(u"period-agencies-due"_s, u"10/11/2025"_s);
    auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QTest::mouseClick(save, Qt::LeftButton);
    const QString sentence = views::Messages::sentence({ErrorCode::PeriodDays, u"Bao so 12"_s, {}});
    const auto says = [dialog, &sentence] {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&sentence](const QLabel *label) { return label->text() == sentence; });
    };
    REQUIRE(QTest::qWaitFor(says, kPatienceMs));
    CHECK(dialog->isVisible());
    CHECK(failed.isEmpty());                        // said in the dialog, and nowhere else
    CHECK(saved.constLast().constFirst().toBool()); // nothing waits to be saved
    type(u"period-agencies-due"_s, u"24/11/2025"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    const auto shown = [&views] {
        const AssessedPeriodPtr period = test::shownBy(views);
        return period ? period->data.period.name : QString();
    };
    REQUIRE(QTest::qWaitFor([&] { return shown() == u"Bao so 12"_s; }, kPatienceMs));
    CHECK(test::shownBy(views)->assessment.deadlines.agencies == QDate(2025, 11, 24));
    CHECK(QTest::qWaitFor([&] { return bench.window().findChild<views::PeriodDialog *>() == nullptr; },
                          kPatienceMs));
}

TEST_CASE("A report is issued in the window, and exporting then writes the file of that day")
{
    Bench bench(Desk::ExampleQuarter);
    bench.window().goTo(views::PageId::Summary, {});
    views::SummaryPage *place = bench.window().summaryPage();
    auto *number = place->findChild<QLineEdit *>(u"summary-number"_s);
    auto *button = place->findChild<QPushButton *>(u"issue"_s);
    auto *issuedLine = place->findChild<QLabel *>(u"life-state"_s);
    QTest::mouseClick(button, Qt::LeftButton); // without number and date nothing is asked
    CHECK(place->findChild<QMessageBox *>() == nullptr);
    Publisher(bench).issue(u"12"_s, u"24/12/2025"_s);
    REQUIRE(QTest::qWaitFor([&] { return issuedLine->text().contains(u"24/12/2025"_s); }, kPatienceMs));
    CHECK_FALSE(number->isEnabled());

    const QString fromWindow = bench.desk().path(u"cửa sổ.pdf"_s);
    place->output()->exportPdfTo(fromWindow);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(fromWindow); }, kPatienceMs));
    const QString fromLine = bench.desk().path(u"dòng lệnh.pdf"_s);
    bench.desk().dondoc(
        {u"summary"_s, bench.desk().data(), u"--period"_s, u"2025-Q4"_s, u"--out"_s, fromLine});
    CHECK(test::bytesOf(fromWindow) == test::bytesOf(fromLine));
    CHECK(test::bytesOf(fromWindow).size() > 10000);

    QSignalSpy failed(bench.session(), &app::OpenFile::failed);
    Q_EMIT bench.window().undoRequested();
    REQUIRE(failed.wait(kPatienceMs));
    CHECK(failed.first().first().value<Error>().code == ErrorCode::IssueStands);
}

TEST_CASE("A supplement is asked for with the missing tasks as its reason, and the next version goes on")
{
    Bench bench(Desk::PlanOnly);
    const test::TypedReport typed(bench.window(), u"03646"_s, u"1"_s);
    typed.report(u"Da hop."_s);
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    REQUIRE(views.wait(kPatienceMs));
    auto *ask = bench.window().findChild<QPushButton *>(u"ask-supplement"_s);
    QTest::mouseClick(ask, Qt::LeftButton);
    auto *dialog = bench.window().findChild<views::SupplementDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->reason().startsWith(u"Thiếu nhiệm vụ "_s));
    CHECK_FALSE(dialog->reason().contains(u"nhiệm vụ 1,"_s)); // told already
    REQUIRE(bench.commits([dialog] {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
    }));
    REQUIRE(views.wait(kPatienceMs));
    const AgencyReport asked = test::shownBy(views)->data.reports.constLast();
    CHECK(asked.state == ReportState::SupplementAsked);
    CHECK(asked.supplementReason.startsWith(u"Thiếu nhiệm vụ "_s));

    QTest::mouseClick(typed.button(u"add-revision"_s), Qt::LeftButton);
    typed.receive();
    test::TypedReport::type(typed.entryField(u"result"_s), u"Da hop, da trong 12 ha."_s);
    test::TypedReport::leave(typed.entryField(u"result"_s));
    REQUIRE(typed.waitUntilSaved());
    views.clear();
    REQUIRE(views.wait(kPatienceMs));
    const PeriodSnapshot &data = test::shownBy(views)->data;
    CHECK(tables::versions(data, data.reports.constLast()).contains(u"2"_s));
    CHECK(tables::supplementsAsked(data, u"03646"_s) == 1);
    CHECK(data.reports.constLast().state == ReportState::Received);
}
