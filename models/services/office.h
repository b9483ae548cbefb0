// SPDX-License-Identifier: GPL-3.0-or-later
// Office: what an officer can do with one data file; synchronous, used on one thread at a time.
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/domain/basics/historyline.h"
#include "models/domain/basics/issue.h"
#include "models/domain/basics/result.h"
#include "models/domain/indicators/planseed.h"
#include "models/domain/intake/submission.h"
#include "models/domain/summary/summaryissue.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace dondoc::storage {
class DataFile;
class ChangeRecorder;
struct PeriodRef;
} // namespace dondoc::storage

namespace dondoc::services {

enum class Access { ReadWrite, ReadOnly };

class Office
{
public:
    /// Makes a data file with the Sơn La plan (or without a plan). FileExists, NoPermission, DiskFull.
    static Result<std::unique_ptr<Office>> create(const QString &path, bool withPlan, const QString &user);
    /// Creates the file with another plan.
    static Result<std::unique_ptr<Office>> create(const QString &path, const PlanSeed &seed,
                                                  const QString &user);
    /// Opens an existing one, upgrading it after a copy where it is older.
    /// FileNotFound, NotADataFile, ForeignDataFile, NewerDataFile, DamagedDataFile, ReadOnly, Busy.
    static Result<std::unique_ptr<Office>> open(const QString &path, Access access, const QString &user);
    /// On a file that is open already.
    Office(std::unique_ptr<storage::DataFile> file, QString user);
    ~Office();

    /// What time it is, for the history and for entries; the system's clock unless a test sets another.
    void setClock(std::function<QDateTime()> clock);

    QString path() const;
    /// What tells this data file from others, in forms that come back.
    Result<QString> fileUuid() const;
    bool isReadOnly() const;

    Result<QList<Plan>> plans() const;
    /// The plan of that code, or the only one where code is blank. UnknownPlan, NoPlan, PlanNotNamed.
    Result<Plan> plan(const QString &code) const;
    /// Periods of the plan that hold any report, newest first, and any ad hoc ones.
    Result<QList<Period>> periods(const QString &planCode) const;
    /// Reads "2025-Q4" or "adhoc:NAME" against the file. UnknownPeriod.
    Result<Period> period(const QString &planCode, const QString &key) const;

    /// An ad hoc period; before: as it was read, where a stored one is changed. Returns it as stored.
    /// NamelessPeriod, PeriodExists, PeriodDays, UnknownAgency, UnknownTask, Conflict; AlreadyIssued where
    /// its summary is.
    Result<Period> savePeriod(const QString &planCode, const Period &period,
                              const std::optional<Period> &before = {});
    /// PeriodHolds while anything is stored for it.
    Result<void> deletePeriod(const QString &planCode, const Period &period);

    /// What the officer wrote in the period's summary report, one change; a block that says nothing of its
    /// own is the draft's again. Gives all of them as stored. Conflict; AlreadyIssued.
    Result<QList<TextOverride>> saveOwnText(const QString &planCode, const Period &period,
                                            const QList<TextOverride> &blocks);

    /// Which phụ lục the summary report has, in order; empty: as the office's profile says. AlreadyIssued.
    Result<void> chooseAnnexes(const QString &planCode, const Period &period, const QStringList &keys);

    /// Fixes the period's summary report for good: its number, day, files and figures. Cannot be undone.
    /// InvalidValue, AlreadyIssued.
    Result<SummaryReport> issueSummary(const QString &planCode, const Period &period,
                                       const SummaryIssue &issue);
    /// Keeps it as the next version of the period's draft, which is then submitted. InvalidValue,
    /// AlreadyIssued.
    Result<SummaryVersion> submitSummary(const QString &planCode, const Period &period,
                                         const SummarySubmission &submission);
    /// The clerk's signed and stamped PDF of the newest issued edition, in place of the one before.
    /// NotIssued; InvalidValue of what is no PDF.
    Result<SummaryReport> attachStamped(const QString &planCode, const Period &period, const QByteArray &pdf);
    /// Begins the edition that is to replace the issued one, with its own text. NotIssued; also where one is
    /// begun already.
    Result<SummaryReport> correctSummary(const QString &planCode, const Period &period);
    /// Keeps a công văn as it was sent: PDF, DOCX (may be empty), number, day, addressees. Undo takes it
    /// back. InvalidValue (number, date, addressees, pdf), UnknownAgency; LetterKept where one of that kind
    /// has the number already in that year. Returns it as stored.
    Result<SentLetter> sendLetter(const QString &planCode, const Period &period, const SentLetter &letter,
                                  const QByteArray &pdf, const QByteArray &docx);
    /// Messages that were copied into a chat; one change. InvalidValue (addressees, text), UnknownAgency.
    Result<QList<SentLetter>> logMessages(const QString &planCode, const Period &period,
                                          const QList<SentLetter> &messages);
    /// The bytes as they were stored, by the hash in SummaryReport, SummaryVersion or SentLetter.
    /// DamagedDataFile.
    Result<QByteArray> issuedFile(const QString &sha256) const;

    /// Everything that the period's figures and pages are made from, in one read transaction. Half a year,
    /// nine months and a year are composed from their quarters, with where those disagree; a quarter after
    /// others of its year tells of the year until then.
    Result<PeriodSnapshot> data(const QString &planCode, const Period &period,
                                const QDate &dataUntil = {}) const;

    /// Writes the report's own fields and those of its entries that differ, one transaction, one change in
    /// history; entries it does not bring stay. New where id is 0. Obstacles follow its difficulties and
    /// proposals. Returns it as stored. UnknownPlan, UnknownAgency, UnknownTask, InvalidValue; Conflict where
    /// a row that would change was read in another version, or made by someone else meanwhile.
    Result<AgencyReport> saveReport(const QString &planCode, const Period &period,
                                    const AgencyReport &report);
    Result<void> deleteReport(Id reportId);
    /// Takes in a report that was read from a file, as the next revision of its agency (nextRevision()), and
    /// keeps the file as its original, in one change, with the agency's figures. Gives what was stored;
    /// nullopt where nothing in it is new. A file that cannot be kept leaves nothing written: NoPermission,
    /// DiskFull, WriteFailed besides saveReport()'s errors.
    Result<std::optional<AgencyReport>> acceptReport(const QString &planCode, const Period &period,
                                                     const AgencyReport &read, const IncomingFile &file,
                                                     const QList<IndicatorValue> &figures = {});
    /// Keeps a file that says nothing by itself (a scan, a photo, the signed document) with the agency's
    /// newest report; where there is none, one is made of what is known of its receipt. Nothing where that
    /// report has the file already.
    Result<std::optional<AgencyReport>> attach(const QString &planCode, const Period &period,
                                               const AgencyReport &receipt, const IncomingFile &file);
    /// Keeps a file with a report that is stored.
    Result<void> keepOriginal(Id reportId, const IncomingFile &file);
    Result<Plan> savePlan(const Plan &plan); ///< title, number, date, legal basis, regime
    Result<OfficeProfile> saveProfile(const OfficeProfile &profile);
    Result<Agency> saveAgency(const Agency &agency);
    Result<Task> saveTask(const QString &planCode, const Task &task);
    Result<void> saveOverruling(const QString &planCode, const Period &period,
                                const Overruling &overruling); ///< blank state: taken back
    /// Heading, category, competence, answer …; new where id is 0 (raisedIn must be a period's key).
    Result<void> saveObstacle(const QString &planCode, const Obstacle &obstacle);
    /// New where id is 0; a blank code is made from the name. UnknownAgency (of filledBy), UnknownTask,
    /// InvalidValue, Conflict. Returns it as stored.
    Result<Indicator> saveIndicator(const QString &planCode, const Indicator &indicator);
    /// One change; each is found by indicator, source and agency, and a blank one is taken away. Returns them
    /// as stored. UnknownIndicator, UnknownAgency, InvalidValue; Conflict where a stored one was read in
    /// another version, or was not read at all and says something else.
    Result<QList<IndicatorValue>> saveFigures(const QString &planCode, const Period &period,
                                              const QList<IndicatorValue> &figures);
    Result<IndicatorValue> saveFigure(const QString &planCode, const Period &period,
                                      const IndicatorValue &figure);
    /// Saves a value of an indicator; without one it is taken away.
    Result<IndicatorTarget> saveTarget(const QString &planCode, const IndicatorTarget &target);
    /// Which of the three figures is printed in the period; unset: no choice of the officer's.
    Result<void> chooseFigure(const QString &planCode, const Period &period, const QString &indicatorCode,
                              const std::optional<ValueSource> &source);
    /// A sentence of drafts by its key; blank: the embedded one again. InvalidValue of an unknown key, an
    /// unknown placeholder or a brace that stands alone.
    Result<void> saveSentence(const QString &key, const QString &text);

    /// Takes the newest change back that is not itself undone; gives its id. NothingToUndo, UndoRefused,
    /// IssueStands.
    Result<Id> undo();
    /// Does again what was last undone, as long as nothing was edited since; gives the undo's id.
    Result<Id> redo();
    bool canUndo() const;
    bool canRedo() const;
    /// Newest first, at most limit lines (0: all).
    Result<QList<HistoryLine>> history(int limit) const;

    /// Adds made-up reports for the period, marked as examples; the same ones every time, in one change.
    /// Returns how many. Nothing is added for an agency that the period already holds a report of.
    Result<int> addExample(const QString &planCode, const Period &period);

    /// Integrity of the file and of the rules.
    Result<QList<Issue>> check() const;

private:
    /// One write transaction and one change set; what job leaves undone by an error leaves no trace.
    template <class T>
    Result<T> change(const QString &label, Id undoes,
                     const std::function<Result<T>(storage::ChangeRecorder &)> &job);
    Result<AgencyReport> store(storage::ChangeRecorder &recorder, const storage::PeriodRef &place,
                               AgencyReport report);
    Result<bool> takeFigures(storage::ChangeRecorder &recorder, const storage::PeriodRef &place,
                             const Period &period, const QList<IndicatorValue> &figures);
    Result<bool> hasOriginal(Id reportId, const IncomingFile &file);
    Result<AgencyReport> storeWithOriginal(storage::ChangeRecorder &recorder, const storage::PeriodRef &place,
                                           const AgencyReport &report, const IncomingFile &file);
    Result<void> addOriginal(storage::ChangeRecorder &recorder, Id reportId, const IncomingFile &file,
                             const QString &sha256);
    Result<SummaryReport> storeIssue(storage::ChangeRecorder &recorder, const storage::PeriodRef &place,
                                     const Period &period, SummaryReport report, const SummaryIssue &issue);
    Result<SummaryVersion> storeVersion(storage::ChangeRecorder &recorder, const storage::PeriodRef &place,
                                        const Period &period, SummaryVersion version,
                                        const SummarySubmission &submission);
    Result<SentLetter> storeLetter(storage::ChangeRecorder &recorder, const storage::PeriodRef &place,
                                   SentLetter letter);
    Result<storage::PeriodRef> placeFor(const QString &planCode, const Period &period);
    Result<void> followObstacles(storage::ChangeRecorder &recorder, const storage::PeriodRef &place,
                                 const QString &agencyCode);
    Result<int> storeExamples(storage::ChangeRecorder &recorder, const QString &planCode,
                              const PeriodSnapshot &data);
    Result<void> storeExampleFigures(storage::ChangeRecorder &recorder, const storage::PeriodRef &place,
                                     const PeriodSnapshot &data, const QList<AgencyReport> &reports);
    Result<void> addStartingSet();
    Result<void> addStartingSet(const Plan &plan);
    /// As it was written for the period, nothing composed.
    Result<PeriodSnapshot> stored(const QString &planCode, const Period &period,
                                  const QDate &dataUntil = {}) const;
    Result<QList<Issue>> checkLonger(const QString &planCode) const;
    Result<QList<Issue>> checkPeriods(const QString &planCode, const QDate &today) const;
    Result<Id> takeBack(const QString &label, Id change);

    std::unique_ptr<storage::DataFile> m_file;
    QString m_user;
    std::function<QDateTime()> m_clock;
};

} // namespace dondoc::services
