// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ExampleTexts: the sentences from which made-up reports are put together, read from resources/example.
#pragma once

#include "models/domain/reporting/agencyreport.h"
#include "models/domain/reporting/obstacle.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace dondoc::example {

/// From … to, both included.
struct ExampleSpan {
    int low = 0;
    int high = 0;
};

/// Communes with the same fruit.
struct ExampleZone {
    QStringList codes; ///< of communes
    QStringList crops; ///< the leading ones first
    ExampleSpan area;  ///< ha of fruit in one commune
    ExampleSpan growingCodes;
    QString partner; ///< who buys
    QString scene;   ///< what visitors come for
};

/// One way to tell a task's result. Braces are places for figures and words (ExampleWords).
struct ExamplePattern {
    EntryState state = EntryState::UnderWay;
    QString text;
    QString needs;   ///< fits only communes that have some of it: "codes", "dt-vietgap"
    QString without; ///< fits only those that have none
};

/// A task led by the communes.
struct ExampleCommuneTask {
    int done = 0; ///< of a hundred, at the year's end
    int notStarted = 0;
    int nothingArose = 0;
    QString needs; ///< nothing arises in communes that have none of it; blank: in any
    QList<ExamplePattern> patterns;
    QList<ExamplePattern> tails;  ///< second sentences, whatever the state; one of them may be blank
    QList<ExamplePattern> longer; ///< of the longer period, likewise
    QStringList estimates;
};

/// What many communes complain of, each in its own words.
struct ExampleDifficulty {
    QString heading;
    int share = 0;    ///< of a hundred communes, in one quarter or another of two years
    bool dry = false; ///< of the dry season
    QString category;
    Competence competence = Competence::Unknown;
    QStringList tasks;
    QStringList texts;
    QStringList causes;
    QStringList proposals;
};

/// What becomes of a difficulty, whoever raised it before.
struct ExampleResponse {
    QString heading;
    QDate since; ///< told in periods that are cut off on that day or later
    QString answer;
};

enum class ExampleMoment { Any, Running, YearEnd };

/// A department's own words on one task.
struct ExampleBodyText {
    ExampleMoment moment = ExampleMoment::Any;
    QDate before;        ///< holds for cut-offs before that day
    QDate troubledUntil; ///< from that cut-off on without the difficulty; invalid: always with it
    TaskEntry entry;
    QString heading;
    QString category;
    Competence competence = Competence::Unknown;
};

struct ExampleTexts {
    QList<ExampleZone> zones;                        ///< the last one is for communes of no zone
    QHash<QString, ExampleCommuneTask> communeTasks; ///< by number; "*" for any other
    QList<ExampleDifficulty> difficulties;
    QList<ExampleResponse> responses;
    QHash<QString, QHash<QString, QList<ExampleBodyText>>> bodies; ///< by code and number; "*" likewise
    QStringList maySkip;                                           ///< bodies that may send nothing
    QStringList mayBeLate;
    QStringList mayLeaveOut; ///< bodies that may leave out a task
    QString supplementReason;

    const ExampleZone &zoneOf(const QString &communeCode) const;
    const ExampleCommuneTask &communeTask(const QString &taskNumber) const;
    QList<ExampleBodyText> bodyTexts(const QString &agencyCode, const QString &taskNumber) const;
};

/// Reads the embedded texts.
ExampleTexts exampleTexts();

} // namespace dondoc::example
