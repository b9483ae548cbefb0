// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SlipFile: the phiếu trình of a report as a file.
#pragma once

#include "models/report/checks/submissionslip.h"

#include <QByteArray>

namespace dondoc::services {

/// By the ending of path: .docx, else PDF. MissingFont.
Result<QByteArray> submissionSlip(const report::ComposedPages &made, const report::SlipOptions &options,
                                  const QString &path);

} // namespace dondoc::services
