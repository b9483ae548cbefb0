// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ImportController: reads the files that were dropped on the window, off its thread, and has accepted ones
// written.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/intake/submission.h"

#include <QDate>
#include <QMap>
#include <QObject>
#include <QSet>

#include <atomic>
#include <memory>

namespace dondoc {
class SubmissionJudge;
}

namespace dondoc::views {
class IntakePanel;
}

namespace dondoc::app {

class OpenFile;

/// One for each file that is opened.
class ImportController : public QObject
{
    Q_OBJECT

public:
    ImportController(views::IntakePanel *panel, OpenFile &file, QObject *parent);
    ~ImportController() override; ///< what is still being read is left off

Q_SIGNALS:
    /// One line for the status bar.
    void told(const QString &sentence);

private:
    void showPeriod(const AssessedPeriodPtr &quarter);
    void readFiles(const QStringList &paths);
    void readCells(const QString &cells);
    void startReading(const QStringList &paths);
    void takeRead(const QList<Submission> &read, qsizetype index, bool stopped);
    void finishReading();
    void stop();
    void followUndo(const PeriodSnapshot &before);
    void judge(int index, const Submission &submission);
    Submission judged(const Submission &submission);
    void accept(QMap<int, Submission> taken);
    void takeAccepted(QMap<int, Submission> taken, const QList<std::optional<AgencyReport>> &stored);

    views::IntakePanel *m_panel;
    OpenFile &m_file;
    AssessedPeriodPtr m_quarter;
    std::shared_ptr<const SubmissionJudge>
        m_judge;                              ///< of the quarter, for what is judged anew; null: none yet
    QDate m_judgedFor;                        ///< its day of receipt
    QSet<int> m_accepting;                    ///< indexes in the panel
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the reading that goes on; null where none
};

} // namespace dondoc::app
