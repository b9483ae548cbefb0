// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StoredPdf: printing a PDF that is kept as bytes, and comparing its words; where Qt's PDF module was there
// at build time.
#pragma once

#include "models/domain/basics/result.h"
#include "models/domain/text/textdifference.h"

#include <QByteArray>

class QPrinter;

namespace dondoc::views {

/// How the clerk's file compares with the issued one.
struct StampedComparison {
    enum Outcome {
        Unknown,    ///< no module to read PDFs with, or nothing to compare
        Same,       ///< every word
        Different,  ///< differences says where
        Another,    ///< hardly a word in common
        WithoutText ///< a scan
    };
    Outcome outcome = Unknown;
    QList<TextDifference> differences;
};

namespace storedpdf {

/// All words, page by page; blank where there are none. For any thread.
QString textOf(const QByteArray &pdf);
StampedComparison compare(const QByteArray &issued, const QByteArray &stamped);
/// Pages first to last, counted from 1; 0, 0 is all of them. For any thread. InvalidValue for an empty range,
/// FileDamaged where it cannot be read, Unsupported without that module, else errors as of PrintRun.
Result<void> print(QPrinter &printer, const QByteArray &pdf, int first = 0, int last = 0);

} // namespace storedpdf
} // namespace dondoc::views
