// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Rivals: by agency, the same words twice being no rivals.
#include "models/domain/intake/rivals.h"

#include "models/domain/text/numbers.h"

#include <QHash>

#include <algorithm>

namespace dondoc {

namespace {

bool isInTheRace(const Submission &submission)
{
    return submission.verdict == Verdict::Ready || submission.verdict == Verdict::NeedsLook
        || submission.verdict == Verdict::Accepted;
}

/// Where one of them, as a form without its letter, does not say it, they do not contradict.
template <class T> bool contradict(const T &a, const T &b, const T &unsaid)
{
    return a != unsaid && b != unsaid && a != b;
}

bool isOneDocument(const AgencyReport &a, const AgencyReport &b)
{
    return !contradict(a.number, b.number, QString()) && !contradict(a.signedOn, b.signedOn, QDate());
}

bool saysTheSame(const Submission &a, const Submission &b)
{
    return isOneDocument(a.read, b.read) && a.whole.entries == b.whole.entries
        && a.wholeFigures == b.wholeFigures && a.answers == b.answers;
}

bool isSettledBefore(const Submission &earlier, const Submission &later)
{
    return earlier.verdict == Verdict::Accepted && earlier.read.signedOn.isValid()
        && earlier.read.signedOn < later.read.signedOn;
}

/// Of the sheets of one file each has its own.
QString nameInFile(const Submission &submission, bool several)
{
    const QStringList cells
        = submission.cells.isEmpty() ? QStringList() : submission.cells.cbegin()->values();
    const QString sheet = cells.value(0).section(QLatin1Char('!'), 0, -2);
    return several && !sheet.isEmpty() ? submission.file + QStringLiteral(" › ") + sheet : submission.file;
}

QString nameWithDay(const Submission &submission, bool several)
{
    const QDate day = submission.read.signedOn;
    const QString name = nameInFile(submission, several);
    return day.isValid() ? QStringLiteral("%1 (%2)").arg(name, numbers::date(day)) : name;
}

void forgetRivals(Submission &submission)
{
    submission.issues.removeIf([](const Issue &issue) { return issue.kind == IssueKind::SeveralFiles; });
    if (submission.verdict == Verdict::NeedsLook && !wantsLook(submission))
        submission.verdict = Verdict::Ready;
}

/// Those of one agency, the earliest signed first; without a day last.
QList<qsizetype> inOrder(const QList<Submission> &batch, QList<qsizetype> places)
{
    std::stable_sort(places.begin(), places.end(), [&batch](qsizetype a, qsizetype b) {
        const QDate first = batch.at(a).read.signedOn;
        const QDate second = batch.at(b).read.signedOn;
        return first.isValid() && (!second.isValid() || first < second);
    });
    return places;
}

void markOne(QList<Submission> &batch, qsizetype place, const QList<qsizetype> &all)
{
    Submission &submission = batch[place];
    if (submission.verdict == Verdict::Accepted)
        return;
    const bool rivalled = std::any_of(all.cbegin(), all.cend(), [&](qsizetype other) {
        return other != place && !saysTheSame(batch.at(other), submission)
            && !isSettledBefore(batch.at(other), submission);
    });
    if (!rivalled)
        return;
    QStringList names;
    for (const qsizetype each : all) {
        const auto sameFile = std::count_if(all.cbegin(), all.cend(), [&](qsizetype other) {
            return batch.at(other).file == batch.at(each).file;
        });
        names.append(nameWithDay(batch.at(each), sameFile > 1));
    }
    Issue issue;
    issue.severity = Severity::Error;
    issue.kind = IssueKind::SeveralFiles;
    issue.arguments = {QString::number(names.size()), names.join(QStringLiteral("; "))};
    submission.issues.append(issue);
    submission.verdict = Verdict::NeedsLook;
}

} // namespace

bool isListed(const QList<Submission> &list, const Submission &read)
{
    return std::any_of(list.cbegin(), list.cend(), [&read](const Submission &each) {
        return each.file == read.file && each.sha256 == read.sha256;
    });
}

void markRivals(QList<Submission> &batch)
{
    QHash<QString, QList<qsizetype>> byAgency;
    for (qsizetype place = 0; place < batch.size(); ++place) {
        forgetRivals(batch[place]);
        if (isInTheRace(batch.at(place)))
            byAgency[batch.at(place).agencyCode].append(place);
    }
    for (const QList<qsizetype> &places : std::as_const(byAgency)) {
        const QList<qsizetype> ordered = inOrder(batch, places);
        for (const qsizetype place : ordered)
            markOne(batch, place, ordered);
    }
}

} // namespace dondoc
