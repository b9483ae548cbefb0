// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WelcomePage: the first-run page; what the program is for, and the two ways to begin.
#pragma once

#include <QWidget>

class QCheckBox;

namespace dondoc::views {

class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void newWanted(bool withExample);
    void openWanted();

private:
    QWidget *makeSheet();
    QLayout *makeButtons();

    QCheckBox *m_withExample = nullptr;
};

} // namespace dondoc::views
