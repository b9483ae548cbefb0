// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxChart: a chart of a Document as Word's own, which can be restyled there and needs no workbook.
#pragma once

#include "models/exchange/docx/wordxml.h"

namespace dondoc::exchange {

/// Name of the part and its relationship; number from 1.
QString chartPart(qsizetype number);
QString chartRelation(qsizetype number);
/// word/charts/chartN.xml: values and words of the chart itself, patterns and greys as on the pages.
QByteArray chartXml(const report::Chart &chart);
/// The drawing that shows it, in a paragraph of its own. widthTwips: of the text.
void writeChartFrame(WordXml &xml, const report::Chart &chart, qsizetype number, int widthTwips);

} // namespace dondoc::exchange
