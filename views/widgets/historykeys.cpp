// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HistoryKeys: which of the two undoes.
#include "views/widgets/historykeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace dondoc::views {

namespace {

const QTextDocument *documentOf(const QObject *field)
{
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        return plain->document();
    const auto *rich = qobject_cast<const QTextEdit *>(field);
    return rich ? rich->document() : nullptr;
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

void HistoryKeys::watch(QWidget *field) { field->installEventFilter(this); }

bool HistoryKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo) && !canUndo(watched);
    const bool redo = key->matches(QKeySequence::Redo) && !canRedo(watched);
    if (!undo && !redo)
        return false;
    event->ignore();
    return true;
}

} // namespace dondoc::views
