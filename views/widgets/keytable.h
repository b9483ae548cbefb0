// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// keytable: every key of the window, in one table: commands, tooltips and the list of keys are made from it.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QKeyEvent;

namespace dondoc::views {

/// What a key does. Pages of the window are Place plus their number.
enum class Command {
    NewFile,
    OpenFile,
    SaveCopy,
    ExportPages,
    PrintPages,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    CopyWithHeadings,
    Paste,
    SelectAll,
    Find,
    ShowKeys,
    GoToPage,
    NextTask,
    PreviousTask,
    NextAgency,
    PreviousAgency,
    ChooseByDigit,
    Today,
    NextDay,
    PreviousDay,
    TickSelected,
    PasteCells,
    MendCell,
    EndCell,
    ShowFinding,
    AddPart,
    LeavePartOut,
    PartUp,
    PartDown,
    DraftAgain,
    Bold,
    Italic,
    InsertTable,
    AddRow,
    RemoveRow,
    AddColumn,
    RemoveColumn,
    BlockUp,
    BlockDown,
    LeaveTable,
    LeaveText,
    AcceptProposal,
    RefuseProposal,
    KeepSentence,
    AddDocument,
    RemoveDocument,
    ZoomIn,
    ZoomOut,
    FitWidth,
    NextSheet,
    PreviousSheet,
    Last = PreviousSheet
};

namespace keytable {

/// All of them, the usual one first.
QList<QKeySequence> keysOf(Command command);
/// The usual one.
QKeySequence keyOf(Command command);
/// Ctrl and a digit: the page of that number, from 0 on.
QKeySequence keyOfPage(int number);
/// "Ctrl+PgDown", as the system writes it.
QString wordsOf(Command command);
/// "Bold (Ctrl+B)".
QString withKey(const QString &help, Command command);
bool matches(const QKeyEvent &event, Command command);

/// A line of the list of keys.
struct Row {
    Command command;
    QString keys;
    QString what; ///< in the language of the window
};
/// Lines of one part of the window.
struct Group {
    QString where;
    QList<Row> rows;
};
QList<Group> groups();

} // namespace keytable
} // namespace dondoc::views
