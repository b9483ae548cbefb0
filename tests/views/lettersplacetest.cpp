// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LettersPage, driven with keys and clicks: what is typed is on the pages, and what is sent is what they
// say.
#include "tests/support/answers.h"
#include "tests/views/lettersfixture.h"

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;
using dondoc::test::Answers;
using dondoc::test::kPatienceMs;
using dondoc::test::ShownLetters;

TEST_CASE("The pages follow what is typed, and a letter is sent as they say it")
{
    ShownLetters shown;
    const Answers agrees(true); // no request was kept, so that the text has blanks
    shown.place.goTo(u"reminder"_s);
    shown.type("letter-number", u"30"_s);
    shown.type("letter-date", u"20/12/2025"_s);
    shown.type("letter-deadline", u"24/12/2025"_s);
    REQUIRE(shown.idle());
    CHECK(shown.pageText().contains(u"ngày 20 tháng 12 năm 2025"_s));
    CHECK(shown.pageText().contains(u"24/12/2025"_s));
    QTest::mouseClick(shown.find<QPushButton>("letter-send"), Qt::LeftButton);
    REQUIRE((!shown.sent.isEmpty() || shown.sent.wait(kPatienceMs)));
    const auto letter = shown.sent.first().at(0).value<SentLetter>();
    CHECK(letter.kind == LetterKind::Reminder);
    CHECK(letter.number == u"30"_s);
    CHECK(letter.sentOn == QDate(2025, 12, 20));
    CHECK(letter.addressees
          == report::addresseesOf(LetterKind::Reminder, shown.data, shown.quarter->assessment));
    CHECK(letter.subject.startsWith(u"đôn đốc báo cáo"_s));
    CHECK(shown.sent.first().at(1).toByteArray().startsWith("%PDF"));
    const auto made = shown.sent.first().at(2).value<report::ComposedPages>();
    CHECK(made.document.sections.size() == 2);                        // more than seven: a list
    CHECK_FALSE(shown.find<QPushButton>("letter-send")->isEnabled()); // until it is answered
    shown.place.answers()->letterKept(letter);
    CHECK(shown.find<QPushButton>("letter-send")->isEnabled());
    CHECK(shown.find<QLineEdit>("letter-number")->text().isEmpty());
}

TEST_CASE("A letter of a day that has not come is not sent")
{
    ShownLetters shown;
    shown.type("letter-number", u"30"_s);
    shown.type("letter-date", u"21/12/2025"_s); // today is the 20th
    REQUIRE(shown.idle());
    QTest::mouseClick(shown.find<QPushButton>("letter-send"), Qt::LeftButton);
    REQUIRE(shown.idle());
    CHECK(shown.sent.isEmpty());
}

TEST_CASE("A reminder counts what had come by its date, and asks for what is left by a day after it")
{
    ShownLetters shown;
    shown.place.goTo(u"reminder"_s);
    const QString today = shown.find<QLineEdit>("letter-deadline")->text();
    REQUIRE(shown.idle());
    const QString whole = shown.pageText();
    shown.type("letter-date", u"17/12/2025"_s);
    REQUIRE(shown.idle());
    PeriodSnapshot until = shown.data;
    until.dataUntil = QDate(2025, 12, 17);
    const Assessment then = assess(until);
    CHECK(then.receipt.received < shown.quarter->assessment.receipt.received);
    CHECK(shown.pageText().contains(u"Đến ngày 17/12/2025"_s));
    CHECK(shown.pageText().contains(u"báo cáo của %1 / 82"_s.arg(then.receipt.received)));
    CHECK(shown.find<QLineEdit>("letter-deadline")->text() == u"18/12/2025"_s);
    CHECK(shown.pageText().contains(u"chậm nhất ngày 18/12/2025"_s));

    shown.find<QLineEdit>("letter-date")->setFocus();
    shown.find<QLineEdit>("letter-date")->selectAll();
    QTest::keyClick(shown.find<QLineEdit>("letter-date"), Qt::Key_Delete);
    QTest::keyClick(shown.find<QLineEdit>("letter-date"), Qt::Key_Tab);
    REQUIRE(shown.idle());
    CHECK(shown.pageText() == whole);
    CHECK(shown.find<QLineEdit>("letter-deadline")->text() == today);
    shown.type("letter-deadline", u"24/12/2025"_s); // the officer's own
    shown.type("letter-date", u"17/12/2025"_s);
    CHECK(shown.find<QLineEdit>("letter-deadline")->text() == u"24/12/2025"_s);
}

TEST_CASE("A letter whose date is given as it is sent goes to those who owe something on that day")
{
    ShownLetters shown;
    const Answers agrees(true); // no request was kept, so that the text has blanks
    shown.place.goTo(u"reminder"_s);
    shown.late = true;
    shown.type("letter-number", u"30"_s);
    shown.type("letter-date", u"17/12/2025"_s);
    QTest::mouseClick(shown.find<QPushButton>("letter-send"), Qt::LeftButton);
    QTest::qWait(50);
    CHECK(shown.place.isAtWork());
    CHECK(shown.sent.isEmpty());
    shown.late = false;
    shown.count(shown.quarter, QDate(2025, 12, 16)); // of another day
    CHECK(shown.place.isAtWork());
    shown.count(shown.quarter, QDate(2025, 12, 17));
    REQUIRE((!shown.sent.isEmpty() || shown.sent.wait(kPatienceMs)));
    const auto made = shown.sent.first().at(2).value<report::ComposedPages>();
    CHECK(shown.sent.first().first().value<SentLetter>().addressees
          == report::addresseesOf(LetterKind::Reminder, made.quarter->data, made.quarter->assessment));
    CHECK(made.quarter->assessment.dataUntil == QDate(2025, 12, 17));

    shown.place.answers()->letterKept(shown.sent.first().first().value<SentLetter>());
    shown.late = true;
    shown.type("letter-number", u"31"_s);
    shown.type("letter-date", u"18/12/2025"_s);
    QTest::mouseClick(shown.find<QPushButton>("letter-send"), Qt::LeftButton);
    Q_EMIT shown.place.count()->refused(u"Không đọc được."_s);
    CHECK(shown.find<QLabel>("letters-message")->text() == u"Không đọc được."_s);
    CHECK(shown.find<QPushButton>("letter-send")->isEnabled());
    shown.late = false;
    shown.count(shown.quarter, QDate(2025, 12, 18));
    REQUIRE(shown.idle());
    CHECK(shown.sent.size() == 1);
}

TEST_CASE("Data that come in while a letter is being sent do not lose it")
{
    ShownLetters shown;
    const Answers agrees(true); // the request is of a day after the deadline
    shown.type("letter-number", u"30"_s);
    shown.type("letter-date", u"20/12/2025"_s);
    REQUIRE(shown.idle());
    QTest::mouseClick(shown.find<QPushButton>("letter-send"), Qt::LeftButton);
    shown.show(); // the PDF under way is of older pages by now
    REQUIRE((!shown.sent.isEmpty() || shown.sent.wait(kPatienceMs)));
    REQUIRE(shown.idle());
    CHECK(shown.sent.size() == 1);
    CHECK(shown.sent.first().first().value<SentLetter>().number == u"30"_s);
}

TEST_CASE("A letter and what is exported while it is sent both go out, the letter once")
{
    ShownLetters shown;
    const Answers agrees(true); // the request is of a day after the deadline
    QSignalSpy files(shown.place.output(), &LetterOutput::fileRequested);
    shown.type("letter-number", u"30"_s);
    shown.type("letter-date", u"20/12/2025"_s);
    QTest::mouseClick(shown.find<QPushButton>("letter-send"), Qt::LeftButton);
    shown.place.output()->exportTo(u"one.pdf"_s);
    shown.place.output()->exportTo(u"two.pdf"_s);
    REQUIRE(QTest::qWaitFor([&] { return files.size() == 2 && !shown.sent.isEmpty(); }, kPatienceMs));
    CHECK(files.at(0).first().toString() == u"one.pdf"_s);
    CHECK(files.at(1).first().toString() == u"two.pdf"_s);
    REQUIRE(shown.sent.size() == 1);
    CHECK(shown.sent.first().first().value<SentLetter>().number == u"30"_s);
}

TEST_CASE("A letter of one period is not sent for another one that is chosen meanwhile")
{
    ShownLetters shown;
    shown.type("letter-number", u"30"_s);
    shown.type("letter-date", u"20/12/2025"_s);
    QTest::mouseClick(shown.find<QPushButton>("letter-send"), Qt::LeftButton);
    shown.data.period = periods::quarter(2025, 3);
    shown.show();
    REQUIRE(shown.idle());
    QTest::qWait(50);
    CHECK(shown.sent.isEmpty());
    CHECK(shown.find<QPushButton>("letter-send")->isEnabled());
}

TEST_CASE("Without number, date or addressee nothing is sent, and a sentence says so")
{
    ShownLetters shown;
    QTest::mouseClick(shown.find<QPushButton>("letter-send"), Qt::LeftButton);
    CHECK(shown.find<QLabel>("letters-message")->text().contains(u"number and the date"_s));
    shown.type("letter-number", u"30"_s);
    shown.type("letter-date", u"20/12/2025"_s);
    QListWidget *list = shown.addressees();
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    QTest::mouseClick(shown.find<QPushButton>("letter-send"), Qt::LeftButton);
    CHECK(shown.find<QLabel>("letters-message")->text().contains(u"at least one addressee"_s));
    REQUIRE(shown.idle());
    CHECK(shown.sent.isEmpty());
}

TEST_CASE("Addressees follow the data until the officer ticks others")
{
    ShownLetters shown;
    shown.place.goTo(u"reminder"_s);
    const auto ticked = [&shown] {
        int count = 0;
        for (int row = 0; row < shown.addressees()->count(); ++row)
            count += shown.addressees()->item(row)->checkState() == Qt::Checked;
        return count;
    };
    const int before = ticked();
    REQUIRE(before > 8);
    shown.data.reports.clear();
    shown.show();
    CHECK(ticked() == 82); // the Front is never late
    for (int row = 0; row < shown.addressees()->count(); ++row)
        shown.addressees()->item(row)->setCheckState(row < 3 ? Qt::Checked : Qt::Unchecked);
    shown.data.reports = example::exampleReports(shown.data);
    shown.show();
    CHECK(ticked() == 3);
    REQUIRE(shown.idle());
    CHECK(shown.draftPages().constLast().sectionKey == u"body"_s); // by name
}

TEST_CASE("The contact follows the settings until the officer writes another, and its lack is told")
{
    ShownLetters shown;
    auto *contact = shown.find<QLineEdit>("letter-contact");
    const auto enter = [&shown](const QString &name) {
        for (Agency &agency : shown.data.agencies) {
            if (agency.code == shown.data.plan.coordinatorCode)
                agency.contacts = {{name, {}, {}}};
        }
        shown.show();
    };
    REQUIRE(shown.idle());
    CHECK(shown.find<QLabel>("letters-message")->text().contains(u"contact is not entered"_s));
    enter(u"Lò Văn A"_s);
    CHECK(contact->text() == u"Lò Văn A"_s);
    REQUIRE(shown.idle());
    CHECK_FALSE(shown.find<QLabel>("letters-message")->text().contains(u"contact is not entered"_s));
    contact->setFocus();
    QTest::keyClick(contact, Qt::Key_End);
    QTest::keyClicks(contact, u"x"_s);
    enter(u"Hà Thị B"_s);
    CHECK(contact->text() == u"Lò Văn Ax"_s);
}

TEST_CASE("Messages are asked for every selected agency, and copied with a blank line between them")
{
    ShownLetters shown;
    auto *late = shown.find<FilteredTable>("letters-late");
    late->setFocus();
    QTest::keyClick(late, Qt::Key_Home);
    QTest::keyClick(late, Qt::Key_Down, Qt::ShiftModifier);
    QTest::mouseClick(shown.find<QPushButton>("copy-message"), Qt::LeftButton);
    REQUIRE(shown.asked.size() == 1);
    CHECK(shown.asked.first().at(0).toStringList().size() == 2);
    CHECK(shown.asked.first().at(1).value<report::MessageOptions>().today == QDate(2025, 12, 20));
    shown.place.answers()->copyMessages({u"Một."_s, {}, u"Hai."_s});
    CHECK(QApplication::clipboard()->text() == u"Một.\n\nHai."_s);
}

TEST_CASE("A kept letter can be had as it was sent, and a file that is only read keeps none")
{
    ShownLetters shown;
    SentLetter kept;
    kept.id = 5;
    kept.number = u"15"_s;
    kept.sentOn = QDate(2025, 12, 1);
    kept.addressees = QStringList{u"STC"_s};
    kept.pdfSha256 = u"ab"_s;
    CHECK_FALSE(shown.find<QPushButton>("kept-pdf")->isEnabled());
    shown.data.letters = {kept};
    shown.show();
    CHECK(shown.find<QPushButton>("kept-pdf")->isEnabled());
    CHECK_FALSE(shown.find<QPushButton>("kept-docx")->isEnabled());
    shown.context.readOnlyReason = u"Chỉ đọc"_s;
    shown.place.setContext(shown.context);
    CHECK_FALSE(shown.find<QPushButton>("letter-send")->isEnabled());
    shown.place.goTo(u"reminder"_s);
    REQUIRE(shown.idle());
    CHECK(shown.pageText().contains(u"Công văn số 15/"_s)); // the request that was kept
}
