// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Indicator prose: the numbers of one indicator as the body and the annex write them.
#pragma once

#include "models/report/drafting/context/context.h"

namespace dondoc::report {

/// "85.050,5": with the indicator's decimals, zeros too, so that one indicator has one form in text, annex
/// and chart of every period; blank where unset.
QString amountText(const Indicator &indicator, const std::optional<double> &amount);
/// As it follows a number: " ha", "%".
QString unitText(const Indicator &indicator);
/// 100.195 → "100,2%": with one decimal, as in the annex; blank where unset.
QString percentText(const std::optional<double> &percent);
/// amountText() with its source: the indicator and the agencies that reported it.
Value amount(const Context &context, const IndicatorLine &line, const std::optional<double> &amount);
/// The printed value: of a flow what the period itself added, by those that reported in it.
Value amountInPeriod(const Context &context, const IndicatorLine &line);
/// The share of the plan is that of an estimate which is told beside the headline.
bool tellsShareOfEstimate(const IndicatorLine &line);
/// The year before the period's: what figures are compared with where the indicator names no other year.
bool isLastYear(const Context &context, int year);
/// Whose figure it is where that must be said: "62/75 xã, phường báo cáo", "số liệu thống kê"; else blank.
QString sourceNote(const Context &context, const IndicatorLine &line);

/// Those that the text names: with a target of the year, and the first under each heading; those without a
/// target go first where that is too many. They point into lines.
QList<const IndicatorLine *> mainIndicators(const QList<IndicatorLine> &lines);

} // namespace dondoc::report
