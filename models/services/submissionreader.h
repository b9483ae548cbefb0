// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionReader: reads what came back into submissions, judged against the data; writes nothing.
#pragma once

#include "models/domain/intake/submissionjudge.h"
#include "models/domain/plan/agencynames.h"
#include "models/domain/plan/agencyrecognition.h"

#include <atomic>
#include <functional>
#include <limits>
#include <memory>

namespace dondoc::exchange {
struct Limits;
struct ReadForm;
struct SheetSender;
} // namespace dondoc::exchange

namespace dondoc::services {

/// Set by anybody where nothing more is to be read, in the middle of a file too; null: never.
using ReadingStop = std::shared_ptr<const std::atomic<bool>>;

class SubmissionReader
{
public:
    SubmissionReader(const PeriodSnapshot &data, const IntakeOptions &options, ReadingStop stop = {});

    /// One submission for each report that the file holds: the files each of an archive or a mail, a
    /// workbook's bodies each; at least one. shown: its name as people see it, folders included.
    QList<Submission> read(const IncomingFile &file, const QString &shown) const;
    /// From the disk; a file that cannot be opened is an unreadable submission under its path.
    QList<Submission> readPath(const QString &path) const;

private:
    /// limits: with the budget of the file that was sent.
    QList<Submission> readEnclosed(const IncomingFile &file, const QString &shown,
                                   const exchange::Limits &limits) const;
    QList<Submission> readPage(const IncomingFile &page, const QString &shown, const Submission &otherwise,
                               const exchange::Limits &limits) const;
    /// letter: what is known of the mail that brought it.
    QList<Submission> readTable(const IncomingFile &file, const QString &shown, const QList<Issue> &letter,
                                const exchange::Limits &limits) const;
    Submission submissionOf(const IncomingFile &file, const QString &shown, const exchange::ReadForm &form,
                            const QList<Issue> &letter) const;
    QString periodInName(const QString &fileName) const;
    void recognise(Submission &submission, const QString &mark, const QStringList &hints) const;
    void tellOther(Submission &submission, const Recognition &known) const;
    void compareLetter(Submission &submission, const QList<Issue> &letter) const;
    void compareSenders(Submission &submission, const QList<exchange::SheetSender> &senders) const;
    QString nameOf(const QString &code) const;
    QStringList namesOf(const QStringList &codes) const;
    void resolveFigures(Submission &submission, const exchange::ReadForm &form) const;
    bool bearsOtherName(const QString &code, const QString &name) const;
    Issue figureFault(IssueKind kind, const IndicatorValue &figure, const QStringList &more,
                      const QString &place) const;
    bool takeFigure(Submission &submission, const IndicatorValue &figure) const;

    PeriodSnapshot m_data;
    QString m_agencyCode; ///< blank: each is recognised
    QDate m_receivedOn;
    AgencyNames m_agencies;
    QHash<QString, QString> m_indicators; ///< codes by the search key of the name
    SubmissionJudge m_judge;
    ReadingStop m_stop;
};

} // namespace dondoc::services
