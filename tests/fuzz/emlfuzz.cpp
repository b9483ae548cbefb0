// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Fuzz target: whatever the bytes, opening them as a mail gives files or an error.
#include "models/exchange/mail/emlreader.h"
#include "models/exchange/mail/enclosedfiles.h"
#include "tests/fuzz/repacked.h"

using namespace Qt::StringLiterals;
using namespace dondoc::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)readEml(bytes, u"a.eml"_s, fuzz::limits());
    if (isEml(bytes))
        (void)filesIn(bytes, u"a.eml"_s, fuzz::limits());
    return 0;
}
