// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SentLetter: a công văn as it was sent, or a message as it was copied into a chat.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/basics/keywords.h"
#include "models/domain/period/period.h"
#include "models/domain/plan/agency.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace dondoc {

enum class LetterKind { Request, Reminder, Supplement, Message };

template <>
inline constexpr auto kKeywords<LetterKind> = keywordTable<LetterKind>({
    {LetterKind::Request, "request"},
    {LetterKind::Reminder, "reminder"},
    {LetterKind::Supplement, "supplement"},
    {LetterKind::Message, "message"},
});

struct SentLetter {
    Id id = 0;
    int version = 1;
    LetterKind kind = LetterKind::Request;
    QString number;         ///< "123", without the symbol; blank of a message
    QString symbol;         ///< "SNNMT-TTBVTV", as it was printed behind the number; blank of a message
    QDate sentOn;           ///< printed on it; of a message the day it was copied
    QDateTime madeAt;       ///< UTC
    QStringList addressees; ///< agency codes
    QString signerName;     ///< as printed; blank where nobody was named
    QString subject;        ///< trích yếu; blank of a message
    QString text;           ///< of a message; blank of a letter
    QString pdfSha256;      ///< 64 hexadecimal digits, lower case; blank: none
    QString docxSha256;     ///< written as pdfSha256
    QString stampedSha256;  ///< the clerk's signed and stamped PDF, once it came; written as pdfSha256
    friend bool operator==(const SentLetter &, const SentLetter &) = default;
};

template <> struct Fields<SentLetter> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("id", &SentLetter::id, Row, Fixed),
                                    Field("version", &SentLetter::version, Row, Fixed),
                                    Field("kind", &SentLetter::kind, Keyword, Fixed),
                                    Field("number", &SentLetter::number, Line, Fixed),
                                    Field("symbol", &SentLetter::symbol, Line, Fixed),
                                    Field("sent_on", &SentLetter::sentOn, Day, Fixed),
                                    Field("made_at", &SentLetter::madeAt, Instant, Fixed),
                                    Field("addressees", &SentLetter::addressees, Lines, Fixed),
                                    Field("signer_name", &SentLetter::signerName, Line, Fixed),
                                    Field("subject", &SentLetter::subject, Line, Fixed),
                                    Field("text", &SentLetter::text, Text, Fixed),
                                    Field("pdf_sha256", &SentLetter::pdfSha256, Reference, Fixed),
                                    Field("docx_sha256", &SentLetter::docxSha256, Reference, Fixed),
                                    Field("stamped_sha256", &SentLetter::stampedSha256, Reference, Fixed)};
};

struct PeriodLetter {
    Period period; ///< whose reports it asks for; an ad hoc one without its days
    SentLetter letter;
};

} // namespace dondoc
