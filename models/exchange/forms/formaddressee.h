// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormAddressee: who a form, or one of its sheets, is for.
#pragma once

#include "models/domain/assessment/opendifficulties.h"
#include "models/domain/reporting/agencyreport.h"

#include <QString>
#include <QStringList>

namespace dondoc::exchange {

/// Who a form, or one of its sheets, is for.
struct FormAddressee {
    QString agencyCode;   ///< blank: to be chosen from the list of names
    QString agencyName;   ///< as letters address it: "UBND xã Phiêng Khoài"
    bool commune = false; ///< asked for its own plan
    bool self = false;    ///< the coordinating department: sends nothing to itself
    QStringList taskNumbers;
    QStringList yearBefore; ///< of those, the ones asked about once more for the year before (quarter I)
    QList<OpenDifficulty> difficulties;     ///< that it raised before and that are still open
    const AgencyReport *previous = nullptr; ///< null: nothing to refer to
};

} // namespace dondoc::exchange
