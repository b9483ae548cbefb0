// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterReceipt: the day before the row against the day with it.
#include "views/pages/reports/registerreceipt.h"

#include "models/domain/text/numbers.h"
#include "views/pages/reports/registerdialog.h"

namespace dondoc::views {

QString receiptInWords(const RegisterTarget *target, const RegisterRow &row)
{
    const QDate before = target ? target->reports.constFirst().receivedOn : QDate();
    if (!before.isValid() || !row.arrivedOn.isValid())
        return {};
    const QDate now = withRegisterRow(*target, row).constFirst().receivedOn;
    if (now != before)
        return RegisterDialog::tr("received on %1, no longer on %2")
            .arg(numbers::date(now), numbers::date(before));
    return row.arrivedOn > now
        ? RegisterDialog::tr("the form's earlier day, %1, still counts").arg(numbers::date(before))
        : QString();
}

} // namespace dondoc::views
