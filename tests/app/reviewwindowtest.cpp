// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The review in the window: it outlives the program and other periods, has steps of its own, and follows the
// data's history.
#include "models/tables/filtermodel.h"
#include "models/tables/submissionentrymodel.h"
#include "tests/app/windowbench.h"
#include "views/messages/messages.h"
#include "views/pages/reports/intakebar.h"
#include "views/pages/reports/intakehistory.h"
#include "views/pages/reports/intakepanel.h"
#include "views/pages/reports/reportentrypage.h"
#include "views/pages/reports/reportspage.h"
#include "views/shell/mainmenu.h"
#include "views/widgets/datefield.h"
#include "views/widgets/filteredtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>

using namespace dondoc;
using namespace dondoc::test;
using tables::SubmissionEntryModel;

namespace {

/// A window on a data file that may be closed and opened again.
class ReviewBench
{
public:
    ReviewBench() { qputenv("DONDOC_CONFIG", m_desk.path(u"window.ini"_s).toUtf8()); }
    ~ReviewBench() { qunsetenv("DONDOC_CONFIG"); }

    void open()
    {
        m_controller = std::make_unique<app::WindowController>(u"Lò Thị Hà"_s, kToday);
        m_controller->start(m_desk.data());
        REQUIRE(QTest::qWaitFor([this] { return m_controller->session() != nullptr; }, kPatienceMs));
        QObject::connect(m_controller->session(), &app::OpenFile::viewRead, m_controller.get(),
                         [this](const app::View &view) { m_seen = view.quarter; });
        QSignalSpy views(m_controller->session(), &app::OpenFile::viewRead);
        REQUIRE(views.wait(kPatienceMs));
        window().goTo(views::PageId::Reports, {});
        window().reportsPage()->showIntake();
    }
    void quit()
    {
        REQUIRE(window().close());
        m_controller.reset();
    }
    /// As a kill leaves it: nothing is asked to be written any more.
    void crash()
    {
        REQUIRE(isIdle());
        m_controller.reset();
    }

    const Desk &desk() const { return m_desk; }
    views::MainWindow &window() { return *m_controller->window(); }
    views::IntakePanel &panel() { return *window().reportsPage()->intake(); }
    views::FilteredTable &list() { return *panel().findChild<views::FilteredTable *>(u"intake-list"_s); }
    views::FilteredTable &rows() { return *panel().findChild<views::FilteredTable *>(u"review-tasks"_s); }
    void click(const QString &button)
    {
        QCoreApplication::processEvents(); // the pane of details gets its room
        auto *found = panel().findChild<QPushButton *>(button);
        REQUIRE((found && found->isEnabled()));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    QAction *action(QKeySequence::StandardKey keys)
    {
        for (QAction *each : window().findChild<views::MainMenu *>()->findChildren<QAction *>()) {
            if (each->shortcuts().contains(QKeySequence(keys))) {
                return each;
            }
        }
        return nullptr;
    }
    bool isIdle()
    {
        return QTest::qWaitFor([this] { return !m_controller->session()->isWriting(); }, kPatienceMs);
    }
    bool shows(int files)
    {
        return QTest::qWaitFor([&] { return panel().submissions().size() == files; }, kPatienceMs);
    }
    bool says(const QString &words)
    {
        return QTest::qWaitFor([&] { return window().statusBar()->currentMessage().contains(words); },
                               kPatienceMs);
    }

    void read(const QString &name, const QString &rows)
    {
        readTable(name, u"Stt;Nhiệm vụ;Trạng thái;Kết quả thực hiện\n%1"_s.arg(rows));
    }
    void readTable(const QString &name, const QString &table)
    {
        const QString file = m_desk.path(name);
        writeBytes(file, u"Cơ quan, đơn vị:;UBND xã Mường É\n%1"_s.arg(table).toUtf8());
        const auto before = panel().submissions().size();
        Q_EMIT panel().bar()->filesChosen({file});
        REQUIRE(shows(int(before) + 1));
        REQUIRE(list().setCurrentId(QString::number(before)));
    }
    /// Typed into the cell of the result of the first row.
    void mendResult(const QString &text, bool ends = true)
    {
        REQUIRE(rows().setCurrentId(u"1"_s));
        rows().edit(rows().currentIndex().siblingAtColumn(SubmissionEntryModel::Result));
        auto *field = rows().viewport()->findChild<QPlainTextEdit *>();
        REQUIRE(field != nullptr);
        field->setFocus();
        field->setPlainText(text);
        if (!ends)
            return;
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyRelease(&rows(), Qt::Key_Control); // else it still counts as held when rows are chosen
        REQUIRE(QTest::qWaitFor([&] { return result() == text; }, kPatienceMs));
    }
    /// Files that the pages know to wait.
    int waiting() const { return m_seen ? int(m_seen->data.underReview.size()) : 0; }
    QString result() { return rows().filter()->index(0, SubmissionEntryModel::Result).data().toString(); }

private:
    Desk m_desk{Desk::PlanOnly};
    AssessedPeriodPtr m_seen;
    std::unique_ptr<app::WindowController> m_controller;
};

} // namespace

TEST_CASE("A review with its mends is there again after the window was closed, and after a crash")
{
    for (const bool crashes : {false, true}) {
        CAPTURE(crashes);
        ReviewBench bench;
        bench.open();
        bench.read(u"Xã Mường É.csv"_s, u"1;;Đang thực hiện;Đã họp\n16;;Hoàn thành;Của Sở\n"_s);
        bench.mendResult(u"Đã họp 02 lần"_s);
        REQUIRE(bench.rows().setCurrentId(u"16"_s));
        bench.click(u"leave-out"_s);
        QCoreApplication::processEvents();
        if (crashes)
            bench.crash();
        else
            bench.quit();
        REQUIRE(QFile::remove(bench.desk().path(u"Xã Mường É.csv"_s))); // nobody keeps what came
        bench.open();
        REQUIRE(bench.shows(1));
        CHECK(bench.says(u"1 file(s) under review"_s));
        CHECK(bench.result() == u"Đã họp 02 lần"_s);
        const Submission &again = bench.panel().submissions().constFirst();
        CHECK(isLeftOut(again, u"16"_s));
        CHECK(again.verdict == Verdict::Ready);
        bench.click(u"accept"_s);
        REQUIRE(bench.isIdle());
        bench.quit();
        bench.open();
        bench.read(u"b.csv"_s, u"2;;Đang thực hiện;Đã trồng\n"_s);
        CHECK(bench.panel().submissions().size() == 1); // what was accepted is not under review any more
    }
}

TEST_CASE("Other pages follow which files wait to be accepted")
{
    ReviewBench bench;
    bench.open();
    const auto waiting = [&bench](int files) {
        return QTest::qWaitFor([&] { return bench.waiting() == files; }, kPatienceMs);
    };
    bench.read(u"Mường É.csv"_s, u"1;;Đang thực hiện;Đã họp\n"_s);
    CHECK(waiting(1));
    bench.window().goTo(views::PageId::Reports, {});
    bench.window().goTo(views::PageId::Reports, QString(views::kUnderReviewRecord));
    CHECK(bench.panel().isVisible());
    bench.click(u"accept"_s);
    CHECK(waiting(0));
}

TEST_CASE("What is being typed in a cell when the window closes is kept too")
{
    ReviewBench bench;
    bench.open();
    bench.read(u"Xã Mường É.csv"_s, u"1;;Đang thực hiện;Đã họp\n"_s);
    bench.mendResult(u"Đang gõ dở"_s, false);
    bench.quit();
    bench.open();
    REQUIRE(bench.shows(1));
    CHECK(bench.result() == u"Đang gõ dở"_s);
}

TEST_CASE("Each period has its own review, and pasted cells are kept as files are")
{
    ReviewBench bench;
    bench.open();
    QApplication::clipboard()->setText(
        u"Cơ quan, đơn vị:\tUBND xã Mường É\nStt\tNhiệm vụ\tTrạng thái\tKết quả thực hiện\n"
        "1\t\tĐang thực hiện\tĐã họp\n"_s);
    QTest::keySequence(&bench.panel(), QKeySequence(QKeySequence::Paste));
    REQUIRE(bench.shows(1));
    bench.mendResult(u"Đã họp 02 lần"_s);
    Q_EMIT bench.window().periodChosen(periods::quarter(2025, 3));
    REQUIRE(bench.shows(0));
    bench.read(u"quý 3.csv"_s, u"1;;Đang thực hiện;Quý ba\n"_s);
    Q_EMIT bench.window().periodChosen(periods::quarter(2025, 4));
    REQUIRE(QTest::qWaitFor([&] { return bench.result() == u"Đã họp 02 lần"_s; }, kPatienceMs));
    CHECK(bench.panel().submissions().size() == 1);
    bench.quit();
    bench.open();
    REQUIRE(bench.shows(1));
    CHECK(bench.result() == u"Đã họp 02 lần"_s);
}

TEST_CASE("What was put aside or taken off the list does not come back another day")
{
    ReviewBench bench;
    bench.open();
    for (const QString &name : {u"a.csv"_s, u"b.csv"_s, u"c.csv"_s})
        bench.read(name, u"1;;Đang thực hiện;Đã họp theo %1\n"_s.arg(name));
    REQUIRE(bench.list().setCurrentId(u"0"_s));
    bench.click(u"skip"_s);
    REQUIRE(bench.list().setCurrentId(u"1"_s));
    bench.click(u"remove"_s);
    REQUIRE(bench.panel().submissions().size() == 2);
    bench.quit();
    bench.open();
    REQUIRE(bench.shows(1));
    CHECK(bench.panel().submissions().constFirst().file == u"c.csv"_s);
}

TEST_CASE("A kept copy that is gone is told when the review is opened, and its file can be read again")
{
    ReviewBench bench;
    bench.open();
    const QString rows = u"1;;Đang thực hiện;Đã họp\n"_s;
    bench.read(u"a.csv"_s, rows);
    const QString kept = bench.panel().submissions().constFirst().sha256;
    bench.quit();
    REQUIRE(QFile::remove(bench.desk().data() + u".files/"_s + kept));
    bench.open();
    REQUIRE(bench.shows(1));
    CHECK(bench.says(u"gone or damaged"_s));
    CHECK(bench.panel().submissions().constFirst().verdict == Verdict::Unreadable);
    Q_EMIT bench.panel().bar()->filesChosen({bench.desk().path(u"a.csv"_s)});
    CHECK(QTest::qWaitFor([&] { return bench.panel().submissions().constFirst().verdict == Verdict::Ready; },
                          kPatienceMs));
    CHECK(bench.panel().submissions().size() == 1);
}

TEST_CASE("In the review the keys of undo take back its own steps, named, and never the data's")
{
    ReviewBench bench;
    bench.open();
    bench.read(u"a.csv"_s, u"1;;Đang thực hiện;Đã họp\n"_s);
    bench.click(u"accept"_s); // a change of the data, of long ago
    REQUIRE(QTest::qWaitFor(
        [&] { return bench.panel().submissions().constFirst().verdict == Verdict::Accepted; }, kPatienceMs));
    bench.read(u"b.csv"_s, u"1;;Đang thực hiện;Họp ba lần\n"_s);
    bench.mendResult(u"Họp bốn lần"_s);
    QAction *undo = bench.action(QKeySequence::Undo);
    REQUIRE(undo != nullptr);
    CHECK(undo->text().contains(u"mending cell D3 of "_s));
    undo->trigger();
    CHECK(bench.result() == u"Họp ba lần"_s);
    CHECK(bench.says(u"mending cell D3 of "_s));
    CHECK(bench.panel().submissions().constFirst().verdict == Verdict::Accepted);
    REQUIRE(bench.isIdle());
    CHECK(bench.desk()
              .dondoc(
                  {u"export"_s, bench.desk().data(), u"--what"_s, u"entries"_s, u"--period"_s, u"2025-Q4"_s})
              .out.contains("Đã họp"));
    QAction *redo = bench.action(QKeySequence::Redo);
    REQUIRE((redo && redo->isEnabled()));
    redo->trigger();
    CHECK(bench.result() == u"Họp bốn lần"_s);
    bench.click(u"remove"_s);
    REQUIRE(bench.panel().submissions().size() == 1);
    CHECK(undo->text().contains(u"b.csv"_s));
    undo->trigger();
    CHECK(bench.panel().submissions().size() == 2);
    CHECK(bench.result() == u"Họp bốn lần"_s);
    bench.quit();
    bench.open();
    REQUIRE(bench.shows(1)); // as it was left, the removal taken back
    CHECK(bench.result() == u"Họp bốn lần"_s);
}

TEST_CASE("What was accepted is taken back in the list and done again without a question")
{
    const bool isOfFigures = GENERATE(false, true);
    CAPTURE(isOfFigures);
    ReviewBench bench;
    bench.open();
    if (isOfFigures)
        bench.readTable(u"a.csv"_s,
                        u"Chỉ tiêu;Đơn vị tính;Kế hoạch năm;Thực hiện trong kỳ;Lũy kế từ đầu năm\n"
                        "Tổng diện tích cây ăn quả;ha;90;85;85\n"_s);
    else
        bench.read(u"a.csv"_s, u"1;;Đang thực hiện;Đã họp\n"_s);
    bench.click(u"accept"_s);
    const auto verdict = [&] { return bench.panel().submissions().constFirst().verdict; };
    REQUIRE(QTest::qWaitFor([&] { return verdict() == Verdict::Accepted; }, kPatienceMs));
    CHECK(bench.says(u"Accepted 1 report(s)."_s));
    REQUIRE(bench.isIdle());
    const Answers no(false);
    for (const bool takesBack : {true, false, true, false}) {
        CAPTURE(takesBack);
        if (takesBack)
            Q_EMIT bench.window().undoRequested();
        else
            Q_EMIT bench.window().redoRequested();
        CHECK(QTest::qWaitFor([&] { return verdict() == (takesBack ? Verdict::Ready : Verdict::Accepted); },
                              kPatienceMs));
    }
    CHECK(no.asked().isEmpty());
}

TEST_CASE("Undo takes back a newer acceptance before an older mend, and redo goes the same way back")
{
    ReviewBench bench;
    bench.open();
    bench.read(u"a.csv"_s, u"1;;Đang thực hiện;Đã họp\n"_s);
    bench.mendResult(u"Họp bốn lần"_s);
    bench.click(u"accept"_s);
    const auto verdict = [&] { return bench.panel().submissions().constFirst().verdict; };
    const auto becomes
        = [&](Verdict wanted) { return QTest::qWaitFor([&] { return verdict() == wanted; }, kPatienceMs); };
    REQUIRE(becomes(Verdict::Accepted));
    REQUIRE(bench.isIdle());
    QAction *undo = bench.action(QKeySequence::Undo);
    QAction *redo = bench.action(QKeySequence::Redo);
    const auto isOffered
        = [](const QAction *step) { return QTest::qWaitFor([&] { return step->isEnabled(); }, kPatienceMs); };
    REQUIRE(isOffered(undo));
    undo->trigger();
    REQUIRE(becomes(Verdict::Ready));
    CHECK(bench.panel().history()->steps().toUndo.contains(u"mending cell"_s));
    undo->trigger();
    CHECK(bench.panel().history()->steps().toUndo.isEmpty());
    REQUIRE(bench.isIdle());
    redo->trigger();
    CHECK(bench.panel().history()->steps().toRedo.isEmpty());
    REQUIRE(isOffered(redo));
    redo->trigger();
    CHECK(becomes(Verdict::Accepted));
}

TEST_CASE("The day of receipt that is changed counts for what was read before")
{
    ReviewBench bench;
    bench.open();
    bench.read(u"Xã Mường É.csv"_s, u"1;;Đang thực hiện;Đã họp\n"_s);
    auto *received = bench.panel().findChild<views::DateField *>();
    REQUIRE(received);
    received->setDate(QDate(2025, 12, 15));
    Q_EMIT received->dateEdited(QDate(2025, 12, 15));
    CHECK(bench.panel().submissions().constFirst().read.receivedOn == QDate(2025, 12, 15));
}

TEST_CASE("Where the review has no step left, a change of the data is not taken back unseen")
{
    ReviewBench bench;
    bench.open();
    REQUIRE(bench.isIdle());
    Q_EMIT bench.window().reportsPage()->entry()->reportEdited(reportOf(u"03646"_s, u"Đã họp"_s));
    QAction *undo = bench.action(QKeySequence::Undo);
    REQUIRE(QTest::qWaitFor([&] { return undo->isEnabled(); }, kPatienceMs));
    QString asked;
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &answers, [&asked] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        asked = box->text();
        box->reject();
    });
    answers.start(20);
    const auto asksAbout = [&](const QString &words) {
        asked.clear();
        undo->trigger();
        return QTest::qWaitFor([&] { return asked.contains(words); }, kPatienceMs);
    };
    CHECK(asksAbout(u"task 1"_s)); // the files are seen
    bench.window().goTo(views::PageId::Reports, u"03646/2"_s);
    CHECK(asksAbout(u"task 1"_s)); // another task is
    bench.window().goTo(views::PageId::Reports, u"STC/1"_s);
    CHECK(asksAbout(u"Tô Hiệu"_s)); // another agency is
    bench.window().goTo(views::PageId::Reports, u"03646/1"_s);
    asked.clear();
    undo->trigger();
    CHECK(bench.says(views::Messages::takenBack(u"report"_s).chopped(1)));
    CHECK(asked.isEmpty());
}
