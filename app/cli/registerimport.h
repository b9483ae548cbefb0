// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterImport: the clerk's register of incoming documents from the command line.
#pragma once

#include "app/cli/verb.h"
#include "models/exchange/opendata/opendata.h"
#include "models/services/datafilesession.h"
#include "models/services/registerfile.h"

namespace dondoc::app {

/// Reads the file, and enters what is certain as one change; doubts are left as they are. FileNotFound and
/// whatever else reading a table may give, NotARegister; nothing is written then.
Result<services::MatchedRegister> importRegister(services::DataFileSession &session,
                                                 const PeriodSnapshot &data, const QString &path);
/// A row for each document that is, or may be, a report.
exchange::OpenTable registerTable(const PeriodSnapshot &data, const services::MatchedRegister &read);
/// Doubts go to standard error. Problems where there are any.
Outcome tellRegister(const PeriodSnapshot &data, const services::MatchedRegister &read, const QString &path,
                     const Request &request, Console &console);

} // namespace dondoc::app
