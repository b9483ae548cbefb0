// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ZipWriter: the archives that office documents are, made in memory and the same every time.
#pragma once

#include "models/domain/basics/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace dondoc::exchange {

struct ZipPart {
    QString name; ///< with folders: "word/document.xml"
    QByteArray bytes;
    friend bool operator==(const ZipPart &, const ZipPart &) = default;
};

/// The parts in their order, deflated, all of them last changed at that instant (UTC; 1980 where it is
/// invalid or earlier). Internal where libzip fails (memory).
Result<QByteArray> zipped(const QList<ZipPart> &parts, const QDateTime &modified);

/// The parts of an archive that this program has just made. Not for files from outside: sizes are trusted.
/// Internal.
Result<QList<ZipPart>> unzipped(const QByteArray &archive);

} // namespace dondoc::exchange
