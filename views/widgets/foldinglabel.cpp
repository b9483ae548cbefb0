// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FoldingLabel: where a text ends that is folded, and the button that unfolds it.
#include "views/widgets/foldinglabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QTextLayout>
#include <QToolButton>

namespace dondoc::views {

namespace {

/// As much as that many lines hold, with "…" where something is left out.
QString firstLines(const QString &text, const QFont &font, int width, int lines)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (int number = 1; number <= lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            return text;
        line.setLineWidth(width);
        const QString rest = text.mid(line.textStart());
        if (number == lines)
            return text.left(line.textStart()) + QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
    }
    return text;
}

} // namespace

FoldingLabel::FoldingLabel(int lines, QWidget *parent)
    : QWidget(parent), m_lines(lines), m_label(new QLabel(this)), m_toggle(new QToolButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_toggle->setObjectName(QStringLiteral("unfold-text"));
    m_toggle->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_label, 1);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    connect(m_toggle, &QToolButton::clicked, this, [this] { fold(!m_folded); });
    fold(true);
}

void FoldingLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    fold(true);
}

void FoldingLabel::fold(bool on)
{
    m_folded = on;
    m_toggle->setArrowType(on ? Qt::DownArrow : Qt::UpArrow);
    const QString name = on ? tr("Show the whole text") : tr("Show the first lines only");
    m_toggle->setToolTip(name);
    m_toggle->setAccessibleName(name);
    showText();
}

void FoldingLabel::showText()
{
    const int width = this->width() - m_toggle->sizeHint().width() - layout()->spacing();
    const QString folded = firstLines(m_text, m_label->font(), qMax(1, width), m_lines);
    const bool isLong = folded != m_text;
    m_toggle->setVisible(isLong);
    m_label->setText(isLong && m_folded ? folded : m_text);
    m_label->setToolTip(isLong && m_folded ? m_text : QString());
    m_label->setAccessibleName(m_text);
    const int room = qMax(1, isLong ? width : this->width());
    m_label->setMinimumHeight(0);
    m_label->setFixedHeight(qMax(0, m_label->heightForWidth(room)));
}

void FoldingLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        showText();
}

void FoldingLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showText();
}

} // namespace dondoc::views
