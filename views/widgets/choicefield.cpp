// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChoiceField: digits and wheel.
#include "views/widgets/choicefield.h"

#include <QKeyEvent>
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
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isEditable() || !plain || digit < 0 || digit > 9)
        return QComboBox::keyPressEvent(event);
    if (digit >= count())
        return;
    setCurrentIndex(digit);
    Q_EMIT activated(digit);
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    // Inside a scrolling form the wheel is meant for the form.
    event->ignore();
}

} // namespace dondoc::views
