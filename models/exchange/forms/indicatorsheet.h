// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorSheet: the sheet of a form on which indicators are filled in.
#pragma once

#include "models/exchange/forms/guidesheet.h"

namespace dondoc::exchange {

void writeFigureSheet(FormSheet sheet, const PeriodSnapshot &data, const FormAddressee &addressee,
                      const QList<FormIndicator> &indicators);

} // namespace dondoc::exchange
