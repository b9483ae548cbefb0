// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryService: the summary report of a period: its text, and its way from draft to issue and correction.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/period/period.h"
#include "models/domain/summary/summaryissue.h"
#include "models/domain/summary/summaryreport.h"

namespace dondoc::services {

class DataFileSession;

/// Holds no state of its own: made where it is needed, of the session it works on.
class SummaryService
{
public:
    explicit SummaryService(DataFileSession &session) : m_session(session) { }

    /// What the officer wrote in the period's summary report, one change; a block that says nothing of its
    /// own is the draft's again. Gives all of them as stored. Conflict; AlreadyIssued.
    Result<QList<TextOverride>> saveOwnText(const QString &planCode, const Period &period,
                                            const QList<TextOverride> &blocks) const;
    /// Which phụ lục the summary report has, in order; empty: as the office's profile says. AlreadyIssued.
    Result<void> chooseAnnexes(const QString &planCode, const Period &period, const QStringList &keys) const;
    /// Keeps it as the next version of the period's draft, which is then submitted. InvalidValue,
    /// AlreadyIssued.
    Result<SummaryVersion> submit(const QString &planCode, const Period &period,
                                  const SummarySubmission &submission) const;
    /// Fixes the period's summary report for good: its number, day, files and figures. Cannot be undone.
    /// InvalidValue, also of a day to come or before the data that it tells; EndedBeforePlan; AlreadyIssued;
    /// DamagedDataFile where a row is not as it was written.
    Result<SummaryReport> issue(const QString &planCode, const Period &period,
                                const SummaryIssue &issue) const;
    /// The clerk's signed and stamped PDF of the newest issued edition, in place of the one before.
    /// NotIssued; InvalidValue of what is no PDF.
    Result<SummaryReport> attachStamped(const QString &planCode, const Period &period,
                                        const QByteArray &pdf) const;
    /// Begins the edition that is to replace the issued one, with its own text. NotIssued; also where one is
    /// begun already.
    Result<SummaryReport> correct(const QString &planCode, const Period &period) const;
    /// The bytes as they were stored, by the hash in SummaryReport, SummaryVersion or SentLetter.
    /// DamagedDataFile.
    Result<QByteArray> storedFile(const QString &sha256) const;

private:
    DataFileSession &m_session;
};

} // namespace dondoc::services
