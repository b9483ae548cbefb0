// SPDX-License-Identifier: GPL-3.0-or-later
// Office, the life of a summary report: submitted, issued, stamped, corrected.
#include "models/services/office.h"

#include "models/domain/intake/validation.h"
#include "models/domain/text/text.h"
#include "models/services/officechange.h"
#include "models/storage/reportrepository.h"
#include "models/storage/sentfilestore.h"
#include "models/storage/summaryrepository.h"

namespace dondoc::services {

using namespace storage;

namespace {

/// What an empty file is kept as: no hash.
Result<QString> keptFile(Connection &connection, const QByteArray &bytes)
{
    return bytes.isEmpty() ? Result<QString>(QString()) : SentFileStore(connection).keep(bytes);
}

/// The newest edition, as far as it can still be changed; a new one where none was begun.
Result<SummaryReport> openDraft(SummaryRepository &repository, Id periodId, const Period &period)
{
    const auto begun = repository.find(periodId);
    if (!begun)
        return begun.error();
    if (!begun->has_value())
        return SummaryReport();
    return (*begun)->state == SummaryState::Issued ? Result<SummaryReport>(issuedAlready(period, **begun))
                                                   : Result<SummaryReport>(**begun);
}

Result<SummaryReport> issuedEdition(SummaryRepository &repository, Id periodId, const Period &period)
{
    const auto begun = repository.find(periodId);
    if (!begun)
        return begun.error();
    if (!begun->has_value() || (*begun)->state != SummaryState::Issued)
        return Error{ErrorCode::NotIssued, periods::title(period), {}};
    return **begun;
}

Result<SummaryReport> storedSummary(SummaryRepository &repository, Id periodId)
{
    const auto stored = repository.find(periodId);
    return stored ? Result<SummaryReport>(**stored) : Result<SummaryReport>(stored.error());
}

Result<void> keepIssuedFiles(Connection &connection, const SummaryIssue &issue, SummaryReport &report)
{
    const std::pair<const QByteArray &, QString &> files[]
        = {{issue.pdf, report.pdfSha256}, {issue.docx, report.docxSha256}, {issue.xlsx, report.xlsxSha256}};
    for (const auto &[bytes, place] : files) {
        const auto kept = keptFile(connection, bytes);
        if (!kept)
            return kept.error();
        place = *kept;
    }
    return {};
}

} // namespace

Result<SummaryReport> Office::storeIssue(ChangeRecorder &recorder, const PeriodRef &place,
                                         const Period &period, SummaryReport report,
                                         const SummaryIssue &issue)
{
    SummaryRepository repository(m_file->connection());
    const auto draft = openDraft(repository, place.periodId, period);
    if (!draft)
        return draft.error();
    report.id = draft->id;
    report.version = draft->version;
    report.edition = draft->edition;
    report.annexes = draft->annexes;
    if (const auto kept = keepIssuedFiles(m_file->connection(), issue, report); !kept)
        return kept.error();
    if (const auto saved = repository.save(recorder, place.periodId, report); !saved)
        return saved.error();
    return storedSummary(repository, place.periodId);
}

Result<SummaryReport> Office::issueSummary(const QString &planCode, const Period &period,
                                           const SummaryIssue &issue)
{
    if (const auto fine = validate(issue); !fine)
        return fine.error();
    const auto read = data(planCode, period, issue.dataUntil);
    if (!read)
        return read.error();
    SummaryReport report;
    report.state = SummaryState::Issued;
    report.number = text::simplified(issue.number);
    report.issuedOn = issue.date;
    report.issuedAt = m_clock();
    report.dataUntil = assess(*read).dataUntil;
    report.pages = issue.pages;
    report.figuresJson = issue.figures;
    return change<SummaryReport>(
        QStringLiteral("issue"), 0, [&](ChangeRecorder &recorder) -> Result<SummaryReport> {
            const auto place = placeFor(planCode, period);
            return place ? storeIssue(recorder, *place, period, report, issue) : place.error();
        });
}

Result<SummaryVersion> Office::storeVersion(ChangeRecorder &recorder, const PeriodRef &place,
                                            const Period &period, SummaryVersion version,
                                            const SummarySubmission &submission)
{
    SummaryRepository repository(m_file->connection());
    auto draft = openDraft(repository, place.periodId, period);
    if (!draft)
        return draft.error();
    (*draft).state = SummaryState::Submitted;
    const auto id = repository.save(recorder, place.periodId, *draft);
    if (!id)
        return id.error();
    const auto earlier = repository.versions(*id);
    if (!earlier)
        return earlier.error();
    version.ordinal = earlier->isEmpty() ? 1 : earlier->constLast().ordinal + 1;
    const auto pdf = keptFile(m_file->connection(), submission.pdf);
    if (!pdf)
        return pdf.error();
    const auto docx = keptFile(m_file->connection(), submission.docx);
    if (!docx)
        return docx.error();
    version.pdfSha256 = *pdf;
    version.docxSha256 = *docx;
    const auto added = repository.addVersion(recorder, *id, version);
    if (!added)
        return added.error();
    version.id = *added;
    return version;
}

Result<SummaryVersion> Office::submitSummary(const QString &planCode, const Period &period,
                                             const SummarySubmission &submission)
{
    if (const auto fine = validate(submission); !fine)
        return fine.error();
    const auto read = data(planCode, period, submission.dataUntil);
    if (!read)
        return read.error();
    SummaryVersion version;
    version.submittedAt = m_clock();
    version.who = m_user;
    version.note = text::simplified(submission.note);
    version.dataUntil = assess(*read).dataUntil;
    version.pages = submission.pages;
    version.figuresJson = submission.figures;
    return change<SummaryVersion>(
        QStringLiteral("submit"), 0, [&](ChangeRecorder &recorder) -> Result<SummaryVersion> {
            const auto place = placeFor(planCode, period);
            return place ? storeVersion(recorder, *place, period, version, submission) : place.error();
        });
}

Result<SummaryReport> Office::attachStamped(const QString &planCode, const Period &period,
                                            const QByteArray &pdf)
{
    if (!pdf.startsWith("%PDF-"))
        return Error{ErrorCode::InvalidValue, QStringLiteral("pdf"), {}};
    return change<SummaryReport>(
        QStringLiteral("stamped"), 0, [&](ChangeRecorder &recorder) -> Result<SummaryReport> {
            SummaryRepository repository(m_file->connection());
            const auto place = placeFor(planCode, period);
            if (!place)
                return place.error();
            auto report = issuedEdition(repository, place->periodId, period);
            if (!report)
                return report;
            const auto kept = SentFileStore(m_file->connection()).keep(pdf);
            if (!kept)
                return kept.error();
            (*report).stampedSha256 = *kept;
            if (const auto saved = repository.save(recorder, place->periodId, *report); !saved)
                return saved.error();
            return storedSummary(repository, place->periodId);
        });
}

Result<SummaryReport> Office::correctSummary(const QString &planCode, const Period &period)
{
    return change<SummaryReport>(
        QStringLiteral("correction"), 0, [&](ChangeRecorder &recorder) -> Result<SummaryReport> {
            SummaryRepository repository(m_file->connection());
            const auto place = placeFor(planCode, period);
            if (!place)
                return place.error();
            const auto old = issuedEdition(repository, place->periodId, period);
            if (!old)
                return old;
            SummaryReport next;
            next.edition = old->edition + 1;
            next.annexes = old->annexes;
            const auto id = repository.save(recorder, place->periodId, next);
            if (!id)
                return id.error();
            if (const auto copied = repository.copyText(recorder, old->id, *id); !copied)
                return copied.error();
            return storedSummary(repository, place->periodId);
        });
}

Result<QByteArray> Office::issuedFile(const QString &sha256) const
{
    return SentFileStore(m_file->connection()).bytes(sha256);
}

} // namespace dondoc::services
