// SPDX-License-Identifier: GPL-3.0-or-later
// PageMaker: jobs with values, answers by queued calls.
#include "views/preview/pagemaker.h"

#include "models/report/checks/completeness.h"
#include "models/report/checks/textgaps.h"
#include "models/report/composer.h"
#include "models/report/editing/textoverrides.h"
#include "models/report/layout/layout.h"
#include "models/report/layout/pagefont.h"
#include "models/report/layout/qttextmeasure.h"

#include <algorithm>

namespace dondoc::views {

QDateTime creationDate(const PeriodSnapshot &data)
{
    if (qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH"))
        return {};
    QDateTime newest = data.period.to.startOfDay(Qt::UTC);
    for (const AgencyReport &report : data.reports)
        newest = std::max(newest, report.enteredAt);
    return newest;
}

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

Result<QList<AnnexFile>> annexFiles(const ComposedPages &made, const QString &family,
                                    print::PdfOptions options)
{
    const report::QtTextMeasure measure(family);
    report::PageSpec spec;
    spec.firstDropMm = kSignatureDropMm;
    QList<AnnexFile> files;
    const QList<report::Section> annexes = made.document.sections.mid(1); // the first is the body
    for (const report::Section &section : annexes) {
        const QString label = labelOf(section);
        report::Document annex{made.document.title, made.document.marking, {section}};
        options.title = label + QStringLiteral(" - ") + made.document.title;
        const Result<QByteArray> pdf = print::toPdf(report::layOut(annex, spec, measure), options);
        if (!pdf)
            return pdf.error();
        files.append({periods::fileTitle(made.quarter->data.period) + QStringLiteral(" - ") + label
                          + QStringLiteral(".pdf"),
                      *pdf});
    }
    return files;
}

} // namespace

/// What does not change while the officer types.
struct PageMaker::Drafted {
    AssessedPeriodPtr quarter;
    report::ComposeOptions options;
    report::Document draft;
    QList<Issue> gaps;
    QList<report::PrintedPage> annexPages; ///< empty: not made yet
};

PageMaker::PageMaker(QObject *parent) : QObject(parent), m_drafted(std::make_unique<Drafted>())
{
    m_pool.setMaxThreadCount(1);
}

PageMaker::~PageMaker()
{
    ++m_newest;
    m_pool.waitForDone();
}

void PageMaker::run(std::function<void(quint64)> job)
{
    const quint64 request = ++m_newest;
    setBusy(true);
    m_pool.start([this, job = std::move(job), request] {
        if (request == m_newest)
            job(request);
    });
}

/// From the worker: tells on this object's thread, unless a newer request has come by then.
void PageMaker::answer(quint64 request, std::function<void()> tell)
{
    QMetaObject::invokeMethod(
        this,
        [this, request, tell = std::move(tell)] {
            if (request != m_newest)
                return;
            setBusy(false);
            tell();
        },
        Qt::QueuedConnection);
}

void PageMaker::makePages(const AssessedPeriodPtr &quarter, const report::ComposeOptions &options,
                          const QList<TextOverride> &own)
{
    const Result<QString> family = report::pageFontFamily();
    if (!family) {
        Q_EMIT failed(family.error());
        return;
    }
    run([this, quarter, options, own, family = *family](quint64 request) {
        draft(quarter, options, family);
        layOut(request, own, family);
    });
}

void PageMaker::draft(const AssessedPeriodPtr &quarter, const report::ComposeOptions &options,
                      const QString &family)
{
    if (m_drafted->quarter == quarter && m_drafted->options == options)
        return;
    *m_drafted = {quarter,
                  options,
                  report::composeDraft(quarter->data, quarter->assessment, options),
                  report::findGaps(quarter->data, quarter->assessment, family),
                  {}};
}

/// Each section has pages of its own, numbered on their own, so the annexes stand while the body changes.
QList<report::PrintedPage> PageMaker::pagesOf(quint64 request, const report::Document &document,
                                              const QString &family)
{
    const auto goesOn = [this, request](double share) {
        QMetaObject::invokeMethod(
            this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
        return request == m_newest;
    };
    const report::QtTextMeasure measure(family);
    report::Document part = document;
    part.sections = document.sections.mid(0, 1);
    QList<report::PrintedPage> pages = report::layOut(part, {}, measure, goesOn);
    if (m_drafted->annexPages.isEmpty() && request == m_newest) {
        part.sections = document.sections.mid(1);
        const QList<report::PrintedPage> annexes = report::layOut(part, {}, measure, goesOn);
        if (request == m_newest)
            m_drafted->annexPages = annexes;
    }
    return pages + m_drafted->annexPages;
}

void PageMaker::layOut(quint64 request, const QList<TextOverride> &own, const QString &family)
{
    ComposedPages made;
    made.quarter = m_drafted->quarter;
    made.draft = m_drafted->draft;
    made.document = report::withTextOverrides(made.draft, own);
    made.pages = pagesOf(request, made.document, family);
    if (request != m_newest)
        return;
    made.sinceSubmission
        = report::changedSinceSubmission(made.draft, own, report::submittedText(made.quarter->data));
    made.gaps = report::findSubmissionGaps(made.sinceSubmission)
        + report::findTextGaps(made.draft, made.document, own)
        + report::findUnprintable(made.document, own, family) + m_drafted->gaps;
    answer(request, [this, made] { Q_EMIT pagesMade(made); });
}

void PageMaker::makeLetter(const AssessedPeriodPtr &quarter, LetterKind kind,
                           const report::LetterOptions &options)
{
    const Result<QString> family = report::pageFontFamily();
    if (!family) {
        Q_EMIT failed(family.error());
        return;
    }
    run([this, quarter, kind, options, family = *family](quint64 request) {
        ComposedPages made;
        made.quarter = quarter;
        made.document = report::composeLetter(kind, quarter->data, quarter->assessment, options);
        made.pages = report::layOut(made.document, {}, report::QtTextMeasure(family),
                                    [this, request](double) { return request == m_newest; });
        made.gaps = report::findUnprintable(made.document, {}, family);
        answer(request, [this, made] { Q_EMIT pagesMade(made); });
    });
}

void PageMaker::makePdf(const ComposedPages &made, const QString &path)
{
    run([this, made, path, options = pdfOptions(made)](quint64 request) {
        const Result<QByteArray> bytes = print::toPdf(made.pages, options);
        answer(request, [this, bytes, path] {
            if (bytes)
                Q_EMIT pdfMade(path, *bytes);
            else
                Q_EMIT failed(bytes.error());
        });
    });
}

print::PdfOptions PageMaker::pdfOptions(const ComposedPages &made) const
{
    return {made.document.title, QStringLiteral("Đôn Đốc " DONDOC_VERSION), creationDate(made.quarter->data),
            m_archival};
}

void PageMaker::makeAnnexes(const ComposedPages &made)
{
    const Result<QString> family = report::pageFontFamily();
    if (!family) {
        Q_EMIT failed(family.error());
        return;
    }
    run([this, made, family = *family, options = pdfOptions(made)](quint64 request) {
        const Result<QList<AnnexFile>> files = annexFiles(made, family, options);
        answer(request, [this, files] {
            if (files)
                Q_EMIT annexesMade(*files);
            else
                Q_EMIT failed(files.error());
        });
    });
}

void PageMaker::stop()
{
    ++m_newest;
    setBusy(false);
}

void PageMaker::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace dondoc::views
