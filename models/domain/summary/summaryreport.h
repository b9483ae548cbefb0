// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryReport: the report that was laid before UBND tỉnh, as it was issued.
#pragma once

#include "models/domain/basics/fields.h"
#include "models/domain/basics/keywords.h"
#include "models/domain/basics/result.h"
#include "models/domain/period/period.h"
#include "models/domain/plan/agency.h"
#include "models/domain/summary/textoverride.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace dondoc {

/// Draft → submitted → issued; nothing leads back from issued.
enum class SummaryState { Draft, Submitted, Issued };

template <>
inline constexpr auto kKeywords<SummaryState> = keywordTable<SummaryState>({
    {SummaryState::Draft, "draft"},
    {SummaryState::Submitted, "submitted"},
    {SummaryState::Issued, "issued"},
});

struct SummaryReport {
    Id id = 0;
    int version = 1;
    SummaryState state = SummaryState::Draft;
    QString number;        ///< "12", without the symbol
    QDate issuedOn;        ///< printed on it
    QDateTime issuedAt;    ///< UTC; when it was fixed
    QDate dataUntil;       ///< last day whose receipts it counts
    int pages = 0;         ///< of the PDF
    QString pdfSha256;     ///< 64 hexadecimal digits, lower case; blank: none
    QString docxSha256;    ///< written as pdfSha256
    QString xlsxSha256;    ///< of the annexes; written as pdfSha256
    QString stampedSha256; ///< the clerk's signed and stamped PDF, once it came; written as pdfSha256
    int edition = 1;       ///< 1; one more for every correction of an issued one
    QStringList annexes; ///< keys of what is printed after the body, in order; empty: by the office's profile
    QList<TextOverride> own; ///< the officer's text; read with the report, written block by block
    QString figuresJson;     ///< the figures as they stood then
    friend bool operator==(const SummaryReport &, const SummaryReport &) = default;
};

template <> struct Fields<SummaryReport> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("id", &SummaryReport::id, Row, Fixed),
                                    Field("version", &SummaryReport::version, Row, Fixed),
                                    Field("state", &SummaryReport::state, Keyword, Fixed),
                                    Field("number", &SummaryReport::number, Line, Fixed),
                                    Field("issued_on", &SummaryReport::issuedOn, Day, Fixed),
                                    Field("issued_at", &SummaryReport::issuedAt, Instant, Fixed),
                                    Field("data_until", &SummaryReport::dataUntil, Day, Fixed),
                                    Field("pages", &SummaryReport::pages, Number, Fixed),
                                    Field("pdf_sha256", &SummaryReport::pdfSha256, Reference, Fixed),
                                    Field("docx_sha256", &SummaryReport::docxSha256, Reference, Fixed),
                                    Field("xlsx_sha256", &SummaryReport::xlsxSha256, Reference, Fixed),
                                    Field("stamped_sha256", &SummaryReport::stampedSha256, Reference, Fixed),
                                    Field("edition", &SummaryReport::edition, Number, Fixed),
                                    Field("annexes", &SummaryReport::annexes, Lines),
                                    Field("own", &SummaryReport::own, Parts),
                                    Field("figures", &SummaryReport::figuresJson, Text, Fixed)};
};

/// The report as it was laid before a leader; never changed.
struct SummaryVersion {
    Id id = 0;
    int ordinal = 1;       ///< 1, 2 … of one report
    QDateTime submittedAt; ///< UTC
    QString who;           ///< officer who submitted it
    QString note;
    QDate dataUntil;
    int pages = 0;
    QString pdfSha256;
    QString docxSha256;  ///< blank: none
    QString figuresJson; ///< the figures as they stood then
    friend bool operator==(const SummaryVersion &, const SummaryVersion &) = default;
};

template <> struct Fields<SummaryVersion> {
    using enum FieldKind;
    using enum FieldUse;
    static constexpr std::tuple all{Field("id", &SummaryVersion::id, Row, Fixed),
                                    Field("ordinal", &SummaryVersion::ordinal, Number, Fixed),
                                    Field("submitted_at", &SummaryVersion::submittedAt, Instant, Fixed),
                                    Field("who", &SummaryVersion::who, Line, Fixed),
                                    Field("note", &SummaryVersion::note, Text, Fixed),
                                    Field("data_until", &SummaryVersion::dataUntil, Day, Fixed),
                                    Field("pages", &SummaryVersion::pages, Number, Fixed),
                                    Field("pdf_sha256", &SummaryVersion::pdfSha256, Reference, Fixed),
                                    Field("docx_sha256", &SummaryVersion::docxSha256, Reference, Fixed),
                                    Field("figures", &SummaryVersion::figuresJson, Text, Fixed)};
};

/// A summary's stored files by their SHA-256; blank: none.
struct StoredFiles {
    QString pdf;
    QString docx;
    QString xlsx;
};
StoredFiles filesOf(const SummaryReport &report);
/// Which of them belongs under a name with that ending: .docx, .xlsx, else the PDF.
QString storedFileFor(const StoredFiles &files, const QString &path);

/// AlreadyIssued, with the number and day of the issue.
Error issuedAlready(const Period &period, const SummaryReport &report);

} // namespace dondoc
