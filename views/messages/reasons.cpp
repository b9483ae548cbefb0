// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// reasons: the table.
#include "views/messages/reasons.h"

#include <QCoreApplication>

#include <algorithm>
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
    {"file is not a database", QT_TRANSLATE_NOOP("Reasons", "it is no data file")},
    {"disk I/O error", QT_TRANSLATE_NOOP("Reasons", "the drive could not be read or written")},
    {"database or disk is full", QT_TRANSLATE_NOOP("Reasons", "the drive is full")},
    {"No space left", QT_TRANSLATE_NOOP("Reasons", "the drive is full")},
    {"Permission denied", QT_TRANSLATE_NOOP("Reasons", "it is not permitted")},
    {"Read-only file system", QT_TRANSLATE_NOOP("Reasons", "the drive can only be read")},
    {"No such file", QT_TRANSLATE_NOOP("Reasons", "the file or folder is not there")},
    {"Is a directory", QT_TRANSLATE_NOOP("Reasons", "it is a folder")},
    {"File name too long", QT_TRANSLATE_NOOP("Reasons", "the name is too long")},
    {"Unknown error", QT_TRANSLATE_NOOP("Reasons", "for an unknown reason")},
};

} // namespace

QString reasonInWords(const QString &detail)
{
    const auto *known
        = std::find_if(std::begin(kReasons), std::end(kReasons), [&detail](const ReasonRow &row) {
              return detail.startsWith(QLatin1String(row.said), Qt::CaseInsensitive);
          });
    return known == std::end(kReasons) ? detail : QCoreApplication::translate("Reasons", known->words);
}

} // namespace dondoc::views
