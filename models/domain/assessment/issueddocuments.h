// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedDocuments: what was issued for a plan, as the file holds it and as the officer lists it, each once.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"

#include <optional>

namespace dondoc {

enum class DocumentSource {
    Entered, ///< by the officer
    Plan,    ///< the plan itself
    Letter   ///< sent with number and day
};

struct IssuedDocument {
    OfficialDocument document = {};
    DocumentSource source = DocumentSource::Entered;
    std::optional<LetterKind> letter = {}; ///< of a letter
    QString about = {};                    ///< of a letter: whose reports it asks for, where that is over
    bool own = false;                      ///< issued by the coordinating department
    bool again = false;                    ///< number, day and issuer are those of another one, which is told
};

/// All of the plan, by day, those without one at the end. What the file holds itself stands before what was
/// entered on that day; a document that cannot be cited is there too.
QList<IssuedDocument> knownDocuments(const PeriodSnapshot &data);
/// Those that can be cited, each once, issued within the period; of a quarter that is written as one with a
/// longer period, within that. Both ends are the period's own, so nothing after the cut-off.
QList<IssuedDocument> issuedDocuments(const PeriodSnapshot &data);
/// One key for an office however it is written: "Ủy ban nhân dân tỉnh Sơn La" and "UBND tỉnh".
QString issuerKey(const PeriodSnapshot &data, const QString &issuer);
/// "15/SNNMT-TTBVTV": as the letter is cited.
QString citedNumber(const SentLetter &letter);

} // namespace dondoc
