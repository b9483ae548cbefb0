// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LostFileBar: says that the data file is gone from its place, and offers what helps.
#pragma once

#include <QFrame>

class QLabel;

namespace dondoc::views {

class LostFileBar : public QFrame
{
    Q_OBJECT

public:
    explicit LostFileBar(QWidget *parent = nullptr);

    /// Where the file was; blank: it is there.
    void showLost(const QString &path);

Q_SIGNALS:
    void copyWanted();
    void retryWanted();

private:
    QLabel *m_label;
};

} // namespace dondoc::views
