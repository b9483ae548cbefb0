// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionList: steps name files by their keys, since places change as files come and go.
#include "models/edits/submissionlist.h"

#include "models/domain/intake/rivals.h"

#include <algorithm>

namespace dondoc::edits {

namespace {

constexpr qsizetype kMostSteps = 500; // each removed file is held with its bytes

bool isAccepted(const Submission &submission) { return submission.verdict == Verdict::Accepted; }

/// It only says that the copy kept of the file is gone.
bool isPlaceholder(const Submission &submission)
{
    return submission.original.bytes.isEmpty() && !submission.sha256.isEmpty();
}

} // namespace

int SubmissionList::placeOf(const QString &key) const
{
    const auto at = std::find_if(m_all.cbegin(), m_all.cend(),
                                 [&key](const Submission &each) { return submissionKey(each) == key; });
    return at == m_all.cend() ? -1 : int(at - m_all.cbegin());
}

/// A folder read again brings what is listed already; a changed file is listed beside its old self.
int SubmissionList::add(const QList<Submission> &read)
{
    const qsizetype listed = m_all.size();
    int known = 0;
    for (const Submission &each : read) {
        const auto end = m_all.cbegin() + listed;
        const auto at = std::find_if(m_all.cbegin(), end, [&each](const Submission &other) {
            return isPlaceholder(other) && submissionKey(other) == submissionKey(each);
        });
        if (at != end)
            m_all[at - m_all.cbegin()] = each;
        else if (isListed(m_all.first(listed), each))
            ++known;
        else
            m_all.append(each);
    }
    return known;
}

void SubmissionList::replace(const QMap<int, Submission> &judged)
{
    QSet<QString> taken;
    QSet<QString> reopened;
    for (const auto &[place, submission] : judged.asKeyValueRange()) {
        const QString key = submissionKey(submission);
        const bool stands = place < m_all.size() && submissionKey(m_all.at(place)) == key;
        const int at = stands ? place : placeOf(key);
        if (at < 0)
            continue;
        if (isAccepted(m_all.at(at)) != isAccepted(submission))
            (isAccepted(submission) ? taken : reopened).insert(key);
        m_all[at] = submission;
    }
    followAcceptance(reopened, false);
    followAcceptance(taken, true);
}

/// The history took acceptances back or did them again: so they are among the steps.
void SubmissionList::followAcceptance(const QSet<QString> &keys, bool accepted)
{
    Steps &from = accepted ? m_undone : m_done;
    Steps &to = accepted ? m_done : m_undone;
    for (qsizetype at = from.size() - 1; at >= 0; --at) {
        if (from.at(at).accepted.intersects(keys) && !fits(from.at(at), !accepted))
            to.append(from.takeAt(at));
    }
}

void SubmissionList::noteAccepted(const QMap<int, Submission> &answered)
{
    ReviewStep step;
    step.act = ReviewAct::Accepted;
    for (const Submission &each : answered) {
        if (isAccepted(each))
            step.accepted.insert(submissionKey(each));
    }
    if (step.accepted.isEmpty())
        return;
    push(step);
}

void SubmissionList::push(const ReviewStep &step)
{
    m_done.append(step);
    m_undone.clear();
    if (m_done.size() > kMostSteps)
        m_done.removeFirst();
}

void SubmissionList::markRivals() { dondoc::markRivals(m_all); }

void SubmissionList::clear()
{
    m_all.clear();
    m_done.clear();
    m_undone.clear();
}

void SubmissionList::note(ReviewAct act, const QMap<int, Submission> &decided)
{
    ReviewStep step;
    step.act = act;
    for (const auto &[place, submission] : decided.asKeyValueRange()) {
        const Submission &before = m_all.at(place);
        if (decisionsOf(before) != decisionsOf(submission))
            step.decided.append({submissionKey(before), decisionsOf(before), decisionsOf(submission)});
    }
    if (step.decided.isEmpty())
        return;
    push(step);
}

void SubmissionList::remove(const QList<int> &places)
{
    ReviewStep step;
    step.act = ReviewAct::Removed;
    for (const int place : places)
        step.removed.insert(place, m_all.at(place));
    if (step.removed.isEmpty())
        return;
    takeOff(step);
    push(step);
}

const ReviewStep *SubmissionList::own(const Steps &steps, qsizetype at)
{
    return at < 0 || steps.at(at).act == ReviewAct::Accepted ? nullptr : &steps.at(at);
}

qsizetype SubmissionList::lastFitting(const Steps &steps, bool undoing) const
{
    qsizetype at = steps.size() - 1;
    while (at >= 0 && !fits(steps.at(at), undoing))
        --at;
    return at;
}

/// A file that was read once more stands in the way of its own return.
bool SubmissionList::fits(const ReviewStep &step, bool undoing) const
{
    const bool decides = std::any_of(step.decided.cbegin(), step.decided.cend(),
                                     [this](const ReviewStep::Decided &each) { return isOpen(each.key); });
    const bool moves = std::any_of(step.removed.cbegin(), step.removed.cend(), [&](const Submission &each) {
        const QString key = submissionKey(each);
        return undoing ? placeOf(key) < 0 : isOpen(key);
    });
    const bool accepts = std::any_of(step.accepted.cbegin(), step.accepted.cend(), [&](const QString &key) {
        return undoing ? placeOf(key) >= 0 && isAccepted(m_all.at(placeOf(key))) : isOpen(key);
    });
    return decides || moves || accepts;
}

bool SubmissionList::isOpen(const QString &key) const
{
    const int place = placeOf(key);
    return place >= 0 && !isAccepted(m_all.at(place));
}

const Submission *SubmissionList::subject(const ReviewStep &step) const
{
    for (const ReviewStep::Decided &each : step.decided) {
        if (isOpen(each.key))
            return &m_all.at(placeOf(each.key));
    }
    return step.removed.isEmpty() ? nullptr : &step.removed.first();
}

QMap<int, Submission> SubmissionList::undo()
{
    const qsizetype at = lastFitting(m_done, true);
    if (!own(m_done, at))
        return {};
    m_undone.append(m_done.takeAt(at));
    const ReviewStep &step = m_undone.constLast();
    return step.act == ReviewAct::Removed ? putBack(step) : decidedAgain(step, &ReviewStep::Decided::before);
}

QMap<int, Submission> SubmissionList::redo()
{
    const qsizetype at = lastFitting(m_undone, false);
    if (!own(m_undone, at))
        return {};
    m_done.append(m_undone.takeAt(at));
    const ReviewStep &step = m_done.constLast();
    if (step.act != ReviewAct::Removed)
        return decidedAgain(step, &ReviewStep::Decided::after);
    takeOff(step);
    return {};
}

QMap<int, Submission> SubmissionList::decidedAgain(const ReviewStep &step,
                                                   Decisions ReviewStep::Decided::*which) const
{
    QMap<int, Submission> changed;
    for (const ReviewStep::Decided &each : step.decided) {
        if (!isOpen(each.key))
            continue;
        const int place = placeOf(each.key);
        Submission again = m_all.at(place);
        decide(again, each.*which);
        changed.insert(place, again);
    }
    return changed;
}

QMap<int, Submission> SubmissionList::putBack(const ReviewStep &step)
{
    QMap<int, Submission> back;
    for (const auto &[place, submission] : step.removed.asKeyValueRange()) {
        if (placeOf(submissionKey(submission)) >= 0)
            continue;
        const int at = std::min(place, int(m_all.size()));
        m_all.insert(at, submission);
        back.insert(at, submission);
    }
    return back;
}

void SubmissionList::takeOff(const ReviewStep &step)
{
    QSet<QString> keys;
    for (const Submission &each : step.removed)
        keys.insert(submissionKey(each));
    m_all.removeIf([&keys](const Submission &each) { return keys.contains(submissionKey(each)); });
}

} // namespace dondoc::edits
