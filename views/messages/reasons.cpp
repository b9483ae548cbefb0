// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// reasons: the table.
#include "views/messages/reasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iterator>

namespace dondoc::views {

namespace {

struct ReasonRow {
    const char *said; ///< the beginning of it, in English
    const char *words;
};

constexpr ReasonRow kReasons[] = {
    {"Not a zip archive", QT_TRANSLATE_NOOP("Reasons", "it is no zip archive")},
    {"Zip archive inconsistent", QT_TRANSLATE_NOOP("Reasons", "its parts do not fit together")},
    {"Possibly truncated", QT_TRANSLATE_NOOP("Reasons", "its end is missing")},
    {"CRC error", QT_TRANSLATE_NOOP("Reasons", "its checksum is wrong")},
    {"Read error", QT_TRANSLATE_NOOP("Reasons", "it could not be read")},
    {"Premature end of", QT_TRANSLATE_NOOP("Reasons", "its end is missing")},
    {"Unexpected end of", QT_TRANSLATE_NOOP("Reasons", "its end is missing")},
    {"database disk image is malformed", QT_TRANSLATE_NOOP("Reasons", "its parts do not fit together")},
    {"journal does not fit",
     QT_TRANSLATE_NOOP("Reasons", "the journal beside it is of another file or time")},
    {"not as sealed", QT_TRANSLATE_NOOP("Reasons", "some of it is not as the program wrote it")},
    {"*** in database", QT_TRANSLATE_NOOP("Reasons", "its parts do not fit together")},
    {"Tree ", QT_TRANSLATE_NOOP("Reasons", "its parts do not fit together")},
    {"Page ", QT_TRANSLATE_NOOP("Reasons", "its parts do not fit together")},
    {"Freelist", QT_TRANSLATE_NOOP("Reasons", "its parts do not fit together")},
    {"malformed database schema", QT_TRANSLATE_NOOP("Reasons", "its parts do not fit together")},
    {"foreign part", QT_TRANSLATE_NOOP("Reasons", "it has parts that are not the program's own")},
    {"file is not a database", QT_TRANSLATE_NOOP("Reasons", "it is no data file")},
    {"disk I/O error", QT_TRANSLATE_NOOP("Reasons", "the drive could not be read or written")},
    {"database or disk is full", QT_TRANSLATE_NOOP("Reasons", "the drive is full")},
    {"No space left", QT_TRANSLATE_NOOP("Reasons", "the drive is full")},
    {"Destination file exists", QT_TRANSLATE_NOOP("Reasons", "a file of that name is there already")},
    {"Unknown error", QT_TRANSLATE_NOOP("Reasons", "for an unknown reason")},
};

struct SystemReason {
    int number; ///< errno
    const char *words;
};

constexpr SystemReason kSystemReasons[] = {
    {ENOSPC, QT_TRANSLATE_NOOP("Reasons", "the drive is full")},
    {EACCES, QT_TRANSLATE_NOOP("Reasons", "it is not permitted")},
    {EPERM, QT_TRANSLATE_NOOP("Reasons", "it is not permitted")},
    {EROFS, QT_TRANSLATE_NOOP("Reasons", "the drive can only be read")},
    {ENOENT, QT_TRANSLATE_NOOP("Reasons", "the file or folder is not there")},
    {ENOTDIR, QT_TRANSLATE_NOOP("Reasons", "a part of its path is no folder")},
    {EISDIR, QT_TRANSLATE_NOOP("Reasons", "it is a folder")},
    {EEXIST, QT_TRANSLATE_NOOP("Reasons", "a file of that name is there already")},
    {ENOTEMPTY, QT_TRANSLATE_NOOP("Reasons", "the folder is not empty")},
    {ENAMETOOLONG, QT_TRANSLATE_NOOP("Reasons", "the name is too long")},
    {EBADF, QT_TRANSLATE_NOOP("Reasons", "nobody takes it any more")},
    {EINVAL, QT_TRANSLATE_NOOP("Reasons", "nobody takes it any more")},
    {EPIPE, QT_TRANSLATE_NOOP("Reasons", "nobody takes it any more")},
    {EIO, QT_TRANSLATE_NOOP("Reasons", "the drive could not be read or written")},
    {ENODEV, QT_TRANSLATE_NOOP("Reasons", "the drive is not there any more")},
    {EBUSY, QT_TRANSLATE_NOOP("Reasons", "another program holds it")},
    {ETXTBSY, QT_TRANSLATE_NOOP("Reasons", "another program holds it")},
    {EFBIG, QT_TRANSLATE_NOOP("Reasons", "it is larger than the drive takes")},
    {EMFILE, QT_TRANSLATE_NOOP("Reasons", "too many files are open")},
    {ENFILE, QT_TRANSLATE_NOOP("Reasons", "too many files are open")},
    {EXDEV, QT_TRANSLATE_NOOP("Reasons", "it lies on another drive")},
};

/// The number of the system's error that has these words, in whatever language it says them; 0: none.
int systemNumber(const QString &detail)
{
    constexpr int kNumbers = 134; // as many as Linux has
    for (int number = 1; number < kNumbers; ++number) {
        if (detail == QString::fromLocal8Bit(std::strerror(number)))
            return number;
    }
    return 0;
}

QString systemReason(int number)
{
    const auto *known = std::find_if(std::begin(kSystemReasons), std::end(kSystemReasons),
                                     [number](const SystemReason &row) { return row.number == number; });
    return known == std::end(kSystemReasons)
        ? QCoreApplication::translate("Reasons", "system error no. %1").arg(number)
        : QCoreApplication::translate("Reasons", known->words);
}

} // namespace

QString reasonInWords(const QString &detail)
{
    // Libraries put what they were doing before it: "Write error: No space left on device".
    for (const QString &said : {detail, detail.section(QLatin1String(": "), -1)}) {
        if (const int number = systemNumber(said))
            return systemReason(number);
    }
    const auto *known
        = std::find_if(std::begin(kReasons), std::end(kReasons), [&detail](const ReasonRow &row) {
              return detail.startsWith(QLatin1String(row.said), Qt::CaseInsensitive);
          });
    return known == std::end(kReasons) ? detail : QCoreApplication::translate("Reasons", known->words);
}

} // namespace dondoc::views
