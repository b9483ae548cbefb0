// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Dialogs at the sizes of office screens and with large letters: none is higher than the screen, nothing cut.
#include "models/domain/assessment/nextperiodpreview.h"
#include "models/example/example.h"
#include "tests/support/fit.h"
#include "tests/support/plandata.h"
#include "tests/support/reader.h"
#include "views/pages/home/nextperioddialog.h"
#include "views/pages/home/perioddialog.h"
#include "views/pages/reports/supplementdialog.h"
#include "views/pages/summary/provinceanswerdialog.h"
#include "views/pages/welcome/welcomepage.h"
#include "views/shell/keylist.h"

#include <QTest>

#include <functional>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

AssessedPeriodPtr periodOfDialogs()
{
    PeriodSnapshot data = test::planOfSonLa();
    data.reports = example::exampleReports(data);
    return makeAssessedPeriod(data);
}

/// room: of the screen, without the system's bar.
void checkDialogs(const QSize &room)
{
    const AssessedPeriodPtr quarter = periodOfDialogs();
    const QStringList tasks{u"1"_s, u"2"_s, u"4.1"_s, u"4.2"_s, u"5.1"_s};
    const std::pair<const char *, std::function<QWidget *()>> dialogs[] = {
        {"keys", [] { return new KeyList; }},
        {"supplement",
         [&] {
             return new SupplementDialog(u"Sở Nông nghiệp và Môi trường"_s, {tasks, tasks}, {});
         }},
        {"period", [&] { return new PeriodDialog(quarter->data, {}, QDate(2025, 12, 20)); }},
        {"next period",
         [&] {
             return new NextPeriodDialog(carriedOver(quarter->data, quarter->assessment),
                                         u"/home/ha/Tài liệu/Báo cáo/Biểu mẫu 2026-Q1"_s);
         }},
        {"answer of the province", [] { return new ProvinceAnswerDialog(u"Ủy ban nhân dân tỉnh"_s, 3); }},
        {"welcome", [] { return new WelcomePage; }},
    };
    for (const auto &[name, make] : dialogs) {
        const std::unique_ptr<QWidget> dialog(make());
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        dialog->resize(dialog->size().boundedTo(room));
        QCoreApplication::processEvents();
        CAPTURE(name, dialog->width(), dialog->height(), room.width(), room.height());
        CHECK(dialog->width() <= room.width());
        CHECK(dialog->height() <= room.height());
        const QStringList faults = test::faultsOfFit(*dialog);
        INFO(faults.join(u'\n').toStdString());
        CHECK(faults.isEmpty());
    }
}

} // namespace

TEST_CASE("Dialogs hold on small screens")
{
    const test::Reader vietnamese;
    checkDialogs({911, 452}); // 1366x768 at 150 %
    checkDialogs({1024, 640});
}

TEST_CASE("Dialogs hold with letters of 18 points")
{
    const test::Reader large(18);
    checkDialogs({1366, 708});
}
