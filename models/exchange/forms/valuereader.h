// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ValueReader: reads a table of indicators.
#pragma once

#include "models/domain/indicators/indicator.h"
#include "models/exchange/forms/headerfinder.h"
#include "models/exchange/forms/readform.h"

#include <QHash>
#include <QList>
#include <QString>

namespace dondoc::exchange {

/// In which unit each indicator is asked for.
class AskedUnits
{
public:
    explicit AskedUnits(const QList<Indicator> &indicators);
    /// By its mark, else by the name as printed; blank where it is none of them.
    QString of(const QString &code, const QString &name) const;

private:
    QHash<QString, QString> m_byCode;
    QHash<QString, QString> m_byName; ///< by search key
};

/// Rows up to that one with a name or a mark and any figure, in the units asked for; what is no number, of
/// another unit, or can be meant otherwise, is told.
QList<ReadValue> readFigures(const SheetGrid &grid, const Header &header, int end, const AskedUnits &units,
                             QList<Issue> *issues);

} // namespace dondoc::exchange
