// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterDrafts: what the officer writes into a letter is saved, shown again, and fixed when it is submitted.
#include "views/pages/letters/letterdrafts.h"
#include "tests/views/lettersfixture.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;
using dondoc::test::kPatienceMs;
using dondoc::test::ShownLetters;

namespace {

LetterDraft lastWanted(const QSignalSpy &saves)
{
    return saves.constLast().constFirst().value<LetterDraft>();
}

LetterDraft storedDraft(LetterKind kind, const QDateTime &submittedAt = {})
{
    LetterDraft draft;
    draft.id = 3;
    draft.version = 2;
    draft.kind = kind;
    draft.text = QStringList{u"Loi cua can bo."_s};
    draft.addressees = QStringList{u"STC"_s};
    draft.submittedAt = submittedAt;
    return draft;
}

} // namespace

TEST_CASE("Writing an own text moves nothing that is clicked, and the buttons below are in view", "[drafts]")
{
    ShownLetters shown;
    auto *own = shown.find<QCheckBox>("letter-own-text");
    shown.find<QTabWidget>("letter-parts")->setCurrentWidget(own->parentWidget());
    const auto placeOf = [&shown](const QWidget *widget) { return widget->mapTo(&shown.place, QPoint()); };
    const QPoint tick = placeOf(own);
    const QPoint send = placeOf(shown.find<QPushButton>("letter-send"));
    QTest::mouseClick(own, Qt::LeftButton, {}, QPoint(8, own->height() / 2));
    REQUIRE(own->isChecked());
    QTest::qWait(10);
    CHECK(placeOf(own) == tick);
    CHECK(placeOf(shown.find<QPushButton>("letter-send")) == send);
    CHECK(send.y() < shown.place.height());
    CHECK(shown.find<QPlainTextEdit>("letter-text")->isVisible());
}

TEST_CASE("The officer's text of a letter is saved with whom it goes to", "[drafts]")
{
    ShownLetters shown;
    QSignalSpy saves(shown.place.drafts(), &LetterDrafts::saveWanted);
    auto *own = shown.find<QCheckBox>("letter-own-text");
    QTest::keyClick(own, Qt::Key_Space);
    auto *text = shown.find<QPlainTextEdit>("letter-text");
    text->selectAll();
    QTest::keyClicks(text, u"Loi moi"_s);
    CHECK(shown.place.hasPendingEdits());
    REQUIRE(QTest::qWaitFor([&] { return !saves.isEmpty(); }, kPatienceMs));
    LetterDraft stored = lastWanted(saves);
    CHECK(stored.kind == LetterKind::Request);
    CHECK(stored.text == QStringList{u"Loi moi"_s});
    CHECK(stored.addressees.size() > 10);
    stored.id = 1;
    stored.version = 1;
    shown.place.drafts()->saved(stored);
    CHECK_FALSE(shown.place.hasPendingEdits());
    shown.place.goTo(u"reminder"_s);
    CHECK_FALSE(own->isChecked());
    shown.place.goTo(u"request"_s);
    CHECK(text->toPlainText() == u"Loi moi"_s);
    CHECK(saves.size() == 1);
}

TEST_CASE("A stored text of a letter is shown with its addressees", "[drafts]")
{
    ShownLetters shown;
    shown.data.letterDrafts = {storedDraft(LetterKind::Request)};
    shown.show();
    REQUIRE(shown.idle());
    CHECK(shown.find<QPlainTextEdit>("letter-text")->toPlainText() == u"Loi cua can bo."_s);
    REQUIRE(QTest::qWaitFor([&] { return shown.pageText().contains(u"Loi cua can bo."_s); }, kPatienceMs));
    CHECK(shown.pageText().contains(u"Sở Tài chính"_s));
    shown.data.letterDrafts.clear(); // undone
    shown.show();
    CHECK_FALSE(shown.find<QCheckBox>("letter-own-text")->isChecked());
}

TEST_CASE("What was submitted stays as it is until it is taken back", "[drafts]")
{
    ShownLetters shown;
    QSignalSpy saves(shown.place.drafts(), &LetterDrafts::saveWanted);
    QTest::mouseClick(shown.find<QPushButton>("letter-submit"), Qt::LeftButton);
    REQUIRE(saves.size() == 1);
    LetterDraft submitted = lastWanted(saves);
    CHECK(submitted.submittedAt.isValid());
    CHECK(submitted.text.size() > 2); // the program's, as it stood
    submitted.id = 1;
    submitted.version = 1;
    shown.place.drafts()->saved(submitted);
    CHECK(shown.find<QPlainTextEdit>("letter-text")->isReadOnly());
    CHECK_FALSE(shown.addressees()->isEnabled());
    CHECK(shown.find<QLineEdit>("letter-number")->isEnabled());
    QTest::mouseClick(shown.find<QPushButton>("letter-submit"), Qt::LeftButton);
    REQUIRE(saves.size() == 2);
    CHECK_FALSE(lastWanted(saves).submittedAt.isValid());
}

TEST_CASE("What another window's text refused stays in the form and is saved with the next key", "[drafts]")
{
    ShownLetters shown;
    auto *own = shown.find<QCheckBox>("letter-own-text");
    QTest::keyClick(own, Qt::Key_Space);
    auto *text = shown.find<QPlainTextEdit>("letter-text");
    QSignalSpy saves(shown.place.drafts(), &LetterDrafts::saveWanted);
    text->setPlainText(u"Loi cua toi."_s);
    shown.place.flush();
    REQUIRE(saves.size() == 1);
    const LetterDraft sent = lastWanted(saves);
    shown.place.drafts()->refused(sent);
    CHECK(shown.place.hasHeldEdits());
    CHECK_FALSE(shown.place.heldInWords().isEmpty());
    LetterDraft theirs = storedDraft(sent.kind);
    theirs.version = 5;
    shown.data.letterDrafts = {theirs};
    shown.show();
    CHECK(text->toPlainText() == u"Loi cua toi."_s);
    shown.place.flush();
    CHECK(saves.size() == 1);
    QTest::keyClick(text, Qt::Key_X);
    shown.place.flush();
    REQUIRE(saves.size() == 2);
    CHECK(lastWanted(saves).version == 5);
    CHECK(lastWanted(saves).text.join(u'\n').contains(u"toi"_s));
    shown.place.drafts()->saved(lastWanted(saves));
    CHECK_FALSE(shown.place.hasPendingEdits());
}

TEST_CASE("What is typed into one letter while another is being saved is saved, too", "[drafts]")
{
    ShownLetters shown;
    QSignalSpy saves(shown.place.drafts(), &LetterDrafts::saveWanted);
    QTest::keyClick(shown.find<QCheckBox>("letter-own-text"), Qt::Key_Space);
    auto *text = shown.find<QPlainTextEdit>("letter-text");
    text->setPlainText(u"Mot."_s);
    shown.place.flush();
    REQUIRE(saves.size() == 1);
    const LetterDraft first = lastWanted(saves);
    text->setPlainText(u"Hai."_s);
    shown.place.goTo(first.kind == LetterKind::Reminder ? u"request"_s : u"reminder"_s);
    shown.place.drafts()->saved(first);
    REQUIRE(saves.size() == 2);
    CHECK(lastWanted(saves).kind == first.kind);
    CHECK(lastWanted(saves).text == QStringList{u"Hai."_s});
    CHECK(shown.place.hasPendingEdits());
}
