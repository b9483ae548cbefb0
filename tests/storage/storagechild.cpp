// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What the storage tests run as another process: writes until it is killed, or opens without rights.
#include "models/storage/changerecorder.h"
#include "models/storage/datafile.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/reportrepository.h"
#include "models/storage/snapshot.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

AgencyReport nextOf(Connection &connection, const Period &period)
{
    const auto data = readSnapshot(connection, {}, period, {});
    AgencyReport report = data ? data->reports.value(0) : AgencyReport();
    report.agencyCode = u"STC"_s;
    report.enteredAt = QDateTime(QDate(2025, 12, 16), QTime(8, 0), Qt::UTC);
    const int number = report.number.toInt() + 1;
    report.number = QString::number(number);
    if (report.entries.isEmpty()) {
        report.entries.resize(2);
        report.entries[0].taskNumber = u"1.1"_s;
        report.entries[1].taskNumber = u"2"_s;
    }
    for (TaskEntry &entry : report.entries)
        entry.result = QString(3000, u'ữ') + report.number; // several pages, the same in both entries
    return report;
}

Result<void> writeOnce(Connection &connection, const Period &period, const AgencyReport &report)
{
    const auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    ChangeRecorder recorder(connection, {u"con"_s, report.enteredAt, u"report"_s, 0});
    const auto plan = PlanRepository(connection).find({});
    if (!plan)
        return plan.error();
    const auto periodId = PeriodRepository(connection).ensure(plan->id, period);
    if (!periodId)
        return periodId.error();
    if (const auto id = ReportRepository(connection).save(recorder, {plan->id, *periodId}, report); !id)
        return id.error();
    return (*transaction)->commit();
}

int writeForever(DataFile &file)
{
    const Period period = periods::quarter(2025, 4);
    for (;;) {
        const AgencyReport report = nextOf(file.connection(), period);
        if (const auto done = writeOnce(file.connection(), period, report); !done)
            return 1;
        std::printf("%s\n", qUtf8Printable(report.number));
        std::fflush(stdout);
    }
}

int tell(const Result<std::unique_ptr<DataFile>> &result)
{
    std::printf("%d\n", int(result ? ErrorCode::None : result.error().code));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString verb = QCoreApplication::arguments().value(1);
    const QString path = QCoreApplication::arguments().value(2);
    if (verb == u"create"_s)
        return tell(DataFile::create(path));
    auto file = DataFile::open(path, {verb == u"read"_s, 1000});
    if (verb == u"write"_s && file)
        return writeForever(**file);
    return tell(file);
}
