// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryHistoryPanel: where the summary report stands between draft and issue, and the files and differences
// kept of it.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/report/checks/submittedtext.h"
#include "views/preview/storedpdf.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListWidgetItem;
class QPushButton;

namespace dondoc::views {

class HistoryList;

class SummaryHistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryHistoryPanel(QWidget *parent = nullptr);

    void showPeriod(const AssessedPeriodPtr &quarter);
    void setReadOnly(bool on);
    /// A submission is being made; another one cannot be asked for.
    void setSubmitting(bool on);
    /// Folder that file dialogs open in.
    void setFolder(const QString &folder) { m_folder = folder; }
    /// Of the issued report; both are forgotten with another report.
    void showChanges(const QList<report::FigureChange> &changes);
    void showComparison(const StampedComparison &comparison);

    /// Of a draft that was submitted.
    void showSinceSubmission(const QList<report::ChangedBlock> &blocks);

Q_SIGNALS:
    void submitConfirmed(const QString &note);
    /// The slip that goes with the report to the leader.
    void slipWanted();
    void correctionConfirmed();
    /// The clerk's file, chosen or dropped.
    void stampedOffered(const QString &path);
    /// The pages of that paper are to be seen, beside an issued report; name: for people.
    void shownWanted(const dondoc::StoredFiles &files, const QString &name);
    /// A kept file is wanted at that path.
    void copyRequested(const QString &sha256, const QString &path);
    /// The submitted words are to be printed wherever the draft says others. left: the next period's report
    /// tells the changes.
    void submittedWordsWanted(bool left);
    /// A block that changed since the submission or the issue.
    void placeWanted(const QString &block);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createWidgets();
    void createAnswers();
    void arrange();
    void updateButtons();
    void askNote();
    void askCorrection();
    void askStamped();
    void saveCopy();
    void activate(const QListWidgetItem *item);
    void showState();
    void fillList();
    void showChosen();
    bool takesStamped() const;

    AssessedPeriodPtr m_quarter;
    std::optional<QList<report::FigureChange>> m_changes; ///< not told yet
    QList<report::ChangedBlock> m_sinceSubmission;
    StampedComparison m_comparison;
    QString m_folder;
    bool m_readOnly = false;
    bool m_submitting = false;
    bool m_filling = false; ///< the list chooses by itself
    QLabel *m_state = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_slip = nullptr;
    QPushButton *m_correct = nullptr;
    QPushButton *m_stamped = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_keepAll = nullptr;
    QPushButton *m_leaveAll = nullptr;
    HistoryList *m_list = nullptr;
};

} // namespace dondoc::views
