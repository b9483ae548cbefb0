// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FormReader: makes sense of a workbook that came back, whatever happened to it on the way.
#pragma once

#include "models/exchange/forms/formcontext.h"
#include "models/exchange/forms/readform.h"
#include "models/exchange/sheets/workbook.h"

namespace dondoc::exchange {

/// Reads the sheets in whatever disorder they came; never fails, what is wrong stands in issues. A sheet
/// without any task row is passed over; where none has one, IssueKind::FormWithoutRows. Sheets of one agency
/// are one form. Where sheets of several are filled, each is a form; at least one comes back. Indicators go
/// with the agency that their sheet names; others, and covers, with the first.
QList<ReadForm> readForms(const Workbook &workbook, const FormContext &context);
/// The only or first of these; IssueKind::SeveralForms where there are more.
ReadForm readForm(const Workbook &workbook, const FormContext &context);

} // namespace dondoc::exchange
