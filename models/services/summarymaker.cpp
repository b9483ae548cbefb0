// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryMaker: composing, checking and laying out; the writers of files are those of print and exchange.
#include "models/services/summarymaker.h"

#include "models/exchange/docx/docxwriter.h"
#include "models/exchange/docx/reviewdiff.h"
#include "models/exchange/sheets/annexbook.h"
#include "models/print/pdffile.h"
#include "models/report/checks/completeness.h"
#include "models/report/checks/textgaps.h"
#include "models/report/composer.h"
#include "models/report/editing/textoverrides.h"
#include "models/report/layout/layout.h"
#include "models/report/layout/pagefont.h"
#include "models/report/layout/qttextmeasure.h"
#include "models/services/incomingfiles.h"
#include "models/services/paperproperties.h"

#include <algorithm>

namespace dondoc::services {

using namespace Qt::StringLiterals;
using report::ComposedPages;

namespace {

constexpr double kSignatureDropMm = 15; ///< with the margin: four lines of 10 pt

/// "Phụ lục I", as its first page has it.
QString labelOf(const report::Section &annex)
{
    for (const report::Block &block : annex.blocks) {
        const auto *paragraph = std::get_if<report::Paragraph>(&block);
        if (paragraph && paragraph->style == report::ParagraphStyle::AnnexNumber)
            return report::plainText(paragraph->text);
    }
    return annex.key;
}

print::PdfOptions pdfOptions(const ComposedPages &made, const QString &title, bool archival)
{
    return {title, programName(), creationDate(made.quarter->data), archival};
}

Result<QByteArray> docxOf(const ComposedPages &made, const exchange::ReportOrigin &origin)
{
    exchange::DocxOptions options;
    options.created = creationDate(made.quarter->data);
    options.creator = programName();
    options.origin = origin;
    return exchange::toDocx(made.document, options);
}

Result<QByteArray> xlsxOf(const ComposedPages &made)
{
    return exchange::toAnnexBook(made.document, creationDate(made.quarter->data));
}

Result<KeptPapers> papersOf(const ComposedPages &made, const exchange::ReportOrigin &origin)
{
    const Result<QByteArray> docx = docxOf(made, origin);
    if (!docx)
        return docx.error();
    const Result<QByteArray> xlsx = xlsxOf(made);
    if (!xlsx && xlsx.error().code != ErrorCode::Unsupported)
        return xlsx.error();
    return KeptPapers{*docx, xlsx ? *xlsx : QByteArray(), report::keptJson(made.document, made.pages)};
}

bool hasEnding(const QString &path, QLatin1String ending)
{
    return path.endsWith(ending, Qt::CaseInsensitive);
}

} // namespace

/// What does not change while the officer types.
struct SummaryMaker::Drafted {
    AssessedPeriodPtr quarter;
    report::ComposeOptions options;
    report::Document draft;
    QList<Issue> gaps;
    QList<report::PrintedPage> annexPages; ///< empty: not made yet
};

SummaryMaker::SummaryMaker() : m_drafted(std::make_unique<Drafted>()) { }
SummaryMaker::~SummaryMaker() = default;

ComposedPages SummaryMaker::composed(const AssessedPeriodPtr &quarter, const report::ComposeOptions &options,
                                     const QList<TextOverride> &own, const QString &family)
{
    if (m_drafted->quarter != quarter || m_drafted->options != options) {
        const auto &[data, assessment] = *quarter;
        const report::JoinedWords words = report::joinWords(data, assessment, options.date);
        *m_drafted = {quarter,
                      options,
                      report::composeDraft(data, assessment, words, options),
                      report::findGaps(data, assessment, words, family),
                      {}};
    }
    ComposedPages made;
    made.quarter = quarter;
    made.draft = m_drafted->draft;
    made.document = report::withTextOverrides(made.draft, own);
    return made;
}

/// The gravest first; of one severity what changed since the submission, what the text lacks, what the data
/// lack.
void SummaryMaker::complete(ComposedPages &made, const QList<TextOverride> &own, const QString &family) const
{
    made.sinceSubmission
        = report::changedSinceSubmission(made.draft, own, report::submittedText(made.quarter->data));
    made.gaps = report::findSubmissionGaps(made.sinceSubmission)
        + report::findTextGaps(made.draft, made.document, own)
        + report::findUnprintable(made.document, own, family) + m_drafted->gaps;
    std::stable_sort(made.gaps.begin(), made.gaps.end(),
                     [](const Issue &left, const Issue &right) { return left.severity < right.severity; });
}

/// Each section has pages of its own, numbered on their own, so the annexes stand while the body changes.
QList<report::PrintedPage> SummaryMaker::pagesOf(const report::Document &document, const QString &family,
                                                 const report::GoesOn &goesOn)
{
    const report::QtTextMeasure measure(family);
    report::Document part = document;
    part.sections = document.sections.mid(0, 1);
    const QList<report::PrintedPage> pages = report::layOut(part, {}, measure, goesOn);
    if (!m_drafted->annexPages.isEmpty() || (goesOn && !goesOn(0)))
        return pages + m_drafted->annexPages;
    bool whole = true;
    part.sections = document.sections.mid(1);
    const QList<report::PrintedPage> annexes
        = report::layOut(part, {}, measure, [&goesOn, &whole](double share) {
              whole = whole && (!goesOn || goesOn(share));
              return whole;
          });
    if (whole)
        m_drafted->annexPages = annexes;
    return pages + annexes;
}

Result<ComposedPages> SummaryMaker::compose(const AssessedPeriodPtr &quarter,
                                            const report::ComposeOptions &options,
                                            const QList<TextOverride> &own)
{
    const Result<QString> family = report::pageFontFamily();
    if (!family)
        return family.error();
    ComposedPages made = composed(quarter, options, own, *family);
    complete(made, own, *family);
    return made;
}

Result<ComposedPages> SummaryMaker::pages(const AssessedPeriodPtr &quarter,
                                          const report::ComposeOptions &options,
                                          const QList<TextOverride> &own, const report::GoesOn &goesOn)
{
    const Result<QString> family = report::pageFontFamily();
    if (!family)
        return family.error();
    ComposedPages made = composed(quarter, options, own, *family);
    made.pages = pagesOf(made.document, *family, goesOn);
    if (!goesOn || goesOn(1))
        complete(made, own, *family);
    return made;
}

Result<QByteArray> SummaryMaker::pdf(const ComposedPages &made, bool archival) const
{
    return print::toPdf(made.pages, pdfOptions(made, made.document.title, archival));
}

Result<QList<report::AnnexFile>> SummaryMaker::annexes(const ComposedPages &made, bool archival) const
{
    const Result<QString> family = report::pageFontFamily();
    if (!family)
        return family.error();
    const report::QtTextMeasure measure(*family);
    report::PageSpec spec;
    spec.firstDropMm = kSignatureDropMm;
    QList<report::AnnexFile> files;
    const QList<report::Section> annexes = made.document.sections.mid(1); // the first is the body
    for (const report::Section &section : annexes) {
        const QString label = labelOf(section);
        const report::Document annex{made.document.title, made.document.marking, {section}};
        const auto pdf = print::toPdf(report::layOut(annex, spec, measure),
                                      pdfOptions(made, label + u" - "_s + made.document.title, archival));
        if (!pdf)
            return pdf.error();
        files.append({u"%1 - %2.pdf"_s.arg(periods::fileTitle(made.quarter->data.period), label), *pdf});
    }
    return files;
}

Result<QByteArray> SummaryMaker::officeFile(const ComposedPages &made, const QString &path) const
{
    if (hasEnding(path, ".xlsx"_L1))
        return xlsxOf(made);
    if (hasEnding(path, ".docx"_L1))
        return docxOf(made, exchange::originOf(made.quarter->data));
    return Error{ErrorCode::WrongUse, path, {}};
}

Result<KeptPapers> SummaryMaker::papersOfSubmission(const ComposedPages &made) const
{
    return papersOf(made, exchange::originOf(made.quarter->data));
}

Result<KeptPapers> SummaryMaker::papersOfIssue(const ComposedPages &made) const { return papersOf(made, {}); }

Result<ReviewReturn> SummaryMaker::returned(const QString &path, const ComposedPages &made) const
{
    const Result<IncomingFile> file = readIncomingFile(path);
    if (!file)
        return file.error();
    const auto returned = exchange::readReturnedDocx(file->bytes, file->name);
    if (!returned)
        return returned.error();
    return exchange::proposalsOf(*returned, made.document, exchange::originOf(made.quarter->data));
}

} // namespace dondoc::services
