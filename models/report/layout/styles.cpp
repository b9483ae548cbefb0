// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The table of looks.

#include "models/report/layout/styles.h"

#include "models/report/document/nobreak.h"

#include <algorithm>
#include <array>

namespace dondoc::report {

namespace {

constexpr Alignment kLeft = Alignment::Left;
constexpr Alignment kCentre = Alignment::Centre;
constexpr Alignment kRight = Alignment::Right;
constexpr Alignment kJustified = Alignment::Justified;

struct StyleLook {
    ParagraphStyle style;
    Look look;
};

// Body: first line 1 cm, 6 pt between paragraphs, single spacing (Phụ lục I, phần I, mục II, khoản 6).
// Columns: size, bold, italic; alignment, first line mm, space before pt, line spacing, keep with next.
constexpr std::array kParagraphs{
    StyleLook{ParagraphStyle::Body, {{14, false, false}, kJustified, 10, 6, 1, false}},
    StyleLook{ParagraphStyle::Basis, {{14, false, true}, kJustified, 10, 6, 1, false}},
    StyleLook{ParagraphStyle::ListItem, {{14, false, false}, kJustified, 10, 6, 1, false}},
    StyleLook{ParagraphStyle::Note, {{12, false, true}, kLeft, 0, 4, 1, false}},
    StyleLook{ParagraphStyle::AnnexNumber, {{14, true, false}, kCentre, 0, 0, 1, true}},
    StyleLook{ParagraphStyle::AnnexTitle, {{14, true, false}, kCentre, 0, 2, 1, true}},
    StyleLook{ParagraphStyle::AnnexReference, {{14, false, true}, kCentre, 0, 2, 1, true}},
    StyleLook{ParagraphStyle::TableHead, {{12, true, false}, kCentre, 0, 0, 1, false}},
    StyleLook{ParagraphStyle::TableCell, {{12, false, false}, kLeft, 0, 0, 1, false}},
    StyleLook{ParagraphStyle::TableCentre, {{12, false, false}, kCentre, 0, 0, 1, false}},
    StyleLook{ParagraphStyle::TableNumber, {{12, false, false}, kRight, 0, 0, 1, false}},
};

constexpr std::array kHeadings{
    Look{{14, true, false}, kLeft, 10, 6, 1, true},
    Look{{14, true, false}, kLeft, 10, 6, 1, true},
    Look{{14, false, false}, kLeft, 10, 6, 1, true},
};

struct PartLook {
    Part part;
    Look look;
};

constexpr std::array kParts{
    PartLook{Part::NationalName, {{12, true, false}, kCentre, 0, 0, 1, true}},
    PartLook{Part::Motto, {{13, true, false}, kCentre, 0, 0, 1, true}},
    PartLook{Part::SuperiorBody, {{12, false, false}, kCentre, 0, 0, 1, true}},
    PartLook{Part::IssuingBody, {{12, true, false}, kCentre, 0, 0, 1, true}},
    PartLook{Part::Number, {{13, false, false}, kCentre, 0, 6, 1, true}},
    PartLook{Part::PlaceAndDate, {{13, false, true}, kCentre, 0, 6, 1, true}},
    PartLook{Part::Kind, {{14, true, false}, kCentre, 0, 26.5, 1, true}},
    PartLook{Part::Subject, {{14, true, false}, kCentre, 0, 0, 1, true}},
    PartLook{Part::LetterSubject, {{12, false, false}, kCentre, 0, 0, 1, true}},
    PartLook{Part::Addressee, {{14, false, false}, kLeft, 0, 12, 1, false}},
    PartLook{Part::Authority, {{14, true, false}, kCentre, 0, 0, 1, true}},
    PartLook{Part::SignerName, {{14, true, false}, kCentre, 0, 0, 1, false}},
    PartLook{Part::RecipientsTitle, {{12, true, true}, kLeft, 0, 0, 1, true}},
    PartLook{Part::Recipient, {{11, false, false}, kLeft, 0, 0, 1, false}},
    PartLook{Part::PageNumber, {{13, false, false}, kCentre, 0, 0, 1, false}},
    PartLook{Part::Marking, {{10, false, true}, kCentre, 0, 0, 1, false}},
};

} // namespace

const Look &lookOf(ParagraphStyle style)
{
    const auto found = std::find_if(kParagraphs.begin(), kParagraphs.end(),
                                    [style](const StyleLook &entry) { return entry.style == style; });
    return found == kParagraphs.end() ? kParagraphs.front().look : found->look;
}

const Look &lookOfHeading(int level)
{
    return kHeadings.at(size_t(std::clamp(level, 1, int(kHeadings.size())) - 1));
}

const Look &lookOf(Part part)
{
    const auto found = std::find_if(kParts.begin(), kParts.end(),
                                    [part](const PartLook &entry) { return entry.part == part; });
    return found == kParts.end() ? kParts.front().look : found->look;
}

QList<Span> spansOf(const Inlines &inlines, const Look &look)
{
    QList<Span> spans;
    spans.reserve(inlines.size());
    const Inlines kept = keptTogether(inlines);
    for (const Inline &piece : kept) {
        const TextStyle style{look.text.sizePt, look.text.bold || piece.bold,
                              look.text.italic || piece.italic};
        std::shared_ptr<const FigureRef> figure;
        if (piece.figure)
            figure = std::make_shared<const FigureRef>(*piece.figure);
        spans.append(Span{piece.text, style, figure});
    }
    return spans;
}

QList<Span> spansOf(const QString &text, const Look &look)
{
    return {Span{keptTogether(text), look.text, nullptr}};
}

} // namespace dondoc::report
