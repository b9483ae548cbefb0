// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PeriodSnapshot: everything that one period's figures and pages are made from, read in one transaction.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/basics/issue.h"
#include "models/domain/indicators/indicator.h"
#include "models/domain/plan/office.h"
#include "models/domain/plan/officialdocument.h"
#include "models/domain/plan/plan.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/domain/reporting/obstacle.h"
#include "models/domain/reporting/original.h"
#include "models/domain/summary/issuedsummary.h"
#include "models/domain/summary/letterdraft.h"
#include "models/domain/summary/sentletter.h"
#include "models/domain/summary/summaryreport.h"

#include <QHash>
#include <QString>

#include <optional>

namespace dondoc {

/// An officer's ruling on a task's one-word state (rule 5).
struct Overruling {
    QString taskNumber;
    QString state; ///< keyword of a ProgressState
    QString reason;
    friend bool operator==(const Overruling &, const Overruling &) = default;
};

template <> struct Fields<Overruling> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("task", &Overruling::taskNumber, Link, Fixed, "task_id"),
                                    Field("state", &Overruling::state, Line),
                                    Field("reason", &Overruling::reason, Line)};
};

/// What an agency told of a task in an earlier period.
struct EarlierAnswer {
    Period period;
    QString agencyCode;
    TaskEntry entry;
    QDate receivedOn = {};   ///< the version that says so
    bool sinceIssue = false; ///< that came after the period's report was issued
    bool example = false;    ///< made up for trying the program
    friend bool operator==(const EarlierAnswer &, const EarlierAnswer &) = default;
};

/// What the officer ruled in an earlier period.
struct EarlierRuling {
    Period period;
    Overruling ruling;
    friend bool operator==(const EarlierRuling &, const EarlierRuling &) = default;
};

/// What was told of the indicators in the same period of an earlier year.
struct EarlierYear {
    int year = 0;
    QList<IndicatorValue> figures;
    QList<ValueChoice> choices;
    friend bool operator==(const EarlierYear &, const EarlierYear &) = default;
};

/// The indicators of a longer period as its own report tells them, and those they are compared with.
struct LongerFigures {
    QList<IndicatorValue> figures;
    QList<ValueChoice> choices;
    QList<IndicatorValue> lastYear; ///< of the longer period a year before
    QList<ValueChoice> choicesLastYear;
    QList<EarlierYear> baseYears;
    friend bool operator==(const LongerFigures &, const LongerFigures &) = default;
};

/// Who reported for one of the quarters that a longer period is composed from; the coordinating department is
/// left out.
struct QuarterReceipt {
    Period period;
    int asked = 0;
    QStringList received; ///< codes
    friend bool operator==(const QuarterReceipt &, const QuarterReceipt &) = default;
};

/// What a quarter's report says of the year until then, where both are written as one.
struct YearSoFar {
    Period period; ///< the longer one, with the quarter's cut-off
    QList<QuarterReceipt> quarters;
    int tasks = 0;
    QStringList withContent; ///< numbers of tasks that any quarter reports on
    QStringList done;        ///< of tasks that are done
    LongerFigures figures;
};

/// A commune's own plan (section III.9 of the plan), as of the first report that told it.
struct LocalPlan {
    QString agencyCode;
    QDate receivedOn;
    friend bool operator==(const LocalPlan &, const LocalPlan &) = default;
};

/// A file of the period that was read and is neither accepted nor put aside: nothing in it counts.
struct FileUnderReview {
    QString agencyCode; ///< blank: not known yet
    QString shown;      ///< its name, with that of the mail or archive it came in
    friend bool operator==(const FileUnderReview &, const FileUnderReview &) = default;
};

struct PeriodSnapshot {
    QString fileUuid; ///< of the data file, by which its forms are known again
    Plan plan;
    OfficeProfile office;
    Period period;
    QDate dataUntil;           ///< receipts after it do not count; invalid: newest receipt
    QList<Task> tasks;         ///< plan's order; of an ad hoc period those it asks about, with their headings
    QList<Task> tasksNotAsked; ///< the plan's others; empty where the period asks about all
    QList<Assignment> assignments;
    QList<Agency> agencies;
    QList<Group> groups;
    QList<AgencyReport> reports;  ///< of the period, all revisions, by agency and revision
    QList<AgencyReport> previous; ///< of the period before, likewise
    QList<AgencyReport>
        reportsLastYear;               ///< of half a year, nine months, a year: of the same one a year before
    QList<LocalPlan> localPlans;       ///< sent in this period or any before, one a commune
    QList<Obstacle> obstacles;         ///< raised in the period, or earlier and not settled before it
    QList<Obstacle> settledBefore;     ///< raised and settled before the period, at most a year
    QList<IssuedSummary> issuedBefore; ///< of earlier cut-offs, the newest edition of each; oldest first
    QList<IssuedNumber> issuedNumbers; ///< of every plan, period and edition; oldest first
    QList<Original> originals;         ///< of the period's reports
    QList<FileUnderReview> underReview; ///< in the order in which they came
    QList<Overruling> overrulings;
    /// "Hoàn thành" and "không phát sinh", of tasks that are not continuous, by the newest report of each
    /// agency and period that ended before this one did, received by dataUntil; oldest period first. Where
    /// the period's report was issued, by the one that was there then (rule 8 of the field); behind it all
    /// that a version says which came since.
    QList<EarlierAnswer> earlierAnswers;
    QList<Period> heldBefore; ///< in which something was asked or told; ended before this one, oldest first
    QList<EarlierRuling> earlierRulings;  ///< of those periods
    std::optional<SummaryReport> summary; ///< of the period, its newest edition, once begun
    QList<SummaryReport> editions;        ///< issued ones that it corrects, oldest first
    QList<SummaryVersion> versions;       ///< of summary, oldest first
    /// Of each of editions, oldest first.
    QList<QList<SummaryVersion>> editionVersions;
    QList<DeferredFigure> leftBefore;      ///< for this period, by the summary of the one before
    QList<SentLetter> letters;             ///< of the period, oldest first
    QList<LetterDraft> letterDrafts;       ///< being written for the period; one for each kind at most
    QList<PeriodLetter> lettersOfPlan;     ///< of every period, without messages; oldest first
    QList<OfficialDocument> documents;     ///< that the officer lists as issued for the plan; by day
    QList<Indicator> indicators;           ///< of the plan, retired ones too; printed order
    QList<IndicatorTarget> targets;        ///< of the period's year and those before
    QList<IndicatorValue> figures;         ///< reported in the period, every source
    QList<IndicatorValue> previousFigures; ///< in the period before
    QList<IndicatorValue> figuresLastYear; ///< in the same period of the year before
    QList<IndicatorValue> earlierFigures;  ///< in every period that ended before this one did
    QList<ValueChoice> choices;            ///< which figure prints, where the officer chose
    QList<ValueChoice> choicesLastYear;
    QList<EarlierYear> baseYears;       ///< others that indicators are compared with, each once
    QHash<QString, QString> sentences;  ///< templates changed by the officer, by key
    QList<QuarterReceipt> quarters;     ///< that the period is composed from, oldest first; empty: none
    QList<Issue> disagreements;         ///< between those, and with what was reported for the period itself
    std::optional<YearSoFar> yearSoFar; ///< of a quarter that is written as one with a longer period
};

/// The longer period that this quarter is asked for and written as one with; none where it stands alone.
std::optional<Period> longerPeriod(const PeriodSnapshot &data);
/// "quý IV và năm 2025", "quý III năm 2025": what is asked for and written as one.
QString spanTitle(const PeriodSnapshot &data);
/// Leaves in tasks what the period asks about.
void keepAskedTasks(PeriodSnapshot &data);
/// As if the period asked everybody about everything.
PeriodSnapshot askingAll(const PeriodSnapshot &data);

/// In which is raised and reviewed what is said now: the period itself, of a composed one its last quarter.
Period currentPeriod(const PeriodSnapshot &data);
/// The key is the period's own, or that of the last quarter that it is composed from: what is raised there is
/// raised now, whatever the span of the report (rule 13 of the field).
bool isCurrent(const PeriodSnapshot &data, const QString &periodKey);

/// True where anything that its report prints, or compares with, was made up for trying the program: of the
/// period itself or of an earlier one.
bool drawsOnExample(const PeriodSnapshot &data);

/// True once the period's summary was issued; no longer while a correction of it is being drafted.
bool isIssued(const PeriodSnapshot &data);
/// The newest edition that was issued; null where none was.
const SummaryReport *newestIssued(const PeriodSnapshot &data);
/// What the summary replaces: the edition issued before it; null for a first one.
const SummaryReport *corrected(const PeriodSnapshot &data);
/// The report was received, and only after the newest issue: entered later, or received on a later day.
bool cameAfterIssue(const PeriodSnapshot &data, const AgencyReport &report);

/// The issued report of an earlier period; null where there is none.
const IssuedSummary *issuedOf(const PeriodSnapshot &data, const Period &period);
/// The agency's report was there when that was issued (rule 8 of the field).
bool wasThere(const AgencyReport &report, const QDate &dataUntil, const QDateTime &issuedAt);

/// Lookups into the snapshot; null or -1 where there is none.
const Task *findTask(const PeriodSnapshot &data, const QString &number);
const Agency *findAgency(const PeriodSnapshot &data, const QString &code);
const Group *findGroup(const PeriodSnapshot &data, const QString &code);

} // namespace dondoc
