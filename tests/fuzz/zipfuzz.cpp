// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Fuzz target: whatever the bytes, unpacking them gives files or an error.
#include "models/exchange/sheets/sheetreader.h"
#include "tests/fuzz/repacked.h"

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)dondoc::exchange::isArchive(bytes);
    (void)dondoc::exchange::unpack(bytes, u"a.zip"_s, fuzz::limits());
    return 0;
}
