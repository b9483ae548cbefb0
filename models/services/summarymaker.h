// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryMaker: a period's summary report from its options to document, completeness, pages and files.
#pragma once

#include "models/domain/summary/reviewproposal.h"
#include "models/report/checks/composedpages.h"

#include <memory>

namespace dondoc::services {

/// What is stored of a report beside its PDF when it is submitted or issued.
struct KeptPapers {
    QByteArray docx;
    QByteArray xlsx; ///< its phụ lục; empty where it has none
    QString figures; ///< report::keptJson()
};

/// Keeps draft and annexes until quarter or options are others, so that the pages can follow the typing.
/// compose() and pages() for one thread at a time, the rest for any.
class SummaryMaker final : public report::SummarySource
{
public:
    SummaryMaker();
    ~SummaryMaker() override;

    /// All but the pages. MissingFont.
    Result<report::ComposedPages> compose(const AssessedPeriodPtr &quarter,
                                          const report::ComposeOptions &options,
                                          const QList<TextOverride> &own);
    Result<report::ComposedPages> pages(const AssessedPeriodPtr &quarter,
                                        const report::ComposeOptions &options, const QList<TextOverride> &own,
                                        const report::GoesOn &goesOn) override;

    Result<QByteArray> pdf(const report::ComposedPages &made, bool archival) const override;
    Result<QList<report::AnnexFile>> annexes(const report::ComposedPages &made, bool archival) const override;
    /// By the ending of path: .docx, which can come back with proposals, or .xlsx with the phụ lục.
    /// WrongUse for other endings; Unsupported where there is no phụ lục.
    Result<QByteArray> officeFile(const report::ComposedPages &made, const QString &path) const;
    /// Of a report that is submitted the .docx can come back with proposals. Internal, WriteFailed.
    Result<KeptPapers> papersOfSubmission(const report::ComposedPages &made) const;
    /// Of one that is issued it shall not.
    Result<KeptPapers> papersOfIssue(const report::ComposedPages &made) const;
    /// What reviewers changed in the .docx at that path. NotOurReport, and errors of reading.
    Result<ReviewReturn> returned(const QString &path, const report::ComposedPages &made) const;

private:
    struct Drafted;
    report::ComposedPages composed(const AssessedPeriodPtr &quarter, const report::ComposeOptions &options,
                                   const QList<TextOverride> &own, const QString &family);
    QList<report::PrintedPage> pagesOf(const report::Document &document, const QString &family,
                                       const report::GoesOn &goesOn);
    void complete(report::ComposedPages &made, const QList<TextOverride> &own, const QString &family) const;

    std::unique_ptr<Drafted> m_drafted;
};

} // namespace dondoc::services
