// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// keytable: the table.
#include "views/widgets/keytable.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <array>

namespace dondoc::views::keytable {

namespace {

enum class Where { Window, Lists, Entry, Files, Summary, Preview, Settings };

struct KeyLine {
    Command command;
    Where where;
    const char *keys; ///< portable, several behind "; "
    const char *what;
};

constexpr std::array kKeyLines{
    KeyLine{Command::NewFile, Where::Window, "Ctrl+N", QT_TRANSLATE_NOOP("Keys", "New data file")},
    KeyLine{Command::OpenFile, Where::Window, "Ctrl+O", QT_TRANSLATE_NOOP("Keys", "Open a data file")},
    KeyLine{Command::SaveCopy, Where::Window, "Ctrl+Shift+S", QT_TRANSLATE_NOOP("Keys", "Save a copy")},
    KeyLine{Command::ExportPages, Where::Window, "Ctrl+E", QT_TRANSLATE_NOOP("Keys", "Export PDF")},
    KeyLine{Command::PrintPages, Where::Window, "Ctrl+P", QT_TRANSLATE_NOOP("Keys", "Print")},
    KeyLine{Command::Quit, Where::Window, "Ctrl+Q", QT_TRANSLATE_NOOP("Keys", "Quit")},
    KeyLine{Command::Undo, Where::Window, "Ctrl+Z", QT_TRANSLATE_NOOP("Keys", "Undo")},
    KeyLine{Command::Redo, Where::Window, "Ctrl+Y; Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Keys", "Redo")},
    KeyLine{Command::Cut, Where::Window, "Ctrl+X", QT_TRANSLATE_NOOP("Keys", "Cut")},
    KeyLine{Command::Copy, Where::Window, "Ctrl+C",
            QT_TRANSLATE_NOOP("Keys", "Copy; in a list: the selected rows, for Excel")},
    KeyLine{Command::CopyWithHeadings, Where::Lists, "Ctrl+Shift+C",
            QT_TRANSLATE_NOOP("Keys", "Copy the selected rows with column headings")},
    KeyLine{Command::Paste, Where::Window, "Ctrl+V", QT_TRANSLATE_NOOP("Keys", "Paste")},
    KeyLine{Command::SelectAll, Where::Lists, "Ctrl+A", QT_TRANSLATE_NOOP("Keys", "Select all")},
    KeyLine{Command::Find, Where::Window, "Ctrl+F", QT_TRANSLATE_NOOP("Keys", "To the filter of the page")},
    KeyLine{Command::ShowKeys, Where::Window, "F1", QT_TRANSLATE_NOOP("Keys", "This list of keys")},
    KeyLine{Command::GoToPage, Where::Window, "Ctrl+1",
            QT_TRANSLATE_NOOP("Keys", "To a page, from Ctrl+1 for the first to Ctrl+8 for the last")},
    KeyLine{Command::NextTask, Where::Entry, "Ctrl+PgDown", QT_TRANSLATE_NOOP("Keys", "Next task")},
    KeyLine{Command::PreviousTask, Where::Entry, "Ctrl+PgUp", QT_TRANSLATE_NOOP("Keys", "Previous task")},
    KeyLine{Command::NextAgency, Where::Entry, "Ctrl+Shift+PgDown", QT_TRANSLATE_NOOP("Keys", "Next agency")},
    KeyLine{Command::PreviousAgency, Where::Entry, "Ctrl+Shift+PgUp",
            QT_TRANSLATE_NOOP("Keys", "Previous agency")},
    KeyLine{Command::ChooseByDigit, Where::Entry, "0",
            QT_TRANSLATE_NOOP("Keys", "0 to 9: the entry of that position in a list to choose from")},
    KeyLine{Command::Today, Where::Entry, "Ctrl+;", QT_TRANSLATE_NOOP("Keys", "Today, in a date field")},
    KeyLine{Command::NextDay, Where::Entry, "Up", QT_TRANSLATE_NOOP("Keys", "A day on, in a date field")},
    KeyLine{Command::PreviousDay, Where::Entry, "Down",
            QT_TRANSLATE_NOOP("Keys", "A day back, in a date field")},
    KeyLine{Command::TickSelected, Where::Lists, "Space",
            QT_TRANSLATE_NOOP("Keys", "Tick or untick the selected rows")},
    KeyLine{Command::PasteCells, Where::Files, "Ctrl+V",
            QT_TRANSLATE_NOOP("Keys", "Read cells that were copied in Excel")},
    KeyLine{Command::MendCell, Where::Files, "F2",
            QT_TRANSLATE_NOOP("Keys", "Mend the cell; also by typing into it")},
    KeyLine{Command::EndCell, Where::Files, "Ctrl+Return; Ctrl+Enter",
            QT_TRANSLATE_NOOP("Keys", "End the typing in a cell of several lines")},
    KeyLine{Command::ShowFinding, Where::Files, "Return; Enter",
            QT_TRANSLATE_NOOP("Keys", "To the cell of what reading found")},
    KeyLine{Command::AddPart, Where::Summary, "Ctrl+Shift+N",
            QT_TRANSLATE_NOOP("Keys", "A new part behind this one")},
    KeyLine{Command::LeavePartOut, Where::Summary, "Ctrl+Shift+K",
            QT_TRANSLATE_NOOP("Keys", "Leave this part out")},
    KeyLine{Command::PartUp, Where::Summary, "Alt+Shift+Up", QT_TRANSLATE_NOOP("Keys", "Part up")},
    KeyLine{Command::PartDown, Where::Summary, "Alt+Shift+Down", QT_TRANSLATE_NOOP("Keys", "Part down")},
    KeyLine{Command::DraftAgain, Where::Summary, "Ctrl+Shift+D",
            QT_TRANSLATE_NOOP("Keys", "Draft this part again")},
    KeyLine{Command::Bold, Where::Summary, "Ctrl+B", QT_TRANSLATE_NOOP("Keys", "Bold")},
    KeyLine{Command::Italic, Where::Summary, "Ctrl+I", QT_TRANSLATE_NOOP("Keys", "Italic")},
    KeyLine{Command::InsertTable, Where::Summary, "Ctrl+Shift+T", QT_TRANSLATE_NOOP("Keys", "A table")},
    KeyLine{Command::AddRow, Where::Summary, "Alt+Ins", QT_TRANSLATE_NOOP("Keys", "A row below this one")},
    KeyLine{Command::RemoveRow, Where::Summary, "Alt+Del", QT_TRANSLATE_NOOP("Keys", "Remove this row")},
    KeyLine{Command::AddColumn, Where::Summary, "Alt+Shift+Ins",
            QT_TRANSLATE_NOOP("Keys", "A column right of this one")},
    KeyLine{Command::RemoveColumn, Where::Summary, "Alt+Shift+Del",
            QT_TRANSLATE_NOOP("Keys", "Remove this column")},
    KeyLine{Command::BlockUp, Where::Summary, "Alt+Up", QT_TRANSLATE_NOOP("Keys", "Paragraph up")},
    KeyLine{Command::BlockDown, Where::Summary, "Alt+Down", QT_TRANSLATE_NOOP("Keys", "Paragraph down")},
    KeyLine{Command::LeaveTable, Where::Summary, "Ctrl+Return",
            QT_TRANSLATE_NOOP("Keys", "Below the table; also Return in an empty row")},
    KeyLine{Command::LeaveText, Where::Summary, "F6; Shift+F6",
            QT_TRANSLATE_NOOP("Keys", "Leave the text, on and back; also Tab and Shift+Tab")},
    KeyLine{Command::AcceptProposal, Where::Summary, "Return; Enter",
            QT_TRANSLATE_NOOP("Keys", "Accept the change from Word")},
    KeyLine{Command::RefuseProposal, Where::Summary, "Del",
            QT_TRANSLATE_NOOP("Keys", "Refuse the change from Word")},
    KeyLine{Command::KeepSentence, Where::Settings, "Ctrl+Return",
            QT_TRANSLATE_NOOP("Keys", "Save the sentence")},
    KeyLine{Command::AddDocument, Where::Settings, "Ins",
            QT_TRANSLATE_NOOP("Keys", "Add a document, in their list")},
    KeyLine{Command::RemoveDocument, Where::Settings, "Del",
            QT_TRANSLATE_NOOP("Keys", "Remove the document, in their list")},
    KeyLine{Command::ZoomIn, Where::Preview, "Ctrl++; Ctrl+=", QT_TRANSLATE_NOOP("Keys", "Larger")},
    KeyLine{Command::ZoomOut, Where::Preview, "Ctrl+-", QT_TRANSLATE_NOOP("Keys", "Smaller")},
    KeyLine{Command::FitWidth, Where::Preview, "Ctrl+0", QT_TRANSLATE_NOOP("Keys", "Fit the width")},
    KeyLine{Command::NextSheet, Where::Preview, "Ctrl+PgDown", QT_TRANSLATE_NOOP("Keys", "Next page")},
    KeyLine{Command::PreviousSheet, Where::Preview, "Ctrl+PgUp", QT_TRANSLATE_NOOP("Keys", "Previous page")},
};
static_assert(kKeyLines.size() == size_t(Command::Last) + 1);

constexpr bool areInOrder()
{
    for (size_t at = 0; at < kKeyLines.size(); ++at)
        if (size_t(kKeyLines[at].command) != at)
            return false;
    return true;
}
static_assert(areInOrder());

constexpr std::pair<Where, const char *> kGroups[] = {
    {Where::Window, QT_TRANSLATE_NOOP("Keys", "Everywhere")},
    {Where::Lists, QT_TRANSLATE_NOOP("Keys", "In lists")},
    {Where::Entry, QT_TRANSLATE_NOOP("Keys", "Entering reports")},
    {Where::Files, QT_TRANSLATE_NOOP("Keys", "Reading files")},
    {Where::Summary, QT_TRANSLATE_NOOP("Keys", "Summary report")},
    {Where::Preview, QT_TRANSLATE_NOOP("Keys", "Pages as printed")},
    {Where::Settings, QT_TRANSLATE_NOOP("Keys", "Settings")},
};

const KeyLine &lineOf(Command command) { return kKeyLines[size_t(command)]; }

QString inLanguage(const char *words) { return QCoreApplication::translate("Keys", words); }

} // namespace

QList<QKeySequence> keysOf(Command command)
{
    return QKeySequence::listFromString(QLatin1String(lineOf(command).keys), QKeySequence::PortableText);
}

QKeySequence keyOf(Command command) { return keysOf(command).constFirst(); }

QKeySequence keyOfPage(int number)
{
    const QKeyCombination first = keyOf(Command::GoToPage)[0];
    return QKeyCombination(first.keyboardModifiers(), Qt::Key(first.key() + number));
}

QString wordsOf(Command command) { return keyOf(command).toString(QKeySequence::NativeText); }

QString withKey(const QString &help, Command command)
{
    return QStringLiteral("%1 (%2)").arg(help, wordsOf(command));
}

bool matches(const QKeyEvent &event, Command command)
{
    const QKeySequence pressed(
        QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key())));
    return keysOf(command).contains(pressed);
}

QList<Group> groups()
{
    QList<Group> groups;
    for (const auto &[where, title] : kGroups) {
        Group group{.where = inLanguage(title), .rows = {}};
        for (const KeyLine &line : kKeyLines)
            if (line.where == where)
                group.rows.append({line.command,
                                   QKeySequence::listToString(keysOf(line.command), QKeySequence::NativeText),
                                   inLanguage(line.what)});
        groups.append(group);
    }
    return groups;
}

} // namespace dondoc::views::keytable
