// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ZipWriter: libzip over buffers.
#include "models/exchange/sheets/zipwriter.h"

#include <zip.h>

#include <memory>

namespace dondoc::exchange {

namespace {

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using ZipArchive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;
using File = std::unique_ptr<zip_file_t, Discard>;

Error fault(zip_error_t *error)
{
    return {ErrorCode::Internal, QStringLiteral("zip"), QString::fromUtf8(zip_error_strerror(error))};
}

/// MS-DOS date and time, as the zip format stores them: two seconds are the unit.
struct Stamp {
    zip_uint16_t time = 0;
    zip_uint16_t date = (1 << 5) | 1; ///< 1980-01-01
};

Stamp stampOf(const QDateTime &instant)
{
    const QDate date = instant.toUTC().date();
    const QTime time = instant.toUTC().time();
    if (!instant.isValid() || date.year() < 1980 || date.year() > 2107)
        return {};
    return {zip_uint16_t(time.hour() << 11 | time.minute() << 5 | time.second() / 2),
            zip_uint16_t((date.year() - 1980) << 9 | date.month() << 5 | date.day())};
}

Result<void> add(zip_t *archive, const ZipPart &part, const Stamp &stamp)
{
    Source source(zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0));
    if (!source)
        return fault(zip_get_error(archive));
    const zip_int64_t index
        = zip_file_add(archive, part.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return fault(zip_get_error(archive));
    (void)source.release(); // the archive's now
    if (zip_file_set_dostime(archive, zip_uint64_t(index), stamp.time, stamp.date, 0) != 0)
        return fault(zip_get_error(archive));
    return {};
}

Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_open(source) != 0 || zip_source_stat(source, &stat) != 0)
        return fault(zip_source_error(source));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    return got == bytes.size() ? Result<QByteArray>(bytes) : fault(zip_source_error(source));
}

Result<ZipPart> partAt(zip_t *archive, zip_uint64_t index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    const File file(zip_fopen_index(archive, index, 0));
    if (!file || zip_stat_index(archive, index, 0, &stat) != 0)
        return fault(zip_get_error(archive));
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    if (zip_fread(file.get(), bytes.data(), stat.size) != bytes.size())
        return fault(zip_file_get_error(file.get()));
    return ZipPart{QString::fromUtf8(stat.name), bytes};
}

} // namespace

Result<QByteArray> zipped(const QList<ZipPart> &parts, const QDateTime &modified)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return fault(&error);
    ZipArchive archive(zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive)
        return fault(&error);
    zip_source_keep(target.get()); // closing the archive frees one of two
    const Stamp stamp = stampOf(modified);
    for (const ZipPart &part : parts) {
        if (const Result<void> added = add(archive.get(), part, stamp); !added)
            return added.error();
    }
    if (zip_close(archive.get()) != 0)
        return fault(zip_get_error(archive.get()));
    (void)archive.release(); // zip_close() has freed it
    return contentOf(target.get());
}

Result<QList<ZipPart>> unzipped(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    Source source(zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error));
    if (!source)
        return fault(&error);
    const ZipArchive archive(zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive)
        return fault(&error);
    (void)source.release(); // the archive's now
    QList<ZipPart> parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        const Result<ZipPart> part = partAt(archive.get(), zip_uint64_t(i));
        if (!part)
            return part.error();
        parts.append(*part);
    }
    return parts;
}

} // namespace dondoc::exchange
