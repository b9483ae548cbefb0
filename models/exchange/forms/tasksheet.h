// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskSheet: the sheet of a form on which the results of tasks are filled in.
#pragma once

#include "models/exchange/forms/guidesheet.h"

namespace dondoc::exchange {

void writeTaskSheet(FormSheet sheet, const PeriodSnapshot &data, const FormAddressee &addressee,
                    const NameList &names);
bool hasProduct(const PeriodSnapshot &data, const QStringList &taskNumbers);

} // namespace dondoc::exchange
