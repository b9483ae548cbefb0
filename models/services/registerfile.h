// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterFile: the clerk's register of incoming documents, from a file to the reports of a period.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/intake/registermatching.h"

namespace dondoc::services {

class DataFileSession;

/// A register against the reports of a period.
struct MatchedRegister {
    QList<RegisterMatch> matches; ///< one for each document, in the file's order
    QList<Issue> issues;          ///< of the register as a whole
};

/// Any table that readWorkbook() reads. What readIncomingFile() and readWorkbook() refuse, NotARegister.
Result<IncomingRegister> readRegisterFile(const QString &path, const Period &period);
/// What readRegisterFile() reads against the period's reports. today: Asia/Ho_Chi_Minh.
Result<MatchedRegister> matchRegisterFile(const QString &path, const PeriodSnapshot &data,
                                          const QDate &today);

/// What is entered of a register.
struct RegisterEntries {
    QList<AgencyReport> reports; ///< as they become
    int rows = 0;                ///< of the register, for the name of the change
};
/// Of the matches that are Ready.
RegisterEntries certainEntries(const MatchedRegister &matched);

/// One change, named after the register. As ReportService::saveBatch(); Conflict where a report was changed
/// since it was matched.
Result<void> enterRegister(DataFileSession &session, const QString &planCode, const Period &period,
                           const RegisterEntries &entries);

} // namespace dondoc::services
