// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Letters in the window: sent, kept, read again byte for byte, taken back; messages copied and logged.
#include "models/domain/assessment/assessedperiod.h"
#include "tests/app/program.h"
#include "tests/app/windowbench.h"
#include "tests/support/catch.h"
#include "views/pages/letters/letteroutput.h"
#include "views/pages/letters/letterspage.h"
#include "views/widgets/filteredtable.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

using namespace dondoc;
using namespace Qt::StringLiterals;
using test::Bench;
using test::Desk;
using test::kPatienceMs;

namespace {

void type(views::LettersPage *place, const QString &field, const QString &text)
{
    auto *line = place->findChild<QLineEdit *>(field);
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Tab);
}

void press(const views::LettersPage *place, const QString &button)
{
    auto *found = place->findChild<QPushButton *>(button);
    REQUIRE(found);
    clickSeen(found);
}

/// The example has no plan number and no signer, so that it is asked each time.
void recordAsSent(views::LettersPage *place)
{
    press(place, u"letter-send"_s);
    const auto question = [place] { return place->findChild<QMessageBox *>(u"send-question"_s); };
    REQUIRE(QTest::qWaitFor([&] { return question() != nullptr; }, kPatienceMs));
    for (QAbstractButton *button : question()->buttons()) {
        if (question()->buttonRole(button) == QMessageBox::AcceptRole)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
}

QString printedText(const QString &pdf)
{
    return QString::fromUtf8(test::run(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s}).out).simplified();
}

QList<SentLetter> lettersOf(const QSignalSpy &views)
{
    const AssessedPeriodPtr shown = test::shownBy(views);
    return shown ? shown->data.letters : QList<SentLetter>();
}

} // namespace

TEST_CASE("A reminder is kept in the window as it was sent, and undo takes it back")
{
    Bench bench(Desk::ExampleQuarter);
    bench.window().goTo(views::PageId::Letters, u"reminder"_s);
    views::LettersPage *place = bench.window().lettersPage();
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    type(place, u"letter-number"_s, u"30"_s);
    type(place, u"letter-date"_s, u"20/12/2025"_s);
    recordAsSent(place);
    REQUIRE(QTest::qWaitFor([&] { return lettersOf(views).size() == 1; }, kPatienceMs));
    const SentLetter letter = lettersOf(views).constFirst();
    CHECK(letter.addressees.size() > 7);

    const QString again = bench.desk().path(u"như đã gửi.docx"_s);
    Q_EMIT place->output()->keptFileRequested(letter.docxSha256, again);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(again); }, kPatienceMs));
    CHECK(test::bytesOf(again).startsWith("PK"));

    QSignalSpy refused(bench.session(), &app::OpenFile::failed);
    type(place, u"letter-number"_s, u"30"_s);
    type(place, u"letter-date"_s, u"20/12/2025"_s);
    recordAsSent(place);
    REQUIRE(refused.wait(kPatienceMs));
    CHECK(refused.first().first().value<Error>().code == ErrorCode::LetterKept);
    CHECK(place->findChild<QPushButton *>(u"letter-send"_s)->isEnabled());

    auto *number = place->findChild<QLineEdit *>(u"letter-number"_s);
    number->clear();
    Q_EMIT bench.window().undoRequested();
    CHECK(QTest::qWaitFor([&] { return lettersOf(views).isEmpty(); }, kPatienceMs));
    CHECK(number->text() == u"30"_s);
    CHECK(place->hasHeldEdits());
    Q_EMIT bench.window().redoRequested();
    CHECK(QTest::qWaitFor([&] { return lettersOf(views).size() == 1; }, kPatienceMs));
    CHECK(number->text().isEmpty());
    CHECK_FALSE(place->hasHeldEdits());
    CHECK(QTest::qWaitFor(
        [&] {
            return bench.window().statusBar()->currentMessage().contains(
                u": keeping a letter or message (reminder, number 30, "_s);
        },
        kPatienceMs));
}

TEST_CASE("The window counts a dated reminder as of its day, as the command line does")
{
    Bench bench(Desk::ExampleQuarter);
    bench.window().goTo(views::PageId::Letters, u"reminder"_s);
    views::LettersPage *place = bench.window().lettersPage();
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    type(place, u"letter-number"_s, u"30"_s);
    type(place, u"letter-date"_s, u"17/12/2025"_s);
    recordAsSent(place);
    REQUIRE(QTest::qWaitFor([&] { return lettersOf(views).size() == 1; }, kPatienceMs));
    const QString sent = bench.desk().path(u"cửa sổ.pdf"_s);
    Q_EMIT place->output()->keptFileRequested(lettersOf(views).constFirst().pdfSha256, sent);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(sent); }, kPatienceMs));
    Q_EMIT bench.window().undoRequested();
    REQUIRE(QTest::qWaitFor([&] { return lettersOf(views).isEmpty(); }, kPatienceMs));

    const QString written = bench.desk().path(u"dòng lệnh.pdf"_s);
    REQUIRE(bench.desk()
                .dondoc({u"letter"_s, bench.desk().data(), u"--kind"_s, u"reminder"_s, u"--period"_s,
                         u"2025-Q4"_s, u"--number"_s, u"30"_s, u"--date"_s, u"2025-12-17"_s, u"--force"_s,
                         u"--out"_s, written})
                .exitCode
            == 0);
    CHECK(printedText(sent).contains(u"Đến ngày 17/12/2025"_s));
    CHECK(printedText(sent) == printedText(written));
}

TEST_CASE("Messages to late agencies are copied and logged in one change")
{
    Bench bench(Desk::ExampleQuarter);
    bench.window().goTo(views::PageId::Letters, {});
    views::LettersPage *place = bench.window().lettersPage();
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    auto *late = place->findChild<views::FilteredTable *>(u"letters-late"_s);
    REQUIRE(late);
    late->setFocus();
    QTest::keyClick(late, Qt::Key_Home);
    QTest::keyClick(late, Qt::Key_Down, Qt::ShiftModifier);
    press(place, u"copy-message"_s);
    REQUIRE(QTest::qWaitFor([&] { return lettersOf(views).size() == 2; }, kPatienceMs));
    const QList<SentLetter> log = lettersOf(views);
    CHECK(log.at(0).kind == LetterKind::Message);
    CHECK(log.at(0).text.startsWith(u"Kính gửi "_s));
    CHECK(QApplication::clipboard()->text() == log.at(0).text + u"\n\n"_s + log.at(1).text);
    Q_EMIT bench.window().undoRequested();
    CHECK(QTest::qWaitFor([&] { return lettersOf(views).isEmpty(); }, kPatienceMs));
}
