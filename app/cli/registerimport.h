// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RegisterImport: the clerk's register of incoming documents from the command line.
#pragma once

#include "app/cli/verb.h"
#include "models/exchange/opendata/opendata.h"
#include "models/services/datafilesession.h"
#include "models/services/registerfile.h"

namespace dondoc::app {

/// Enters what is certain as one change; doubts are left as they are. As services::enterRegister().
Result<services::MatchedRegister> importRegister(services::DataFileSession &session,
                                                 const PeriodSnapshot &data, const IncomingRegister &read);
/// A row for each document.
exchange::OpenTable registerTable(const PeriodSnapshot &data, const services::MatchedRegister &read);
/// Doubts go to standard error. Problems where there are any.
Outcome tellRegister(const PeriodSnapshot &data, const services::MatchedRegister &read, const QString &path,
                     const Request &request, Console &console);

} // namespace dondoc::app
