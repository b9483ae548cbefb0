// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportIssueForm: what is missing is told under the fields, and the focus goes where it is to be entered.
#include "tests/support/catch.h"
#include "views/pages/summary/reportissueform.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

struct IssueFields {
    IssueFields()
    {
        PeriodSnapshot data;
        data.period = periods::quarter(2025, 4);
        form.show();
        form.showPeriod(makeAssessedPeriod(data));
        form.setToday(QDate(2025, 12, 18));
        form.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&form));
    }
    void click() { QTest::mouseClick(form.findChild<QPushButton *>(u"issue"_s), Qt::LeftButton); }
    QLineEdit *field(const QString &name) { return form.findChild<QLineEdit *>(name); }
    const QLabel *refusal() { return form.findChild<QLabel *>(u"issue-refusal"_s); }
    ReportIssueForm form;
};

} // namespace

TEST_CASE("A number or day that is missing is told under the fields and gets the focus")
{
    IssueFields fields;
    QSignalSpy wanted(&fields.form, &ReportIssueForm::issueWanted);
    CHECK_FALSE(fields.refusal()->isVisible());
    fields.click();
    CHECK(fields.refusal()->isVisible());
    CHECK(QApplication::focusWidget() == fields.field(u"summary-number"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"12"_s);
    CHECK_FALSE(fields.refusal()->isVisible());
    fields.click();
    CHECK(fields.refusal()->isVisible());
    CHECK(QApplication::focusWidget() == fields.field(u"summary-date"_s));
    CHECK(wanted.isEmpty());
}

TEST_CASE("A day to come and what is no number are told, and what is clicked stays in its place")
{
    IssueFields fields;
    QSignalSpy wanted(&fields.form, &ReportIssueForm::issueWanted);
    auto *issue = fields.form.findChild<QPushButton *>(u"issue"_s);
    const QPoint place = issue->pos();
    fields.field(u"summary-number"_s)->setFocus();
    QTest::keyClicks(fields.field(u"summary-number"_s), u"abc"_s);
    fields.field(u"summary-date"_s)->setFocus();
    QTest::keyClicks(fields.field(u"summary-date"_s), u"19/12/2025"_s);
    fields.click();
    CHECK(fields.refusal()->isVisible());
    CHECK(fields.refusal()->text().contains(u"abc"_s));
    fields.field(u"summary-number"_s)->selectAll();
    QTest::keyClicks(fields.field(u"summary-number"_s), u"12a"_s);
    fields.click();
    CHECK(fields.refusal()->isVisible());
    CHECK(fields.refusal()->text().contains(u"19/12/2025 has not come yet"_s));
    CHECK(issue->pos() == place);
    CHECK(wanted.isEmpty());
}

TEST_CASE("Ctrl and semicolon enter today as the day of the report")
{
    IssueFields fields;
    fields.field(u"summary-date"_s)->setFocus();
    QTest::keyClick(fields.field(u"summary-date"_s), Qt::Key_Semicolon, Qt::ControlModifier);
    CHECK(fields.field(u"summary-date"_s)->text() == u"18/12/2025"_s);
}
