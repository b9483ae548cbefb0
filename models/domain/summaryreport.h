// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryReport: the report that was laid before UBND tỉnh, as it was issued.
#pragma once

#include "models/domain/agency.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace dondoc {

/// Draft → submitted → issued; nothing leads back from issued.
enum class SummaryState { Draft, Submitted, Issued };

struct SummaryReport {
    Id id = 0;
    int version = 1;
    SummaryState state = SummaryState::Draft;
    QString number;      ///< "12", without the symbol
    QDate issuedOn;      ///< printed on it
    QDateTime issuedAt;  ///< UTC; when it was fixed
    QDate dataUntil;     ///< last day whose receipts it counts
    int pages = 0;       ///< of the PDF
    QString pdfSha256;   ///< 64 hexadecimal digits, lower case; blank: none
    QString docxSha256;  ///< likewise
    QString figuresJson; ///< the figures as they stood then
    friend bool operator==(const SummaryReport &, const SummaryReport &) = default;
};

} // namespace dondoc
