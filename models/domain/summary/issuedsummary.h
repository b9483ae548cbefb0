// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedSummary: an issued report as later ones go back to it.
#pragma once

#include "models/domain/summary/summaryreport.h"

#include <optional>

namespace dondoc {

/// Keys of the report's blocks, by which an issued one is read again. The outline makes them from the numbers
/// of chapters and clauses; files keep them, so that they never change.
namespace issuedblocks {
inline constexpr QLatin1StringView kReceipt("I/2/receipt"); ///< the paragraph on receipts
inline constexpr QLatin1StringView kProposals("V/");        ///< the chapter
inline constexpr QLatin1StringView kAnswers("V/1/");        ///< what came of what was asked before
inline constexpr QLatin1StringView kOfProvince("V/2/");     ///< what UBND tỉnh is asked for
inline constexpr QLatin1StringView kOfOthers("V/3/");       ///< what other bodies and communes are
} // namespace issuedblocks

/// What a report of a later cut-off compares itself with and follows up (rules 8 and 13 of the field): the
/// figures as printed, never what the data have become.
struct IssuedSummary {
    QString periodKey;
    QString number; ///< without the symbol
    QDate issuedOn;
    QDateTime issuedAt; ///< UTC
    QDate dataUntil;
    std::optional<int> asked;    ///< agencies, as printed; unset: not printed, or kept by an older version
    std::optional<int> received; ///< of these, as printed
    QStringList blocks;          ///< keys of its section V, by which what it asked is known again
    friend bool operator==(const IssuedSummary &, const IssuedSummary &) = default;
};

/// The number that an issued report has: an office numbers its reports in one series a year, whatever plan
/// and period they are of.
struct IssuedNumber {
    QString planCode;
    QString periodKey;
    QString number; ///< without the symbol
    QDate issuedOn;
    friend bool operator==(const IssuedNumber &, const IssuedNumber &) = default;
};

IssuedSummary issuedSummary(const QString &periodKey, const SummaryReport &report);

} // namespace dondoc
