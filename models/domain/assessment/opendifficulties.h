// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OpenDifficulties: what agencies raised before and nobody answered, as their forms ask about it, and what
// their answers say of it (rule 13 of the field).
#pragma once

#include "models/domain/assessment/assessment.h"
#include "models/domain/reporting/obstaclereview.h"

#include <QHash>

#include <optional>

namespace dondoc {

/// One matter of one agency.
struct OpenDifficulty {
    QString text;              ///< in the agency's own words, as it raised it last
    QString raisedIn;          ///< key of the period in which it did
    QList<Obstacle> obstacles; ///< its raisings, oldest first
    friend bool operator==(const OpenDifficulty &, const OpenDifficulty &) = default;
};

/// By agency, in the order of the data: what still stands or is to be looked at again, and was not raised in
/// this period.
QHash<QString, QList<OpenDifficulty>> openDifficulties(const PeriodSnapshot &data,
                                                       const Assessment &assessment);

/// The difficulty that a form's answer is about: by its record, or where byRecord is false by its words; null
/// where the agency has none such open.
const OpenDifficulty *answeredDifficulty(const QList<OpenDifficulty> &open, const DifficultyAnswer &answer,
                                         bool byRecord);
/// That answer was given in this period already: by an earlier copy of the form, or by the officer.
bool isAnsweredSo(const PeriodSnapshot &data, const QString &agencyCode, const DifficultyAnswer &answer,
                  bool byRecord);

} // namespace dondoc
