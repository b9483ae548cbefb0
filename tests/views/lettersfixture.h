// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LettersFixture: the page of letters over an example quarter, driven by keys and clicks.
#pragma once

#include "models/domain/indicators/planseed.h"
#include "models/example/example.h"
#include "models/exchange/plans/planfile.h"
#include "models/report/drafting/letters/letteraddressees.h"
#include "models/services/lettermaker.h"
#include "models/tables/agencytablemodel.h"
#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "views/pages/letters/letteranswers.h"
#include "views/pages/letters/letteroutput.h"
#include "views/pages/letters/letterspage.h"
#include "views/preview/daycount.h"
#include "views/preview/paperview.h"
#include "views/widgets/filteredtable.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace dondoc::test {

using namespace dondoc::views;
using namespace Qt::StringLiterals;

inline PeriodSnapshot letterPlan()
{
    const Result<PlanSeed> seed = exchange::embeddedPlan();
    REQUIRE(seed.ok());
    PeriodSnapshot data;
    data.plan = seed->plan;
    data.plan.number = u"215"_s;
    data.plan.date = QDate(2025, 9, 20);
    data.office = seed->profile;
    data.office.signerName = u"Nguyễn Văn A"_s;
    data.office.draftingUnit = u"TTBVTV"_s;
    data.tasks = seed->tasks;
    data.assignments = seed->assignments;
    data.agencies = seed->agencies;
    data.groups = seed->groups;
    data.period = periods::quarter(2025, 4);
    data.reports = example::exampleReports(data);
    return data;
}

struct ShownLetters {
    LettersPage place;
    PageContext context;
    PeriodSnapshot data = letterPlan();
    AssessedPeriodPtr quarter;
    bool late = false; ///< what had come by a letter's day is not answered
    QSignalSpy sent{&place, &LettersPage::sendRequested};
    QSignalSpy asked{&place, &LettersPage::messagesRequested};

    ShownLetters()
    {
        place.setSource(std::make_shared<services::LetterMaker>());
        context.today = QDate(2025, 12, 20);
        place.setContext(context);
        QObject::connect(place.count(), &DayCount::wanted, &place,
                         [this](const AssessedPeriodPtr &whole, const QDate &day) { count(whole, day); });
        show();
        place.resize(1200, 640);
        place.show();
        REQUIRE(QTest::qWaitForWindowExposed(&place));
        REQUIRE(idle());
    }
    void show()
    {
        quarter = makeAssessedPeriod(data);
        place.showPeriod(quarter);
    }
    /// As app reads it.
    void count(const AssessedPeriodPtr &whole, const QDate &day)
    {
        if (late)
            return;
        PeriodSnapshot until = whole->data;
        until.dataUntil = day;
        place.count()->take(makeAssessedPeriod(until));
    }
    bool idle()
    {
        return QTest::qWaitFor([this] { return !place.isAtWork(); }, kPatienceMs);
    }
    template <class Widget> Widget *find(const char *name)
    {
        auto *widget = place.findChild<Widget *>(QString::fromLatin1(name));
        REQUIRE(widget);
        return widget;
    }
    void type(const char *field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    /// Of the letter that is being made, not of one that went out.
    QList<report::PrintedPage> draftPages()
    {
        const QList<PaperView *> papers = place.findChildren<PaperView *>();
        const auto draft = std::find_if(papers.cbegin(), papers.cend(), [](const PaperView *each) {
            return each->objectName() != u"kept-pages"_s;
        });
        return (*draft)->pages();
    }
    QString pageText()
    {
        QString all;
        for (const report::PrintedPage &page : draftPages()) {
            for (const report::TextRun &run : page.runs)
                all += run.text + u' ';
        }
        return all.simplified();
    }
    QListWidget *addressees() { return find<QWidget>("letter-addressees")->findChild<QListWidget *>(); }
};

} // namespace dondoc::test
