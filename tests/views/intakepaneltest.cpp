// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IntakePanel and ReportsPage: files dropped, looked at, given an agency, accepted.
#include "views/pages/reports/intakepanel.h"
#include "models/tables/filtermodel.h"
#include "models/tables/roles.h"
#include "models/tables/submissionentrymodel.h"
#include "tests/support/answers.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "tests/support/plandata.h"
#include "views/messages/messages.h"
#include "views/pages/reports/agencychoice.h"
#include "views/pages/reports/intakebar.h"
#include "views/pages/reports/reportspage.h"
#include "views/widgets/filteredtable.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QUrl>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

AssessedPeriodPtr intakeQuarter(int number = 4)
{
    return makeAssessedPeriod(test::planOfSonLa(periods::quarter(2025, number)));
}

Submission submission(const QString &file, const QString &agency, Verdict verdict)
{
    Submission made;
    made.file = file;
    made.agencyCode = agency;
    made.verdict = verdict;
    return made;
}

struct OpenedPanel {
    IntakePanel panel;
    OpenedPanel()
    {
        panel.showPeriod(intakeQuarter());
        panel.bar()->setToday(QDate(2025, 12, 16));
        panel.resize(1100, 500);
        panel.show();
        panel.add({submission(u"a.xlsx"_s, u"03646"_s, Verdict::Ready),
                   submission(u"b.xlsx"_s, {}, Verdict::NeedsAgency),
                   submission(u"c.xlsx"_s, u"STC"_s, Verdict::Ready)});
        QCoreApplication::processEvents(); // the pane of details gets its room
    }
    QPushButton *button(const QString &name) { return panel.findChild<QPushButton *>(name); }
    FilteredTable *list() { return panel.findChild<FilteredTable *>(u"intake-list"_s); }
};

/// Of what was asked to be accepted in one step.
QList<int> placesOf(const QList<QVariant> &asked)
{
    return asked.at(0).value<QMap<int, Submission>>().keys();
}

} // namespace

TEST_CASE("all reports that can be accepted leave with one click, the others stay")
{
    OpenedPanel opened;
    QSignalSpy asked(&opened.panel, &IntakePanel::acceptRequested);
    QTest::mouseClick(opened.button(u"accept-all"_s), Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(placesOf(asked.at(0)) == QList<int>{0, 2});
    opened.panel.replaceAll({{0, submission(u"a.xlsx"_s, u"STC"_s, Verdict::Accepted)},
                             {2, submission(u"c.xlsx"_s, u"STC"_s, Verdict::Accepted)}});
    CHECK_FALSE(opened.button(u"accept-all"_s)->isEnabled());
}

TEST_CASE("what is to be looked at leaves by itself only")
{
    OpenedPanel opened;
    Submission wrong = submission(u"d.xlsx"_s, u"SCT"_s, Verdict::NeedsLook);
    wrong.issues = {Issue{Severity::Error, IssueKind::HeadingWithEntry, {u"4"_s}}};
    opened.panel.add({wrong});
    QSignalSpy asked(&opened.panel, &IntakePanel::acceptRequested);
    QTest::mouseClick(opened.button(u"accept-all"_s), Qt::LeftButton);
    opened.list()->selectAll();
    QTest::mouseClick(opened.button(u"accept"_s), Qt::LeftButton);
    REQUIRE(opened.list()->setCurrentId(u"3"_s));
    for (const bool agrees : {false, true}) {
        const test::Answers answers(agrees);
        QTest::mouseClick(opened.button(u"accept"_s), Qt::LeftButton);
        CHECK(answers.asked().contains(Messages::sentence(wrong.issues.constFirst())));
        CHECK(answers.asked().contains(u"as in the file, with what is wrong?"_s)); // nothing is left out
    }
    REQUIRE(asked.size() == 3);
    CHECK(placesOf(asked.at(0)) == QList<int>{0, 2});
    CHECK(placesOf(asked.at(1)) == QList<int>{0, 2});
    CHECK(placesOf(asked.at(2)) == QList<int>{3});
}

TEST_CASE("the question before accepting lists what is not taken as left out, and calls no rival a fault")
{
    OpenedPanel opened;
    Submission mixed = submission(u"d.xlsx"_s, u"SCT"_s, Verdict::NeedsLook);
    mixed.issues = {Issue{Severity::Error, IssueKind::AmountOfOtherUnit, {u"60 người"_s, u"ha"_s}}};
    Submission first = submission(u"e.xlsx"_s, u"SNgV"_s, Verdict::Ready);
    Submission second = submission(u"f.xlsx"_s, u"SNgV"_s, Verdict::Ready);
    first.read.number = u"1/BC-SNgV"_s;
    second.read.number = u"2/BC-SNgV"_s;
    opened.panel.add({mixed, first, second});
    const auto asked = [&opened](const QString &id) {
        REQUIRE(opened.list()->setCurrentId(id));
        const test::Answers answers(false);
        QTest::mouseClick(opened.button(u"accept"_s), Qt::LeftButton);
        return answers.asked();
    };
    CHECK(asked(u"3"_s).contains(u"without what is left out below?"_s));
    CHECK_FALSE(asked(u"3"_s).contains(u"Wrong, and written as in the file"_s));
    const QString rival = asked(u"4"_s);
    CHECK_FALSE(rival.contains(u"wrong"_s));
    CHECK(rival.contains(u"another file of this agency"_s));
    CHECK(rival.contains(u"f.xlsx"_s));
}

TEST_CASE("a folder that is read again brings only what is new, and files can be taken out")
{
    OpenedPanel opened;
    QSignalSpy told(&opened.panel, &IntakePanel::told);
    opened.panel.begin(2);
    opened.panel.add({submission(u"a.xlsx"_s, u"03646"_s, Verdict::Ready)});
    Submission changed = submission(u"c.xlsx"_s, u"STC"_s, Verdict::Ready);
    changed.sha256 = u"other"_s;
    opened.panel.add({changed});
    opened.panel.finish();
    CHECK(opened.panel.submissions().size() == 4);
    REQUIRE(told.size() == 1);
    CHECK(told.at(0).at(0).toString().startsWith(u"1 file(s) are in the list already"_s));
    opened.list()->selectAll();
    QTest::mouseClick(opened.button(u"remove"_s), Qt::LeftButton);
    CHECK(opened.panel.submissions().size() == 0);
}

TEST_CASE("the file of a step that is taken back stays chosen, with Ctrl held down too")
{
    OpenedPanel opened;
    REQUIRE(opened.list()->setCurrentId(u"1"_s));
    QTest::keyPress(opened.list(), Qt::Key_Control, Qt::ControlModifier);
    REQUIRE(opened.list()->setCurrentId(u"1"_s));
    QTest::keyRelease(opened.list(), Qt::Key_Control);
    const QModelIndexList chosen = opened.list()->selectionModel()->selectedRows();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.constFirst().data(tables::IdRole).toString() == u"1"_s);
}

TEST_CASE("an agency that is chosen sends the file to be judged anew")
{
    OpenedPanel opened;
    REQUIRE(opened.list()->setCurrentId(u"1"_s));
    auto *choice = opened.panel.findChild<QComboBox *>();
    REQUIRE(choice->count() == 84); // a question and the 83 that report
    QSignalSpy asked(&opened.panel, &IntakePanel::judgeRequested);
    choice->setCurrentIndex(choice->findData(u"03646"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(0).toInt() == 1);
    CHECK(asked.at(0).at(1).value<Submission>().agencyCode == u"03646"_s);
}

TEST_CASE("an agency is found by a part of its name, typed without accents")
{
    OpenedPanel opened;
    QSignalSpy asked(&opened.panel, &IntakePanel::judgeRequested);
    REQUIRE(opened.list()->setCurrentId(u"1"_s));
    auto *agency = opened.panel.findChild<AgencyChoice *>();
    REQUIRE(agency);
    agency->setFocus();
    agency->lineEdit()->selectAll();
    QTest::keyClicks(agency->lineEdit(), u"muong e"_s);
    CHECK(agency->completer()->completionCount() >= 1);
    CHECK(asked.isEmpty());
    QTest::keyClick(agency->lineEdit(), Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(1).value<Submission>().agencyCode == u"03727"_s);
}

TEST_CASE("problems stand by severity, each with its cell")
{
    OpenedPanel opened;
    Submission told = submission(u"a.xlsx"_s, u"03646"_s, Verdict::Ready);
    Issue warning{Severity::Warning, IssueKind::StateWithoutText, {u"xã A"_s, u"4.1"_s}};
    warning.place = u"Nhiệm vụ!G12"_s;
    told.issues = {warning, Issue{Severity::Error, IssueKind::HeadingWithEntry, {u"4"_s}}};
    opened.panel.replaceAll({{0, told}});
    REQUIRE(opened.list()->setCurrentId(u"0"_s));
    const auto *issues = opened.panel.findChild<QListWidget *>();
    REQUIRE(issues->count() == 2);
    CHECK(issues->item(1)->text().contains(u"Nhiệm vụ!G12: "_s));
}

TEST_CASE("what is done to several chosen files is done to each that it fits")
{
    OpenedPanel opened;
    opened.panel.add({submission(u"d.xlsx"_s, u"STC"_s, Verdict::NeedsConsent),
                      submission(u"e.xlsx"_s, u"03646"_s, Verdict::NeedsConsent)});
    opened.list()->selectAll();
    QSignalSpy judged(&opened.panel, &IntakePanel::judgeRequested);
    QSignalSpy accepted(&opened.panel, &IntakePanel::acceptRequested);
    QTest::mouseClick(opened.button(u"consent"_s), Qt::LeftButton);
    REQUIRE(judged.size() == 2);
    CHECK(judged.at(1).at(0).toInt() == 4);
    CHECK(judged.at(1).at(1).value<Submission>().consented);
    QTest::mouseClick(opened.button(u"accept"_s), Qt::LeftButton);
    REQUIRE(accepted.size() == 1);
    CHECK(placesOf(accepted.at(0)).size() == 2);
    judged.clear();
    QTest::mouseClick(opened.button(u"skip"_s), Qt::LeftButton);
    REQUIRE(judged.size() == 5);
    CHECK(judged.at(0).at(1).value<Submission>().skipped);
    CHECK_FALSE(opened.panel.findChild<QComboBox *>()->isEnabled()); // an agency is chosen for one
}

TEST_CASE("a cell is mended in place, is bold then, and goes back to what the file says")
{
    OpenedPanel opened;
    Submission told = submission(u"a.xlsx"_s, u"03646"_s, Verdict::Ready);
    TaskEntry entry;
    entry.taskNumber = u"1"_s;
    entry.result = u"Đã họp"_s;
    told.whole.entries = {entry};
    opened.panel.replaceAll({{0, told}});
    REQUIRE(opened.list()->setCurrentId(u"0"_s));
    auto *rows = opened.panel.findChild<FilteredTable *>(u"review-tasks"_s);
    REQUIRE(rows->setCurrentId(u"1"_s));
    QObject::connect(&opened.panel, &IntakePanel::judgeRequested, &opened.panel,
                     [&opened](int place, const Submission &mended) {
                         opened.panel.replaceAll({{place, mended}});
                     });
    QSignalSpy judged(&opened.panel, &IntakePanel::judgeRequested);
    rows->edit(rows->currentIndex().siblingAtColumn(tables::SubmissionEntryModel::Result));
    auto *text = rows->viewport()->findChild<QPlainTextEdit *>();
    REQUIRE(text != nullptr);
    text->setPlainText(u"Đã họp 02 lần"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(judged.wait(dondoc::test::kPatienceMs));
    const auto cell = [&rows] { return rows->filter()->index(0, tables::SubmissionEntryModel::Result); };
    CHECK(cell().data().toString() == u"Đã họp 02 lần"_s);
    CHECK(cell().data(tables::FileRole).toString() == u"Đã họp"_s);
    QTest::mouseClick(opened.button(u"as-in-file"_s), Qt::LeftButton);
    REQUIRE(judged.wait(dondoc::test::kPatienceMs));
    CHECK(cell().data().toString() == u"Đã họp"_s);
    CHECK_FALSE(opened.button(u"as-in-file"_s)->isEnabled());
}

TEST_CASE("the column of the second span is shown where the period has one, or a text stands in it")
{
    struct Case {
        bool combined;
        QString text;
        bool shown;
    };
    for (const Case &each :
         QList<Case>{{false, {}, false}, {false, u"Cả năm: 05 cuộc"_s, true}, {true, {}, true}}) {
        CAPTURE(each.combined, each.text.toStdString());
        PeriodSnapshot data = intakeQuarter()->data;
        if (each.combined)
            data.yearSoFar.emplace().period = periods::wholeYear(2025);
        IntakePanel panel;
        panel.showPeriod(makeAssessedPeriod(data));
        Submission told = submission(u"a.xlsx"_s, u"03646"_s, Verdict::Ready);
        TaskEntry entry;
        entry.taskNumber = u"1"_s;
        entry.longerResult = each.text;
        told.whole.entries = {entry};
        panel.add({told});
        panel.resize(1100, 500);
        panel.show();
        REQUIRE(panel.findChild<FilteredTable *>(u"intake-list"_s)->setCurrentId(u"0"_s));
        const auto *rows = panel.findChild<FilteredTable *>(u"review-tasks"_s);
        CHECK(rows->isColumnHidden(tables::SubmissionEntryModel::LongerResult) != each.shown);
        CHECK_FALSE(rows->isColumnHidden(tables::SubmissionEntryModel::Estimate));
    }
}

TEST_CASE("a form's answers on earlier difficulties have a tab of their own, where it gives any")
{
    OpenedPanel opened;
    Submission told = submission(u"a.xlsx"_s, u"03646"_s, Verdict::Ready);
    told.answers = {{1, u"Thiếu nước"_s, ObstacleVerdict::Gone, u"Nhiệm vụ!G40"_s}};
    opened.panel.replaceAll({{0, told}});
    REQUIRE(opened.list()->setCurrentId(u"0"_s));
    auto *answers = opened.panel.findChild<FilteredTable *>(u"review-answers"_s);
    auto *tabs = opened.panel.findChild<QTabWidget *>();
    REQUIRE((answers && tabs));
    REQUIRE(tabs->isTabVisible(2));
    tabs->setCurrentWidget(answers);
    CHECK(answers->filter()->rowCount() == 1);
    CHECK_FALSE(opened.button(u"leave-out"_s)->isVisible());
    CHECK_FALSE(opened.button(u"as-in-file"_s)->isVisible());
    REQUIRE(opened.list()->setCurrentId(u"2"_s));
    CHECK_FALSE(tabs->isTabVisible(2));
    CHECK(tabs->currentIndex() == 0);
    CHECK(opened.button(u"leave-out"_s)->isVisible());
}

TEST_CASE("where the data can only be read files are looked at, not accepted, and nothing is said to be kept")
{
    OpenedPanel opened;
    const auto *said = opened.panel.findChild<QLabel *>(u"not-kept"_s);
    REQUIRE(said != nullptr);
    CHECK_FALSE(said->isVisible());
    opened.panel.setReadOnly(true);
    CHECK(said->isVisible());
    CHECK_FALSE(opened.button(u"accept-all"_s)->isEnabled());
    CHECK_FALSE(opened.button(u"accept"_s)->isEnabled());
    QSignalSpy judged(&opened.panel, &IntakePanel::judgeRequested);
    QTest::mouseClick(opened.button(u"skip"_s), Qt::LeftButton);
    CHECK(judged.size() == 1);
    PeriodSnapshot year = intakeQuarter()->data;
    year.period = periods::wholeYear(2025);
    opened.panel.showPeriod(makeAssessedPeriod(year)); // put together from quarters: nothing is read for it
    CHECK_FALSE(said->isVisible());
}

TEST_CASE("files dropped on the place open the tab that reads them")
{
    ReportsPage place;
    place.resize(1100, 600);
    place.show();
    QSignalSpy chosen(place.intake()->bar(), &IntakeBar::filesChosen);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/tmp/Xã A.xlsx"_s), QUrl(u"https://example.org/b.xlsx"_s)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&place, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&place, &drop);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.at(0).at(0).toStringList() == QStringList{u"/tmp/Xã A.xlsx"_s});
    CHECK(place.findChild<QTabWidget *>()->currentWidget() == place.intake());
}

TEST_CASE("a place that goes while a field of it has the focus asks no field any more")
{
    ReportsPage place;
    place.showPeriod(intakeQuarter());
    place.show();
    REQUIRE(QTest::qWaitForWindowExposed(&place));
    place.goTo(u"03646"_s);
    auto *number = place.findChild<QLineEdit *>();
    REQUIRE(number != nullptr);
    number->setFocus();
    CHECK(QApplication::focusWidget() != nullptr);
}

TEST_CASE("Rows chosen in one file are not chosen in the next")
{
    OpenedPanel opened;
    Submission first = submission(u"d.xlsx"_s, u"03646"_s, Verdict::Ready);
    for (const QString &number : {u"1"_s, u"2"_s}) {
        TaskEntry row;
        row.taskNumber = number;
        row.result = u"Đã họp"_s;
        first.whole.entries.append(row);
    }
    Submission second = first;
    second.file = u"e.xlsx"_s;
    opened.panel.add({first, second});
    REQUIRE(opened.list()->setCurrentId(u"3"_s));
    auto *rows = opened.panel.findChild<FilteredTable *>(u"review-tasks"_s);
    rows->selectAll();
    REQUIRE(opened.button(u"leave-out"_s)->isEnabled());
    REQUIRE(opened.list()->setCurrentId(u"4"_s));
    CHECK_FALSE(rows->selectionModel()->hasSelection());
    CHECK_FALSE(opened.button(u"leave-out"_s)->isEnabled());
}
