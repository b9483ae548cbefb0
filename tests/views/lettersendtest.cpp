// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// A letter's addressees by group, and the question before it is recorded as sent.
#include "tests/views/lettersfixture.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;
using dondoc::test::kPatienceMs;
using dondoc::test::ShownLetters;

TEST_CASE("A reminder's addressees are ticked by group, and Space ticks all selected rows")
{
    ShownLetters shown;
    shown.place.goTo(u"reminder"_s);
    const auto ticked = [&shown] {
        QListWidget *list = shown.addressees();
        int count = 0;
        for (int row = 0; row < list->count(); ++row)
            count += list->item(row)->checkState() == Qt::Checked ? 1 : 0;
        return count;
    };
    const auto click = [&shown](const char *button) {
        QTest::mouseClick(shown.find<QPushButton>(button), Qt::LeftButton);
    };
    const int owing = ticked();
    click("tick-silent");
    const int silent = ticked();
    click("tick-incomplete");
    CHECK(silent > 0);
    CHECK(silent + ticked() == owing);
    CHECK(shown.find<QPushButton>("tick-silent")->text().contains(QString::number(silent)));
    click("tick-all");
    CHECK(ticked() == shown.addressees()->count());
    click("tick-none");
    CHECK(ticked() == 0);
    QListWidget *list = shown.addressees();
    list->setFocus();
    list->setCurrentRow(0);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(ticked() == 5);
    QTest::keyClick(list, Qt::Key_Space);
    CHECK(ticked() == 0);
    shown.place.goTo(u"request"_s);
    CHECK(shown.find<QPushButton>("tick-silent")->isHidden());
}

TEST_CASE("What speaks against a letter is asked at once, and nothing is kept without a yes")
{
    ShownLetters shown;
    shown.data.office.signerName.clear();
    SentLetter request;
    request.number = u"7"_s;
    request.sentOn = QDate(2025, 11, 20);
    shown.data.lettersOfPlan = {{shown.data.period, request}};
    shown.show();
    shown.place.goTo(u"reminder"_s);
    QListWidget *list = shown.addressees();
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Checked);
    shown.type("letter-number", u"07"_s);
    shown.type("letter-date", u"20/12/2025"_s);
    REQUIRE(shown.idle());
    auto *send = shown.find<QPushButton>("letter-send");
    QTest::mouseClick(send, Qt::LeftButton);
    auto *question = shown.find<QMessageBox>("send-question");
    const QString told = question->informativeText();
    CHECK(told.count(u'•') >= 3); // and what its text leaves blank
    CHECK(told.contains(u"Number 07 already belongs to another letter"_s));
    CHECK(told.contains(u"Addressees that have reported everything"_s));
    CHECK(shown.idle());
    CHECK(shown.sent.isEmpty());
    QTest::keyClick(question, Qt::Key_Return); // what Enter does keeps nothing
    CHECK(shown.sent.isEmpty());
    CHECK(QTest::qWaitFor([send] { return send->isEnabled(); }, kPatienceMs));
    QTest::mouseClick(send, Qt::LeftButton);
    QTest::qWait(10); // the answered question is gone
    question = shown.find<QMessageBox>("send-question");
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    REQUIRE((!shown.sent.isEmpty() || shown.sent.wait(kPatienceMs)));
    CHECK(shown.sent.first().first().value<SentLetter>().number == u"07"_s);
}

TEST_CASE("Blanks and figures of another day in an own text are told before the letter is recorded as sent")
{
    ShownLetters shown;
    shown.place.goTo(u"reminder"_s);
    shown.type("letter-date", u"16/12/2025"_s);
    REQUIRE(shown.idle());
    QTest::keyClick(shown.find<QCheckBox>("letter-own-text"), Qt::Key_Space);
    auto *text = shown.find<QPlainTextEdit>("letter-text");
    REQUIRE(text->toPlainText().contains(u"16/12/2025"_s));
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u" So ...... ngay ......"_s);
    shown.type("letter-number", u"07"_s);
    shown.type("letter-date", u"20/12/2025"_s);
    REQUIRE(shown.idle());
    QTest::mouseClick(shown.find<QPushButton>("letter-send"), Qt::LeftButton);
    const QString told = shown.find<QMessageBox>("send-question")->informativeText();
    INFO(told.toStdString());
    CHECK(told.contains(u"leaves blank (“……”):"_s));
    CHECK(told.contains(u"Your own text says “16/12/2025"_s));
    CHECK(shown.sent.isEmpty());
}

TEST_CASE("What is no number of a letter and a day before the plan are told at once")
{
    ShownLetters shown;
    const auto refusal = [&shown](const QString &number, const QString &day) {
        shown.type("letter-number", number);
        shown.type("letter-date", day);
        REQUIRE(shown.idle());
        QTest::mouseClick(shown.find<QPushButton>("letter-send"), Qt::LeftButton);
        return shown.find<QLabel>("letters-message")->text();
    };
    CHECK(refusal(u"abc"_s, u"20/12/2025"_s).contains(u"abc"_s));
    CHECK(refusal(u"7"_s, u"01/01/2025"_s).contains(u"The plan began on"_s));
    CHECK(refusal(u"7"_s, u"21/12/2025"_s).contains(u"has not come yet"_s));
    CHECK(refusal(u"7"_s, u"31/11/20"_s).contains(u"“31/11/20” is no day"_s));
    CHECK(shown.sent.isEmpty());
}
