// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SupplementDialog: why an agency is asked to complete its report; picked, typed, or both.
#pragma once

#include <QDialog>
#include <QStringList>

class QDialogButtonBox;
class QListWidget;

namespace dondoc::views {

class LineField;

/// Numbers of the tasks that a report lacks.
struct TaskGaps {
    QStringList missing; ///< nothing is said of them
    QStringList blank;   ///< a state without the text that it wants
};

class SupplementDialog : public QDialog
{
    Q_OBJECT

public:
    /// gaps: reasons are made of them by themselves. present: the reason given before.
    SupplementDialog(const QString &agency, const TaskGaps &gaps, const QString &present,
                     QWidget *parent = nullptr);

    /// Reasons that are picked instead of typed; Vietnamese, because they go into letters.
    static QStringList usualReasons();

    /// What is picked and typed, in one line.
    QString reason() const;

Q_SIGNALS:
    void reasonGiven(const QString &reason);

private:
    void addReasons(const TaskGaps &gaps);
    void arrange(const QString &agency);
    void updateButtons();

    QListWidget *m_reasons;
    LineField *m_typed;
    QDialogButtonBox *m_buttons;
};

} // namespace dondoc::views
