// SPDX-License-Identifier: GPL-3.0-or-later
// Submission: one report as read from a file that came, to be looked at before it is accepted.
#pragma once

#include "models/domain/agencyreport.h"
#include "models/domain/indicator.h"
#include "models/domain/issue.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace dondoc {

/// A file as it came.
struct KeptFile {
    QString name; ///< of the file, without folder
    QByteArray bytes;
};

enum class Verdict {
    Ready,        ///< accepting it writes something
    Unchanged,    ///< all of it stands in the data already
    NeedsAgency,  ///< whose it is must be said first
    NeedsConsent, ///< a form of another data file, plan or period: to be confirmed
    NothingRead,  ///< a table was read, and no row of it says anything
    NoTable,      ///< a scan, a photo, a signed document: kept with the agency's report
    Unreadable,   ///< error says why
    Accepted,     ///< written
};

/// Which data file, plan and period a form was made for; blank where its marks are lost.
struct FormOrigin {
    QString fileUuid;
    QString planCode;
    QString periodKey;
};

QString keyword(Verdict verdict); ///< "ready", "unchanged", "needs_agency" …; for open data

struct Submission {
    // as read from the file
    QString file; ///< as shown: "quy4.zip/BC xã A.xlsx"
    KeptFile original;
    Error error; ///< why it cannot be read
    bool hasTable = true;
    FormOrigin origin;
    AgencyReport whole;                  ///< all that it says
    QList<IndicatorFigure> wholeFigures; ///< of every indicator that is known
    QHash<QString, QString> figureCells; ///< by indicator code: "Chỉ tiêu!G5"
    QList<Issue> found;                  ///< by reading it
    QHash<QString, QString> cells;       ///< by task: "Nhiệm vụ!G12", where its row was read
    QStringList candidates;              ///< codes of agencies that it may be of, where that is not sure
    bool contradicted = false;           ///< mark, sheet and file name speak of different agencies
    // as a person decided
    QString agencyCode;     ///< blank until it is recognised or chosen
    bool consented = false; ///< taken although the form is of elsewhere
    // as judged against the data
    Verdict verdict = Verdict::Unreadable;
    AgencyReport read;              ///< what accepting writes; rows that are held back are left out
    QList<IndicatorFigure> figures; ///< what accepting writes of those
    QStringList heldBack;           ///< numbers of tasks whose row an error holds back
    int revision = 0;               ///< what accepting makes it, as far as known; 0: nothing
    int expected = 0;               ///< tasks that the agency leads
    QList<Issue> issues;            ///< all there are, found ones first
};

} // namespace dondoc
