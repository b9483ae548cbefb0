// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CompletenessPanel: obstacles to be looked at again are selected and answered by keys and clicks.
#include "views/pages/summary/completenesspanel.h"

#include "tests/support/catch.h"
#include "tests/support/patience.h"
#include "views/pages/summary/obstaclebar.h"
#include "views/pages/summary/provinceanswerdialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

Issue toReview(IssueKind kind, const QString &heading, const QList<Id> &obstacles)
{
    Issue gap;
    gap.kind = kind;
    gap.arguments = {heading, u"1"_s, u"ngày 20 tháng 9"_s}; // words, that nothing is read from
    gap.askedOn = QDate(2025, 9, 20);
    gap.agencyCode = u"STC"_s;
    gap.obstacles = obstacles;
    return gap;
}

AssessedPeriodPtr quarterWithObstacles()
{
    PeriodSnapshot data;
    data.plan.issuer = u"UBND tỉnh"_s;
    data.period = periods::quarter(2025, 4);
    for (Id id = 1; id <= 4; ++id) {
        Obstacle obstacle;
        obstacle.id = id;
        data.obstacles.append(obstacle);
    }
    return makeAssessedPeriod(data);
}

struct ShownGaps {
    CompletenessPanel panel;
    QSignalSpy reviews{&panel, &CompletenessPanel::reviewGiven};
    QSignalSpy places{&panel, &CompletenessPanel::placeChosen};

    ShownGaps()
    {
        panel.resize(430, 500);
        panel.show();
        REQUIRE(QTest::qWaitForWindowExposed(&panel));
        Issue signer;
        signer.kind = IssueKind::SignerBlank;
        panel.showGaps(quarterWithObstacles(),
                       {signer, toReview(IssueKind::ObstacleNotRaisedAgain, u"Thiếu nước"_s, {1, 2}),
                        toReview(IssueKind::ObstacleNotRaisedAgain, u"Thiếu vốn"_s, {3}),
                        toReview(IssueKind::ProposalAwaited, u"Bố trí vốn"_s, {4})});
        list()->setFocus();
    }
    CompletenessList *list() { return panel.findChild<CompletenessList *>(); }
    QPushButton *button(const QString &title)
    {
        for (QPushButton *each : panel.findChildren<QPushButton *>()) {
            if (each->text() == title && each->isVisibleTo(&panel))
                return each;
        }
        return nullptr;
    }
    /// gap: its place among those shown, without headings.
    void click(int gap, Qt::KeyboardModifiers modifiers = {})
    {
        for (int row = 0; row < list()->count(); ++row) {
            if (list()->gapAt(row) && gap-- == 0)
                clickRow(row, modifiers);
        }
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint place = list()->visualItemRect(list()->item(row)).center();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, place);
    }
    QStringList lines()
    {
        QStringList lines;
        for (int row = 0; row < list()->count(); ++row)
            lines.append(list()->item(row)->text());
        return lines;
    }
    QLineEdit *filter() { return panel.findChild<QLineEdit *>(u"gaps-filter"_s); }
    ObstacleReview review() { return reviews.constLast().constFirst().value<ObstacleReview>(); }
    QList<Id> reviewedIds()
    {
        QList<Id> ids;
        for (const Obstacle &each : review().obstacles)
            ids.append(each.id);
        return ids;
    }
};

} // namespace

TEST_CASE("What must be there stands first and apart, all in groups with their counts")
{
    ShownGaps shown;
    Issue agency;
    agency.kind = IssueKind::AgencyMissing;
    agency.arguments = {u"Xã Phù Yên"_s};
    agency.agencyCode = u"03910"_s;
    Issue signer;
    signer.kind = IssueKind::SignerBlank;
    Issue own;
    own.kind = IssueKind::OwnTaskWithoutEntry;
    own.severity = Severity::Error;
    shown.panel.showGaps(quarterWithObstacles(), {agency, signer, agency, own});
    const QStringList lines = shown.lines();
    REQUIRE(lines.size() == 6);
    CHECK(lines.at(0) == u"▾ Must have (2)"_s);
    CHECK(lines.at(1).startsWith(u'!'));
    CHECK(lines.at(3) == u"▾ Worth a look: agencies (2)"_s);
    CHECK(shown.panel.findChild<QLabel *>(u"gaps-counts"_s)->text() == u"Must have (2) · Worth a look (2)"_s);
    shown.click(0);
    CHECK(shown.places.constLast().at(1).toString() == u"profile-signer"_s);
}

TEST_CASE("What is missing is filtered while it is typed, accents not needed")
{
    ShownGaps shown;
    shown.filter()->setFocus();
    QTest::keyClicks(shown.filter(), u"thieu nuoc"_s);
    REQUIRE(shown.lines().size() == 2);
    CHECK(shown.lines().at(0) == u"▾ To be looked at again (1)"_s);
    CHECK(shown.lines().at(1).contains(u"Thiếu nước"_s));
    QTest::keyClick(shown.filter(), Qt::Key_Return);
    CHECK(shown.list()->hasFocus());
    QTest::keyClick(shown.list(), Qt::Key_Return);
    CHECK(shown.places.size() == 1);
    QTest::keyClick(shown.filter(), Qt::Key_Escape);
    CHECK(shown.lines().size() == 6);
}

TEST_CASE("A group is folded by its heading, and found again by the filter")
{
    ShownGaps shown;
    shown.clickRow(2);
    CHECK(shown.lines().size() == 3);
    CHECK(shown.lines().at(2) == u"▸ To be looked at again (3)"_s);
    QTest::keyClicks(shown.filter(), u"bo tri von"_s);
    CHECK(shown.lines().size() == 2);
    QTest::keyClick(shown.filter(), Qt::Key_Escape);
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End, Qt::Key_Right})
        QTest::keyClick(shown.list(), key);
    CHECK(shown.lines().size() == 6);
    CHECK(shown.places.isEmpty());
}

TEST_CASE("Headings are selected by Ctrl and Shift and answered together")
{
    ShownGaps shown;
    CHECK_FALSE(shown.button(u"Still there"_s)->isEnabled());
    shown.click(1);
    CHECK(shown.places.isEmpty());
    CHECK(shown.button(u"Still there"_s)->isEnabled());
    shown.click(2, Qt::ShiftModifier);
    QTest::mouseClick(shown.button(u"No longer arises"_s), Qt::LeftButton);
    REQUIRE(shown.reviews.size() == 1);
    CHECK(shown.review().verdict == ObstacleVerdict::Gone);
    CHECK(shown.review().matters == 2);
    CHECK(shown.reviewedIds() == QList<Id>{1, 2, 3});
    CHECK(shown.reviews.constLast().at(1).value<Period>() == periods::quarter(2025, 4));
    // Answered once: the bar waits for another selection.
    CHECK_FALSE(shown.button(u"No longer arises"_s)->isEnabled());
}

TEST_CASE("What is selected stays so while something else is saved")
{
    ShownGaps shown;
    shown.click(2);
    Issue unit;
    unit.kind = IssueKind::DraftingUnitBlank;
    shown.panel.showGaps(quarterWithObstacles(),
                         {unit, toReview(IssueKind::ObstacleNotRaisedAgain, u"Thiếu vốn"_s, {3}),
                          toReview(IssueKind::ProposalAwaited, u"Bố trí vốn"_s, {4})});
    REQUIRE(shown.list()->selectedGaps().size() == 1);
    CHECK(shown.list()->selectedGaps().constFirst().obstacles == QList<Id>{3});
    CHECK(shown.button(u"Solved"_s)->isEnabled());
    shown.panel.showGaps(quarterWithObstacles(), {unit});
    CHECK(shown.list()->selectedGaps().isEmpty());
    CHECK_FALSE(shown.panel.findChild<QPushButton *>(u"verdict-solved"_s)->isEnabled());
}

TEST_CASE("By keys all of a kind are selected and answered")
{
    ShownGaps shown;
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QTest::keyClick(shown.list(), Qt::Key_A, Qt::ControlModifier);
    CHECK(shown.list()->selectedGaps().size() == 2);
    QPushButton *solved = shown.button(u"Solved"_s);
    for (int tabs = 0; tabs < 6 && QApplication::focusWidget() != solved; ++tabs)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    REQUIRE(QApplication::focusWidget() == solved);
    QTest::keyClick(solved, Qt::Key_Space);
    REQUIRE(shown.reviews.size() == 1);
    CHECK(shown.review().verdict == ObstacleVerdict::Solved);
    CHECK(shown.reviewedIds() == QList<Id>{1, 2, 3});
    CHECK(shown.list()->hasFocus());
}

TEST_CASE("What UBND tỉnh was asked has answers of its own, and is not mixed with the rest")
{
    ShownGaps shown;
    shown.click(3);
    CHECK(shown.button(u"Still there"_s) == nullptr);
    REQUIRE(shown.button(u"Still awaited"_s) != nullptr);
    shown.click(1, Qt::ControlModifier);
    REQUIRE(shown.list()->selectedGaps().size() == 2);
    CHECK_FALSE(shown.button(u"Still awaited"_s)->isEnabled());
    shown.click(3);
    QTest::mouseClick(shown.button(u"Withdraw"_s), Qt::LeftButton);
    REQUIRE(shown.reviews.size() == 1);
    CHECK(shown.review().verdict == ObstacleVerdict::Withdrawn);
    CHECK(shown.reviewedIds() == QList<Id>{4});
}

TEST_CASE("The answer of UBND tỉnh is entered with number, day and content")
{
    ShownGaps shown;
    shown.click(3);
    QTest::mouseClick(shown.button(u"Answered in…"_s), Qt::LeftButton);
    auto *dialog = shown.panel.findChild<ProvinceAnswerDialog *>();
    REQUIRE(dialog != nullptr);
    QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    CHECK_FALSE(ok->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"answer-document"_s), u"12/UBND-KT"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"answer-day"_s), u"31/2/2026"_s);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"answer-content"_s), u"Bo tri von"_s);
    REQUIRE(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    CHECK(shown.reviews.isEmpty()); // no such day
    auto *day = dialog->findChild<QLineEdit *>(u"answer-day"_s);
    day->selectAll();
    QTest::keyClicks(day, u"5/1/2026"_s);
    QTest::mouseClick(ok, Qt::LeftButton);
    REQUIRE(shown.reviews.size() == 1);
    CHECK(shown.review().verdict == ObstacleVerdict::Answered);
    CHECK(shown.review().answer
          == u"UBND tỉnh đã trả lời tại Văn bản số 12/UBND-KT ngày 05/01/2026: bo tri von"_s);
    CHECK(shown.review().answeredOn == QDate(2026, 1, 5));
}

TEST_CASE("An answer has no day before the report that asked, and none that has not come")
{
    ShownGaps shown;
    shown.panel.setToday(QDate(2026, 1, 10));
    shown.click(3);
    QTest::mouseClick(shown.button(u"Answered in…"_s), Qt::LeftButton);
    auto *dialog = shown.panel.findChild<ProvinceAnswerDialog *>();
    REQUIRE(dialog != nullptr);
    QPushButton *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"answer-document"_s), u"12/UBND-KT."_s);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"answer-content"_s), u"Bo tri von"_s);
    auto *day = dialog->findChild<QLineEdit *>(u"answer-day"_s);
    const auto *refusal = dialog->findChild<QLabel *>(u"answer-refusal"_s);
    const auto give = [&](const QString &typed) {
        day->selectAll();
        QTest::keyClicks(day, typed);
        QTest::mouseClick(ok, Qt::LeftButton);
    };
    for (const auto &[typed, said] :
         {std::pair{u"19/9/2025"_s, u"20/09/2025"_s}, {u"11/1/2026"_s, u"11/01/2026"_s}}) {
        give(typed);
        CHECK(shown.reviews.isEmpty());
        CHECK(refusal->isVisible());
        CHECK(refusal->text().contains(said));
    }
    give(u"20/9/2025"_s);
    REQUIRE(shown.reviews.size() == 1);
    CHECK(shown.review().answer
          == u"UBND tỉnh đã trả lời tại Văn bản số 12/UBND-KT ngày 20/9/2025: bo tri von"_s);
}

TEST_CASE("Of an answer that came after the report's day it is said that the next one tells it")
{
    ShownGaps shown;
    shown.click(3);
    QTest::mouseClick(shown.button(u"Answered in…"_s), Qt::LeftButton);
    auto *dialog = shown.panel.findChild<ProvinceAnswerDialog *>();
    REQUIRE(dialog != nullptr);
    auto *day = dialog->findChild<QLineEdit *>(u"answer-day"_s);
    const auto *later = dialog->findChild<QLabel *>(u"answer-later"_s);
    REQUIRE(later != nullptr);
    CHECK_FALSE(later->isVisible());
    for (const auto &[typed, told] : {std::pair{u"14/12/2025"_s, false}, {u"15/12/2025"_s, true}}) {
        day->selectAll();
        QTest::keyClicks(day, typed);
        CHECK(later->isVisible() == told);
    }
    CHECK(later->text().contains(u"14/12/2025"_s));
}

TEST_CASE("An answer that is typed goes to what was selected, though the list is made anew meanwhile")
{
    ShownGaps shown;
    shown.click(3);
    QTest::mouseClick(shown.button(u"Answered in…"_s), Qt::LeftButton);
    auto *dialog = shown.panel.findChild<ProvinceAnswerDialog *>();
    REQUIRE(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"answer-document"_s), u"12/UBND-KT"_s);
    shown.panel.showGaps(quarterWithObstacles(),
                         {toReview(IssueKind::ObstacleNotRaisedAgain, u"Thiếu vốn"_s, {3}),
                          toReview(IssueKind::ProposalAwaited, u"Bố trí vốn"_s, {4})});
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"answer-day"_s), u"5/1/2026"_s);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"answer-content"_s), u"Bo tri von"_s);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    REQUIRE(shown.reviews.size() == 1);
    CHECK(shown.reviewedIds() == QList<Id>{4});
    CHECK(shown.review().matters == 1);
}

TEST_CASE("A line that is mended elsewhere leads there by one click, one to be looked at again by Enter")
{
    ShownGaps shown;
    shown.click(0);
    REQUIRE(shown.places.size() == 1);
    CHECK(shown.list()->selectedGaps().isEmpty());
    shown.click(1);
    CHECK(shown.places.size() == 1);
    QTest::keyClick(shown.list(), Qt::Key_Return);
    REQUIRE(shown.places.size() == 2);
    CHECK(shown.places.constLast().at(0).value<PageId>() == PageId::Reports);
}

TEST_CASE("In a file that can only be read nothing is answered")
{
    ShownGaps shown;
    shown.panel.setReadOnly(true);
    CHECK_FALSE(shown.panel.findChild<ObstacleBar *>()->isVisible());
}

TEST_CASE("The counts follow the filter, which matches words from their beginnings")
{
    ShownGaps shown;
    const auto *counts = shown.panel.findChild<QLabel *>(u"gaps-counts"_s);
    const QString all = counts->text();
    shown.filter()->setText(u"nothing like it"_s);
    CHECK(shown.list()->count() == 0);
    CHECK(counts->text().startsWith(u"0 of "_s));
    shown.filter()->clear();
    CHECK(counts->text() == all);
}
