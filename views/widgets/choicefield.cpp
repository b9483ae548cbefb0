// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChoiceField: digits, wheel, and entries that are longer than the field.
#include "views/widgets/choicefield.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QStylePainter>
#include <QToolTip>
#include <QWheelEvent>

namespace dondoc::views {

ChoiceField::ChoiceField(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const QString typed = event->text();
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    const bool isLetter = !typed.isEmpty() && typed.at(0).isPrint() && !typed.at(0).isSpace();
    const bool isDigit = digit >= 0 && digit <= 9 && !event->modifiers().testFlag(Qt::ShiftModifier);
    if (isEditable() || !plain || !(isLetter || isDigit))
        return QComboBox::keyPressEvent(event);
    if (!isDigit)
        return Q_EMIT lettersTyped(typed);
    if (digit >= count())
        return;
    setCurrentIndex(digit);
    Q_EMIT activated(digit);
}

QString ChoiceField::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(currentText(), Qt::ElideRight, room.width() - 2);
}

/// The longest entry is whole, whatever the style leaves around it.
QSize ChoiceField::sizeHint() const
{
    return QComboBox::sizeHint() + QSize(fontMetrics().averageCharWidth(), 0);
}

void ChoiceField::paintEvent(QPaintEvent *event)
{
    if (isEditable() || currentIndex() < 0)
        return QComboBox::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool ChoiceField::event(QEvent *event)
{
    const bool cut = event->type() == QEvent::ToolTip && !isEditable() && shownText() != currentText();
    if (!cut)
        return QComboBox::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), currentText(), this);
    return true;
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    // Inside a scrolling form the wheel is meant for the form.
    event->ignore();
}

} // namespace dondoc::views
