// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CompletenessPanel: what is missing in the summary, and answers to what is to be looked at again.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/reporting/obstaclereview.h"
#include "views/pages/summary/completenesslist.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace dondoc::views {

class ObstacleBar;

class CompletenessPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CompletenessPanel(QWidget *parent = nullptr);

    /// gaps: those of the period as it is given here.
    void showGaps(const AssessedPeriodPtr &quarter, const QList<Issue> &gaps);
    void setReadOnly(bool on);
    /// Gets the focus with Ctrl+F.
    QWidget *filterField() const;
    /// The last day that an answer can have.
    void setToday(const QDate &today) { m_today = today; }

Q_SIGNALS:
    void placeChosen(dondoc::views::PageId place, const QString &record);
    /// To be written in that period.
    void reviewGiven(const dondoc::ObstacleReview &review, const dondoc::Period &period);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void answer(ObstacleVerdict verdict);
    void askAnswer(const ObstacleReview &review, const QDate &asked);
    ObstacleReview selectedObstacles() const; ///< still without a verdict
    void give(const ObstacleReview &review, const Period &period);

    AssessedPeriodPtr m_quarter;
    QLabel *m_counts;
    QLineEdit *m_filter;
    CompletenessList *m_list;
    ObstacleBar *m_bar;
    QDate m_today;
    bool m_readOnly = false;
};

} // namespace dondoc::views
