// SPDX-License-Identifier: GPL-3.0-or-later
// Annex keys: which phụ lục there are, by the keys that a summary report keeps its choice by.
#pragma once

#include "models/domain/plan/office.h"

#include <QStringList>

namespace dondoc::report::annexes {

inline const QString kProgress = QStringLiteral("progress");
inline const QString kIndicators = QStringLiteral("indicators");
inline const QString kObstacles = QStringLiteral("obstacles");
inline const QString kReceipt = QStringLiteral("receipt"); ///< who reported
inline const QString kTexts = QStringLiteral("texts");     ///< every agency's own words
inline const QString kCharts = QStringLiteral("charts");

inline QStringList all() { return {kProgress, kIndicators, kObstacles, kReceipt, kTexts, kCharts}; }
/// What is printed where the officer chose nothing.
inline QStringList byDefault(const OfficeProfile &office)
{
    QStringList keys{kProgress, kIndicators, kObstacles};
    if (office.printReceiptAnnex)
        keys.append(kReceipt);
    return keys;
}

} // namespace dondoc::report::annexes
