// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The question before issuing: what it tells, and that Enter and Escape issue nothing.
#include "views/pages/summary/issuequestion.h"
#include "tests/support/catch.h"
#include "views/pages/summary/reportissueform.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dondoc;
using namespace Qt::StringLiterals;
using views::IssueQuestion;
using views::ReportIssueForm;

namespace {

struct ShownIssueForm {
    ShownIssueForm()
    {
        auto quarter = std::make_shared<AssessedPeriod>();
        quarter->data.period = periods::quarter(2025, 4);
        quarter->assessment.dataUntil = QDate(2025, 12, 20);
        form.showPeriod(quarter);
        form.show();
        QTest::keyClicks(form.findChild<QLineEdit *>(u"summary-number"_s), u"12"_s);
        QTest::keyClicks(form.findChild<QLineEdit *>(u"summary-date"_s), u"24/12/2025"_s);
    }

    IssueQuestion *asked(const report::IssueDoubts &doubts)
    {
        QTest::mouseClick(issue(), Qt::LeftButton);
        form.ask(doubts);
        auto *question = form.findChild<IssueQuestion *>();
        REQUIRE(question);
        return question;
    }

    static QAbstractButton *buttonOf(IssueQuestion *question, QMessageBox::ButtonRole role)
    {
        for (QAbstractButton *each : question->buttons()) {
            if (question->buttonRole(each) == role)
                return each;
        }
        return nullptr;
    }

    QPushButton *issue() const { return form.findChild<QPushButton *>(u"issue"_s); }

    ReportIssueForm form;
    QSignalSpy wanted{&form, &ReportIssueForm::issueWanted};
    QSignalSpy reviews{&form, &ReportIssueForm::reviewWanted};
    QSignalSpy confirmed{&form, &ReportIssueForm::issueConfirmed};
};

} // namespace

TEST_CASE("The question before issuing tells each kind of what is open in a sentence")
{
    CHECK(IssueQuestion::sentences({}).isEmpty());
    const QStringList told = IssueQuestion::sentences({.figures = 1, .mustHaves = 2, .further = 30});
    REQUIRE(told.size() == 3);
    CHECK(told.at(0).contains(u"differ from the data now: 1."_s));
    CHECK(told.at(1).contains(u"before the report is issued: 2."_s));
    CHECK(told.at(2) == u"Further lines in “Missing”: 30."_s);
    CHECK(IssueQuestion::sentences({.further = 1}) == QStringList{u"Lines in “Missing”: 1."_s});
}

TEST_CASE("With something open Enter leads to the list of gaps, and nothing is issued")
{
    ShownIssueForm shown;
    IssueQuestion *question = shown.asked({.figures = 1, .further = 4});
    CHECK(shown.wanted.size() == 1);
    CHECK_FALSE(shown.issue()->isEnabled());
    CHECK(question->informativeText().count(u'•') == 2);
    CHECK(question->informativeText().contains(u"cannot be undone"_s));
    QTest::keyClick(question, Qt::Key_Return);
    CHECK(shown.reviews.size() == 1);
    CHECK(shown.confirmed.isEmpty());
    CHECK(shown.issue()->isEnabled());
}

TEST_CASE("With nothing open the question before issuing has no list, and Enter cancels it")
{
    ShownIssueForm shown;
    IssueQuestion *question = shown.asked({});
    CHECK_FALSE(question->informativeText().contains(u'•'));
    CHECK(question->buttons().size() == 2);
    QTest::keyClick(question, Qt::Key_Return);
    CHECK(shown.reviews.isEmpty());
    CHECK(shown.confirmed.isEmpty());
    CHECK(shown.issue()->isEnabled());
}

TEST_CASE("Escape, and another period meanwhile, take the question before issuing away")
{
    ShownIssueForm shown;
    QTest::keyClick(shown.asked({.mustHaves = 1}), Qt::Key_Escape);
    CHECK(shown.issue()->isEnabled());
    QTest::qWait(10); // the answered question is gone
    const IssueQuestion *question = shown.asked({.mustHaves = 1});
    auto other = std::make_shared<AssessedPeriod>();
    other->data.period = periods::quarter(2025, 3);
    shown.form.showPeriod(other);
    CHECK_FALSE(question->isVisible());
    CHECK(shown.reviews.isEmpty());
    CHECK(shown.confirmed.isEmpty());
}

TEST_CASE("A report is issued as agreed to although something is open")
{
    ShownIssueForm shown;
    IssueQuestion *question = shown.asked({.mustHaves = 1});
    QTest::mouseClick(ShownIssueForm::buttonOf(question, QMessageBox::AcceptRole), Qt::LeftButton);
    REQUIRE(shown.confirmed.size() == 1);
    CHECK(shown.confirmed.constFirst().at(0).toString() == u"12"_s);
    CHECK(shown.confirmed.constFirst().at(1).toDate() == QDate(2025, 12, 24));
    CHECK_FALSE(shown.issue()->isEnabled());
}
