// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewedFileReader: reads the files of a review again from the bytes that were kept, as they were left.
#pragma once

#include "models/domain/intake/reviewedfile.h"
#include "models/services/orderedreading.h"
#include "models/services/submissionreader.h"
#include "models/storage/originalsfolder.h"

#include <functional>
#include <map>

namespace dondoc::services {

class ReviewedFileReader
{
public:
    /// folder: in which the bytes lie. kept: what is to be read.
    ReviewedFileReader(const PeriodSnapshot &data, const storage::OriginalsFolder &folder,
                       const QList<ReviewedFile> &kept, const ReadingStop &stop = {});

    /// With what was decided and mended, judged against the data as they are now; a cell that finds no place
    /// any more is told as an issue. Where the bytes are gone or say something else an unreadable submission
    /// of the same key (submissionKey()), with ReviewNotRead.
    Submission read(const ReviewedFile &kept) const;
    /// All of them, in their order, on several threads; take as readInOrder() has it. Blocks.
    void readAll(const QList<ReviewedFile> &kept, const TakeRead &take) const;

private:
    /// Of one day of receipt.
    struct Day {
        SubmissionReader reader;
        SubmissionJudge judge;
    };
    Submission readFile(const ReviewedFile &kept, const QByteArray &bytes) const;

    storage::OriginalsFolder m_folder;
    std::map<QDate, Day> m_days;
};

} // namespace dondoc::services
