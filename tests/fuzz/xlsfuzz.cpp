// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Fuzz target: whatever the bytes, reading them as .xls gives a workbook or an error.
#include "models/exchange/sheets/sheetreader.h"

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)dondoc::exchange::readWorkbook(bytes, u"a.xls"_s);
    return 0;
}
