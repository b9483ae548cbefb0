// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalFile: what lies behind a kept original and whether it can be shown; for any thread.
#pragma once

#include "models/domain/reporting/original.h"

#include <QImage>
#include <QList>

namespace dondoc::views {

struct OriginalContent {
    enum Kind {
        Lost,    ///< not there
        Changed, ///< not the bytes that were kept
        Picture,
        Pdf,
        Other
    };
    Kind kind = Lost;
    QList<QImage> pages; ///< of a picture, upright, none longer than kLongestSide
};

namespace originalfile {

inline constexpr int kLongestSide = 3000; ///< px: A4 at 250 dots per inch
inline constexpr int kMostPages = 12;     ///< of one file (TIFF); the rest is seen in the system's program

/// Where the file of that original lies in the folder of a data file's originals.
QString pathOf(const QString &folder, const Original &original);
/// Reads the file whole; memory stays below kMostPages pictures of kLongestSide.
OriginalContent inspect(const QString &path, const Original &original);
/// True for names that documents and pictures have; programs are never handed to the system.
bool isSafeToOpen(const QString &name);
/// True for what is kept as it is when it is dropped beside an entry: pictures and PDF files.
bool isScan(const QString &path);
/// A copy under the original's own name in the folder, for the system's program; blank where it failed.
QString copyForOpening(const QString &path, const Original &original, const QString &folder);

} // namespace originalfile
} // namespace dondoc::views
