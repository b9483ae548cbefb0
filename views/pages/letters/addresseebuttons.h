// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AddresseeButtons: whole groups of addressees by one click, those that a reminder goes to with their counts.
#pragma once

#include "models/domain/assessment/assessedperiod.h"

#include <QWidget>

class QPushButton;

namespace dondoc::views {

class AddresseeButtons : public QWidget
{
    Q_OBJECT

public:
    explicit AddresseeButtons(QWidget *parent = nullptr);

    /// Only a reminder tells those who sent nothing from those whose report is incomplete.
    void showPeriod(const AssessedPeriod &quarter, bool reminder);

Q_SIGNALS:
    /// These, and no others, are to be ticked; agency codes.
    void chosen(const QStringList &codes);
    void allChosen();

private:
    QPushButton *m_silent;
    QPushButton *m_incomplete;
    QStringList m_silentCodes;
    QStringList m_incompleteCodes;
};

} // namespace dondoc::views
