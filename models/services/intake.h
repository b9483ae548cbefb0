// SPDX-License-Identifier: GPL-3.0-or-later
// Intake: reads what came back into submissions and judges them against the data; writes nothing.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/domain/plan/agencynames.h"
#include "models/domain/reporting/reportchecks.h"
#include "models/services/office.h"

#include <QSet>

#include <functional>

namespace dondoc::exchange {
struct ReadForm;
}

namespace dondoc::services {

/// What is known of a batch before a file of it is opened.
struct IntakeOptions {
    QDate receivedOn;
    QString agencyCode; ///< all are of that agency; blank: each is recognised
    Channel channel = Channel::Unknown;
};

class Intake
{
public:
    Intake(const PeriodSnapshot &data, const IntakeOptions &options);

    /// One submission for each report that the file holds: an archive's files each, a workbook's bodies each;
    /// at least one. shown: the name to tell, folders included.
    QList<Submission> read(const IncomingFile &file, const QString &shown) const;
    /// Reads a file on the disk; one that cannot be opened is an unreadable submission under its path.
    QList<Submission> readPath(const QString &path) const;
    /// Judges anew, after it was mended (review.h), an agency was chosen, consent given, or the data changed.
    Submission judged(Submission submission) const;

private:
    QList<Submission> readArchive(const IncomingFile &file, const QString &shown) const;
    QList<Submission> readTable(const IncomingFile &file, const QString &shown) const;
    Submission submissionOf(const IncomingFile &file, const QString &shown,
                            const exchange::ReadForm &form) const;
    void recognise(Submission &submission, const QString &mark, const QStringList &hints) const;
    void resolveFigures(Submission &submission, const exchange::ReadForm &form) const;
    void checkRows(Submission &submission) const;
    void checkFigures(Submission &submission) const;
    void checkDoubts(Submission &submission, const IndicatorValue &figure) const;
    bool hasNewFigures(const Submission &submission) const;
    void tellWhose(Submission &submission) const;
    bool isOfElsewhere(Submission &submission) const;
    Verdict verdictOf(Submission &submission) const;
    AgencyReport receipt(const AgencyReport &whole, const QString &agencyCode) const;
    AgencyReport newestOf(const QString &agencyCode) const;

    PeriodSnapshot m_data;
    IntakeOptions m_options;
    TextOwners m_previous;
    TextOwners m_others;
    AgencyNames m_agencies;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_indicators;            ///< codes by the search key of the name
    QHash<QString, QStringList> m_led;               ///< by agency: numbers of its tasks
    QHash<QString, QSet<QString>> m_asked;           ///< by agency: codes of the indicators that it fills
    QHash<QString, QList<IndicatorValue>> m_earlier; ///< by agency: told in earlier periods
};

/// What one file held, with its place in the list; false: no more is to be read.
using TakeRead = std::function<bool(qsizetype, const QList<Submission> &)>;

/// Reads the files on several threads, a few ahead of the one that is taken; hands them over in their order,
/// on the caller's thread, which it blocks.
void readInOrder(const Intake &intake, const QStringList &files, const TakeRead &take);

/// Writes an accepted submission; nothing where it says nothing new.
Result<std::optional<AgencyReport>> accept(Office &office, const QString &planCode, const Period &period,
                                           const Submission &submission);

/// The files below these paths, folders searched through, in the order of their names.
QStringList filesBelow(const QStringList &paths);
/// Folder in which the originals of a data file's reports lie.
QString originalsFolder(const QString &dataFile);
/// The whole file. FileNotFound, NoPermission, FileTooLarge.
Result<IncomingFile> readIncomingFile(const QString &path);

} // namespace dondoc::services
