// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HistoryKeys: which of the two undoes.
#include "views/widgets/historykeys.h"

#include "views/widgets/keytable.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QTextEdit>

namespace dondoc::views {

namespace {

QTextDocument *documentOf(const QObject *field)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        return plain->document();
    const auto *rich = qobject_cast<const QTextEdit *>(field);
    return rich ? rich->document() : nullptr;
}

// Qt's one-line field forgets its steps only when its text is set.
void forgetSteps(QLineEdit &line)
{
    const QSignalBlocker quiet(line);
    const int cursor = line.cursorPosition();
    const int from = line.selectionStart();
    const int length = line.selectionLength();
    line.setText(line.text());
    line.setCursorPosition(cursor);
    if (from >= 0)
        line.setSelection(cursor == from ? from + length : from, cursor == from ? -length : length);
}

bool canUndo(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->isUndoAvailable();
    const QTextDocument *document = documentOf(field);
    return document && document->isUndoAvailable();
}

bool canRedo(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->isRedoAvailable();
    const QTextDocument *document = documentOf(field);
    return document && document->isRedoAvailable();
}

} // namespace

void HistoryKeys::watch(QWidget *field)
{
    field->installEventFilter(this);
    m_fields.append(field);
    const auto noteIf = [this](bool has) {
        if (has)
            Q_EMIT typed();
    };
    if (QTextDocument *document = documentOf(field))
        connect(document, &QTextDocument::undoAvailable, this, noteIf);
    else if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textEdited, this, &HistoryKeys::typed);
}

void HistoryKeys::settleBelow(const QWidget *widget)
{
    for (const HistoryKeys *keys : widget->findChildren<HistoryKeys *>())
        keys->settle(false);
}

void HistoryKeys::forgetBelow(const QWidget *widget)
{
    for (const HistoryKeys *keys : widget->findChildren<HistoryKeys *>())
        keys->settle(true);
}

void HistoryKeys::settle(bool all) const
{
    for (const QPointer<QWidget> &field : m_fields) {
        if (!all && !canUndo(field))
            continue;
        auto *line = qobject_cast<QLineEdit *>(field);
        if (QTextDocument *document = documentOf(field))
            document->clearUndoRedoStacks();
        else if (line && field != m_composing) // a text that is set ends the word that is open
            forgetSteps(*line);
    }
}

bool HistoryKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        const bool open = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        m_composing = open ? watched : nullptr;
    }
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = keytable::matches(*key, Command::Undo) && !canUndo(watched);
    const bool redo = keytable::matches(*key, Command::Redo) && !canRedo(watched);
    if (!undo && !redo)
        return false;
    event->ignore();
    return true;
}

} // namespace dondoc::views
