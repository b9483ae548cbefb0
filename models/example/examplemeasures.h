// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ExampleMeasures: what there is to be measured in the example, from which both its figures and its words are
// made.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/example/exampledice.h"
#include "models/example/exampletexts.h"
#include "models/example/storyquarter.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace dondoc::example {

/// Rounded to its decimals. Of a stock only the value, of a flow all three.
struct ExampleMeasure {
    double value = 0;
    std::optional<double> cumulative = std::nullopt; ///< since the beginning of the year
    std::optional<double> estimate = std::nullopt;   ///< to the end of the year
    int decimals = 0;
};

/// By the code of the indicator.
using ExampleMeasuresByCode = QHash<QString, ExampleMeasure>;

/// Of Sơn La's order of size: what all communes measure adds up to the settled figures of the whole province.
/// Nothing ever goes down within a year.
class ExampleMeasures
{
public:
    /// texts outlive it.
    ExampleMeasures(const PeriodSnapshot &data, const ExampleTexts &texts);

    /// What a commune or a body measures; nothing where it has nothing to measure.
    ExampleMeasuresByCode of(const QString &agencyCode) const;
    /// What the coordinating department settles for the whole province, and what the statistics office
    /// counts.
    ExampleMeasuresByCode settled() const;
    ExampleMeasuresByCode statistics() const;
    /// Of the whole province in the period's year.
    static QHash<QString, double> targets(int year);

private:
    using Weights = QMap<QString, double>; // in order: a sum is the same to the last bit

    Weights weighed(const QString &communeCode) const;
    double hectares(const QString &communeCode, const QString &crop) const;
    double tons(const QString &communeCode, const QString &crop) const;
    void addLand(const QString &communeCode, ExampleMeasuresByCode &measures) const;
    void addParts(const QString &communeCode, double hectares, ExampleMeasuresByCode &measures) const;
    void addCounts(const QString &communeCode, ExampleMeasuresByCode &measures) const;
    void addCourses(int courses, int people, ExampleMeasuresByCode &measures) const;
    ExampleMeasuresByCode ofCommune(const QString &code) const;
    ExampleMeasuresByCode ofBody(const QString &code) const;
    double areaGrowth() const;
    double yearsSinceFirst() const { return m_quarter.year - 2025; }

    const ExampleTexts &m_texts;
    Period m_period;
    StoryQuarter m_quarter;
    QMap<QString, Weights> m_weights; ///< by commune; of each of its crops
    Weights m_cropWeights;            ///< of all communes
    double m_tonsScale = 1;           ///< so that all communes harvest what is settled
};

} // namespace dondoc::example
