// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Styles: the one table of sizes, letters, indents and spacing of everything printed, after Nghị định
// 30/2020.
#pragma once

#include "models/report/document/document.h"
#include "models/report/layout/textmeasure.h"

namespace dondoc::report {

struct Look {
    TextStyle text;
    Alignment alignment = Alignment::Left;
    double firstIndentMm = 0;
    double spaceBeforePt = 0; ///< dropped at the top of a page
    double lineSpacing = 1.0; ///< 1 is single
    bool keepWithNext = false;
};

/// The parts of the page that are not paragraphs; numbers of boxes from the decree's Phụ lục I.
enum class Part {
    NationalName,    ///< Quốc hiệu, box 1
    Motto,           ///< Tiêu ngữ, box 1
    SuperiorBody,    ///< box 2
    IssuingBody,     ///< box 2
    Number,          ///< box 3
    PlaceAndDate,    ///< box 4
    Kind,            ///< box 5a
    Subject,         ///< box 5a
    LetterSubject,   ///< box 5b
    Addressee,       ///< box 9a
    Authority,       ///< box 7a
    SignerName,      ///< box 7b
    RecipientsTitle, ///< box 9b
    Recipient,       ///< box 9b
    PageNumber,
    Marking,
};

const Look &lookOf(ParagraphStyle style);
/// level 1, 2, 3; others as the nearest.
const Look &lookOfHeading(int level);
const Look &lookOf(Part part);

/// Inlines as spans of a look, with blanks that lines do not end at (nobreak.h); bold and italic of an inline
/// add to the look's own.
QList<Span> spansOf(const Inlines &inlines, const Look &look);
/// One text as a span of a look.
QList<Span> spansOf(const QString &text, const Look &look);

} // namespace dondoc::report
