// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChoiceField: a short list to choose from, by digit as well; the wheel never changes it unasked.
#pragma once

#include <QComboBox>

namespace dondoc::views {

/// Digits 0-9 choose the entry of that position at once.
class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace dondoc::views
