// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChoiceField: a short list to choose from, by digit as well; the wheel never changes it unasked.
#pragma once

#include <QComboBox>

namespace dondoc::views {

/// Digits 0-9 choose the entry of that position at once. What is too long for the field ends in "…" and is
/// whole in the tooltip.
class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Letters choose nothing while the list is closed: they are of a text that is meant for another field.
    void lettersTyped(const QString &letters);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QString shownText() const;
};

} // namespace dondoc::views
