// SPDX-License-Identifier: GPL-3.0-or-later
// OpenFile: one open data file of the window; loads, saves and undoes on the database's threads.
#pragma once

#include "app/window/fileview.h"
#include "app/window/filewatch.h"
#include "models/domain/intake/submission.h"
#include "models/domain/summary/summaryissue.h"
#include "models/services/databaseworker.h"

#include <QObject>

#include <functional>

namespace dondoc::services {
class HistoryService;
}

namespace dondoc::app {

/// All signals carry values and come on the thread that made the session. Jobs of a session that is gone
/// answer nobody; what was to be written is written all the same.
class OpenFile : public QObject
{
    Q_OBJECT

public:
    OpenFile(const QString &path, const QString &user, QObject *parent = nullptr);
    ~OpenFile() override;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    /// True while something given to be written is not yet committed or refused.
    bool isWriting() const { return m_writes > 0; }
    /// Waits for both threads, at most that long.
    bool waitForIdle(int milliseconds) { return m_worker.waitForIdle(milliseconds); }

    /// Opens for writing, or for reading only where the place allows no more; then reads the view.
    void open(const ViewChoice &choice);
    void choosePlan(const QString &code);
    void choosePeriod(const Period &period);
    void reload();

    /// A stored file by its hash; answers on the thread of context, unless that is gone.
    void readStored(const QString &sha256, QObject *context,
                    const std::function<void(const Result<QByteArray> &)> &answer);

public Q_SLOTS:
    void saveReport(const dondoc::AgencyReport &report);
    void saveProfile(const dondoc::OfficeProfile &profile);
    void savePlan(const dondoc::Plan &plan);
    /// Blank: the program's own sentence again.
    void saveSentence(const QString &key, const QString &text);
    /// The forms of the period, one for every agency too, into a folder.
    void makeForms(const QString &folder);
    /// That period is then the one shown; its forms go into the folder, none where that is blank.
    void openPeriod(const dondoc::Period &period, const QString &folder);
    /// place: of the caller's own counting, for the answer.
    void accept(int place, const dondoc::Submission &submission);
    /// Keeps each file with the newest report of that agency; receipt: of the report that is made where none
    /// is.
    void keepOriginals(const dondoc::AgencyReport &receipt, const QStringList &paths);
    void saveIndicator(const dondoc::Indicator &indicator);
    void saveFigures(const QList<dondoc::IndicatorValue> &figures); ///< one change
    void saveTarget(const dondoc::IndicatorTarget &target);
    /// Unset: no choice of the officer's.
    void chooseFigure(const QString &indicatorCode, const std::optional<dondoc::ValueSource> &source);
    /// The period is then the one shown.
    void savePeriod(const dondoc::Period &period, const std::optional<dondoc::Period> &before);
    void deletePeriod(const dondoc::Period &period);
    /// In the summary of the period shown.
    void saveOwnText(const QList<dondoc::TextOverride> &blocks);
    void chooseAnnexes(const QStringList &keys);
    void issueSummary(const QString &planCode, const dondoc::Period &period,
                      const dondoc::SummaryIssue &issue);
    void submitSummary(const QString &planCode, const dondoc::Period &period,
                       const dondoc::SummarySubmission &submission);
    /// Of the period shown.
    void correctSummary();
    /// The clerk's file for the issued report of the period shown.
    void attachStamped(const QString &path);
    /// A letter as it was sent.
    void sendLetter(const QString &planCode, const dondoc::Period &period, const dondoc::SentLetter &letter,
                    const QByteArray &pdf, const QByteArray &docx);
    /// Of the period shown.
    void logMessages(const QList<dondoc::SentLetter> &messages); ///< one change
    void undo();
    void redo();

Q_SIGNALS:
    void opened(bool readOnly);
    void openFailed(const dondoc::Error &error);
    void viewRead(const dondoc::app::View &view);
    void readFailed(const dondoc::Error &error);
    void reportStored(const dondoc::AgencyReport &report);
    void reportRefused(const QString &agencyCode, const dondoc::Error &error);
    void profileStored(const dondoc::OfficeProfile &profile);
    void profileRefused(const dondoc::Error &error);
    void planStored(const dondoc::Plan &plan);
    void planRefused(const dondoc::Error &error);
    void sentenceStored(const QString &key);
    void sentenceRefused(const QString &key, const dondoc::Error &error);
    void formsMade(const QString &folder, int count);
    void formsRefused(const dondoc::Error &error);
    void accepted(int place, bool somethingNew);
    void acceptRefused(int place, const dondoc::Error &error);
    void originalKept(const QString &path, bool somethingNew);
    void originalRefused(const dondoc::Error &error);
    void indicatorStored(const dondoc::Indicator &indicator);
    void indicatorRefused(const QString &code, const dondoc::Error &error);
    /// asked: as it was to be saved.
    void figuresStored(const QList<dondoc::IndicatorValue> &figures);
    void figuresRefused(const QList<dondoc::IndicatorValue> &asked, const dondoc::Error &error);
    void targetStored(const dondoc::IndicatorTarget &target);
    void targetRefused(const dondoc::IndicatorTarget &asked, const dondoc::Error &error);
    void choiceRefused(const dondoc::Error &error);
    void periodStored(); ///< or deleted
    void periodRefused(const dondoc::Error &error);
    void ownTextStored(const QString &periodKey, const QList<dondoc::TextOverride> &all);
    void ownTextRefused(const dondoc::Error &error);
    void issued(const dondoc::SummaryReport &report);
    void issueRefused(const dondoc::Error &error); ///< also of the others of a summary's life
    void submitted(const dondoc::SummaryVersion &version);
    void corrected(const dondoc::SummaryReport &draft);
    void stamped(const dondoc::SummaryReport &report);
    void letterKept(const dondoc::SentLetter &letter);
    void letterRefused(const dondoc::Error &error);
    void messagesRefused(const dondoc::Error &error);
    void undoFailed(const dondoc::Error &error);
    void savedChanged(bool saved);

private:
    void open(services::Access access);
    void makeFormsOf(const Period &period, const QString &folder);
    void openAnswered(services::Access access, const Result<void> &answer);
    void takeView(const Result<View> &view);
    void takeBack(Result<Id> (services::HistoryService::*step)() const);
    /// job gives a Result; done gets its value (nothing of Result<void>), refused its error.
    template <class Service, class Job, class Done, class Refused>
    void save(Job job, Done done, Refused refused);
    void writeBegun();
    void writeEnded(bool committed);

    QString m_path;
    QString m_user;
    ViewChoice m_choice;
    Period m_period;
    FileWatch m_watch;
    int m_writes = 0;       ///< given and not yet answered
    bool m_refused = false; ///< one of them was not written
    bool m_readOnly = false;
    bool m_reading = false;
    bool m_readAgain = false;
    services::DatabaseWorker m_worker; ///< last: its threads end before the rest goes
};

} // namespace dondoc::app
