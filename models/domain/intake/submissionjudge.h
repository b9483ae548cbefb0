// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionJudge: what of a file that came back can be accepted, and what is wrong with the rest.
#pragma once

#include "models/domain/assessment/opendifficulties.h"
#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/intake/submission.h"
#include "models/domain/reporting/reportchecks.h"

#include <QHash>
#include <QSet>

namespace dondoc {

/// What is known of a batch before a file of it is opened.
struct IntakeOptions {
    QDate receivedOn;
    QString agencyCode; ///< all are of that agency; blank: each is recognised
    Channel channel = Channel::Unknown;
};

/// "7; 12": the numbers of it.
QString figureInWords(const IndicatorValue &figure);

/// What was told of an indicator that is none, or not the agency's to report. cell: where it stands.
Issue figureNotAsked(const QString &name, const IndicatorValue &figure, const QString &cell);

/// Holds what the data ask of every agency, so that a batch is judged without looking it up again.
class SubmissionJudge
{
public:
    SubmissionJudge(const PeriodSnapshot &data, const IntakeOptions &options);

    /// With issues, what is held back, what would be written and the verdict; also anew, after it was mended
    /// (submissionedits.h), an agency was chosen, consent given, or the data changed.
    Submission judged(Submission submission) const;

private:
    void checkRows(Submission &submission) const;
    QList<Issue> takenBack(const Submission &submission) const;
    void checkFigures(Submission &submission) const;
    void checkAnswers(Submission &submission) const;
    void checkDoubts(Submission &submission) const;
    QList<Issue> changedGiven(const Submission &submission) const;
    bool hasNewFigures(const Submission &submission) const;
    void tellWhose(Submission &submission) const;
    Verdict verdictOf(Submission &submission) const;
    AgencyReport receipt(const AgencyReport &whole, const QString &agencyCode) const;
    AgencyReport newestOf(const QString &agencyCode) const;

    PeriodSnapshot m_data;
    IntakeOptions m_options;
    TextOwners m_previous;
    TextOwners m_others;
    QHash<QString, QString> m_names;
    QHash<QString, QStringList> m_led;               ///< by agency: numbers of its tasks
    QHash<QString, QStringList> m_openTasks;         ///< by agency: of those, the ones not finished earlier
    QHash<QString, QSet<QString>> m_asked;           ///< by agency: codes of the indicators that it fills
    QHash<QString, QList<OpenDifficulty>> m_open;    ///< by agency: raised before and still open
    QList<IndicatorValue> m_province;                ///< settled and statistics, of this period and the last
    QHash<QString, QList<IndicatorValue>> m_earlier; ///< by agency: told in earlier periods
};

} // namespace dondoc
