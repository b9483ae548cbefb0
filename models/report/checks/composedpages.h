// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ComposedPages: a document with its pages and what stands in its way, and who makes it.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/basics/issue.h"
#include "models/domain/basics/result.h"
#include "models/domain/summary/sentletter.h"
#include "models/report/checks/submittedtext.h"
#include "models/report/document/document.h"
#include "models/report/drafting/context/composeoptions.h"
#include "models/report/drafting/letters/letter.h"
#include "models/report/layout/pages.h"

#include <functional>

namespace dondoc::report {

struct ComposedPages {
    AssessedPeriodPtr quarter;
    Document draft;    ///< of the data alone; empty of a letter
    Document document; ///< with the officer's text, or the letter: what the pages show
    QList<PrintedPage> pages;
    QList<Issue> gaps;
    QList<ChangedBlock> sinceSubmission; ///< against the version laid before a leader
};

/// A phụ lục as a file of its own.
struct AnnexFile {
    QString name; ///< of the file: "Quý IV năm 2025 - Phụ lục I.pdf"
    QByteArray pdf;
};

/// Gets the share that is done, 0 to 1; false stops the work, and its result is then incomplete.
using GoesOn = std::function<bool(double)>;

/// The files of pages that were made. Like those below, an interface that the window is given: it knows
/// neither services nor the writers of files. Used beside the window, by one thread at a time.
class PageFiles
{
public:
    virtual ~PageFiles() = default;
    /// archival: PDF/A-1b, which archives ask for; else plain PDF.
    virtual Result<QByteArray> pdf(const ComposedPages &made, bool archival) const = 0;
    /// Each phụ lục as a PDF, the top right corner of its first page free for the signature's text.
    virtual Result<QList<AnnexFile>> annexes(const ComposedPages &made, bool archival) const = 0;
};

class SummarySource : public PageFiles
{
public:
    /// own: the officer's text. MissingFont.
    virtual Result<ComposedPages> pages(const AssessedPeriodPtr &quarter, const ComposeOptions &options,
                                        const QList<TextOverride> &own, const GoesOn &goesOn)
        = 0;
};

class LetterSource : public PageFiles
{
public:
    /// No pages where there is nobody to write to. MissingFont.
    virtual Result<ComposedPages> pages(const AssessedPeriodPtr &quarter, LetterKind kind,
                                        const LetterOptions &options, const GoesOn &goesOn)
        = 0;
};

} // namespace dondoc::report
