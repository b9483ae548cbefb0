// SPDX-License-Identifier: GPL-3.0-or-later
// SummaryReport: what is said of an issued one.
#include "models/domain/summary/summaryreport.h"

#include "models/domain/text/numbers.h"

namespace dondoc {

Error issuedAlready(const Period &period, const SummaryReport &report)
{
    return {ErrorCode::AlreadyIssued, periods::title(period),
            QStringLiteral("%1, %2").arg(report.number, numbers::date(report.issuedOn))};
}

} // namespace dondoc
