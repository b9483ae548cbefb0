// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HistoryKeys: lets Ctrl+Z and Ctrl+Y reach the window's history where a text field has nothing of its own
// to take back.
#pragma once

#include <QObject>

class QWidget;

namespace dondoc::views {

/// Watches the text fields it is told of. Qt's fields swallow both keys even when they cannot undo anything.
class HistoryKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void watch(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dondoc::views
