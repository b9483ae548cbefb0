// SPDX-License-Identifier: GPL-3.0-or-later
// ImportController: reads the files that were dropped on the window, off its thread, and has accepted ones
// written.
#pragma once

#include "app/window/openfile.h"
#include "models/domain/intake/submission.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace dondoc {
class SubmissionJudge;
}

namespace dondoc::views {
class IntakePanel;
}

namespace dondoc::app {

/// One for the window; useFile() for each file that is opened.
class ImportController : public QObject
{
    Q_OBJECT

public:
    explicit ImportController(views::IntakePanel *panel, QObject *parent = nullptr);
    ~ImportController() override; ///< what is still being read is left off

    /// The panel's wishes go to that session from now on.
    void useFile(OpenFile *session);
    void showPeriod(const AssessedPeriodPtr &quarter);
    bool isReading() const { return m_stop != nullptr; }

Q_SIGNALS:
    void refused(const dondoc::Error &error);
    /// One line for the status bar.
    void told(const QString &sentence);

private:
    void readFiles(const QStringList &paths);
    void readCells(const QString &cells);
    void startReading(const QStringList &paths);
    void takeRead(const QList<Submission> &read, qsizetype index, bool stopped);
    void finishReading();
    void stop();
    void judge(int place, const Submission &submission);
    void accept(int place, const Submission &submission);
    void takeAccepted(int place, bool somethingNew);

    views::IntakePanel *m_panel;
    AssessedPeriodPtr m_quarter;
    std::shared_ptr<const SubmissionJudge>
        m_judge;       ///< of the quarter, for what is judged anew; null: none yet
    QDate m_judgedFor; ///< its day of receipt
    OpenFile *m_file = nullptr;
    QHash<int, Submission> m_accepting;       ///< by place
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the reading that goes on; null where none
};

} // namespace dondoc::app
