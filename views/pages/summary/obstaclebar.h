// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleBar: the answers that fit what is selected among the obstacles to be looked at again.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/reporting/obstaclereview.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dondoc::views {

class ObstacleBar : public QWidget
{
    Q_OBJECT

public:
    explicit ObstacleBar(QWidget *parent = nullptr);

    /// The form's three answers, or those for what was asked of UBND tỉnh; none where both are selected.
    void showSelection(const QList<Issue> &selected);
    void setReadOnly(bool on);

Q_SIGNALS:
    void verdictChosen(dondoc::ObstacleVerdict verdict);
    /// All lines of one kind are to be selected.
    void kindWanted();

private:
    QPushButton *addButton(ObstacleVerdict verdict, const QString &help);
    void createAnswers();
    void arrange();
    QString told(const QList<Issue> &selected) const;

    QLabel *m_told;
    QPushButton *m_all;
    QList<std::pair<ObstacleVerdict, QPushButton *>> m_answers;
    bool m_readOnly = false;
};

} // namespace dondoc::views
