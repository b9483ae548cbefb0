// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tables in the text of the summary: seen as a grid, written in by keys, and stored as they always were.
#include "views/editor/sectiontable.h"

#include "tests/support/catch.h"
#include "views/editor/sectioneditor.h"
#include "views/editor/sectionpaste.h"
#include "views/editor/sectiontext.h"
#include "views/editor/summaryeditor.h"

#include <QAction>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextTable>

using namespace dondoc;
using namespace dondoc::report;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

Document draftOfTwo()
{
    Document document;
    document.sections.append(
        {u"body"_s,
         Orientation::Portrait,
         {Heading{u"I"_s, 1, {plain(u"I. CHỈ ĐẠO"_s)}}, Heading{u"I/1"_s, 2, {plain(u"1. Văn bản"_s)}},
          Paragraph{u"I/1/a"_s, ParagraphStyle::Body, {plain(u"Một."_s)}},
          Paragraph{u"I/1/b"_s, ParagraphStyle::Body, {plain(u"Hai."_s)}}}});
    return document;
}

TextOverride storedTable(const QString &words, const QString &after)
{
    TextOverride table;
    table.id = 5;
    table.key = u"I/1/+1"_s;
    table.kind = TextOverrideKind::Added;
    table.style = RunStyle::Table;
    table.after = after;
    table.runs = {{words, false, false, {}, {}, {}}};
    return table;
}

class WithTables
{
public:
    explicit WithTables(const QList<TextOverride> &stored = {})
    {
        editor.resize(500, 700);
        editor.show();
        editor.showDraft(draftOfTwo(), stored, {});
        editor.goTo(u"I/1/a"_s);
        QApplication::setActiveWindow(&editor);
        REQUIRE(QTest::qWaitForWindowExposed(&editor));
        text()->setFocus();
    }
    SectionEditor *text() { return editor.findChild<SectionEditor *>(); }
    QTextTable *table() { return text()->textCursor().currentTable(); }
    QAction *action(const QString &name) { return editor.findChild<QAction *>(name); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(text(), key, with);
    }
    void type(const QString &words) { QTest::keyClicks(text(), words); }
    void insertAtEnd()
    {
        text()->moveCursor(QTextCursor::End);
        action(u"table"_s)->trigger();
    }
    /// What is stored of the tables, in their order.
    QStringList stored()
    {
        QStringList words;
        for (const TextOverride &each : editor.own()) {
            if (each.style == RunStyle::Table && !each.runs.isEmpty())
                words.append(plainText(each.runs));
        }
        return words;
    }
    QStringList printed() { return allText(withTextOverrides(draftOfTwo(), editor.own())).split(u'\n'); }

    SummaryEditor editor;
};

} // namespace

TEST_CASE("A table is seen as rows and columns with lines between them")
{
    WithTables shown({storedTable(u"TT\tXã\tHa\n1\tMường Bú"_s, u"I/1/a"_s)});
    shown.text()->goToBlock(u"I/1/+1"_s);
    REQUIRE(shown.table() != nullptr);
    CHECK(shown.table()->rows() == 2);
    CHECK(shown.table()->columns() == 3);
    CHECK(shown.table()->format().border() == 1);
    const auto weight = [&](int row) {
        return shown.table()->cellAt(row, 1).lastCursorPosition().charFormat().fontWeight();
    };
    CHECK(weight(0) == QFont::Bold);
    CHECK(weight(1) == QFont::Normal);
    CHECK(shown.text()->toPlainText().contains(u"Mường Bú"_s));
    CHECK(shown.text()->toPlainText().endsWith(u"Hai."_s));
}

TEST_CASE("The block that the cursor comes into is told, a table once")
{
    WithTables written({storedTable(u"TT\tXã\n1\tMường Bú"_s, u"I/1/a"_s)});
    QSignalSpy entered(&written.editor, &SummaryEditor::blockEntered);
    written.press(Qt::Key_Home, Qt::ControlModifier);
    for (int presses = 0; presses < 4; ++presses)
        written.press(Qt::Key_Down);
    QStringList keys;
    for (const QList<QVariant> &each : entered)
        keys.append(each.constFirst().toString());
    CHECK(keys == QStringList{u"I/1"_s, u"I/1/a"_s, u"I/1/+1"_s, u"I/1/b"_s});
}

TEST_CASE("Beside a table that is only shown nothing is stored, whatever its rows were cut to")
{
    const QString words = GENERATE(u"TT\tXã\n1\t Mường  Bú\t"_s, u"TT\tXã\tHa\n1"_s, u"TT"_s);
    WithTables shown({storedTable(words, u"I/1/a"_s)});
    QSignalSpy sent(&shown.editor, &SummaryEditor::saveRequested);
    CHECK_FALSE(shown.editor.isEditing());
    shown.text()->moveCursor(QTextCursor::End);
    shown.editor.showDraft(draftOfTwo(), shown.editor.own(), {});
    CHECK(shown.text()->textCursor().atEnd());
    shown.editor.flush();
    CHECK(sent.isEmpty());
}

TEST_CASE("Cells are filled by Tab, which makes a row behind the last, and gone back by Shift+Tab")
{
    WithTables written;
    written.insertAtEnd();
    written.type(u"Che\t12\t2\tCa phe\t30"_s);
    CHECK(written.stored() == QStringList{u"TT\tNội dung\tSố liệu\n1\tChe\t12\n2\tCa phe\t30"_s});
    written.press(Qt::Key_Backtab, Qt::ShiftModifier);
    written.type(u"Xoai"_s);
    CHECK(written.stored() == QStringList{u"TT\tNội dung\tSố liệu\n1\tChe\t12\n2\tXoai\t30"_s});
    CHECK(written.text()->hasFocus());
}

TEST_CASE("Rows and columns come and go by their commands, and the commands wait for a table")
{
    WithTables written;
    for (const QString &name : {u"add-row"_s, u"remove-row"_s, u"add-column"_s, u"remove-column"_s})
        CHECK_FALSE(written.action(name)->isEnabled());
    written.insertAtEnd();
    written.action(u"add-column"_s)->trigger();
    written.type(u"Xa"_s);
    CHECK(written.stored() == QStringList{u"TT\tNội dung\t\tSố liệu\n1\t…\tXa\t…"_s});
    written.press(Qt::Key_Insert, Qt::AltModifier);
    written.type(u"2"_s);
    CHECK(written.stored() == QStringList{u"TT\tNội dung\t\tSố liệu\n1\t…\tXa\t…\n2"_s});
    written.press(Qt::Key_Delete, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(written.stored() == QStringList{u"Nội dung\t\tSố liệu\n…\tXa\t…\n"_s});
    written.press(Qt::Key_Delete, Qt::AltModifier);
    CHECK(written.stored() == QStringList{u"Nội dung\t\tSố liệu\n…\tXa\t…"_s});
    written.press(Qt::Key_Delete, Qt::AltModifier);
    written.press(Qt::Key_Delete, Qt::AltModifier);
    CHECK(written.stored().isEmpty());
    CHECK(written.table() == nullptr);
    written.editor.setReadOnly(true);
    CHECK_FALSE(written.action(u"add-row"_s)->isEnabled());
}

TEST_CASE("What a command of a table did is taken back by undo")
{
    WithTables written;
    written.insertAtEnd();
    const QStringList before = written.stored();
    written.press(Qt::Key_Insert, Qt::AltModifier);
    written.press(Qt::Key_Insert, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(written.stored() != before);
    QTest::keySequence(written.text(), QKeySequence::Undo);
    QTest::keySequence(written.text(), QKeySequence::Undo);
    CHECK(written.stored() == before);
}

TEST_CASE("A table is left by the arrow keys above and below, at the end of a part too")
{
    WithTables written;
    written.insertAtEnd();
    written.press(Qt::Key_Down);
    CHECK(written.table() == nullptr);
    written.type(u"Duoi bang."_s);
    CHECK(written.printed().constLast() == u"Duoi bang."_s);
    for (int presses = 0; presses < 3; ++presses)
        written.press(Qt::Key_Up);
    CHECK(written.table() == nullptr);
    CHECK(written.text()->currentKey() == u"I/1/b"_s);
}

TEST_CASE("Below a table between paragraphs a new one begins, and none is changed")
{
    WithTables written({storedTable(u"TT\tXã\n1\tMường Bú"_s, u"I/1/a"_s)});
    written.text()->goToBlock(u"I/1/+1"_s);
    written.press(Qt::Key_Return, Qt::ControlModifier);
    written.type(u"Giua."_s);
    const QStringList printed = written.printed();
    CHECK(printed.mid(printed.size() - 2) == QStringList{u"Giua."_s, u"Hai."_s});
    CHECK(written.stored().size() == 1);
    CHECK(written.editor.own().size() == 2);
}

TEST_CASE("Pasted rows overwrite nothing and make the table as wide as they are")
{
    WithTables written({storedTable(u"TT\tXã\n1\tMường Bú"_s, u"I/1/b"_s)});
    written.text()->goToBlock(u"I/1/+1"_s);
    QMimeData rows;
    SECTION("below the row that holds something")
    {
        rows.setText(u"a\tb\tc\n"_s);
        sectiontext::paste(written.text()->textCursor(), rows);
        CHECK(written.stored() == QStringList{u"TT\tXã\t\na\tb\tc\n1\tMường Bú"_s});
    }
    SECTION("in empty cells from the cursor's on")
    {
        written.text()->moveCursor(QTextCursor::End);
        written.press(Qt::Key_Up);
        written.press(Qt::Key_Return);
        written.press(Qt::Key_Tab);
        rows.setText(u"Chiềng Sơn\nTô Hiệu\n"_s);
        sectiontext::paste(written.text()->textCursor(), rows);
        CHECK(written.stored() == QStringList{u"TT\tXã\n1\tMường Bú\n\tChiềng Sơn\n\tTô Hiệu"_s});
    }
    SECTION("words of one line where the cursor is")
    {
        rows.setText(u"Số "_s);
        sectiontext::paste(written.text()->textCursor(), rows);
        CHECK(written.stored() == QStringList{u"Số TT\tXã\n1\tMường Bú"_s});
    }
}

TEST_CASE("A table of thousands of cells stays lines, in which Enter makes a row and Ctrl+Enter leaves")
{
    WithTables written;
    written.text()->moveCursor(QTextCursor::End);
    QMimeData rows;
    rows.setText(u"TT\tXã\tHa\n"_s + u"1\tMường Bú\t2\n"_s.repeated(1000));
    sectiontext::paste(written.text()->textCursor(), rows);
    written.text()->moveCursor(QTextCursor::End);
    CHECK(written.table() == nullptr);
    REQUIRE(written.stored().size() == 1);
    CHECK(written.stored().constFirst().count(u'\n') == 1000);
    const QList<TextOverride> stored = written.editor.own();
    written.press(Qt::Key_Return);
    written.type(u"2\tTo Hieu"_s);
    CHECK(written.stored().constFirst().endsWith(u"\t2\n2\tTo Hieu"_s));
    written.press(Qt::Key_Return, Qt::ControlModifier);
    written.type(u"Duoi."_s);
    CHECK(written.printed().constLast() == u"Duoi."_s);
    WithTables again(stored);
    QSignalSpy sent(&again.editor, &SummaryEditor::saveRequested);
    again.editor.flush();
    CHECK(again.stored().constFirst().count(u'\n') == 1000);
    CHECK(sent.isEmpty());
}

TEST_CASE("Rows pasted inside a paragraph stand between its halves")
{
    WithTables written;
    written.text()->goToBlock(u"I/1/a"_s);
    written.press(Qt::Key_Right);
    QMimeData rows;
    rows.setText(u"x\ty\n1\t2\n"_s);
    sectiontext::paste(written.text()->textCursor(), rows);
    CHECK(written.printed().mid(2) == QStringList{u"M"_s, u"x\ty"_s, u"1\t2"_s, u"ột."_s, u"Hai."_s});
}

TEST_CASE("A table changes places with the paragraph beside it")
{
    WithTables written;
    written.insertAtEnd();
    written.action(u"block-up"_s)->trigger();
    CHECK(written.printed().constLast() == u"Hai."_s);
    REQUIRE(written.table() != nullptr);
    written.action(u"block-down"_s)->trigger();
    CHECK(written.printed().at(3) == u"Hai."_s);
}

TEST_CASE("Backspace below a table and Delete above it lose no cell")
{
    WithTables written({storedTable(u"TT\tXã\n1\tMường Bú"_s, u"I/1/a"_s)});
    const QStringList before = written.printed();
    written.text()->goToBlock(u"I/1/b"_s);
    written.press(Qt::Key_Backspace);
    CHECK(written.printed() == before);
    written.text()->goToBlock(u"I/1/a"_s);
    written.press(Qt::Key_End);
    written.press(Qt::Key_Delete);
    CHECK(written.printed() == before);
}

TEST_CASE("A table whose last column or row goes leaves the paragraphs around it apart")
{
    WithTables shown({storedTable(u"TT\tTên\n1\tA"_s, u"I/1/a"_s)});
    QTextCursor cursor = shown.text()->document()->find(u"Tên"_s);
    REQUIRE(cursor.currentTable());
    SECTION("columns")
    {
        sectiontable::removeColumns(cursor);
        REQUIRE(cursor.currentTable());
        sectiontable::removeColumns(cursor);
    }
    SECTION("rows")
    {
        sectiontable::removeRows(cursor); // the heading stays while there are rows below it
        REQUIRE(cursor.currentTable()->rows() == 2);
        cursor.movePosition(QTextCursor::NextRow);
        sectiontable::removeRows(cursor);
        REQUIRE(cursor.currentTable());
        sectiontable::removeRows(cursor);
    }
    const QStringList lines = shown.text()->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines == QStringList{u"Văn bản"_s, u"Một."_s, u"Hai."_s});
}
