// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EditorToolBar: actions that change the summary, and do nothing while it may only be read.
#pragma once

#include "views/widgets/keytable.h"

#include <QToolBar>

namespace dondoc::views {

class EditorToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit EditorToolBar(QWidget *parent = nullptr);

    void setReadOnly(bool on);

protected:
    /// text: on the button; help: what it does, in the menu and as tooltip with the key.
    QAction *add(const QString &name, const QString &text, const QString &help, Command command);
};

} // namespace dondoc::views
