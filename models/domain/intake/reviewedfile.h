// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewedFile: what is kept of a file under review, so that its review can be gone on with another day.
#pragma once

#include "models/domain/intake/submission.h"

#include <QMap>

#include <functional>

namespace dondoc {

/// One mended cell.
struct ReviewedCell {
    QString row;           ///< number of the task in the file, or code of the indicator
    bool isFigure = false; ///< of an indicator
    QString field; ///< key of Fields<TaskEntry> or Fields<IndicatorValue>; kLeftOutKey of a task's row
    QString value; ///< as text: ISO days, keywords, plain numbers; blank where there is none
    friend bool operator==(const ReviewedCell &, const ReviewedCell &) = default;
};

inline constexpr QLatin1String kLeftOutKey("left_out");

/// Beside the bytes, which are kept as originals are, it is all that is needed to read and mend it again.
struct ReviewedFile {
    QString shown;      ///< Submission::file
    QString name;       ///< of the original
    QString sha256;     ///< of its bytes
    int part = 0;       ///< Submission::part
    QDate receivedOn;   ///< as it was read for
    QStringList letter; ///< of the mail that brought it: from, day, subject; none where no mail did
    QString agencyCode;
    bool consented = false;
    QList<ReviewedCell> cells;
    friend bool operator==(const ReviewedFile &, const ReviewedFile &) = default;
};

/// It is still to be decided on, and its bytes are there.
bool isUnderReview(const Submission &submission);
ReviewedFile reviewedFile(const Submission &submission);
/// By their places, those under review with another day of receipt, judged anew.
QMap<int, Submission> receivedAnew(const QList<Submission> &all, const QDate &day,
                                   const std::function<Submission(const Submission &)> &judged);
/// What was decided, upon the file as it was read again. Gives the cells that do not fit any more, which are
/// left as the file says.
QList<ReviewedCell> decideAgain(Submission &submission, const ReviewedFile &kept);

} // namespace dondoc
