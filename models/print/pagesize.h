// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PrintedPage size: a laid-out page's paper and orientation for Qt's printers.
#pragma once

#include "models/report/layout/pages.h"

#include <QPageLayout>

namespace dondoc::print {

/// Paper and orientation of the page, without margins: layout has its own.
QPageLayout pageLayoutOf(const report::PrintedPage &page);

} // namespace dondoc::print
