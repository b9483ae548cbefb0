// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HomePage: where its steps lead, and what it says once the report is issued.
#include "views/pages/home/homepage.h"

#include "tests/support/catch.h"
#include "views/pages/home/workflowsteps.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

AssessedPeriodPtr quarterOfHome(bool issued)
{
    PeriodSnapshot data;
    data.period = periods::quarter(2025, 4);
    if (issued) {
        data.summary = SummaryReport();
        data.summary->state = SummaryState::Issued;
        data.summary->number = u"12"_s;
        data.summary->issuedOn = QDate(2025, 12, 18);
    }
    return makeAssessedPeriod(data);
}

struct Home {
    explicit Home(bool issued)
    {
        page.setContext({.today = QDate(2026, 1, 5),
                         .folder = {},
                         .formsFolder = {},
                         .originalsFolder = {},
                         .readOnlyReason = {},
                         .noEntryReason = {}});
        page.showPeriod(quarterOfHome(issued));
    }
    bool says(const QString &words) const
    {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const QLabel *each) { return each->text().contains(words); });
    }
    QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
                                        [&text](const QPushButton *each) { return each->text() == text; });
        return found == buttons.cend() ? nullptr : *found;
    }
    /// Rows of the steps with the sign of what is done.
    int signsDone() const
    {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return int(std::count_if(labels.cbegin(), labels.cend(),
                                 [](const QLabel *each) { return each->text() == u"✓"_s; }));
    }
    HomePage page;
};

} // namespace

TEST_CASE("The steps of summing up and of signing lead to the report and to where it is issued")
{
    const Home home(false);
    QSignalSpy requested(&home.page, &Page::pageRequested);
    for (const auto &[text, record] :
         {std::pair{u"See the report"_s, QString()}, {u"Submit, issue"_s, u"issue"_s}}) {
        REQUIRE(home.button(text) != nullptr);
        QTest::mouseClick(home.button(text), Qt::LeftButton);
        CHECK(requested.constLast().at(0).value<PageId>() == PageId::Summary);
        CHECK(requested.constLast().at(1).toString() == record);
    }
}

TEST_CASE("Reports are asked for once a request is recorded, whatever has come in")
{
    auto quarter = std::make_shared<AssessedPeriod>(*quarterOfHome(false));
    quarter->assessment.receipt.asked = 82;
    quarter->assessment.receipt.received = 5;
    Home home(false);
    home.page.showPeriod(quarter);
    CHECK(home.says(u"82 agencies"_s));
    const int before = home.signsDone();
    SentLetter request;
    request.number = u"7"_s;
    request.sentOn = QDate(2025, 12, 1);
    quarter->data.letters = {request};
    home.page.showPeriod(quarter);
    CHECK(home.signsDone() == before + 1);
}

TEST_CASE("After the agencies' deadline the page says since when it is past, not by when to send")
{
    auto quarter = std::make_shared<AssessedPeriod>(*quarterOfHome(false));
    quarter->assessment.receipt.asked = 82;
    quarter->assessment.receipt.missing = QStringList(82, u"x"_s);
    Home home(false);
    home.page.showPeriod(quarter);
    CHECK(home.says(u"the deadline of 16/12/2025 passed 20 day(s) ago"_s));
    CHECK_FALSE(home.says(u"agencies send theirs by"_s));
}

TEST_CASE("Once the report is issued no day is past and nobody is to be reminded")
{
    const Home open(false);
    CHECK(open.says(u"days past"_s));
    const Home issued(true);
    CHECK_FALSE(issued.says(u"days past"_s));
    CHECK(issued.says(u"The report was issued under number 12, 18/12/2025."_s));
}
