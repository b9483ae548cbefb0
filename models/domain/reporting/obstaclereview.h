// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ObstacleReview: what the officer says of obstacles that are to be looked at again (rule 13 of the field).
#pragma once

#include "models/domain/reporting/obstacle.h"

#include <QDate>
#include <QList>

namespace dondoc {

enum class ObstacleVerdict {
    // the form's three answers
    StillThere, ///< "Vẫn còn": raised again where its agency says so, confirmed where the officer does
    Solved,     ///< "Đã được giải quyết"
    Gone,       ///< "Không còn phát sinh"
    // of what an issued report asked of UBND tỉnh
    StillAwaited, ///< "Vẫn chờ": followed further
    Answered,     ///< "Đã trả lời tại …"
    Withdrawn,    ///< "Rút kiến nghị"
};

struct ObstacleReview {
    ObstacleVerdict verdict = ObstacleVerdict::StillThere;
    QString answer;            ///< of Answered, as answerText() puts it
    QDate answeredOn;          ///< of Answered; invalid: not known
    QList<Obstacle> obstacles; ///< as they were shown, oldest first
    qsizetype matters = 0;     ///< headings that they are under
};

/// What a form answers about one that its agency raised before.
struct DifficultyAnswer {
    Id obstacle = 0; ///< a raising of it; 0: known by its words alone
    QString text;    ///< as the form has it
    ObstacleVerdict verdict = ObstacleVerdict::StillThere;
    QString place; ///< "Nhiệm vụ!G40"
    friend bool operator==(const DifficultyAnswer &, const DifficultyAnswer &) = default;
};

/// The obstacle after the review: state, answer with its day, and the period in which it was reviewed.
Obstacle reviewed(Obstacle obstacle, const ObstacleReview &review, const QString &periodKey);
/// What an agency's "Vẫn còn" raises in the period: one for each agency and matter, in the words last used;
/// what was withdrawn is not asked anew.
QList<Obstacle> raisedAgain(const QList<Obstacle> &obstacles, const QString &periodKey);

/// By which several raisings of one agency are one obstacle.
QString raisingKey(const Obstacle &obstacle);
/// By what an officer knows it: its heading, else its own words.
QString matterOf(const Obstacle &obstacle);

/// Nghị định 30/2020, Phụ lục I: a document is cited by kind, number, day and issuer.
struct CitedAnswer {
    QString issuer;   ///< "UBND tỉnh"
    QString document; ///< "Công văn số 12/UBND-KT", or the number alone
    QDate day;
    QString content; ///< what it says
};

/// "UBND tỉnh đã trả lời tại Công văn số 12/UBND-KT ngày 05/01/2026: đồng ý bố trí vốn".
QString answerText(const CitedAnswer &answer);

} // namespace dondoc
