// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Writing in the summary by keys and mouse: what goes out as the officer's text, and what comes back.
#include "views/editor/summaryeditor.h"
#include "tests/support/catch.h"
#include "views/editor/changeoffers.h"
#include "views/editor/partlist.h"
#include "views/editor/sectioneditor.h"
#include "views/editor/sectionpaste.h"
#include "views/editor/sectiontext.h"
#include "views/widgets/heldbar.h"

#include <QAction>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dondoc;
using namespace dondoc::report;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

Document draft(const QString &received = u"62"_s)
{
    Document document;
    Inline figure = plain(received);
    figure.figure = FigureRef{u"receipt.received"_s, u"2025-Q4"_s, {}, {u"03646"_s}};
    document.sections.append(
        {u"body"_s,
         Orientation::Portrait,
         {Heading{u"I"_s, 1, {plain(u"I. CHỈ ĐẠO"_s)}}, Heading{u"I/1"_s, 2, {plain(u"1. Văn bản"_s)}},
          Paragraph{u"I/1/a"_s, ParagraphStyle::Body, {plain(u"Có "_s), figure, plain(u" xã."_s)}},
          Paragraph{u"I/1/b"_s, ParagraphStyle::ListItem, {plain(u"- Hai."_s)}},
          Heading{u"I/2"_s, 2, {plain(u"2. Phối hợp"_s)}},
          Paragraph{u"closing"_s, ParagraphStyle::Body, {plain(u"Trên đây./."_s)}}}});
    return document;
}

class Bench
{
public:
    Bench()
    {
        editor.resize(500, 700);
        editor.show();
        editor.showDraft(draft(), {}, {});
        editor.goTo(u"I/1/a"_s);
        QApplication::setActiveWindow(&editor);
        REQUIRE(QTest::qWaitForWindowExposed(&editor));
        text()->setFocus();
    }
    SectionEditor *text() { return editor.findChild<SectionEditor *>(); }
    QString shown() { return text()->toPlainText(); }
    QStringList printed() { return allText(withTextOverrides(draft(), editor.own())).split(u'\n'); }
    void act(const QString &name) { editor.findChild<QAction *>(name)->trigger(); }
    void atEndOf(const QString &key)
    {
        text()->goToBlock(key);
        text()->moveCursor(QTextCursor::EndOfBlock);
    }
    /// Stores what was sent, as the data file would.
    void answer()
    {
        editor.flush();
        QList<TextOverride> all = editor.own();
        all.removeIf(saysNothing);
        for (TextOverride &each : all) {
            each.id = 1 + qsizetype(&each - all.data());
            each.version += 1;
        }
        editor.textStored(all);
    }

    SummaryEditor editor;
};

} // namespace

TEST_CASE("A part is shown with heading, dash and figure, and untouched text stores nothing")
{
    Bench bench;
    CHECK(bench.shown() == u"Văn bản\nCó 62 xã.\n- Hai."_s);
    CHECK(bench.editor.own().isEmpty());
    CHECK_FALSE(bench.editor.isEditing());
}

TEST_CASE("What is typed prints at once and is sent half a second later as one change")
{
    Bench bench;
    QSignalSpy live(&bench.editor, &SummaryEditor::textEdited);
    QSignalSpy sent(&bench.editor, &SummaryEditor::saveRequested);
    bench.atEndOf(u"I/1/a"_s);
    QTest::keyClicks(bench.text(), u" Them"_s);
    CHECK(live.size() == 5);
    CHECK(bench.printed().contains(u"Có 62 xã. Them"_s));
    CHECK(sent.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, 2000);
    const auto blocks = sent.constFirst().constFirst().value<QList<TextOverride>>();
    REQUIRE(blocks.size() == 1);
    CHECK(blocks.constFirst().draft == u"Có 62 xã."_s);
    CHECK(blocks.constFirst().runs.value(1).rule == u"receipt.received"_s);
}

TEST_CASE("Words typed behind a figure are no figure")
{
    Bench bench;
    bench.text()->goToBlock(u"I/1/a"_s);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(bench.text(), Qt::Key_Right);
    QTest::keyClicks(bench.text(), u"/82"_s);
    const TextOverride own = bench.editor.own().value(0);
    CHECK(plainText(own.runs) == u"Có 62/82 xã."_s);
    CHECK(own.runs.value(1).text == u"62"_s);
}

TEST_CASE("A paragraph cut in two is two, and joined again the draft's")
{
    Bench bench;
    bench.text()->goToBlock(u"I/1/a"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(bench.text(), Qt::Key_Right);
    QTest::keyClick(bench.text(), Qt::Key_Return);
    CHECK(bench.printed().mid(2, 2) == QStringList{u"Có "_s, u"62 xã."_s});
    QTest::keyClick(bench.text(), Qt::Key_Backspace);
    CHECK(bench.printed() == allText(draft()).split(u'\n'));
    QTest::keySequence(bench.text(), QKeySequence::Undo);
    CHECK(bench.printed().mid(2, 2) == QStringList{u"Có "_s, u"62 xã."_s});
}

TEST_CASE("A dash makes an item, a line behind a heading a plain paragraph")
{
    Bench bench;
    bench.atEndOf(u"I/1"_s);
    QTest::keyClick(bench.text(), Qt::Key_Return);
    QTest::keyClicks(bench.text(), u"- Moi"_s);
    const QList<TextOverride> own = bench.editor.own();
    REQUIRE(own.size() == 1);
    CHECK(own.constFirst().kind == TextOverrideKind::Added);
    CHECK(own.constFirst().style == RunStyle::Item);
    CHECK(own.constFirst().after == u"I/1"_s);
    CHECK_FALSE(own.constFirst().runs.value(0).bold);
    CHECK(bench.printed().value(2) == u"- Moi"_s);
}

TEST_CASE("Bold and italic are kept, all other formats of what is pasted are not")
{
    Bench bench;
    bench.atEndOf(u"I/1/b"_s);
    QMimeData data;
    data.setHtml(u"<p style='font-family:Arial;color:red'> a<b>b</b></p><p><i>c</i></p>"
                 "<table><tr><td>x</td><td>y</td></tr><tr><td>1</td><td>2</td></tr></table>"_s);
    QMetaObject::invokeMethod(bench.text(), [&] { sectiontext::paste(bench.text()->textCursor(), data); });
    const QList<TextOverride> own = bench.editor.own();
    REQUIRE(own.size() == 3);
    CHECK(plainText(own.value(0).runs) == u"Hai.ab"_s);
    CHECK(own.value(0).runs.constLast().bold);
    CHECK(own.value(1).runs.value(0).italic);
    CHECK(own.value(2).style == RunStyle::Table);
    CHECK(plainText(own.value(2).runs) == u"x\ty\n1\t2"_s);
}

TEST_CASE("Rows pasted as plain text are a table, and into a table come rows")
{
    Bench bench;
    bench.atEndOf(u"I/1/b"_s);
    QMimeData rows;
    rows.setText(u"TT\tXã\r\n1\tChiềng Sơn\r\n"_s);
    sectiontext::paste(bench.text()->textCursor(), rows);
    QList<TextOverride> own = bench.editor.own();
    REQUIRE(own.size() == 1);
    CHECK(own.value(0).style == RunStyle::Table);
    CHECK(plainText(own.value(0).runs) == u"TT\tXã\n1\tChiềng Sơn"_s);

    bench.text()->moveCursor(QTextCursor::End);
    QTest::keyClick(bench.text(), Qt::Key_Up);
    QTest::keyClick(bench.text(), Qt::Key_Return);
    QMimeData more;
    SECTION("as plain text") { more.setText(u"2\tPhiêng Khoài\n3\tMường Bú\n"_s); }
    SECTION("as a spreadsheet gives them")
    {
        more.setHtml(u"<table><tr><td>2</td><td>Phiêng Khoài</td></tr><tr><td>3</td><td>Mường Bú</td></tr>"
                     "</table>"_s);
    }
    sectiontext::paste(bench.text()->textCursor(), more);
    own = bench.editor.own();
    REQUIRE(own.size() == 1);
    CHECK(plainText(own.value(0).runs) == u"TT\tXã\n1\tChiềng Sơn\n2\tPhiêng Khoài\n3\tMường Bú"_s);
}

TEST_CASE("Pasted text is words: no markup, no control characters, every line kept")
{
    struct Row {
        const char16_t *pasted;
        const char16_t *stored;
    };
    const Row rows[] = {
        {u"a<b>b</b>", u"a<b>b</b>"},
        {u"&amp; {received}", u"&amp; {received}"},
        {u"một\u000Bhai", u"một hai"},
        {u"một\u2028hai", u"một hai"},
        {u"một\u0085hai", u"một hai"},
        {u"\u202Eđảo\u202C \u200Fchữ\u200B", u"đảo chữ"},
        {u"\u0001mã\u0008\u001B[0m\u007F", u"mã[0m"},
        {u"lá \U0001F33F", u"lá \U0001F33F"},
        {u"lẻ \xD83C nửa", u"lẻ  nửa"},
    };
    for (const Row &row : rows) {
        Bench bench;
        bench.atEndOf(u"I/1/b"_s);
        QMimeData data;
        data.setText(QString::fromUtf16(row.pasted));
        sectiontext::paste(bench.text()->textCursor(), data);
        QStringList lines;
        for (const TextOverride &block : bench.editor.own())
            lines.append(plainText(block.runs));
        CHECK(lines.join(u'\n').toStdString() == (u"Hai."_s + QString::fromUtf16(row.stored)).toStdString());
    }
}

TEST_CASE("Paragraphs and parts change places, parts are added, left out and taken in again")
{
    Bench bench;
    bench.text()->goToBlock(u"I/1/b"_s);
    bench.act(u"block-up"_s);
    CHECK(bench.printed().mid(2, 2) == QStringList{u"- Hai."_s, u"Có 62 xã."_s});
    bench.act(u"restore"_s);
    CHECK(bench.printed() == allText(draft()).split(u'\n'));
    bench.act(u"part-down"_s);
    CHECK(bench.printed().value(1) == u"1. Phối hợp"_s);
    bench.act(u"part-up"_s);
    bench.act(u"add-part"_s);
    CHECK(bench.printed().value(4) == u"2. Mục mới"_s);
    bench.editor.goTo(u"I/1"_s);
    bench.act(u"leave-out"_s);
    CHECK(bench.printed().value(1) == u"1. Mục mới"_s);
    bench.editor.goTo(u"I/1"_s);
    bench.act(u"restore"_s);
    CHECK(bench.printed().value(1) == u"1. Văn bản"_s);
}

TEST_CASE("What is typed while the text is being stored is neither lost nor a conflict")
{
    Bench bench;
    QSignalSpy sent(&bench.editor, &SummaryEditor::saveRequested);
    bench.atEndOf(u"I/1/a"_s);
    QTest::keyClicks(bench.text(), u"A"_s);
    bench.editor.flush();
    QTest::keyClicks(bench.text(), u"B"_s);
    TextOverride stored = bench.editor.own().constFirst();
    stored.id = 7;
    stored.version = 3;
    stored.runs.last().text.chop(1);
    bench.editor.textStored({stored});
    REQUIRE(sent.size() == 2);
    const auto again = sent.constLast().constFirst().value<QList<TextOverride>>();
    CHECK(again.value(0).id == 7);
    CHECK(again.value(0).version == 3);
    CHECK(plainText(again.value(0).runs) == u"Có 62 xã.AB"_s);
}

TEST_CASE("What could not be stored stays as typed and is sent again with the next key")
{
    Bench bench;
    QSignalSpy sent(&bench.editor, &SummaryEditor::saveRequested);
    bench.atEndOf(u"I/1/a"_s);
    QTest::keyClicks(bench.text(), u"A"_s);
    bench.editor.flush();
    bench.editor.textRefused({ErrorCode::DiskFull, {}, {}}, u"Đĩa đầy."_s);
    bench.editor.showDraft(draft(), {}, {});
    CHECK(bench.shown().contains(u"Có 62 xã.A"_s));
    CHECK(bench.editor.isEditing());
    CHECK_FALSE(bench.editor.hasPendingEdits());
    CHECK(bench.editor.findChild<HeldBar *>()->isVisible());
    bench.atEndOf(u"I/1/a"_s);
    QTest::keyClicks(bench.text(), u"B"_s);
    CHECK_FALSE(bench.editor.findChild<HeldBar *>()->isVisible());
    bench.editor.flush();
    REQUIRE(sent.size() == 2);
    const auto again = sent.constLast().constFirst().value<QList<TextOverride>>();
    CHECK(plainText(again.value(0).runs) == u"Có 62 xã.AB"_s);
}

TEST_CASE("A paragraph that somebody else wrote too waits until a person decides")
{
    Bench bench;
    QSignalSpy sent(&bench.editor, &SummaryEditor::saveRequested);
    bench.atEndOf(u"I/1/a"_s);
    QTest::keyClicks(bench.text(), u"A"_s);
    bench.editor.flush();
    bench.editor.textRefused({ErrorCode::Conflict, {}, {}}, u"Đã đổi."_s);
    TextOverride others = bench.editor.own().constFirst(); // somebody else was first
    others.id = 9;
    others.version = 4;
    others.runs = {{u"Của người khác"_s, false, false, {}, {}, {}}};
    bench.editor.showDraft(draft(), {others}, {});
    CHECK(bench.shown().contains(u"Có 62 xã.A"_s));
    bench.atEndOf(u"I/1/a"_s);
    QTest::keyClicks(bench.text(), u"B"_s);
    bench.editor.flush();
    CHECK(sent.size() == 1);
    CHECK(bench.editor.hasHeldEdits());
    const bool mine = GENERATE(true, false);
    auto *answer = bench.editor.findChild<QPushButton *>(mine ? u"conflict-mine"_s : u"conflict-theirs"_s);
    REQUIRE(answer->isVisible());
    answer->click();
    CHECK_FALSE(bench.editor.hasHeldEdits());
    CHECK(bench.shown().contains(mine ? u"Có 62 xã.AB"_s : u"Của người khác"_s));
    REQUIRE(sent.size() == (mine ? 2 : 1));
    const auto last = sent.constLast().constFirst().value<QList<TextOverride>>();
    CHECK(last.value(0).version == (mine ? 4 : 1));
}

TEST_CASE("A figure that changed behind own words is offered, taken, kept or left for the next period")
{
    Bench bench;
    bench.atEndOf(u"I/1/a"_s);
    QTest::keyClicks(bench.text(), u"A"_s);
    bench.answer();
    bench.editor.showDraft(draft(u"63"_s), bench.editor.own(), {});
    const auto *offers = bench.editor.findChild<ChangeOffers *>();
    REQUIRE(offers->isVisible());
    const QList<QPushButton *> buttons = offers->findChildren<QPushButton *>();
    REQUIRE(buttons.size() >= 3);
    const int answer = GENERATE(0, 1, 2);
    CAPTURE(answer);
    buttons.at(answer)->click();
    CHECK(bench.shown().contains(answer == 0 ? u"Có 63 xã.A"_s : u"Có 62 xã.A"_s));
    CHECK_FALSE(offers->isVisible());
    // What is typed afterwards takes nothing of the answer away.
    bench.atEndOf(u"I/1/a"_s);
    QTest::keyClicks(bench.text(), u"B"_s);
    const QList<DeferredFigure> left{{u"I/1/a"_s, u"receipt.received"_s, {}, u"62"_s, u"63"_s}};
    CHECK(leftFigures(bench.editor.own()) == (answer == 2 ? left : QList<DeferredFigure>()));
}

TEST_CASE("A paragraph that changed since the submission is offered where the draft stands as it is")
{
    Bench bench;
    const BodyText submitted = bodyTextOf(draft(u"61"_s));
    bench.editor.showDraft(draft(), {}, submitted);
    const auto *parts = bench.editor.findChild<PartList *>();
    REQUIRE_FALSE(parts->findItems(u"!"_s, Qt::MatchStartsWith).isEmpty());
    bench.editor.goTo(u"I/1/a"_s);
    const auto *offers = bench.editor.findChild<ChangeOffers *>();
    REQUIRE(offers->isVisible());
    const QList<QPushButton *> buttons = offers->findChildren<QPushButton *>();
    REQUIRE(buttons.size() >= 3);
    const int answer = GENERATE(0, 1, 2);
    CAPTURE(answer);
    buttons.at(answer)->click();
    CHECK_FALSE(offers->isVisible());
    CHECK(parts->findItems(u"!"_s, Qt::MatchStartsWith).isEmpty());
    CHECK(bench.printed().contains(answer == 0 ? u"Có 62 xã."_s : u"Có 61 xã."_s));
    CHECK(bench.editor.own().isEmpty() == (answer == 0));
    CHECK(leftFigures(bench.editor.own()).size() == (answer == 2 ? 1 : 0));
    bench.editor.showDraft(draft(), bench.editor.own(), submitted);
    CHECK_FALSE(offers->isVisible());
}

TEST_CASE("A read-only report is shown and not written in")
{
    Bench bench;
    bench.editor.setReadOnly(true);
    bench.text()->goToBlock(u"I/1/a"_s);
    QTest::keyClicks(bench.text(), u"A"_s);
    CHECK(bench.editor.own().isEmpty());
    CHECK_FALSE(bench.editor.findChild<QAction *>(u"leave-out"_s)->isEnabled());
}

TEST_CASE("Opening and closing are parts of their own with their text")
{
    Bench bench;
    bench.editor.goTo(u"closing"_s);
    CHECK(bench.shown() == u"Trên đây./."_s);
    QCoreApplication::processEvents();
    CHECK(bench.text()->document()->firstBlock().layout()->lineCount() == 1);
    const QImage seen = bench.text()->viewport()->grab().toImage();
    int inked = 0;
    for (int x = 0; x < seen.width(); ++x) {
        for (int y = 0; y < qMin(seen.height(), 40); ++y)
            inked += qGray(seen.pixel(x, y)) < 100 ? 1 : 0;
    }
    CHECK(inked > 20);
    QTest::keyClicks(bench.text(), u"A"_s);
    CHECK(bench.printed().constLast() == u"ATrên đây./."_s);
}
