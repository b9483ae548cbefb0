// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextField: its value and its height.
#include "views/widgets/textfield.h"

#include "models/domain/text/pastedtext.h"
#include "models/domain/text/text.h"

#include <QMimeData>
#include <QSignalBlocker>

namespace dondoc::views {

TextField::TextField(int lines, int minimumLines, QWidget *parent)
    : QPlainTextEdit(parent), m_lines(lines), m_minimumLines(minimumLines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::edited);
}

QString TextField::value() const { return text::normalized(toPlainText()); }

void TextField::setValue(const QString &value)
{
    if (value == this->value())
        return;
    const QSignalBlocker quiet(this);
    setPlainText(value);
}

bool TextField::canInsertFromMimeData(const QMimeData *source) const
{
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText() || isReadOnly())
        return;
    textCursor().insertText(cleaned(source->text()));
    ensureCursorVisible();
}

QString TextField::cleaned(const QString &pasted) const { return text::pasted(pasted); }

QSize TextField::sizeHint() const { return {QPlainTextEdit::sizeHint().width(), heightOf(m_lines)}; }

QSize TextField::minimumSizeHint() const { return {80, heightOf(m_minimumLines)}; }

int TextField::heightOf(int lines) const
{
    return lines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + 2 * frameWidth();
}

} // namespace dondoc::views
