// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The entry of reports in a real window: keys go in, and another connection writes the same report.
#include "models/services/datafilesession.h"
#include "models/services/reportservice.h"
#include "tests/app/typedreport.h"
#include "tests/app/windowbench.h"
#include "tests/support/catch.h"
#include "views/messages/messages.h"
#include "views/shell/windowpages.h"
#include "views/widgets/comparedtext.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QSemaphore>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <memory>

using namespace dondoc;
using namespace Qt::StringLiterals;
using services::DataFileSession;
using test::Bench;
using test::Desk;
using test::kPatienceMs;
using test::TypedReport;

namespace {

const QString kCommune = u"03646"_s;
const QString kFruitTask = u"4.1"_s; // has an end, so that it has a field for per cent

/// By a connection of its own, as another program would; the window's events are not handled meanwhile.
void storeElsewhere(const QString &path, const std::function<void(TaskEntry &)> &change)
{
    const auto session = DataFileSession::open(path, services::Access::ReadWrite, u"Quàng Văn Nam"_s);
    REQUIRE(session);
    const Period period = periods::quarter(2025, 4);
    const auto data = (*session)->snapshot({}, period);
    REQUIRE(data);
    REQUIRE(data->reports.size() == 1);
    AgencyReport report = data->reports.constFirst();
    change(report.entries.first());
    REQUIRE(services::ReportService(**session).saveReport(data->plan.code, period, report));
}

/// What the window gives to be written waits as long as it lives.
class HeldWriter
{
public:
    explicit HeldWriter(const app::OpenFile *shown)
    {
        auto *file = const_cast<app::OpenFile *>(shown);
        file->readBehindWrites<DataFileSession>(
            [gate = m_gate](DataFileSession &) {
                gate->acquire();
                return true;
            },
            file, [](bool) {});
    }
    ~HeldWriter() { m_gate->release(); }
    Q_DISABLE_COPY_MOVE(HeldWriter)

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

/// Until the menu's entry with those keys can be chosen.
bool waitForKeys(Bench &bench, const QKeySequence &keys)
{
    const QList<QAction *> actions = bench.window().findChildren<QAction *>();
    return QTest::qWaitFor(
        [&] {
            return std::any_of(actions.begin(), actions.end(), [&keys](const QAction *action) {
                return action->shortcut() == keys && action->isEnabled();
            });
        },
        kPatienceMs);
}

bool waitForEntries(Bench &bench, const QByteArray &words, bool there = true)
{
    return QTest::qWaitFor([&] { return bench.exported(u"entries"_s).contains(words) == there; },
                           kPatienceMs);
}

/// Past the field's own check, as it may come from elsewhere.
void force(QWidget *field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(field);
    REQUIRE(line);
    line->setText(text);
    Q_EMIT line->textEdited(text);
}

} // namespace

TEST_CASE("What is typed into the form is saved when the field is left, undone and redone by keys")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), kCommune, kFruitTask);
    typed.report(u"Da trong 12 ha."_s);
    CHECK(bench.exported(u"entries"_s).contains("Da trong 12 ha."));
    CHECK(bench.exported(u"reports"_s).contains("45/BC-UBND"));
    CHECK(bench.exported(u"history"_s).contains("Lò Thị Hà"));

    TypedReport::type(typed.entryField(u"result"_s), u"Da trong 15 ha."_s);
    TypedReport::leave(typed.entryField(u"result"_s));
    REQUIRE(typed.waitUntilSaved());
    CHECK(bench.exported(u"entries"_s).contains("15 ha"));
    REQUIRE(waitForKeys(bench, QKeySequence::Undo));
    QTest::keySequence(typed.entryField(u"estimate"_s), QKeySequence::Undo);
    CHECK(waitForEntries(bench, "12 ha"));
    CHECK(QTest::qWaitFor([&] { return typed.shown(u"result"_s) == u"Da trong 12 ha."_s; }, kPatienceMs));
    const auto told = [&bench] { return bench.window().statusBar()->currentMessage(); };
    CHECK(QTest::qWaitFor(
        [&] { return told().startsWith(views::Messages::takenBack(u"report"_s).chopped(1)); }, kPatienceMs));
    REQUIRE(waitForKeys(bench, QKeySequence::Redo));
    QTest::keySequence(typed.entryField(u"estimate"_s), QKeySequence::Redo);
    CHECK(waitForEntries(bench, "15 ha"));
    CHECK(QTest::qWaitFor(
        [&] { return told().startsWith(views::Messages::doneAgain(u"report"_s).chopped(1)); }, kPatienceMs));
}

TEST_CASE("Typing is taken back in its field until it is saved, then by the history, and never comes back")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), kCommune, kFruitTask);
    typed.report(u"Da trong 12 ha."_s);
    QWidget *difficulty = typed.entryField(u"difficulty"_s);
    TypedReport::type(difficulty, u"Thieu von."_s);
    QTest::keySequence(difficulty, QKeySequence::Undo);
    CHECK(typed.shown(u"difficulty"_s).isEmpty());
    CHECK(typed.shown(u"result"_s) == u"Da trong 12 ha."_s);

    TypedReport::type(difficulty, u"Thieu giong."_s);
    REQUIRE(waitForEntries(bench, "Thieu giong."));
    REQUIRE(typed.waitUntilSaved());
    QTest::keySequence(difficulty, QKeySequence::Undo);
    CHECK(waitForEntries(bench, "Thieu giong.", false));
    CHECK(QTest::qWaitFor([&] { return typed.shown(u"difficulty"_s).isEmpty(); }, kPatienceMs));
    REQUIRE(waitForKeys(bench, QKeySequence::Redo)); // the undo is no change of its own
    QTest::keySequence(difficulty, QKeySequence::Undo);
    CHECK(waitForEntries(bench, "Da trong 12 ha.", false));
    CHECK(typed.shown(u"difficulty"_s).isEmpty());
}

TEST_CASE("A share takes no more than 100 and no letters, and stands behind the result")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), kCommune, kFruitTask);
    TypedReport::type(typed.entryField(u"percent"_s), u"320"_s);
    CHECK(typed.shown(u"percent"_s) == u"32"_s);
    typed.entryField(u"longer_result"_s)->setFocus();
    QTest::keyClick(typed.entryField(u"longer_result"_s), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == typed.entryField(u"percent"_s));
}

TEST_CASE("A refused field stays in the form and is marked, while all others are saved")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), kCommune, kFruitTask);
    force(typed.entryField(u"percent"_s), u"150"_s);
    typed.report(u"Da trong 12 ha."_s);
    CHECK(bench.exported(u"entries"_s).contains("12 ha"));
    CHECK_FALSE(bench.exported(u"entries"_s).contains("\"percent\":150"));
    CHECK(typed.shown(u"percent"_s) == u"150"_s);
    CHECK(typed.isMarked(u"percent"_s));
    CHECK_FALSE(typed.isMarked(u"result"_s));
    CHECK(typed.page().hasHeldEdits());

    TypedReport::type(typed.entryField(u"difficulty"_s), u"Thieu von."_s);
    TypedReport::leave(typed.entryField(u"difficulty"_s));
    REQUIRE(typed.waitUntilSaved());
    CHECK(bench.exported(u"entries"_s).contains("Thieu von."));
    CHECK(typed.shown(u"percent"_s) == u"150"_s);

    TypedReport::type(typed.entryField(u"percent"_s), u"50"_s);
    TypedReport::leave(typed.entryField(u"percent"_s));
    REQUIRE(typed.waitUntilSaved());
    CHECK(bench.exported(u"entries"_s).contains("\"percent\":50"));
    CHECK_FALSE(typed.isMarked(u"percent"_s));
    CHECK_FALSE(typed.page().hasHeldEdits());
}

TEST_CASE("A field that another window changed too waits for a decision, while the others are saved")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), kCommune, kFruitTask);
    typed.report(u"Da hop."_s);
    TypedReport::type(typed.entryField(u"result"_s), u"Cua toi."_s);
    storeElsewhere(bench.desk().data(), [](TaskEntry &entry) { entry.result = u"Cua ho."_s; });
    TypedReport::type(typed.entryField(u"estimate"_s), u"Ca nam 20 ha."_s);
    TypedReport::leave(typed.entryField(u"estimate"_s));
    REQUIRE(waitForEntries(bench, "Ca nam 20 ha."));
    REQUIRE(typed.waitUntilSaved());
    CHECK(bench.exported(u"entries"_s).contains("Cua ho."));
    CHECK(typed.shown(u"result"_s) == u"Cua toi."_s);
    CHECK(typed.isMarked(u"result"_s));
    CHECK_FALSE(typed.isMarked(u"estimate"_s));
    REQUIRE(typed.button(u"conflict-mine"_s)->isVisible());
    const auto *own = typed.page().findChild<views::ComparedText *>(u"conflict-mine-text"_s);
    const auto *theirs = typed.page().findChild<views::ComparedText *>(u"conflict-theirs-text"_s);
    CHECK(own->toPlainText() == u"Cua toi."_s);
    CHECK(own->marked() == QStringList{u"toi"_s});
    CHECK(theirs->toPlainText() == u"Cua ho."_s);
    CHECK(theirs->marked() == QStringList{u"ho"_s});

    const bool mine = GENERATE(true, false);
    QTest::mouseClick(typed.button(mine ? u"conflict-mine"_s : u"conflict-theirs"_s), Qt::LeftButton);
    REQUIRE(typed.waitUntilSaved());
    CHECK(typed.shown(u"result"_s) == (mine ? u"Cua toi."_s : u"Cua ho."_s));
    CHECK(waitForEntries(bench, mine ? "Cua toi." : "Cua ho."));
    CHECK_FALSE(typed.isMarked(u"result"_s));
    CHECK_FALSE(typed.button(u"conflict-mine"_s)->isVisible());
}

TEST_CASE("Several contested fields are asked about one after the other")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), kCommune, kFruitTask);
    typed.report(u"Da hop."_s);
    {
        const HeldWriter held(bench.session()); // or a field that is left is written before theirs
        TypedReport::type(typed.entryField(u"result"_s), u"Cua toi."_s);
        TypedReport::type(typed.entryField(u"difficulty"_s), u"Thieu giong."_s);
        storeElsewhere(bench.desk().data(), [](TaskEntry &entry) {
            entry.result = u"Cua ho."_s;
            entry.difficulty = u"Thieu von."_s;
        });
    }
    TypedReport::leave(typed.entryField(u"difficulty"_s));
    REQUIRE(QTest::qWaitFor([&] { return typed.button(u"conflict-mine"_s)->isVisible(); }, kPatienceMs));
    const auto *theirs = typed.page().findChild<views::ComparedText *>(u"conflict-theirs-text"_s);
    CHECK(theirs->toPlainText() == u"Thieu von."_s);
    QTest::mouseClick(typed.button(u"conflict-theirs"_s), Qt::LeftButton);
    CHECK(typed.shown(u"difficulty"_s) == u"Thieu von."_s);
    CHECK(typed.shown(u"result"_s) == u"Cua toi."_s);
    CHECK(typed.isMarked(u"result"_s));
    CHECK(theirs->toPlainText() == u"Cua ho."_s);
    QTest::mouseClick(typed.button(u"conflict-mine"_s), Qt::LeftButton);
    CHECK(waitForEntries(bench, "Cua toi."));
    CHECK(bench.exported(u"entries"_s).contains("Thieu von."));
    CHECK_FALSE(typed.page().hasHeldEdits());
}

TEST_CASE("Fields that two windows change side by side are both kept, without a question")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), kCommune, kFruitTask);
    typed.report(u"Da hop."_s);
    TypedReport::type(typed.entryField(u"result"_s), u"Da hop hai lan."_s);
    storeElsewhere(bench.desk().data(), [](TaskEntry &entry) { entry.difficulty = u"Thieu von."_s; });
    TypedReport::leave(typed.entryField(u"result"_s));
    REQUIRE(waitForEntries(bench, "Da hop hai lan."));
    CHECK(bench.exported(u"entries"_s).contains("Thieu von."));
    CHECK(QTest::qWaitFor([&] { return typed.shown(u"difficulty"_s) == u"Thieu von."_s; }, kPatienceMs));
    CHECK_FALSE(typed.page().hasHeldEdits());
}

TEST_CASE("What is typed when the window closes is written")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), kCommune, kFruitTask);
    typed.receive();
    TypedReport::type(typed.entryField(u"result"_s), u"Ngay truoc khi dong."_s);
    bench.window().close();
    CHECK(bench.exported(u"entries"_s).contains("Ngay truoc khi dong."));
    CHECK(app::Settings().lastFile() == bench.desk().data());
    CHECK(app::Settings().lastView(bench.desk().data()).periodKey == u"2025-Q4"_s);
}

TEST_CASE("A window that closes over what cannot be saved saves the rest and says so")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), kCommune, kFruitTask);
    typed.receive();
    force(typed.entryField(u"percent"_s), u"150"_s);
    TypedReport::type(typed.entryField(u"result"_s), u"Ngay truoc khi dong."_s);
    bool said = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&said] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            said = true;
            box->accept();
        }
    });
    watch.start(20);
    bench.window().close();
    CHECK(said);
    CHECK(bench.exported(u"entries"_s).contains("Ngay truoc khi dong."));
}

TEST_CASE("A day that is none is told as not saved, and closing offers to go back to it")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), kCommune, kFruitTask);
    typed.report(u"Da hop."_s);
    QWidget *received = typed.reportField(u"received"_s);
    TypedReport::type(received, u"99/99/2025"_s);
    TypedReport::leave(received);
    REQUIRE(typed.waitUntilSaved());
    const QList<QLabel *> labels = bench.window().findChildren<QLabel *>();
    const auto says = [&labels](const QString &words) {
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel *label) {
            return label->isVisible() && label->text() == words;
        });
    };
    CHECK_FALSE(says(u"Saved"_s)); // neither in the form nor in the status bar
    CHECK(says(u"Not saved yet"_s));
    const test::Answers answers(false);
    bench.window().goTo(views::PageId::Home, {});
    bench.window().close();
    CHECK(answers.asked().contains(u"99/99/2025"_s));
    CHECK(bench.window().isVisible());
    CHECK(bench.window().pages()->currentId() == views::PageId::Reports);
    CHECK(bench.window().focusWidget() == received);
    bench.window().goTo(views::PageId::Reports, u"STC"_s);
    CHECK(bench.window().statusBar()->currentMessage().contains(u"99/99/2025"_s)); // left, with a word
    bench.window().goTo(views::PageId::Reports, kCommune);
    CHECK(QTest::qWaitFor([&] { return says(u"Saved"_s); }, kPatienceMs));
    CHECK_FALSE(says(u"Not saved yet"_s));
}

TEST_CASE("Letters typed over the field of states go into the result and choose no state")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), kCommune, kFruitTask);
    typed.report(u"Da hop."_s);
    QTest::keyClick(typed.entryField(u"result"_s), Qt::Key_PageDown, Qt::ControlModifier);
    auto *state = qobject_cast<QComboBox *>(typed.entryField(u"state"_s));
    REQUIRE(QTest::qWaitFor([&] { return state->hasFocus(); }, kPatienceMs));
    const int before = state->currentIndex();
    QTest::keyClick(state, Qt::Key_K);
    CHECK(state->currentIndex() == before);
    CHECK(typed.entryField(u"result"_s)->hasFocus());
    CHECK(typed.shown(u"result"_s) == u"k"_s);
}

TEST_CASE("A day of receipt before the period, or weeks before its end, is told while it stands there")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport typed(bench.window(), u"03646"_s, u"4.1"_s);
    const auto *early = typed.page().findChild<QLabel *>(u"received-early"_s);
    const auto isTold = [&](const QString &day) {
        TypedReport::type(typed.reportField(u"received"_s), day);
        TypedReport::leave(typed.reportField(u"received"_s));
        return !early->isHidden();
    };
    CHECK_FALSE(isTold(u"15/12/2025"_s));
    CHECK(isTold(u"01/09/2025"_s));
    CHECK(early->text().contains(u"before the period began"_s));
    CHECK(isTold(u"01/10/2025"_s));
    CHECK(early->text().contains(u"weeks before the period ends"_s));
    CHECK_FALSE(isTold(u"16/12/2025"_s));
}
