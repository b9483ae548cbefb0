// SPDX-License-Identifier: GPL-3.0-or-later
// ReportData: lookups by natural key.
#include "models/domain/reportdata.h"

#include <algorithm>

namespace dondoc {

namespace {

template <class Record>
const Record *found(const QList<Record> &records, const QString Record::*key, const QString &value)
{
    const auto at = std::find_if(records.begin(), records.end(),
                                 [&](const Record &record) { return record.*key == value; });
    return at == records.end() ? nullptr : &*at;
}

} // namespace

const Task *findTask(const ReportData &data, const QString &number)
{
    return found(data.tasks, &Task::number, number);
}

const Agency *findAgency(const ReportData &data, const QString &code)
{
    return found(data.agencies, &Agency::code, code);
}

const Group *findGroup(const ReportData &data, const QString &code)
{
    return found(data.groups, &Group::code, code);
}

} // namespace dondoc
