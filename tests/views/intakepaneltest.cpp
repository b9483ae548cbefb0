// SPDX-License-Identifier: GPL-3.0-or-later
// IntakePanel and ReceptionPlace: files dropped, looked at, given an agency, accepted.
#include "views/places/intakepanel.h"
#include "models/exchange/planfile.h"
#include "tests/support/catch.h"
#include "views/places/receptionplace.h"
#include "views/recordview.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QUrl>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

QuarterPtr quarter(int number = 4)
{
    const Result<PlanSeed> seed = exchange::embeddedPlan();
    REQUIRE(seed.ok());
    ReportData data;
    data.plan = seed->plan;
    data.tasks = seed->tasks;
    data.assignments = seed->assignments;
    data.agencies = seed->agencies;
    data.groups = seed->groups;
    data.period = periods::quarter(2025, number);
    return makeQuarter(data);
}

Submission submission(const QString &file, const QString &agency, Verdict verdict)
{
    Submission made;
    made.file = file;
    made.agencyCode = agency;
    made.verdict = verdict;
    return made;
}

struct Opened {
    IntakePanel panel;
    Opened()
    {
        panel.showQuarter(quarter());
        panel.setToday(QDate(2025, 12, 16));
        panel.resize(1100, 500);
        panel.show();
        panel.add({submission(u"a.xlsx"_s, u"03646"_s, Verdict::Ready),
                   submission(u"b.xlsx"_s, {}, Verdict::NeedsAgency),
                   submission(u"c.xlsx"_s, u"STC"_s, Verdict::Ready)});
    }
    QPushButton *button(const QString &name) { return panel.findChild<QPushButton *>(name); }
    RecordView *list() { return panel.findChild<RecordView *>(u"intake-list"_s); }
};

} // namespace

TEST_CASE("all reports that can be accepted leave with one click, the others stay")
{
    Opened opened;
    QSignalSpy asked(&opened.panel, &IntakePanel::acceptRequested);
    QTest::mouseClick(opened.button(u"accept-all"_s), Qt::LeftButton);
    REQUIRE(asked.size() == 2);
    CHECK(asked.at(0).at(0).toInt() == 0);
    CHECK(asked.at(1).at(0).toInt() == 2);
    for (const int place : {0, 2})
        opened.panel.replace(place, submission(u"x"_s, u"STC"_s, Verdict::Accepted));
    CHECK_FALSE(opened.button(u"accept-all"_s)->isEnabled());
}

TEST_CASE("an agency that is chosen sends the file to be judged anew")
{
    Opened opened;
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

TEST_CASE("problems stand by severity, each with its cell")
{
    Opened opened;
    Submission told = submission(u"a.xlsx"_s, u"03646"_s, Verdict::Ready);
    Issue warning{Severity::Warning, IssueKind::StateWithoutText, {u"xã A"_s, u"4.1"_s}};
    warning.place = u"Nhiệm vụ!G12"_s;
    told.issues = {warning, Issue{Severity::Error, IssueKind::HeadingWithEntry, {u"4"_s}}};
    opened.panel.replace(0, told);
    REQUIRE(opened.list()->setCurrentId(u"0"_s));
    const auto *issues = opened.panel.findChild<QListWidget *>();
    REQUIRE(issues->count() == 2);
    CHECK(issues->item(1)->text().contains(u"Nhiệm vụ!G12: "_s));
}

TEST_CASE("another period forgets what was read for the one before")
{
    Opened opened;
    opened.panel.showQuarter(quarter(4));
    CHECK(opened.panel.count() == 3);
    opened.panel.showQuarter(quarter(3));
    CHECK(opened.panel.count() == 0);
}

TEST_CASE("files dropped on the place open the tab that reads them")
{
    ReceptionPlace place;
    place.resize(1100, 600);
    place.show();
    QSignalSpy chosen(place.intake(), &IntakePanel::filesChosen);
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
    ReceptionPlace place;
    place.showQuarter(quarter());
    place.show();
    REQUIRE(QTest::qWaitForWindowExposed(&place));
    place.goTo(u"03646"_s);
    auto *number = place.findChild<QLineEdit *>();
    REQUIRE(number != nullptr);
    number->setFocus();
    CHECK(QApplication::focusWidget() != nullptr);
}
