// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Repacked: libzip into memory, stored without packing.
#include "tests/fuzz/repacked.h"

#include "models/exchange/sheets/sheetreader.h"

#include <QList>

#include <zip.h>

namespace fuzz {

using namespace Qt::StringLiterals;
using namespace dondoc::exchange;

namespace {

const QByteArray kMark = "\n=== ";

void add(zip_t *zip, const QByteArray &member)
{
    const qsizetype end = member.indexOf('\n');
    if (end < 1)
        return;
    const QByteArray name = member.left(end);
    zip_source_t *source
        = zip_source_buffer(zip, member.constData() + end + 1, zip_uint64_t(member.size() - end - 1), 0);
    const zip_int64_t index = zip_file_add(zip, name.constData(), source, ZIP_FL_OVERWRITE);
    if (index < 0)
        zip_source_free(source);
    else
        zip_set_file_compression(zip, zip_uint64_t(index), ZIP_CM_STORE, 0);
}

QByteArray bytesOf(zip_source_t *source)
{
    QByteArray bytes;
    if (zip_source_open(source) == 0) {
        zip_source_seek(source, 0, SEEK_END);
        bytes.resize(zip_source_tell(source));
        zip_source_seek(source, 0, SEEK_SET);
        bytes.resize(qMax<qsizetype>(0, zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()))));
        zip_source_close(source);
    }
    zip_source_free(source);
    return bytes;
}

QList<QByteArray> membersOf(const QByteArray &bytes)
{
    QList<QByteArray> members;
    for (qsizetype at = bytes.indexOf(kMark); at >= 0;) {
        const qsizetype begin = at + kMark.size();
        at = bytes.indexOf(kMark, begin);
        members += bytes.mid(begin, at < 0 ? -1 : at - begin);
    }
    return members;
}

} // namespace

Limits limits()
{
    Limits low;
    low.unpackedBytes = 4 << 20;
    low.rows = 200;
    low.columns = 32;
    low.cells = 4'000;
    low.areas = 200;
    low.characters = 1 << 20;
    return low;
}

QByteArray repacked(const QByteArray &bytes)
{
    const QList<QByteArray> members = membersOf(bytes);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 1, nullptr);
    zip_t *zip = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    zip_source_keep(source);
    for (const QByteArray &member : members)
        add(zip, member);
    if (zip_close(zip) != 0)
        zip_discard(zip);
    return bytesOf(source);
}

void readBoth(const uchar *data, size_t size, const QString &name)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (bytes.contains(kMark))
        (void)readWorkbook(repacked(bytes), name, limits());
    else
        (void)readWorkbook(bytes, name, limits());
}

} // namespace fuzz
