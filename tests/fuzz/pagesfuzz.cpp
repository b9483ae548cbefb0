// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Fuzz target: whatever the bytes, reading them as pages of a data file ends.
#include "models/storage/pagefile.h"

#include <QBuffer>

#include <algorithm>

using namespace dondoc::storage;

extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    constexpr qint64 kMostPages = 128;
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    PageFile pages(buffer);
    const qint64 count = std::min(pages.pageCount(), kMostPages);
    for (qint64 page = 1; page <= count; ++page)
        (void)pages.leafRows(page);
    (void)PageFile(buffer).treeRows(1, int(kMostPages));
    return 0;
}
