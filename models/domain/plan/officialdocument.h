// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OfficialDocument: a văn bản that an office issued for a plan, as it is cited.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/basics/id.h"
#include "models/domain/basics/keywords.h"

#include <QDate>
#include <QString>

namespace dondoc {

/// Those of Nghị định 30/2020, Điều 7 by which a plan is directed, and the nghị quyết of other bodies.
enum class DocumentKind {
    OfficialLetter, ///< công văn, which has no name of its own
    Decision,
    Plan,
    Notice,
    Submission,
    Guidance,
    Report,
    Directive,
    Telegram,
    Programme,
    Resolution
};

template <>
inline constexpr auto kKeywords<DocumentKind> = keywordTable<DocumentKind>({
    {DocumentKind::OfficialLetter, "official_letter"},
    {DocumentKind::Decision, "decision"},
    {DocumentKind::Plan, "plan"},
    {DocumentKind::Notice, "notice"},
    {DocumentKind::Submission, "submission"},
    {DocumentKind::Guidance, "guidance"},
    {DocumentKind::Report, "report"},
    {DocumentKind::Directive, "directive"},
    {DocumentKind::Telegram, "telegram"},
    {DocumentKind::Programme, "programme"},
    {DocumentKind::Resolution, "resolution"},
});

struct OfficialDocument {
    Id id = 0;
    int version = 1;
    DocumentKind kind = DocumentKind::OfficialLetter;
    QString number;  ///< with its symbol, as printed: "5121/UBND-KT"
    QDate issuedOn;  ///< printed on it; invalid until known
    QString issuer;  ///< as printed: "UBND tỉnh"
    QString subject; ///< trích yếu, with or without "V/v"
    friend bool operator==(const OfficialDocument &, const OfficialDocument &) = default;
};

template <> struct Fields<OfficialDocument> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("id", &OfficialDocument::id, Row, Fixed),
                                    Field("version", &OfficialDocument::version, Row, Fixed),
                                    Field("kind", &OfficialDocument::kind, Keyword),
                                    Field("number", &OfficialDocument::number, Line),
                                    Field("date", &OfficialDocument::issuedOn, Day, Edited, "issued_on"),
                                    Field("issuer", &OfficialDocument::issuer, Line),
                                    Field("subject", &OfficialDocument::subject, Line)};
};

/// "Công văn", "Quyết định": as a citation begins.
QString kindInWords(DocumentKind kind);
/// "Công văn số 5121/UBND-KT"; without a number by its subject: "Công văn “đẩy mạnh …”".
QString nameInList(const OfficialDocument &document);
/// Number, day and issuer are known: without them it cannot be cited.
bool isCitable(const OfficialDocument &document);

} // namespace dondoc
