// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IntakeService: taking in what came back from agencies.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/indicators/indicator.h"
#include "models/domain/intake/submission.h"
#include "models/domain/period/period.h"

namespace dondoc::services {

class DataFileSession;

/// Holds no state of its own: made where it is needed, of the session it works on.
class IntakeService
{
public:
    explicit IntakeService(DataFileSession &session) : m_session(session) { }

    /// Writes an accepted submission; nothing where it says nothing new. Of one that tells figures alone no
    /// report comes: its file is kept with the newest one, or with a row that has only been asked for.
    Result<std::optional<AgencyReport>> accept(const QString &planCode, const Period &period,
                                               const Submission &submission) const;
    /// All of them in one change, which is taken back as one; none where one is refused. An answer for each.
    Result<QList<std::optional<AgencyReport>>> acceptAll(const QString &planCode, const Period &period,
                                                         const QList<Submission> &submissions) const;
    /// Takes in a report that was read from a file, as the next revision of its agency (nextRevision()), and
    /// keeps the file as its original, in one change, with the agency's indicator values and its answers
    /// about what it raised before. Gives what was stored; nothing where it says nothing new. A file that
    /// cannot be kept leaves nothing written: NoPermission, DiskFull, WriteFailed besides the errors of
    /// ReportService::saveReport().
    Result<std::optional<AgencyReport>> acceptReport(const QString &planCode, const Period &period,
                                                     const AgencyReport &read, const IncomingFile &file,
                                                     const QList<IndicatorValue> &values = {},
                                                     const QList<ObstacleReview> &reviews = {}) const;
    /// Keeps a file that says nothing by itself (a scan, a photo, the signed document) with the agency's
    /// newest report; where there is none, one is made of what is known of its receipt. Nothing where that
    /// report has the file already.
    Result<std::optional<AgencyReport>> attach(const QString &planCode, const Period &period,
                                               const AgencyReport &receipt, const IncomingFile &file) const;
    /// A file that says nothing new and is an original of any report: put back where it is gone or damaged.
    /// True where it was. NoPermission, DiskFull, WriteFailed.
    Result<bool> putBackOriginal(const IncomingFile &file) const;
    /// Originals that are lost or damaged, out of a folder in which they may lie, as after it was moved;
    /// gives how many were. NoPermission, DiskFull, WriteFailed.
    Result<int> bringBackFrom(const QString &folder) const;

private:
    DataFileSession &m_session;
};

} // namespace dondoc::services
