// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HeldBar: says what stays in the form unsaved, and asks whose words stay where somebody else changed them.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace dondoc::views {

class HeldBar : public QFrame
{
    Q_OBJECT

public:
    explicit HeldBar(QWidget *parent = nullptr);

    /// conflicts: what both changed, in the officer's words; refusal: why something else was not saved.
    /// Hidden where there is neither.
    void showHeld(const QStringList &conflicts, const QString &refusal);

Q_SIGNALS:
    /// mine: what was typed here is to be saved over what is stored; else what is stored comes into the form.
    void decided(bool mine);

private:
    QLabel *m_label;
    QPushButton *m_mine;
    QPushButton *m_theirs;
};

} // namespace dondoc::views
