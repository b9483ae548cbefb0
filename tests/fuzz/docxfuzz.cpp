// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Fuzz target: whatever the bytes, reading them as .docx gives a workbook or an error.
#include "tests/fuzz/repacked.h"

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    fuzz::readBoth(data, size, u"a.docx"_s);
    return 0;
}
