// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HeadFields: what stands above the tables: who reports, number and date, the commune's own plan.
#pragma once

#include "models/domain/basics/issue.h"
#include "models/domain/period/period.h"
#include "models/exchange/forms/sheetgrid.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace dondoc::exchange {

struct HeadFields {
    QString agency; ///< as written beside its title
    QString number;
    QStringList otherNumbers; ///< of the document, that stand there too
    QDate signedOn;
    QString planNumber;
    QDate planDate;
    QStringList hints; ///< other texts that may name the agency
};

/// By their digits: "45/BC-UBND" is "Số 45".
bool isSameDocument(const QString &one, const QString &other);

/// Reads the rows before that index. What an earlier sheet said stays.
void readHead(const SheetGrid &grid, int end, const Period &period, HeadFields *head, QList<Issue> *issues);
/// What an agency is known by, the likeliest first: its field, texts that speak of a commune, others.
QStringList agencyHints(const HeadFields &head, const QString &sheetName);

} // namespace dondoc::exchange
