// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterFile: the clerk's register of incoming documents, from a file to the reports of a period.
#include "models/services/registerfile.h"

#include "models/domain/basics/changelabel.h"
#include "models/exchange/forms/registerreader.h"
#include "models/exchange/sheets/sheetreader.h"
#include "models/services/incomingfiles.h"
#include "models/services/reportservice.h"

namespace dondoc::services {

Result<IncomingRegister> readRegisterFile(const QString &path, const Period &period)
{
    const Result<IncomingFile> file = readIncomingFile(path);
    if (!file)
        return file.error();
    const auto workbook = exchange::readWorkbook(file->bytes, file->name);
    if (!workbook)
        return workbook.error();
    return exchange::readRegister(*workbook, period);
}

Result<MatchedRegister> matchRegisterFile(const QString &path, const PeriodSnapshot &data, const QDate &today)
{
    return readRegisterFile(path, data.period).transform([&](const IncomingRegister &read) {
        return MatchedRegister{matchRegister(read.rows, data, today), read.issues};
    });
}

RegisterEntries certainEntries(const MatchedRegister &matched)
{
    RegisterEntries entries;
    for (const RegisterMatch &match : matched.matches) {
        if (match.outcome != RegisterOutcome::Ready)
            continue;
        entries.reports += withRegisterRow(match.targets.constFirst(), match.row);
        ++entries.rows;
    }
    return entries;
}

Result<void> enterRegister(DataFileSession &session, const QString &planCode, const Period &period,
                           const RegisterEntries &entries)
{
    ReportBatch batch;
    batch.reports = entries.reports;
    return ReportService(session).saveBatch(planCode, period, batch,
                                            ChangeLabel{kIncomingRegisterLabel, entries.rows}.text());
}

} // namespace dondoc::services
