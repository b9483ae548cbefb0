// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodDialog: an ad hoc period: its name, days and deadlines, who is asked about what.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;

namespace dondoc::views {

class CheckList;
class DateField;
class LineField;

/// Stays open until it is told that the period is stored.
class PeriodDialog : public QDialog
{
    Q_OBJECT

public:
    /// whole: whose agencies and tasks can be asked. before: the one to be changed; none: a new one.
    PeriodDialog(const PeriodSnapshot &whole, const std::optional<Period> &before, const QDate &today,
                 QWidget *parent = nullptr);

    /// As it stands in the fields.
    Period period() const;
    void showRefusal(const QString &sentence);

Q_SIGNALS:
    void saveWanted(const dondoc::Period &period, const std::optional<dondoc::Period> &before);
    void deleteWanted(const dondoc::Period &period);

private:
    void createFields(const QDate &today);
    void createLists(const PeriodSnapshot &all);
    void createButtons();
    void arrange();
    void showPeriod(const Period &period);
    void save();

    std::optional<Period> m_before;
    LineField *m_name = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    DateField *m_agenciesDue = nullptr;
    DateField *m_upwardDue = nullptr;
    CheckList *m_agencies = nullptr;
    CheckList *m_tasks = nullptr;
    QLabel *m_refusal = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace dondoc::views
