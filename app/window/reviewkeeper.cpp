// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewKeeper: compares the list with what was last written of it, and writes the difference.
#include "app/window/reviewkeeper.h"

#include "models/services/reviewservice.h"
#include "views/pages/reports/intakepanel.h"

#include <algorithm>

namespace dondoc::app {

using services::ReviewChanges;
using services::ReviewService;

namespace {

QString keyOfKept(const ReviewedFile &kept)
{
    Submission same;
    same.file = kept.shown;
    same.sha256 = kept.sha256;
    same.part = kept.part;
    return submissionKey(same);
}

bool isSamePlace(const PlanPeriod &a, const PlanPeriod &b)
{
    return a.planCode == b.planCode && periods::key(a.period) == periods::key(b.period);
}

/// Other pages tell how many files wait, and of whom; not what is decided of them.
bool isSeenElsewhere(const ReviewChanges &changes)
{
    const auto isTold = [&changes](const ReviewedFile &file) {
        const QString key = keyOfKept(file);
        return std::none_of(changes.before.cbegin(), changes.before.cend(), [&](const ReviewedFile &before) {
            return before.agencyCode == file.agencyCode && keyOfKept(before) == key;
        });
    };
    return !changes.gone.isEmpty() || std::any_of(changes.put.cbegin(), changes.put.cend(), isTold);
}

} // namespace

ReviewKeeper::ReviewKeeper(views::IntakePanel *panel, OpenFile &file, QObject *parent)
    : QObject(parent), m_panel(panel), m_file(file)
{
    connect(panel, &views::IntakePanel::reviewChanged, this, &ReviewKeeper::write);
}

void ReviewKeeper::begin(const PlanPeriod &at)
{
    m_at = at;
    m_kept.clear();
    m_unread.clear();
    // Behind what is still to be written: of a period that one comes back to at once.
    m_file.readBehindWrites<ReviewService>(
        [at](const ReviewService &review) {
            return review.kept(at.planCode, at.period).transform([&review](const QList<ReviewedFile> &files) {
                return Kept{files, review.originals()};
            });
        },
        this, [this, at](const Result<Kept> &kept) { takeFound(at, kept); });
}

void ReviewKeeper::takeFound(const PlanPeriod &at, const Result<Kept> &kept)
{
    if (!isSamePlace(at, m_at))
        return;
    if (!kept)
        m_file.report(kept.error());
    const Kept there = kept ? *kept : Kept();
    for (const ReviewedFile &each : there.files)
        m_unread.insert(keyOfKept(each));
    Q_EMIT found(there.files, there.bytes);
}

void ReviewKeeper::takeAsEnded(const Submission &accepted) { m_kept.remove(submissionKey(accepted)); }

void ReviewKeeper::write()
{
    if (m_file.isReadOnly())
        return;
    ReviewChanges changes;
    QMap<QString, ReviewedFile> now;
    for (const Submission &each : m_panel->submissions()) {
        if (!isUnderReview(each))
            continue;
        const QString key = submissionKey(each);
        const ReviewedFile file = reviewedFile(each);
        now.insert(key, file);
        if (m_unread.remove(key))
            m_kept.insert(key, file); // as it was read again; what found no place was told
        const auto known = m_kept.constFind(key);
        if (known != m_kept.cend() && *known == file)
            continue;
        changes.put.append(file);
        if (known == m_kept.cend())
            changes.bytes.insert(each.sha256, each.original.bytes);
        else
            changes.before.append(*known);
    }
    for (const auto &[key, file] : m_kept.asKeyValueRange()) {
        if (!now.contains(key))
            changes.gone.append(file);
    }
    m_kept = now;
    if (changes.isEmpty())
        return;
    const auto job = [at = m_at, changes](const ReviewService &review) {
        return review.write(at.planCode, at.period, changes);
    };
    const auto refused = [this, changes](const Error &error) { refuse(changes, error); };
    if (isSeenElsewhere(changes))
        m_file.write<ReviewService>(job, this, OpenFile::Nothing(), refused);
    else
        m_file.writeUnseen<ReviewService>(job, this, OpenFile::Nothing(), refused);
}

/// What was not written is tried again with the next change. Where another window decided otherwise, which is
/// told, its review is shown.
void ReviewKeeper::refuse(const ReviewChanges &changes, const Error &error)
{
    for (const ReviewedFile &each : changes.put)
        m_kept.remove(keyOfKept(each));
    for (const ReviewedFile &each : changes.before + changes.gone)
        m_kept.insert(keyOfKept(each), each);
    if (error.code != ErrorCode::Conflict)
        return;
    begin(m_at);
    m_panel->clear();
}

} // namespace dondoc::app
