// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The question before issuing: what it tells, and that Enter and Escape issue nothing.
#include "views/pages/summary/issuequestion.h"
#include "tests/support/catch.h"
#include "views/messages/messages.h"
#include "views/pages/summary/reportissueform.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dondoc;
using namespace Qt::StringLiterals;
using views::IssueQuestion;
using views::ReportIssueForm;

namespace {

Issue warningOf(IssueKind kind, const QStringList &arguments = {})
{
    Issue issue;
    issue.kind = kind;
    issue.arguments = arguments;
    return issue;
}

Issue signerBlank() { return warningOf(IssueKind::SignerBlank); }
Issue figureChanged() { return warningOf(IssueKind::FigureChanged, {u"62"_s, u"63"_s}); }

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

    static QPushButton *agreeing(const IssueQuestion *question)
    {
        return question->findChild<QPushButton *>(u"issue-agreed"_s);
    }
    static QListWidget *musts(const IssueQuestion *question)
    {
        return question->findChild<QListWidget *>(u"issue-musts"_s);
    }
    /// As with the space bar.
    static void tick(const IssueQuestion *question, int row)
    {
        QListWidget *list = musts(question);
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Space);
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
    CHECK(IssueQuestion::musts({}).isEmpty());
    CHECK(IssueQuestion::further({}).isEmpty());
    const report::IssueDoubts doubts{.mustHaves = {signerBlank()},
                                     .sameNumber = IssuedNumber{.planCode = {},
                                                                .periodKey = u"2025-Q3"_s,
                                                                .number = u"7"_s,
                                                                .issuedOn = QDate(2025, 9, 20)},
                                     .endsOn = QDate(2025, 12, 14),
                                     .figures = QList<Issue>(7, figureChanged()),
                                     .further = 30};
    const QStringList musts = IssueQuestion::musts(doubts);
    REQUIRE(musts.size() == 3);
    CHECK(musts.at(0).startsWith(u"Number 07 already belongs to the report of"_s));
    CHECK(musts.at(0).endsWith(u"issued on 20/09/2025."_s));
    CHECK(musts.at(1).contains(u"14/12/2025"_s));
    CHECK(musts.at(2) == views::Messages::sentence(signerBlank()));
    const QStringList further = IssueQuestion::further(doubts);
    REQUIRE(further.size() == 7);
    CHECK(further.at(0) == views::Messages::sentence(figureChanged()));
    CHECK(further.at(5).contains(u"differ from the data now: 7."_s));
    CHECK(further.at(6) == u"Further lines in “Missing”: 30."_s);
    CHECK(IssueQuestion::further({.further = 1}) == QStringList{u"Lines in “Missing”: 1."_s});
}

TEST_CASE("With something open Enter leads to the list of gaps, and nothing is issued")
{
    ShownIssueForm shown;
    IssueQuestion *question = shown.asked({.figures = {figureChanged()}, .further = 4});
    CHECK(shown.wanted.size() == 1);
    CHECK_FALSE(shown.issue()->isEnabled());
    CHECK(question->findChild<QLabel *>(u"issue-further"_s)->text().count(u'•') == 2);
    CHECK(ShownIssueForm::agreeing(question)->isEnabled());
    QTest::keyClick(question, Qt::Key_Return);
    CHECK(shown.reviews.size() == 1);
    CHECK(shown.confirmed.isEmpty());
    CHECK(shown.issue()->isEnabled());
}

TEST_CASE("With nothing open the question before issuing has no list, and Enter cancels it")
{
    ShownIssueForm shown;
    IssueQuestion *question = shown.asked({});
    CHECK_FALSE(question->findChild<QLabel *>(u"issue-further"_s));
    CHECK_FALSE(ShownIssueForm::musts(question));
    CHECK(question->findChildren<QPushButton *>().size() == 2);
    QTest::keyClick(question, Qt::Key_Return);
    CHECK(shown.reviews.isEmpty());
    CHECK(shown.confirmed.isEmpty());
    CHECK(shown.issue()->isEnabled());
}

TEST_CASE("Escape, and another period meanwhile, take the question before issuing away")
{
    ShownIssueForm shown;
    QTest::keyClick(shown.asked({.mustHaves = {signerBlank()}}), Qt::Key_Escape);
    CHECK(shown.issue()->isEnabled());
    QTest::qWait(10); // the answered question is gone
    const IssueQuestion *question = shown.asked({.mustHaves = {signerBlank()}});
    auto other = std::make_shared<AssessedPeriod>();
    other->data.period = periods::quarter(2025, 3);
    shown.form.showPeriod(other);
    CHECK_FALSE(question->isVisible());
    CHECK(shown.reviews.isEmpty());
    CHECK(shown.confirmed.isEmpty());
}

TEST_CASE("A report is issued with musts that are open only after each of them is ticked")
{
    ShownIssueForm shown;
    IssueQuestion *question = shown.asked({.mustHaves = {signerBlank(), signerBlank()}});
    CHECK_FALSE(ShownIssueForm::agreeing(question)->isEnabled());
    ShownIssueForm::tick(question, 0);
    CHECK_FALSE(ShownIssueForm::agreeing(question)->isEnabled());
    QTest::mouseClick(ShownIssueForm::agreeing(question), Qt::LeftButton);
    CHECK(shown.confirmed.isEmpty());
    ShownIssueForm::tick(question, 1);
    ShownIssueForm::tick(question, 0);
    CHECK_FALSE(ShownIssueForm::agreeing(question)->isEnabled());
    ShownIssueForm::tick(question, 0);
    QTest::mouseClick(ShownIssueForm::agreeing(question), Qt::LeftButton);
    REQUIRE(shown.confirmed.size() == 1);
    CHECK(shown.confirmed.constFirst().at(0).toString() == u"12"_s);
    CHECK(shown.confirmed.constFirst().at(1).toDate() == QDate(2025, 12, 24));
    CHECK_FALSE(shown.issue()->isEnabled());
}
