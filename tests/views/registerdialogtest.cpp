// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterDialog: certain documents are ticked, doubtful ones are shown and wait.
#include "views/pages/reports/registerdialog.h"
#include "tests/support/catch.h"
#include "tests/support/plandata.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

RegisterTarget dialogTarget(Id id, const QString &code)
{
    AgencyReport report;
    report.id = id;
    report.agencyCode = code;
    report.state = ReportState::Received;
    report.receivedOn = QDate(2025, 12, 17);
    return {code, {report}};
}

RegisterMatch dialogMatch(const QString &number, RegisterOutcome outcome,
                          const QList<RegisterTarget> &targets)
{
    RegisterMatch match;
    match.row.number = number;
    match.row.incomingNumber = u"812"_s;
    match.row.arrivedOn = QDate(2025, 12, 16);
    match.outcome = outcome;
    match.targets = targets;
    if (outcome == RegisterOutcome::Doubtful)
        match.doubts = {Issue{Severity::Warning, IssueKind::RegisterNumberDiffers, {u"A"_s, number, u"9"_s}}};
    return match;
}

struct OpenedRegister {
    RegisterDialog *dialog;
    QSignalSpy entered;
    explicit OpenedRegister(const QList<RegisterMatch> &matches, const PeriodSnapshot &data = {})
        : dialog(new RegisterDialog(matches, {}, makeAssessedPeriod(data))),
          entered(dialog, &RegisterDialog::entered)
    {
        dialog->show();
    }
    QTreeWidget *list() const { return dialog->findChild<QTreeWidget *>(u"register-rows"_s); }
    QStringList enterAll()
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"register-enter"_s), Qt::LeftButton);
        QStringList numbers;
        for (const AgencyReport &report : entered.value(0).value(0).value<QList<AgencyReport>>())
            numbers.append(report.agencyCode + u' ' + report.number);
        return numbers;
    }
};

} // namespace

TEST_CASE("Certain documents of a register are entered and doubtful ones wait", "[register]")
{
    OpenedRegister opened({dialogMatch(u"45/BC-UBND"_s, RegisterOutcome::Ready, {dialogTarget(1, u"A"_s)}),
                           dialogMatch(u"46/BC-UBND"_s, RegisterOutcome::Doubtful, {dialogTarget(2, u"B"_s)}),
                           dialogMatch(u"47/BC-UBND"_s, RegisterOutcome::Other, {})});
    REQUIRE(opened.list()->topLevelItemCount() == 3);
    CHECK(opened.list()->topLevelItem(2)->childCount() == 1);
    CHECK_FALSE(opened.list()->topLevelItem(2)->isExpanded());
    CHECK(opened.dialog->findChild<QLabel *>(u"register-doubts"_s)->text().contains(u"46/BC-UBND"_s));
    CHECK(opened.enterAll() == QStringList{u"A 45/BC-UBND"_s});
}

TEST_CASE("A doubtful document of a register is entered where its report is chosen", "[register]")
{
    OpenedRegister opened({dialogMatch(u"46/BC-UBND"_s, RegisterOutcome::Doubtful,
                                       {dialogTarget(1, u"A"_s), dialogTarget(2, u"B"_s)})});
    auto *button = opened.dialog->findChild<QPushButton *>(u"register-enter"_s);
    CHECK_FALSE(button->isEnabled());
    opened.list()->topLevelItem(0)->setCheckState(0, Qt::Checked);
    CHECK_FALSE(button->isEnabled());
    auto *targets = opened.dialog->findChild<QComboBox *>(u"register-targets"_s);
    targets->setFocus();
    QTest::keyClick(targets, Qt::Key_Down);
    QTest::keyClick(targets, Qt::Key_Down);
    CHECK(opened.enterAll() == QStringList{u"B 46/BC-UBND"_s});
}

TEST_CASE("A register's day of arrival says which day of receipt counts", "[register]")
{
    RegisterMatch later = dialogMatch(u"45/BC-UBND"_s, RegisterOutcome::Ready, {dialogTarget(1, u"A"_s)});
    later.row.arrivedOn = QDate(2025, 12, 18);
    RegisterMatch earlier = dialogMatch(u"46/BC-UBND"_s, RegisterOutcome::Ready, {dialogTarget(2, u"B"_s)});
    earlier.row.arrivedOn = QDate(2025, 12, 12);
    RegisterMatch same = dialogMatch(u"47/BC-UBND"_s, RegisterOutcome::Ready, {dialogTarget(3, u"C"_s)});
    same.row.arrivedOn = QDate(2025, 12, 17);
    OpenedRegister opened({later, earlier, same});
    const auto outcome = [&opened](int row) {
        QTreeWidgetItem *item = opened.list()->topLevelItem(row);
        return item->text(item->columnCount() - 1);
    };
    CHECK(outcome(0).contains(u"the form's earlier day, 17/12/2025, still counts"_s));
    CHECK(outcome(1).contains(u"received on 12/12/2025, no longer on 17/12/2025"_s));
    CHECK(outcome(2) == u"to be entered"_s);
}

TEST_CASE("One document of a register is ticked for one report", "[register]")
{
    OpenedRegister opened(
        {dialogMatch(u"46/BC-UBND"_s, RegisterOutcome::Doubtful, {dialogTarget(1, u"A"_s)}),
         dialogMatch(u"47/BC-UBND"_s, RegisterOutcome::Doubtful, {dialogTarget(1, u"A"_s)})});
    for (int row : {0, 1})
        opened.list()->topLevelItem(row)->setCheckState(0, Qt::Checked);
    CHECK(opened.enterAll() == QStringList{u"A 47/BC-UBND"_s});
}

TEST_CASE("A document about something else is entered where somebody says whose report it is", "[register]")
{
    const PeriodSnapshot data = test::planOfSonLa();
    OpenedRegister opened({dialogMatch(u"47/BC-UBND"_s, RegisterOutcome::Other, {})}, data);
    QTreeWidgetItem *row = opened.list()->topLevelItem(0)->child(0);
    opened.list()->topLevelItem(0)->setExpanded(true);
    row->setCheckState(0, Qt::Checked);
    auto *button = opened.dialog->findChild<QPushButton *>(u"register-enter"_s);
    CHECK_FALSE(button->isEnabled());
    auto *targets = opened.dialog->findChild<QComboBox *>(u"register-targets"_s);
    CHECK(targets->isVisible());
    REQUIRE(targets->count() > 2);
    QTest::keyClick(targets, Qt::Key_Down);
    CHECK(row->checkState(0) == Qt::Checked);
    const QString code = everyRegisterTarget(data).constFirst().agencyCode;
    CHECK(opened.enterAll() == QStringList{code + u" 47/BC-UBND"_s});
}

TEST_CASE("A document about something else of an author who is known takes one tick", "[register]")
{
    const PeriodSnapshot data = test::planOfSonLa();
    RegisterMatch match = dialogMatch(u"47/BC-UBND"_s, RegisterOutcome::Other, {});
    match.author = everyRegisterTarget(data).constLast().agencyCode;
    OpenedRegister opened({match}, data);
    opened.list()->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
    CHECK(opened.enterAll() == QStringList{match.author + u" 47/BC-UBND"_s});
}
