// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionList: the files under review, and what was decided of them, step by step.
#pragma once

#include "models/domain/intake/submissionedits.h"

#include <QMap>
#include <QSet>

namespace dondoc::edits {

/// Accepted: a change of the data, which the file's history takes back; among the steps it keeps their order.
enum class ReviewAct { Mended, AgencyChosen, Consented, PutAside, TakenUp, Removed, Accepted };

/// What one step of a person did, to one file or to several.
struct ReviewStep {
    struct Decided {
        QString key; ///< submissionKey()
        Decisions before;
        Decisions after;
    };
    ReviewAct act = ReviewAct::Mended;
    QList<Decided> decided;
    QMap<int, Submission> removed; ///< by their places then
    QSet<QString> accepted = {};   ///< submissionKey() of each
    int count() const { return int(decided.size() + removed.size()); }
};

/// The data's history knows nothing of these steps: they change no data. What was accepted meanwhile is
/// passed over, and counts again when its acceptance is taken back. Where an acceptance is the newest that
/// stands there is none to undo, and where one is the next to be done again none to redo: it is the history's
/// turn.
class SubmissionList
{
public:
    const QList<Submission> &all() const { return m_all; }
    /// -1: it is not in the list.
    int placeOf(const QString &key) const;
    /// Gives how many were left out, because they are listed already with the same bytes.
    int add(const QList<Submission> &read);
    /// As they were judged or accepted. They are found by their keys where rows came or went meanwhile; what
    /// is not in the list any more is left.
    void replace(const QMap<int, Submission> &judged);
    /// Several files of one agency; after any change (markRivals()).
    void markRivals();
    void clear();

    /// A step is about to be judged: the submissions as they were decided, by their places.
    void note(ReviewAct act, const QMap<int, Submission> &decided);
    /// A step too.
    void remove(const QList<int> &places);
    /// A person accepted those of them that are accepted: before replace() brings them.
    void noteAccepted(const QMap<int, Submission> &answered);
    /// Null: there is nothing.
    const ReviewStep *toUndo() const { return own(m_done, lastFitting(m_done, true)); }
    const ReviewStep *toRedo() const { return own(m_undone, lastFitting(m_undone, false)); }
    /// The file that a step is about, or the first of them; null where it is not listed.
    const Submission *subject(const ReviewStep &step) const;
    /// Gives what is to be judged anew, by the places of now.
    QMap<int, Submission> undo();
    QMap<int, Submission> redo();

private:
    using Steps = QList<ReviewStep>;
    static const ReviewStep *own(const Steps &steps, qsizetype at);
    void followAcceptance(const QSet<QString> &keys, bool accepted);
    qsizetype lastFitting(const Steps &steps, bool undoing) const;
    bool fits(const ReviewStep &step, bool undoing) const;
    bool isOpen(const QString &key) const;
    QMap<int, Submission> decidedAgain(const ReviewStep &step, Decisions ReviewStep::Decided::*which) const;
    QMap<int, Submission> putBack(const ReviewStep &step);
    void push(const ReviewStep &step);
    void takeOff(const ReviewStep &step);

    QList<Submission> m_all;
    Steps m_done;
    Steps m_undone; ///< the last one to be done again first
};

} // namespace dondoc::edits
