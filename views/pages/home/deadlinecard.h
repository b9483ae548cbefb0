// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DeadlineCard: one deadline of the period, large, with the days that are left.
#pragma once

#include <QDate>
#include <QFrame>

class QLabel;

namespace dondoc::views {

class DeadlineCard : public QFrame
{
    Q_OBJECT

public:
    explicit DeadlineCard(const QString &caption, QWidget *parent = nullptr);

    /// An invalid today shows the date alone.
    void setDeadline(const QDate &deadline, const QDate &today);

private:
    QLabel *m_date;
    QLabel *m_left;
};

} // namespace dondoc::views
