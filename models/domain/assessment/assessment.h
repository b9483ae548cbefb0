// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Assessment: the state of every task and agency of a period, and who reported (rules 3 to 7 of the field).
#pragma once

#include "models/domain/assessment/earlierstates.h"
#include "models/domain/assessment/expectation.h"
#include "models/domain/assessment/progress.h"

namespace dondoc {

/// One task over all its leads.
struct TaskProgress {
    QString taskNumber;
    ProgressState state = ProgressState::NoReport;    ///< shown; the officer's where overruled
    ProgressState computed = ProgressState::NoReport; ///< by the rule (rollup.h)
    bool overruled = false;
    QString reason; ///< of the overruling
    QDate due;
    int overdueDays = 0;    ///< cut-off − due, where overdue; else 0
    QStringList asked;      ///< codes of the leads
    QStringList reported;   ///< of those, with an entry that counts
    QStringList doneBefore; ///< of those, done in an earlier period and silent now
    /// Of those, silent in the last quarter of a longer period and told in one before: in no state now.
    QStringList toldEarlier;
    QStringList doubted;                       ///< done in an earlier period, and their report says otherwise
    std::optional<EarlierWord> earlier;        ///< set where the whole task was done before
    QHash<ProgressState, QStringList> byState; ///< codes by state of their entry
    int count(ProgressState which) const { return int(byState.value(which).size()); }
    int done() const { return count(ProgressState::DoneOnTime) + count(ProgressState::DoneLate); }
    ProgressState stateOf(const QString &agencyCode) const; ///< no report of those that do not lead it
    bool hasContent() const { return !reported.isEmpty() || !doneBefore.isEmpty() || earlier; }
    /// Nobody told anything of it, and the officer ruled nothing: neither done nor open (rule 2 of the
    /// field).
    bool isSilent() const { return !hasContent() && !overruled; }
};

/// One agency's report of the period.
struct AgencyProgress {
    QString agencyCode;
    bool self = false;
    bool received = false; ///< a document or a filled form came by data_until
    bool formOnly = false; ///< received, and no document yet
    QDate toldOn;          ///< where only telephone or chat told figures: the first day; else invalid
    bool onTime = false;   ///< first document or form received by the agencies' deadline
    int daysLate = 0;      ///< first receipt − deadline, or 0
    QDate firstReceived;
    int revision = 0;      ///< the newest that counts; 0 where none
    int tasksCovered = 0;  ///< answered, with a text where one is wanted
    int tasksExpected = 0; ///< those not finished in an earlier period
    bool complete() const { return received && tasksCovered == tasksExpected; }
    QStringList missingTasks; ///< expected and not answered
    QStringList blankTasks;   ///< answered without the text that is wanted ("chưa nêu kết quả")
};

/// Receipt, without the coordinating department: on time ≤ received ≤ asked.
struct ReceiptCounts {
    int asked = 0;
    int received = 0;
    int onTime = 0;
    int complete = 0;
    QStringList missing;  ///< codes, protocol order; those who only told figures too
    QStringList told;     ///< of missing, by telephone or chat
    QStringList late;     ///< received after the deadline
    QStringList formOnly; ///< of those received, without a document
};

/// Counts of tasks by kind of deadline and by state (rule 3; section II.1 of the report).
struct TaskCounts {
    int total = 0;
    int continuous = 0;
    int withDeadline = 0; ///< yearly included
    int yearly = 0;
    int noDeadline = 0;
    int due = 0; ///< by isDue()
    int dueDone = 0;
    int withContent = 0;                       ///< tasks with at least one entry that counts, or done before
    QHash<ProgressState, QStringList> byState; ///< task numbers
};

/// The task had to be done by now. Until the last quarter: those with a deadline of their own (not yearly) up
/// to the cut-off. In a report that closes the year: what ends in that year, yearly tasks too, and what was
/// left of older ones.
bool isDue(const Task &task, const TaskProgress &progress, const Period &period);

struct Assessment {
    PeriodDeadlines deadlines;
    QDate dataUntil;                ///< in force: given, or the newest receipt, or the cut-off
    QList<TaskProgress> tasks;      ///< headings left out; plan's order
    QList<AgencyProgress> agencies; ///< order of expectations()
    ReceiptCounts receipt;
    TaskCounts figures;
    int exampleReports = 0;      ///< how many reports of the period are made up
    bool drawsOnExample = false; ///< they are, or something earlier that is printed is
    const TaskProgress *task(const QString &number) const;
    const AgencyProgress *agency(const QString &code) const;
};

/// Of those, who spoke in a report or a form that came, not by telephone or chat alone (rule 16 of the
/// field). What the coordinating department entered itself needs none.
QStringList inWriting(const Assessment &assessment, QStringList agencyCodes);

Assessment assess(const PeriodSnapshot &data);
/// The day until which receipts count: the one given, else the newest receipt, else the cut-off.
QDate dataUntilInForce(const PeriodSnapshot &data);
/// What a period's receipts and states are laid against: the period before; for half a year, nine months and
/// a year, as for indicators, the same one a year before, since the one before is of another length or
/// season.
Period comparedWith(const Period &period);
/// The agencies' reports of that period; empty where there are none.
const QList<AgencyReport> &reportsComparedWith(const PeriodSnapshot &data);
/// The snapshot as that of the period compared with, with all that is known of it by now.
PeriodSnapshot comparedSnapshot(const PeriodSnapshot &data);
/// assess() for the period compared with; where its report was issued, of what was there then.
Assessment assessCompared(const PeriodSnapshot &data);

/// The entry that counts of an agency for a task: that of its newest revision received by dataUntil; null
/// where none.
const TaskEntry *currentEntry(const PeriodSnapshot &data, const Assessment &assessment,
                              const QString &agencyCode, const QString &taskNumber);
/// currentEntry() where it speaks of now: null where a longer period has it from a quarter before its last.
const TaskEntry *entryOfNow(const PeriodSnapshot &data, const Assessment &assessment,
                            const QString &agencyCode, const QString &taskNumber);
/// The newest revision of an agency's report received by the assessment's dataUntil; null where none.
const AgencyReport *currentReport(const PeriodSnapshot &data, const Assessment &assessment,
                                  const QString &agencyCode);

} // namespace dondoc
