// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Indicator: a figure that the plan is measured by, who fills it, and what was reported of it.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/basics/keywords.h"
#include "models/domain/plan/agency.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace dondoc {

struct Group;

/// How an indicator adds up over agencies, and over periods.
enum class Summing {
    Sum,  ///< a flow (output, courses, money): agencies add up, and so do the periods of a year
    Last, ///< a stock (area, codes): agencies add up, of periods the newest holds
    Mean, ///< the mean of the agencies that reported; of periods the newest holds
    Ratio ///< nobody fills it: 100 × numerator / denominator, each added up in its own way
};

template <>
inline constexpr auto kKeywords<Summing> = keywordTable<Summing>({
    {Summing::Sum, "sum"},
    {Summing::Last, "last"},
    {Summing::Mean, "mean"},
    {Summing::Ratio, "ratio"},
});

/// A number that may be missing.
using Amount = std::optional<double>;
/// The largest that is stored. A double counts whole numbers up to about 9e15; nothing that a province
/// reports comes near.
inline constexpr double kMostAmount = 1e15;

/// code is unique in the plan and never changes; other records refer to it. An indicator is never deleted,
/// only retired.
struct Indicator {
    Id id = 0;
    int version = 1;
    QString code;    ///< "dien-tich"
    QString name;    ///< "Tổng diện tích cây ăn quả"
    QString unit;    ///< "ha"; "%" for a ratio
    QString heading; ///< under which it is printed; those of one heading stand together
    QString source;  ///< where the figure is taken from; may be blank
    QString scope;   ///< what is counted: "gồm cả sơn tra"; may be blank
    Summing summing = Summing::Sum;
    QString numerator; ///< codes of indicators; Ratio only
    QString denominator;
    int decimals = 0;     ///< printed; 0..6
    int baseYear = 0;     ///< year compared with; 0: the year before
    QString taskNumber;   ///< the task whose money it is; blank otherwise
    QStringList filledBy; ///< codes of groups ("communes") and agencies ("SCT")
    int order = 0;        ///< printed order, from 0
    bool retired = false; ///< neither asked for nor printed; what was reported stays
    friend bool operator==(const Indicator &, const Indicator &) = default;
};

template <> struct Fields<Indicator> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("id", &Indicator::id, Row, Fixed),
                                    Field("version", &Indicator::version, Row, Fixed),
                                    Field("code", &Indicator::code, Line, Fixed),
                                    Field("name", &Indicator::name, Line),
                                    Field("unit", &Indicator::unit, Line),
                                    Field("heading", &Indicator::heading, Line),
                                    Field("source", &Indicator::source, Line),
                                    Field("scope", &Indicator::scope, Line),
                                    Field("summing", &Indicator::summing, Keyword),
                                    Field("numerator", &Indicator::numerator, Line),
                                    Field("denominator", &Indicator::denominator, Line),
                                    Field("decimals", &Indicator::decimals, Number),
                                    Field("base_year", &Indicator::baseYear, Year),
                                    Field("task", &Indicator::taskNumber, Link, Fixed, "task_id"),
                                    Field("filled_by", &Indicator::filledBy, Lines),
                                    Field("position", &Indicator::order, Number, Fixed),
                                    Field("retired", &Indicator::retired, Flag)};
};

/// What is to be reached in a year.
struct IndicatorTarget {
    Id id = 0;
    int version = 1;
    QString indicatorCode;
    QString agencyCode; ///< blank: the whole province
    int year = 0;
    std::optional<double> value; ///< unset: none
    bool example = false;        ///< made up for trying the program
    friend bool operator==(const IndicatorTarget &, const IndicatorTarget &) = default;
};

template <> struct Fields<IndicatorTarget> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{
        Field("id", &IndicatorTarget::id, Row, Fixed),
        Field("version", &IndicatorTarget::version, Row, Fixed),
        Field("indicator", &IndicatorTarget::indicatorCode, Link, Fixed, "indicator_id"),
        Field("code", &IndicatorTarget::agencyCode, Reference, Fixed, "agency_code"),
        Field("year", &IndicatorTarget::year, Number, Fixed),
        Field("value", &IndicatorTarget::value, Amount),
        Field("example", &IndicatorTarget::example, Flag)};
};

/// Up to three figures stand in one cell.
enum class ValueSource {
    Agency,    ///< reported by one agency; those of all are added up
    Settled,   ///< of the whole province, settled by the coordinating department
    Statistics ///< of the whole province, published by the statistics office
};

template <>
inline constexpr auto kKeywords<ValueSource> = keywordTable<ValueSource>({
    {ValueSource::Agency, "agency"},
    {ValueSource::Settled, "settled"},
    {ValueSource::Statistics, "statistics"},
});

/// What one source said of one indicator in one period.
struct IndicatorValue {
    Id id = 0;
    int version = 1;
    QString indicatorCode;
    QString agencyCode; ///< blank but for ValueSource::Agency
    QString periodKey;  ///< the reporting period in which it was reported: "2025-Q4"
    QDate from;         ///< what it counts: statistics run on calendar quarters; invalid: as the period
    QDate to;
    std::optional<double> value;      ///< in the period, or at its end for a stock
    std::optional<double> cumulative; ///< from the beginning of the year; flows only
    std::optional<double> estimate;   ///< to the end of the year
    ValueSource source = ValueSource::Agency;
    bool example = false; ///< made up for trying the program
    QString note;
    friend bool operator==(const IndicatorValue &, const IndicatorValue &) = default;
};

template <> struct Fields<IndicatorValue> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{
        Field("id", &IndicatorValue::id, Row, Fixed),
        Field("version", &IndicatorValue::version, Row, Fixed),
        Field("indicator", &IndicatorValue::indicatorCode, Link, Fixed, "indicator_id"),
        Field("code", &IndicatorValue::agencyCode, Reference, Fixed, "agency_code"),
        Field("period", &IndicatorValue::periodKey, Link, Fixed, "period_id"),
        Field("from", &IndicatorValue::from, Day, Edited, "first_day"),
        Field("to", &IndicatorValue::to, Day, Edited, "last_day"),
        Field("value", &IndicatorValue::value, Amount),
        Field("cumulative", &IndicatorValue::cumulative, Amount),
        Field("estimate", &IndicatorValue::estimate, Amount),
        Field("source", &IndicatorValue::source, Keyword, Fixed),
        Field("example", &IndicatorValue::example, Flag),
        Field("note", &IndicatorValue::note, Text)};
};

/// Which of the three is printed, where the officer chose.
struct ValueChoice {
    QString indicatorCode;
    ValueSource source = ValueSource::Agency;
    friend bool operator==(const ValueChoice &, const ValueChoice &) = default;
};

/// It holds no number.
bool isBlank(const IndicatorValue &figure);
/// Agencies add up, and periods of the year too: it has a cumulative figure.
bool isFlow(const Indicator &indicator);
/// Codes of the agencies that fill it on that day, groups resolved, in order, each once; none for a ratio.
QStringList fillersOn(const Indicator &indicator, const QList<Group> &groups, const QDate &day);

} // namespace dondoc
