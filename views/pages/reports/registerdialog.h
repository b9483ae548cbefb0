// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterDialog: what the clerk's register of incoming documents would add to the reports, and its doubts.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/intake/registermatching.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace dondoc::views {

/// Certain documents are ticked, doubtful ones wait for a tick and for the choice of a report. Deletes itself
/// when it is closed.
class RegisterDialog : public QDialog
{
    Q_OBJECT

public:
    RegisterDialog(const QList<RegisterMatch> &matches, const QList<Issue> &issues,
                   const AssessedPeriodPtr &quarter, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The reports as they become, from so many rows of the register.
    void entered(const QList<dondoc::AgencyReport> &reports, int rows);

private:
    void createList();
    void createDetail();
    void arrange(const QList<Issue> &issues);
    void addRow(int at);
    void showDoubts();
    void showTargets(const RegisterMatch &match);
    void takeTick(QTreeWidgetItem *item);
    void chooseTarget(int index);
    void countTicks();
    void enter();
    QString targetName(const RegisterTarget &target) const;
    QString summary(const QList<Issue> &issues) const;
    int placeOf(const QTreeWidgetItem *item) const;
    const RegisterTarget *targetOf(int at) const;

    QList<RegisterMatch> m_matches;
    AssessedPeriodPtr m_quarter;
    QList<int> m_chosen; ///< by match: index of its target; -1: still open
    QTreeWidget *m_list = nullptr;
    QLabel *m_doubts = nullptr;
    QComboBox *m_targets = nullptr;
    QPushButton *m_enter = nullptr;
};

} // namespace dondoc::views
