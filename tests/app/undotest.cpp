// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Undo in a real window: typing before the history, others' changes only after a question, and what was
// taken back out of sight is shown.
#include "models/services/datafilesession.h"
#include "models/services/reportservice.h"
#include "tests/app/typedreport.h"
#include "tests/app/windowbench.h"
#include "tests/support/catch.h"
#include "views/messages/messages.h"
#include "views/shell/mainmenu.h"
#include "views/shell/windowpages.h"

#include <QAction>
#include <QStatusBar>

using namespace dondoc;
using namespace dondoc::test;
using services::DataFileSession;
using services::ReportService;

namespace {

const QString kUndoneAgency = u"03646"_s;
const QString kUndoneTask = u"4.1"_s;

/// By a connection of its own, as another window would, in the only report that there is.
void changeInOtherWindow(const QString &path, const QString &result)
{
    const auto session = DataFileSession::open(path, services::Access::ReadWrite, u"Quàng Văn Nam"_s);
    REQUIRE(session);
    const Period period = periods::quarter(2025, 4);
    const auto data = (*session)->snapshot({}, period);
    REQUIRE(data);
    REQUIRE(data->reports.size() == 1);
    AgencyReport report = data->reports.constFirst();
    report.entries.first().result = result;
    REQUIRE(ReportService(**session).saveReport(data->plan.code, period, report));
}

QAction *menuAction(Bench &bench, QKeySequence::StandardKey keys)
{
    const QList<QAction *> actions = bench.window().findChild<views::MainMenu *>()->findChildren<QAction *>();
    for (QAction *each : actions)
        if (each->shortcuts().contains(QKeySequence(keys)))
            return each;
    return nullptr;
}

bool waitUntilEnabled(const QAction *action, bool enabled = true)
{
    return QTest::qWaitFor([&] { return action->isEnabled() == enabled; }, kPatienceMs);
}

} // namespace

TEST_CASE("What is typed after an undo and taken back in its field comes back, and nothing older")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), kUndoneAgency, kUndoneTask);
    QWidget *state = typed.entryField(u"state"_s);
    QWidget *result = typed.entryField(u"result"_s);
    QTest::keyClick(state, Qt::Key_2);
    REQUIRE(typed.waitUntilSaved());
    QAction *undo = menuAction(bench, QKeySequence::Undo);
    QAction *redo = menuAction(bench, QKeySequence::Redo);
    REQUIRE(waitUntilEnabled(undo));
    QTest::keySequence(state, QKeySequence::Undo);
    REQUIRE(waitUntilEnabled(redo));
    TypedReport::type(result, u"Da hop."_s);
    CHECK_FALSE(redo->isEnabled()); // the state is not to come back behind the text
    QTest::keySequence(result, QKeySequence::Undo);
    CHECK(typed.shown(u"result"_s).isEmpty());
    QTest::keySequence(result, QKeySequence::Undo); // nothing is left in the field, nor in the history
    QTest::qWait(50);
    QTest::keySequence(result, QKeySequence::Redo);
    CHECK(typed.shown(u"result"_s) == u"Da hop."_s);
    typed.receive();
    TypedReport::leave(typed.reportField(u"received"_s));
    REQUIRE(typed.waitUntilSaved());
    CHECK(bench.exported(u"entries"_s).contains("Da hop."));
    CHECK_FALSE(bench.exported(u"entries"_s).contains("under_way"));
    CHECK_FALSE(redo->isEnabled());
}

TEST_CASE("What another window changed is taken back and done again only after a question that names who")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), kUndoneAgency, kUndoneTask);
    typed.report(u"Cua toi."_s);
    changeInOtherWindow(bench.desk().data(), u"Cua ho."_s);
    REQUIRE(QTest::qWaitFor([&] { return typed.shown(u"result"_s) == u"Cua ho."_s; }, kPatienceMs));
    QAction *undo = menuAction(bench, QKeySequence::Undo);
    {
        const Answers no(false);
        undo->trigger();
        CHECK(no.waitFor(u"Quàng Văn Nam"_s));
    }
    CHECK(bench.exported(u"entries"_s).contains("Cua ho."));
    const Answers yes(true);
    undo->trigger();
    CHECK(yes.waitFor(u"Quàng Văn Nam"_s));
    CHECK(QTest::qWaitFor([&] { return typed.shown(u"result"_s) == u"Cua toi."_s; }, kPatienceMs));
    REQUIRE(waitUntilEnabled(menuAction(bench, QKeySequence::Redo)));
    const Answers none(false);
    menuAction(bench, QKeySequence::Redo)->trigger(); // this window's own undo
    CHECK(QTest::qWaitFor([&] { return typed.shown(u"result"_s) == u"Cua ho."_s; }, kPatienceMs));
    CHECK(none.asked().isEmpty());
}

TEST_CASE("What is taken back out of sight, once a person agreed, is shown where it was")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), kUndoneAgency, kUndoneTask);
    typed.report(u"Da hop."_s);
    bench.window().goTo(views::PageId::Home, {});
    QAction *undo = menuAction(bench, QKeySequence::Undo);
    REQUIRE(waitUntilEnabled(undo));
    const Answers yes(true);
    undo->trigger();
    CHECK(yes.waitFor(u"4.1"_s));
    CHECK(QTest::qWaitFor([&] { return bench.window().pages()->currentId() == views::PageId::Reports; },
                          kPatienceMs));
    CHECK(QTest::qWaitFor([&] { return typed.shown(u"result"_s).isEmpty(); }, kPatienceMs));
    const QString told = bench.window().statusBar()->currentMessage();
    CHECK(told.startsWith(views::Messages::takenBack(u"report"_s).chopped(1)));
    CHECK(told.contains(u"Tô Hiệu, task 4.1, "_s));
}
