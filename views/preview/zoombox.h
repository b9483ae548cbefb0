// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ZoomBox: how large pages are shown.
#pragma once

#include <QWidget>

class QToolButton;

namespace dondoc::views {

class PaperView;

class ZoomBox : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomBox(PaperView *paper, QWidget *parent = nullptr);

private:
    QToolButton *addButton(const QString &text, const QString &help);
};

} // namespace dondoc::views
