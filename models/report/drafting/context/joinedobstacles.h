// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// JoinedObstacle: what several agencies raised under one heading, stated once with the originals behind it.
#pragma once

#include "models/domain/assessment/obstaclestanding.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace dondoc::report {

/// A proposal in one wording.
struct ProposedWords {
    QString text;
    QString key;          ///< as in text::searchKey: two wordings are one where it is equal
    QStringList agencies; ///< codes of those who use these words
};

/// What was answered, and when.
struct GivenAnswer {
    QString text;
    QDate cutOff; ///< of the period in which it was entered; invalid: in one of which nothing is known
    /// An answer of which the period is not known is the oldest.
    bool isNewerThan(const GivenAnswer &other) const
    {
        return other.text.isEmpty()
            || (cutOff.isValid() && (!other.cutOff.isValid() || cutOff > other.cutOff));
    }
};

/// Difficulties under one heading, or of one and the same text.
struct JoinedObstacle {
    QString heading;      ///< as printed: the officer's heading, else the agencies' own words
    QStringList agencies; ///< codes of all who raised it, in the order of expectations()
    QStringList now;      ///< of those, who raised it in this period; the others did before and not again
    QStringList open;     ///< of agencies, to whom nobody has answered yet, raised now or before
    QStringList tasks;    ///< numbers, plan's order
    QList<ProposedWords> proposals; ///< different ones, as printed
    QList<ProposedWords> withdrawn; ///< asked no more, and not printed
    Competence competence = Competence::Unknown;
    GivenAnswer answer;       ///< the newest
    bool solved = false;      ///< by the word of all who raised it
    bool carriedOver = false; ///< raised in an earlier period, by whomever
    bool isAnswered() const { return solved || !answer.text.isEmpty(); }
    /// III.1 and the annex tell it: all but what was solved since it was raised last, which V.1 alone tells.
    bool isToldAsDifficulty() const { return !solved || !now.isEmpty(); }
    QStringList earlier() const;  ///< of agencies, those that did not raise it again
    QStringList answered() const; ///< of agencies, those that are not open
};

/// Behind a count of them.
QStringList headingsOf(const QList<JoinedObstacle> &obstacles);

/// What several agencies propose, under one heading of the officer's or in the same words.
struct JoinedProposal {
    QString text;                  ///< the words most of them use
    QStringList by;                ///< codes of those who use these words
    QList<ProposedWords> wordings; ///< these and all others
    QString heading;               ///< blank where all use the same words
    QStringList agencies;
    QStringList now;     ///< of those, who proposes it in this period
    QStringList tasks;   ///< numbers
    QList<Id> obstacles; ///< that hold it, oldest first
    GivenAnswer answer;  ///< the newest of them
    QDate withdrawn;     ///< cut-off of the period in which the department withdrew it; invalid: it did not
    ObstacleState state = ObstacleState::Open;            ///< the least settled
    ObstacleStanding standing = ObstacleStanding::Raised; ///< printed where any of them is
    Competence competence = Competence::Unknown; ///< as recorded, else read from whom the words address
};

struct JoinedCause {
    QString text;
    QStringList agencies;
};

/// All of a period, each list with the most raised first.
struct JoinedWords {
    QList<JoinedObstacle> obstacles;    ///< of data.obstacles and of the entries that count
    QList<JoinedProposal> proposals;    ///< of both too, without those already answered
    QList<JoinedProposal> everProposed; ///< these, and those settled or resting, which may have been asked
    QList<JoinedCause> causes;
    QList<ObstacleStanding> standings; ///< of data.obstacles, one each
};
/// Drafting and checking a report need the same ones: dear, so made once for both. issuedOn: printed on the
/// report; what was answered on a later day is still asked for (dayOfReport()).
JoinedWords joinWords(const PeriodSnapshot &data, const Assessment &assessment, const QDate &issuedOn = {});

} // namespace dondoc::report
