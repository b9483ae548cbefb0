// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PaperProperties: the newest of what was entered, unless the environment says when.
#include "models/services/paperproperties.h"

#include <algorithm>

namespace dondoc::services {

using namespace Qt::StringLiterals;

namespace {

QDateTime newestEntry(const QDate &earliest, const QList<AgencyReport> &reports)
{
    bool isGiven = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isGiven);
    if (isGiven)
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    QDateTime newest = earliest.startOfDay(Qt::UTC);
    for (const AgencyReport &report : reports)
        newest = std::max(newest, report.enteredAt);
    return newest;
}

} // namespace

QString programName() { return u"Đôn Đốc " DONDOC_VERSION ""_s; }

QDateTime creationDate(const PeriodSnapshot &data) { return newestEntry(data.period.to, data.reports); }

QDateTime formCreationDate(const PeriodSnapshot &data)
{
    return newestEntry(data.period.from, data.reports + data.previous);
}

} // namespace dondoc::services
