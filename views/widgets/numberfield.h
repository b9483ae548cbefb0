// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NumberField: a small whole number; the wheel never changes it unasked.
#pragma once

#include <QSpinBox>
#include <QWheelEvent>

namespace dondoc::views {

class NumberField : public QSpinBox
{
    Q_OBJECT

public:
    NumberField(int minimum, int maximum, QWidget *parent = nullptr) : QSpinBox(parent)
    {
        setRange(minimum, maximum);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace dondoc::views
