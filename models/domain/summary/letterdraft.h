// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterDraft: a công văn that the officer is writing, until it is recorded as sent.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/summary/sentletter.h"

namespace dondoc {

/// One for each kind of letter and period. Number and day are not its own: the clerk gives them when it goes
/// out (Nghị định 30/2020, Điều 15).
struct LetterDraft {
    Id id = 0;
    int version = 0; ///< as it was read; 0: not stored
    LetterKind kind = LetterKind::Request;
    QStringList text;       ///< paragraphs of the officer's own; empty: the program's
    QStringList addressees; ///< agency codes
    QDate newDeadline;      ///< of a reminder or a supplement; invalid: none
    QDateTime submittedAt;  ///< UTC; trình ký, from then on text and addressees are those of that paper
    friend bool operator==(const LetterDraft &, const LetterDraft &) = default;
};

template <> struct Fields<LetterDraft> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("id", &LetterDraft::id, Row, Fixed),
                                    Field("version", &LetterDraft::version, Row, Fixed),
                                    Field("kind", &LetterDraft::kind, Keyword, Fixed),
                                    Field("text", &LetterDraft::text, Lines),
                                    Field("addressees", &LetterDraft::addressees, Lines),
                                    Field("new_deadline", &LetterDraft::newDeadline, Day),
                                    Field("submitted_at", &LetterDraft::submittedAt, Instant)};
};

} // namespace dondoc
