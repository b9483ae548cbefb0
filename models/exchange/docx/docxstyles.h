// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxStyles: the looks of the report's own pages as styles of a Word document.
#pragma once

#include "models/report/layout/styles.h"

#include <QByteArray>

namespace dondoc::exchange {

QString styleId(report::ParagraphStyle style);
QString headingStyleId(int level); ///< 1..3; others as the nearest
QString styleId(report::Part part);
/// Nearly without height: for rules, and for what must stand after a table.
QString hairlineStyleId();

/// word/styles.xml
QByteArray stylesXml();

} // namespace dondoc::exchange
