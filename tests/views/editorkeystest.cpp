// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The summary written by keyboard alone: ways out of the text and of a table, and every command.
#include "tests/support/catch.h"
#include "views/editor/partlist.h"
#include "views/editor/sectioneditor.h"
#include "views/editor/sectionpaste.h"
#include "views/editor/sectiontext.h"
#include "views/editor/summaryeditor.h"

#include <QAction>
#include <QApplication>
#include <QMimeData>
#include <QTest>
#include <QToolButton>

using namespace dondoc;
using namespace dondoc::report;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

class WrittenByKeys
{
public:
    WrittenByKeys()
    {
        document.sections.append(
            {u"body"_s,
             Orientation::Portrait,
             {Heading{u"I"_s, 1, {plain(u"I. CHỈ ĐẠO"_s)}}, Heading{u"I/1"_s, 2, {plain(u"1. Văn bản"_s)}},
              Paragraph{u"I/1/a"_s, ParagraphStyle::Body, {plain(u"Một."_s)}},
              Paragraph{u"I/1/b"_s, ParagraphStyle::Body, {plain(u"Hai."_s)}}}});
        editor.resize(700, 700);
        editor.show();
        editor.showDraft(document, {}, {});
        editor.goTo(u"I/1/b"_s);
        editor.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&editor));
        text()->setFocus();
        text()->moveCursor(QTextCursor::End);
    }
    SectionEditor *text() { return editor.findChild<SectionEditor *>(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    QStringList shown() { return text()->toPlainText().split(u'\n'); }
    RunStyle styleHere() { return sectiontext::styleOf(text()->textCursor().block()); }
    /// What is stored as added, in its order.
    QStringList added()
    {
        QStringList words;
        for (const TextOverride &each : editor.own()) {
            if (each.kind == TextOverrideKind::Added && !each.runs.isEmpty())
                words.append(plainText(each.runs));
        }
        return words;
    }
    /// Names of the commands from the list of parts to the text.
    QStringList reachedByTab()
    {
        editor.findChild<PartList *>()->setFocus();
        QStringList reached;
        for (int i = 0; i < 30 && !text()->hasFocus(); ++i) {
            press(Qt::Key_Tab);
            if (const auto *button = qobject_cast<QToolButton *>(QApplication::focusWidget()))
                reached.append(button->defaultAction()->objectName());
        }
        return reached;
    }
    void insertTable() { editor.findChild<QAction *>(u"table"_s)->trigger(); }

    Document document;
    SummaryEditor editor;
};

} // namespace

TEST_CASE("Paragraphs written one behind the other are each kept")
{
    WrittenByKeys written;
    for (const QString &words : {u"Ba."_s, u"Bon."_s, u"Nam."_s}) {
        written.press(Qt::Key_Return);
        QTest::keyClicks(written.text(), words);
    }
    CHECK(written.added() == QStringList{u"Ba."_s, u"Bon."_s, u"Nam."_s});
}

TEST_CASE("An empty line that was begun stays while the text is stored")
{
    WrittenByKeys written;
    QTest::keyClicks(written.text(), u" Them"_s);
    written.press(Qt::Key_Return);
    written.editor.flush();
    QList<TextOverride> stored = written.editor.own();
    for (TextOverride &each : stored)
        each.id = 1;
    written.editor.textStored(stored);
    written.editor.showDraft(written.document, stored, {});
    QTest::keyClicks(written.text(), u"Ba."_s);
    CHECK(written.added() == QStringList{u"Ba."_s});
    CHECK(written.shown() == QStringList{u"Văn bản"_s, u"Một."_s, u"Hai. Them"_s, u"Ba."_s});
}

TEST_CASE("Tab, Shift+Tab and F6 leave the text of the summary")
{
    WrittenByKeys written;
    struct Way {
        Qt::Key key;
        Qt::KeyboardModifiers with;
    };
    const Way way = GENERATE(Way{Qt::Key_Tab, Qt::NoModifier}, Way{Qt::Key_Backtab, Qt::ShiftModifier},
                             Way{Qt::Key_F6, Qt::NoModifier}, Way{Qt::Key_F6, Qt::ShiftModifier});
    REQUIRE(written.text()->hasFocus());
    written.press(way.key, way.with);
    CHECK_FALSE(written.text()->hasFocus());
}

TEST_CASE("Every command of the summary lies in the order of Tab and has a key of its own")
{
    WrittenByKeys written;
    QStringList reached = written.reachedByTab();
    CHECK(written.text()->hasFocus());
    QStringList all{u"add-part"_s, u"leave-out"_s, u"part-up"_s,  u"part-down"_s,  u"restore"_s,
                    u"bold"_s,     u"italic"_s,    u"block-up"_s, u"block-down"_s, u"table"_s};
    CHECK(reached == all);
    written.insertTable();
    all << u"add-row"_s << u"remove-row"_s << u"add-column"_s << u"remove-column"_s;
    reached = written.reachedByTab();
    CHECK(reached == all);
    QTest::keySequence(written.text(), QKeySequence::Undo);
    QSet<QKeySequence> keys;
    const QList<QAction *> actions = written.editor.actions();
    for (const QAction *each : actions)
        keys.insert(each->shortcut());
    CHECK(keys.size() == reached.size());
    CHECK_FALSE(keys.contains(QKeySequence()));

    written.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(written.shown() == QStringList{u"Văn bản"_s, u"Hai."_s, u"Một."_s});
    written.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(written.styleHere() == RunStyle::Table);
}

TEST_CASE("A table and paragraphs pasted into a row lose nothing, what is no row lands below")
{
    WrittenByKeys written;
    written.insertTable();
    written.press(Qt::Key_Return);
    QMimeData word;
    word.setHtml(u"<p>Trước.</p><table><tr><td>2</td><td>Mường Bú</td></tr></table><p>Sau <b>bảng</b>.</p>"
                 "<table><tr><td>x</td><td>y</td></tr></table>"_s);
    word.setText(u"Trước.\n2\tMường Bú\nSau bảng.\nx\ty"_s);
    sectiontext::paste(written.text()->textCursor(), word);
    const QList<WrittenBlock> blocks = written.text()->blocks();
    REQUIRE(blocks.size() == 7);
    CHECK(plainText(blocks.at(3).runs) == u"TT\tNội dung\tSố liệu\n1\t…\t…\n2\tMường Bú"_s);
    CHECK(blocks.at(3).style == RunStyle::Table);
    CHECK(plainText(blocks.at(4).runs) == u"Trước."_s);
    CHECK(blocks.at(4).style == RunStyle::Paragraph);
    CHECK(plainText(blocks.at(5).runs) == u"Sau bảng."_s);
    CHECK(plainText(blocks.at(6).runs) == u"x\ty"_s);
    CHECK(blocks.at(6).style == RunStyle::Table);
}

TEST_CASE("A table is left by Enter in an empty row, by Ctrl+Enter and by Down at its end")
{
    WrittenByKeys written;
    written.insertTable();
    REQUIRE(written.styleHere() == RunStyle::Table);
    SECTION("Enter, in a row with nothing but its tabs too")
    {
        written.press(Qt::Key_Return);
        CHECK(written.styleHere() == RunStyle::Table);
        QTest::keyClicks(written.text(), u"\t"_s);
        written.press(Qt::Key_Return);
    }
    SECTION("Ctrl+Enter in the first row")
    {
        written.press(Qt::Key_Up);
        written.press(Qt::Key_Return, Qt::ControlModifier);
    }
    SECTION("Down") { written.press(Qt::Key_Down); }
    CHECK(written.styleHere() == RunStyle::Paragraph);
    QTest::keyClicks(written.text(), u"Duoi bang."_s);
    const QList<WrittenBlock> blocks = written.text()->blocks();
    REQUIRE(blocks.size() == 5);
    CHECK(plainText(blocks.at(3).runs) == u"TT\tNội dung\tSố liệu\n1\t…\t…"_s);
    CHECK(blocks.at(3).style == RunStyle::Table);
    CHECK(plainText(blocks.at(4).runs) == u"Duoi bang."_s);
    CHECK(blocks.at(4).style == RunStyle::Paragraph);
}
