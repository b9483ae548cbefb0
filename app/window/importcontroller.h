// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ImportController: reads the files that were dropped on the window, off its thread, and has accepted ones
// written; goes on with the review of a period as it was left.
#pragma once

#include "app/window/batchedreading.h"
#include "app/window/reviewkeeper.h"
#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/intake/submission.h"

#include <QDate>
#include <QMap>
#include <QObject>
#include <QSet>

#include <memory>

namespace dondoc {
class SubmissionJudge;
}

namespace dondoc::views {
class IntakePanel;
}

namespace dondoc::app {

/// One for each file that is opened.
class ImportController : public QObject
{
    Q_OBJECT

public:
    ImportController(views::IntakePanel *panel, OpenFile &file, QObject *parent);

Q_SIGNALS:
    /// One line for the status bar.
    void told(const QString &sentence);

private:
    void showPeriod(const AssessedPeriodPtr &quarter);
    void readFiles(const QStringList &paths);
    void receiveOn(const QDate &day);
    void readCells(const QString &cells);
    void readAgain(const QList<ReviewedFile> &kept, const storage::OriginalsFolder &bytes);
    void startReading(const QStringList &paths);
    void takeRead(const QList<Submission> &batch, int filesRead);
    void finishReading();
    void readWaiting();
    void tellReadAgain();
    void followHistory();
    void judge(int index, const Submission &submission);
    Submission judged(const Submission &submission);
    void accept(QMap<int, Submission> taken);
    /// stored: an answer for each, in the order of their places.
    void takeAccepted(QMap<int, Submission> taken, const QList<std::optional<AgencyReport>> &stored);

    views::IntakePanel *m_panel;
    OpenFile &m_file;
    AssessedPeriodPtr m_quarter;
    std::shared_ptr<const SubmissionJudge>
        m_judge;               ///< of the quarter, for what is judged anew; null: none yet
    QDate m_judgedFor;         ///< its day of receipt
    QSet<QString> m_accepting; ///< submissionKey()
    QSet<QString> m_accepted;  ///< since the period is shown; also what was taken back since
    ReviewKeeper m_keeper;
    BatchedReading m_reading;
    QStringList m_waiting; ///< paths that came while others were read
    bool m_opening = true; ///< what is kept of the period is not known yet
    int m_toReadAgain = 0; ///< files of the review that was left, still to come
    int m_readAgain = 0;   ///< that came
    int m_lost = 0;        ///< of them, those whose kept copy is gone
};

} // namespace dondoc::app
