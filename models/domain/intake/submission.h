// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Submission: one report as read from a file that came, to be looked at before it is accepted.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/basics/keywords.h"
#include "models/domain/basics/result.h"
#include "models/domain/indicators/indicator.h"
#include "models/domain/reporting/agencyreport.h"
#include "models/domain/reporting/obstaclereview.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace dondoc {

/// A file as it came.
struct IncomingFile {
    QString name; ///< of the file, without folder
    QByteArray bytes;
};

enum class Verdict {
    Ready,        ///< accepting it writes something
    NeedsLook,    ///< something in it is wrong or doubtful: accepted by itself only, never with others
    Unchanged,    ///< all of it stands in the data already
    NeedsAgency,  ///< whose it is must be said first
    NeedsConsent, ///< a form of another data file, plan or period: to be confirmed
    NothingRead,  ///< a table was read, and no row of it says anything
    NoTable,      ///< a scan, a photo, a signed document: kept with the agency's report
    Unreadable,   ///< error says why
    Accepted,     ///< written
    Skipped,      ///< put aside by the officer
};

template <>
inline constexpr auto kKeywords<Verdict> = keywordTable<Verdict>({
    {Verdict::Ready, "ready"},
    {Verdict::NeedsLook, "needs_look"},
    {Verdict::Unchanged, "unchanged"},
    {Verdict::NeedsAgency, "needs_agency"},
    {Verdict::NeedsConsent, "needs_consent"},
    {Verdict::NothingRead, "nothing_read"},
    {Verdict::NoTable, "document"},
    {Verdict::Unreadable, "unreadable"},
    {Verdict::Accepted, "accepted"},
    {Verdict::Skipped, "skipped"},
});

/// Which data file, plan and period a form was made for; blank where its marks are lost.
struct FormOrigin {
    QString fileUuid;
    QString planCode;
    QString periodKey;
    QString saidPeriod; ///< another than the one read for, by titles or the file's name; blank: none
};

/// A number that our form prints for the agency to see, as it came back.
struct GivenCell {
    QString indicatorCode;
    bool isTarget = false;        ///< of the year; else what the agency told last, cumulative
    QString title;                ///< of its column
    QString said;                 ///< as it stands there
    std::optional<double> number; ///< unset where it is none
    QString place;                ///< "Chỉ tiêu!E5"
};

/// A cell of a task's row that can be mended. &TaskEntry::taskNumber: the row belongs to another task, or is
/// left out.
using EntryField = FieldId<TaskEntry>;
/// A number of an indicator that can be mended.
using ValueField = FieldId<IndicatorValue>;

/// What the officer made of a row: what counts instead of it.
struct MendedRow {
    TaskEntry entry; ///< its taskNumber may be another one's than the file's
    bool leftOut = false;
    friend bool operator==(const MendedRow &, const MendedRow &) = default;
};

struct Submission {
    // as read from the file
    QString file; ///< as shown: "quy4.zip/BC xã A.xlsx"
    IncomingFile original;
    QString sha256; ///< of the original's bytes; blank where there are none
    int part = 0;   ///< of several reports in one file, counted from 0
    Error error;    ///< why it cannot be read
    bool hasTable = true;
    FormOrigin origin;
    AgencyReport whole;                                     ///< all that it says
    QList<IndicatorValue> wholeFigures;                     ///< of every indicator that is known
    QHash<QString, QHash<ValueField, QString>> figureCells; ///< by indicator code: "Chỉ tiêu!G5"
    QList<GivenCell> given;                                 ///< of a form of ours, filled; never taken
    QList<DifficultyAnswer> answers;                        ///< about what the agency raised before
    QList<Issue> found;                                     ///< by reading it
    QHash<QString, QHash<EntryField, QString>> cells;       ///< by task: "Nhiệm vụ!G12"
    QStringList candidates;    ///< codes of agencies that it may be of, where that is not sure
    bool contradicted = false; ///< mark, sheet and file name speak of different agencies
    QString otherBody;         ///< of another kind, as the file writes it: "Hội Nông dân xã …"
    QString formerName;        ///< of a commune that was merged, where the file names no other
    // as a person decided
    QString agencyCode;                           ///< blank until it is recognised or chosen
    bool consented = false;                       ///< taken although the form is of elsewhere
    bool skipped = false;                         ///< put aside for now
    QHash<QString, MendedRow> mended;             ///< by the task number in the file; see review.h
    QHash<QString, IndicatorValue> mendedFigures; ///< by indicator code
    // as judged against the data
    Verdict verdict = Verdict::Unreadable;
    AgencyReport read;             ///< what accepting writes; rows that are held back are left out
    QList<IndicatorValue> figures; ///< what accepting writes of those
    QList<ObstacleReview> reviews; ///< what accepting writes of the answers
    QStringList heldBack;          ///< numbers of tasks whose row an error holds back
    int revision = 0;              ///< what accepting makes it, as far as known; 0: nothing
    int expected = 0;              ///< tasks of the agency that are not finished, as the register counts them
    int covered = 0;               ///< of those, the ones that accepting it answers with what is wanted
    QList<Issue> issues;           ///< all there are, found ones first
};

/// Tells it from every other one of a list: the file as shown, its bytes and the part.
QString submissionKey(const Submission &submission);

/// Errors that stand against it, other than being of elsewhere where that was confirmed.
QList<Issue> faultsOf(const Submission &submission);
bool hasFault(const Submission &submission);
/// It has a fault, no row of it says how far its task is, or it came before it was signed: nothing to accept
/// unseen.
bool wantsLook(const Submission &submission);

/// It may be accepted with others: nothing stands against it.
bool isClean(const Submission &submission);
/// It may be accepted by a person who looked at it.
bool canAccept(const Submission &submission);

/// It tells of content of the file that accepting the file does not write.
bool tellsLeftOut(const Issue &issue);
/// How many of the issues tell of content of the file that accepting it does not write; held back rows apart.
int contentLeftOut(const Submission &submission);

/// Nothing of tasks stands in the file: the agency has not reported yet.
bool tellsFiguresAlone(const Submission &submission);

} // namespace dondoc
