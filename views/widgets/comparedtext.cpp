// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ComparedText: written with a cursor, so that typed words are never taken as markup.
#include "views/widgets/comparedtext.h"

#include "models/domain/text/worddiff.h"
#include "views/widgets/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace dondoc::views {

namespace {

constexpr int kMostTextLines = 5; ///< the fields that are compared must stay in sight

/// Marked by weight and line too: colours alone are not for everybody.
QTextCharFormat markFormat(const QPalette &palette)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    format.setForeground(theme::warningText(palette));
    format.setBackground(theme::warningGround(palette));
    return format;
}

} // namespace

ComparedText::ComparedText(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fitHeight();
}

void ComparedText::showText(const QString &text, const QString &other)
{
    if (text == m_text && other == m_other && !document()->isEmpty()) {
        return; // what is selected in it stays
    }
    m_text = text;
    m_other = other;
    writeText();
    setAccessibleDescription(m_marked.isEmpty() ? QString()
                                                : tr("Differs: %1").arg(m_marked.join(QStringLiteral("; "))));
    fitHeight();
}

void ComparedText::writeText()
{
    clear();
    m_marked.clear();
    QTextCursor cursor(document());
    QTextCharFormat plain;
    plain.setForeground(palette().color(QPalette::Text));
    if (m_text.trimmed().isEmpty()) {
        plain.setForeground(theme::quiet(palette()));
        cursor.insertText(tr("(blank)"), plain);
        return;
    }
    const TextComparison compared(m_other, m_text);
    qsizetype written = 0;
    for (const TokenChange &change : compared.changes) {
        if (change.afterCount == 0) {
            continue;
        }
        const qsizetype begin = compared.afterTokens.at(change.after).begin;
        const qsizetype end = compared.afterTokens.at(change.after + change.afterCount - 1).end;
        cursor.insertText(m_text.mid(written, begin - written), plain);
        cursor.insertText(m_text.mid(begin, end - begin), markFormat(palette()));
        m_marked.append(m_text.mid(begin, end - begin));
        written = end;
    }
    cursor.insertText(m_text.mid(written), plain);
    moveCursor(QTextCursor::Start);
}

void ComparedText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void ComparedText::fitHeight()
{
    const int line = fontMetrics().lineSpacing();
    const int margins = 2 * int(document()->documentMargin());
    const int wanted = int(document()->size().height());
    setFixedHeight(std::clamp(wanted, line + margins, kMostTextLines * line + margins) + 2 * frameWidth());
}

} // namespace dondoc::views
