// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// KeyList: all keys of the window, by where they work, beside what they do.
#pragma once

#include <QDialog>

namespace dondoc::views {

/// Stays beside the work and closes with Escape.
class KeyList : public QDialog
{
    Q_OBJECT

public:
    explicit KeyList(QWidget *parent = nullptr);
};

} // namespace dondoc::views
