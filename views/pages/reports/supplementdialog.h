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

class SupplementDialog : public QDialog
{
    Q_OBJECT

public:
    /// missingTasks: numbers, of which a reason is made by itself. present: the reason given before.
    SupplementDialog(const QString &agency, const QStringList &missingTasks, const QString &present,
                     QWidget *parent = nullptr);

    /// Reasons that are picked instead of typed; Vietnamese, because they go into letters.
    static QStringList usualReasons();

    /// What is picked and typed, in one line.
    QString reason() const;

Q_SIGNALS:
    void reasonGiven(const QString &reason);

private:
    void addReasons(const QStringList &missingTasks);
    void arrange(const QString &agency);
    void updateButtons();

    QListWidget *m_reasons;
    LineField *m_typed;
    QDialogButtonBox *m_buttons;
};

} // namespace dondoc::views
