// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedSummary: an issued report as later ones go back to it.
#pragma once

#include "models/domain/summary/summaryreport.h"

#include <optional>

namespace dondoc {

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

IssuedSummary issuedSummary(const QString &periodKey, const SummaryReport &report);

} // namespace dondoc
