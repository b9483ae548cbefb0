// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewedFileReader: the same bytes through the same reader, and then what a person made of them.
#include "models/services/reviewedfilereader.h"

#include "models/background/ordered.h"
#include "models/storage/sha256.h"

#include <QFile>

#include <algorithm>

namespace dondoc::services {

namespace {

/// Blank where they are not there as they were kept.
QByteArray keptBytes(const storage::OriginalsFolder &folder, const QString &sha256)
{
    QFile file(folder.filePath(sha256));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return storage::sha256Of(bytes) == sha256 ? bytes : QByteArray();
}

Submission notRead(const ReviewedFile &kept, const storage::OriginalsFolder &folder)
{
    Submission submission;
    submission.file = kept.shown;
    submission.original.name = kept.name;
    submission.sha256 = kept.sha256;
    submission.part = kept.part;
    submission.agencyCode = kept.agencyCode;
    submission.read.receivedOn = kept.receivedOn;
    submission.verdict = Verdict::Unreadable;
    submission.error = {ErrorCode::ReviewNotRead, kept.shown, folder.filePath(kept.sha256)};
    return submission;
}

/// The bytes were taken out of a mail, which is not read again.
void tellLetter(Submission &submission, const ReviewedFile &kept)
{
    const auto comesByMail = [](const Issue &issue) { return issue.kind == IssueKind::CameByMail; };
    if (kept.letter.isEmpty() || std::any_of(submission.found.cbegin(), submission.found.cend(), comesByMail))
        return;
    submission.found.prepend({Severity::Note, IssueKind::CameByMail, kept.letter});
    if (submission.error.code != ErrorCode::None)
        submission.issues = submission.found;
}

void tellLost(Submission &submission, const QList<ReviewedCell> &lost)
{
    for (const ReviewedCell &cell : lost)
        submission.found.append(
            {Severity::Error, IssueKind::MendNotPlaced, {cell.row, cell.value}, {}, {}, {}});
}

} // namespace

ReviewedFileReader::ReviewedFileReader(const PeriodSnapshot &data, const storage::OriginalsFolder &folder,
                                       const QList<ReviewedFile> &kept, const ReadingStop &stop)
    : m_folder(folder)
{
    for (const ReviewedFile &each : kept) {
        const IntakeOptions options{each.receivedOn, {}, Channel::Unknown};
        if (!m_days.contains(each.receivedOn))
            m_days.emplace(each.receivedOn,
                           Day{SubmissionReader(data, options, stop), SubmissionJudge(data, options)});
    }
}

Submission ReviewedFileReader::read(const ReviewedFile &kept) const
{
    const QByteArray bytes = keptBytes(m_folder, kept.sha256);
    if (bytes.isEmpty() || !m_days.contains(kept.receivedOn))
        return notRead(kept, m_folder);
    return readFile(kept, bytes);
}

Submission ReviewedFileReader::readFile(const ReviewedFile &kept, const QByteArray &bytes) const
{
    const Day &day = m_days.at(kept.receivedOn);
    const QList<Submission> all = day.reader.read({kept.name, bytes}, kept.shown);
    // What a mail or an archive encloses has bytes of its own.
    const auto at = std::find_if(all.cbegin(), all.cend(), [&kept](const Submission &each) {
        return each.sha256 == kept.sha256 && each.part == kept.part;
    });
    if (at == all.cend())
        return notRead(kept, m_folder);
    Submission again = *at;
    again.file = kept.shown;
    tellLetter(again, kept);
    if (again.error.code != ErrorCode::None)
        return again;
    tellLost(again, decideAgain(again, kept));
    return day.judge.judged(again);
}

void ReviewedFileReader::readAll(const QList<ReviewedFile> &kept, const TakeRead &take) const
{
    constexpr int kMostThreads = 4; // each may hold a table as large as the limits allow
    background::runInOrder(
        kept.size(), kMostThreads,
        [this, &kept](qsizetype index) { return QList<Submission>{read(kept.at(index))}; }, take);
}

} // namespace dondoc::services
