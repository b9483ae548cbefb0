// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Fuzz target: whatever the bytes, opening them as a mail of Outlook gives its files or an error.
#include "models/exchange/mail/enclosedfiles.h"
#include "models/exchange/mail/msgreader.h"
#include "tests/fuzz/repacked.h"

using namespace Qt::StringLiterals;
using namespace dondoc::exchange;

extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)readMsg(bytes, u"a.msg"_s, fuzz::limits());
    if (isMsg(bytes))
        (void)filesIn(bytes, u"a.msg"_s, fuzz::limits());
    return 0;
}
