// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterMaker: the letters around a period's reports from their options to document, pages and files, and
// the messages for a chat.
#pragma once

#include "models/report/checks/composedpages.h"
#include "models/report/drafting/letters/remindermessage.h"

namespace dondoc::services {

/// Keeps nothing; for any thread.
class LetterMaker final : public report::LetterSource
{
public:
    Result<report::ComposedPages> pages(const AssessedPeriodPtr &quarter, LetterKind kind,
                                        const report::LetterOptions &options,
                                        const report::GoesOn &goesOn) override;
    /// Document and completeness without pages. MissingFont.
    Result<report::ComposedPages> compose(const AssessedPeriodPtr &quarter, LetterKind kind,
                                          const report::LetterOptions &options) const;

    Result<QByteArray> pdf(const report::ComposedPages &made, bool archival) const override;
    /// A letter has none.
    Result<QList<report::AnnexFile>> annexes(const report::ComposedPages &made, bool archival) const override;
    Result<QByteArray> docx(const report::ComposedPages &made) const;

    /// A reminder for each of these agencies, ready to be copied and logged; none for one that owes nothing.
    QList<SentLetter> messages(const AssessedPeriod &quarter, const QStringList &agencyCodes,
                               const report::MessageOptions &options) const;
};

} // namespace dondoc::services
