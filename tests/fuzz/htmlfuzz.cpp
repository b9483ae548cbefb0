// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Fuzz target: whatever the bytes, reading them as a page or as Excel's XML gives a workbook.
#include "models/exchange/sheets/htmlreader.h"
#include "models/exchange/sheets/spreadsheetxml.h"
#include "tests/fuzz/repacked.h"

using namespace Qt::StringLiterals;
using namespace dondoc::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (isSpreadsheetXml(bytes))
        (void)readSpreadsheetXml(bytes, fuzz::limits());
    else
        (void)readHtmlSheet(bytes, u"a.xls"_s, fuzz::limits());
    return 0;
}
