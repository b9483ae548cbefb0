// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextOverride: what an officer made of one block of the drafted summary; kept by the block's key.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/basics/keywords.h"
#include "models/domain/plan/agency.h"

#include <QList>
#include <QString>

namespace dondoc {

/// A stretch of an officer's text of one look; where it stands for a figure of the draft, which one.
struct StyledRun {
    QString text; ///< NFC; never markup
    bool bold = false;
    bool italic = false;
    QString rule;       ///< of the draft's figure, "receipt.received"; blank: no figure
    QString taskNumber; ///< of the task that the figure counts; blank: none
    QString seen;       ///< the data's figure that the officer last agreed to print this text for
    bool left = false;  ///< printed otherwise than seen, which the next period's report is to mention
    friend bool operator==(const StyledRun &, const StyledRun &) = default;
};

enum class TextOverrideKind {
    Replaced, ///< other words, or another place, than the draft's block of that key
    Added,    ///< the draft has no such block
    LeftOut,
};

template <>
inline constexpr auto kKeywords<TextOverrideKind> = keywordTable<TextOverrideKind>({
    {TextOverrideKind::Replaced, "replaced"},
    {TextOverrideKind::Added, "added"},
    {TextOverrideKind::LeftOut, "left_out"},
});

/// Headings and tables are so only where added; paragraph and item can be changed for each other.
enum class RunStyle {
    Paragraph,
    Item,   ///< "- …"
    Clause, ///< heading "1. …"
    Point,  ///< heading "a) …"
    Table,  ///< a line a row, cells between tabs; the first row is the header
};

template <>
inline constexpr auto kKeywords<RunStyle> = keywordTable<RunStyle>({
    {RunStyle::Paragraph, "paragraph"},
    {RunStyle::Item, "item"},
    {RunStyle::Clause, "clause"},
    {RunStyle::Point, "point"},
    {RunStyle::Table, "table"},
});

struct TextOverride {
    Id id = 0;
    int version = 1;
    QString key; ///< "II/2/b/4.1"; of an added one below its section's key: "II/2/b/+1"
    TextOverrideKind kind = TextOverrideKind::Replaced;
    RunStyle style = RunStyle::Paragraph;
    QString after;    ///< key of the block that it stands behind; blank: where the draft has it
    int position = 0; ///< among those behind the same block
    QList<StyledRun> runs;
    QString draft; ///< plain text that the draft had when this was written
    friend bool operator==(const TextOverride &, const TextOverride &) = default;
};

template <> struct Fields<TextOverride> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("id", &TextOverride::id, Row, Fixed),
                                    Field("version", &TextOverride::version, Row, Fixed),
                                    Field("block_key", &TextOverride::key, Line, Fixed),
                                    Field("kind", &TextOverride::kind, Keyword),
                                    Field("style", &TextOverride::style, Keyword),
                                    Field("after", &TextOverride::after, Line, Edited, "after_key"),
                                    Field("position", &TextOverride::position, Number),
                                    Field("runs", &TextOverride::runs, Parts),
                                    Field("draft", &TextOverride::draft, Text)};
};

/// A figure that a report printed otherwise than the data had it, its change left for the next one to
/// mention.
struct DeferredFigure {
    QString block; ///< key of the block it was printed in
    QString rule;  ///< of the figure, "receipt.received"
    QString taskNumber;
    QString printed;
    QString data; ///< when it was left
    friend bool operator==(const DeferredFigure &, const DeferredFigure &) = default;
};
QList<DeferredFigure> leftFigures(const QList<TextOverride> &own);

QString plainText(const QList<StyledRun> &runs);
/// The block would print as the draft has it, or is an added one without a word.
bool saysNothing(const TextOverride &block);

} // namespace dondoc
