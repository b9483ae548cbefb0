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

/// Certain documents are ticked, doubtful ones wait for a tick and for the choice of a report; those about
/// something else are folded away, and may be chosen too. Deletes itself when it is closed.
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
    int firstChoice(const RegisterMatch &match) const;
    QString authorOf(int at) const;
    void addRows(RegisterOutcome outcome, QTreeWidgetItem *parent);
    void addOthers();
    void addRow(int at, QTreeWidgetItem *parent);
    void showDoubts();
    void tellDoubts(int at);
    void showTargets(int at);
    void takeTick(QTreeWidgetItem *item);
    void askTarget(QTreeWidgetItem *item);
    void untickRivals(const QTreeWidgetItem *item, const RegisterTarget &target);
    void chooseTarget(int index);
    void countTicks();
    void enter();
    QString outcomeOf(int at) const;
    QString targetName(const RegisterTarget &target) const;
    QString summary(const QList<Issue> &issues) const;
    int placeOf(const QTreeWidgetItem *item) const;
    const RegisterTarget *targetOf(int at) const;
    const QList<RegisterTarget> &targetsOf(int at) const;
    QList<Issue> doubtsOf(int at) const;
    QList<QTreeWidgetItem *> rows() const;

    QList<RegisterMatch> m_matches;
    AssessedPeriodPtr m_quarter;
    QList<RegisterTarget> m_everyone;
    QList<int> m_chosen; ///< by match: index of its target; -1: still open
    QTreeWidget *m_list = nullptr;
    QLabel *m_doubts = nullptr;
    QComboBox *m_targets = nullptr;
    QPushButton *m_enter = nullptr;
};

} // namespace dondoc::views
