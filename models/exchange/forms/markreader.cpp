// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MarkReader: rows of key and value.
#include "models/exchange/forms/markreader.h"

#include "models/domain/text/text.h"

#include <algorithm>

namespace dondoc::exchange {

namespace {

QString markValueOf(const Sheet &sheet, const char16_t *key)
{
    const QString wanted = QString::fromUtf16(key);
    for (const SheetRow &row : sheet.rows) {
        if (row.cells.size() > 1 && text::simplified(row.cells.at(0).text) == wanted)
            return text::simplified(row.cells.at(1).text);
    }
    return {};
}

} // namespace

bool isMarkSheet(const Sheet &sheet)
{
    return text::simplified(sheet.name) == QString::fromUtf16(form::kMarkSheet);
}

FormMarks readMarks(const Workbook &workbook)
{
    const auto sheet = std::find_if(workbook.sheets.begin(), workbook.sheets.end(), isMarkSheet);
    if (sheet == workbook.sheets.end())
        return {};
    FormMarks marks;
    marks.version = markValueOf(*sheet, form::kVersionKey).toInt();
    marks.fileUuid = markValueOf(*sheet, form::kFileKey);
    marks.planCode = markValueOf(*sheet, form::kPlanKey);
    marks.periodKey = markValueOf(*sheet, form::kPeriodKey);
    marks.agencyCode = markValueOf(*sheet, form::kAgencyKey);
    return marks;
}

} // namespace dondoc::exchange
