// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryService: the summary report of a period: its text, and its way from draft to issue and correction.
#include "models/services/summaryservice.h"

#include "models/domain/assessment/assessment.h"
#include "models/domain/basics/localday.h"
#include "models/domain/intake/validation.h"
#include "models/domain/plan/planspan.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/services/filecheck.h"
#include "models/services/periodplace.h"
#include "models/services/planservice.h"
#include "models/storage/sentfilestore.h"
#include "models/storage/summaryrepository.h"
#include "models/storage/textoverriderepository.h"

#include <utility>

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

Result<SummaryReport> asStored(SummaryRepository &repository, Id periodId)
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

/// The period's summary that can still be written in; begun where there is none.
Result<Id> openSummary(ChangeRecorder &recorder, Id periodId, const Period &period)
{
    SummaryRepository repository(recorder.connection());
    const auto found = repository.find(periodId);
    if (!found)
        return found.error();
    if (!found->has_value())
        return repository.save(recorder, periodId, {});
    const SummaryReport &report = **found;
    if (report.state == SummaryState::Issued)
        return issuedAlready(period, report);
    return report.id;
}

Result<SummaryReport> writeIssue(ChangeRecorder &recorder, const PeriodRef &place, const Period &period,
                                 SummaryReport report, const SummaryIssue &issue)
{
    SummaryRepository repository(recorder.connection());
    const auto draft = openDraft(repository, place.periodId, period);
    if (!draft)
        return draft.error();
    report.id = draft->id;
    report.version = draft->version;
    report.edition = draft->edition;
    report.annexes = issue.annexes.isEmpty() ? draft->annexes : issue.annexes;
    if (const auto kept = keepIssuedFiles(recorder.connection(), issue, report); !kept)
        return kept.error();
    if (const auto saved = repository.save(recorder, place.periodId, report); !saved)
        return saved.error();
    return asStored(repository, place.periodId);
}

/// The draft, submitted; its id and the number that its next version has.
Result<std::pair<Id, int>> submittedDraft(ChangeRecorder &recorder, Id periodId, const Period &period)
{
    SummaryRepository repository(recorder.connection());
    auto draft = openDraft(repository, periodId, period);
    if (!draft)
        return draft.error();
    (*draft).state = SummaryState::Submitted;
    const auto id = repository.save(recorder, periodId, *draft);
    if (!id)
        return id.error();
    const auto earlier = repository.versions(*id);
    if (!earlier)
        return earlier.error();
    return std::pair(*id, earlier->isEmpty() ? 1 : earlier->constLast().ordinal + 1);
}

Result<SummaryVersion> writeVersion(ChangeRecorder &recorder, const PeriodRef &place, const Period &period,
                                    SummaryVersion version, const SummarySubmission &submission)
{
    const auto draft = submittedDraft(recorder, place.periodId, period);
    if (!draft)
        return draft.error();
    version.ordinal = draft->second;
    const auto pdf = keptFile(recorder.connection(), submission.pdf);
    if (!pdf)
        return pdf.error();
    const auto docx = keptFile(recorder.connection(), submission.docx);
    if (!docx)
        return docx.error();
    version.pdfSha256 = *pdf;
    version.docxSha256 = *docx;
    const auto added = SummaryRepository(recorder.connection()).addVersion(recorder, draft->first, version);
    if (!added)
        return added.error();
    version.id = *added;
    return version;
}

/// A draft may be looked at; issued it would tell UBND tỉnh of tasks that nobody had.
Result<void> checkPlanBegan(DataFileSession &session, const QString &planCode, const Period &period)
{
    const auto plan = PlanService(session).plan(planCode);
    if (!plan)
        return plan.error();
    if (!periodBeforePlan(*plan, period))
        return {};
    return Error{ErrorCode::EndedBeforePlan, periods::title(period), numbers::date(planBegin(*plan))};
}

/// The day up to which the report counts. until: asked for; invalid: what the rules say.
Result<QDate> lastDataDay(DataFileSession &session, const QString &planCode, const Period &period,
                          const QDate &until)
{
    return session.snapshot(planCode, period, until).transform([](const PeriodSnapshot &data) {
        return assess(data).dataUntil;
    });
}

} // namespace

Result<QList<TextOverride>> SummaryService::saveOwnText(const QString &planCode, const Period &period,
                                                        const QList<TextOverride> &blocks) const
{
    const auto job = [&](ChangeRecorder &recorder, const PeriodRef &place) -> Result<QList<TextOverride>> {
        const auto summary = openSummary(recorder, place.periodId, period);
        if (!summary)
            return summary.error();
        TextOverrideRepository repository(recorder.connection());
        for (const TextOverride &block : blocks) {
            if (const auto done = repository.save(recorder, *summary, block); !done)
                return done.error();
        }
        return repository.all(*summary);
    };
    return changePeriod(m_session, QStringLiteral("summary_text"), planCode, period, job);
}

Result<void> SummaryService::chooseAnnexes(const QString &planCode, const Period &period,
                                           const QStringList &keys) const
{
    const auto job = [&](ChangeRecorder &recorder, const PeriodRef &place) -> Result<void> {
        const auto summary = openSummary(recorder, place.periodId, period);
        if (!summary)
            return summary.error();
        SummaryRepository repository(recorder.connection());
        auto report = repository.find(place.periodId);
        if (!report)
            return report.error();
        (*report)->annexes = keys;
        const auto saved = repository.save(recorder, place.periodId, **report);
        return saved.done();
    };
    return changePeriod(m_session, QStringLiteral("annexes"), planCode, period, job);
}

Result<SummaryReport> SummaryService::issue(const QString &planCode, const Period &period,
                                            const SummaryIssue &issue) const
{
    if (const auto fine = validate(issue); !fine)
        return fine.error();
    if (const auto sound = FileCheck(m_session).checkRows(); !sound)
        return sound.error(); // what is issued stays so
    const auto dataUntil = lastDataDay(m_session, planCode, period, issue.dataUntil);
    if (!dataUntil)
        return dataUntil.error();
    if (const auto fine = checkPlanBegan(m_session, planCode, period); !fine)
        return fine.error();
    if (issue.date < *dataUntil || issue.date > dayInVietnam(m_session.now()))
        return Error{ErrorCode::InvalidValue, QStringLiteral("date"), numbers::date(issue.date)};
    SummaryReport report;
    report.state = SummaryState::Issued;
    report.number = text::simplified(issue.number);
    report.issuedOn = issue.date;
    report.issuedAt = m_session.now();
    report.dataUntil = *dataUntil;
    report.pages = issue.pages;
    report.figuresJson = issue.figures;
    return changePeriod(m_session, QStringLiteral("issue"), planCode, period,
                        [&](ChangeRecorder &recorder, const PeriodRef &place) {
                            return writeIssue(recorder, place, period, report, issue);
                        });
}

Result<SummaryVersion> SummaryService::submit(const QString &planCode, const Period &period,
                                              const SummarySubmission &submission) const
{
    if (const auto fine = validate(submission); !fine)
        return fine.error();
    const auto dataUntil = lastDataDay(m_session, planCode, period, submission.dataUntil);
    if (!dataUntil)
        return dataUntil.error();
    SummaryVersion version;
    version.submittedAt = m_session.now();
    version.who = m_session.user();
    version.note = text::simplified(submission.note);
    version.dataUntil = *dataUntil;
    version.pages = submission.pages;
    version.figuresJson = submission.figures;
    return changePeriod(m_session, QStringLiteral("submit"), planCode, period,
                        [&](ChangeRecorder &recorder, const PeriodRef &place) {
                            return writeVersion(recorder, place, period, version, submission);
                        });
}

Result<SummaryReport> SummaryService::attachStamped(const QString &planCode, const Period &period,
                                                    const QByteArray &pdf) const
{
    if (!pdf.startsWith("%PDF-"))
        return Error{ErrorCode::InvalidValue, QStringLiteral("pdf"), {}};
    const auto job = [&](ChangeRecorder &recorder, const PeriodRef &place) -> Result<SummaryReport> {
        SummaryRepository repository(recorder.connection());
        auto report = issuedEdition(repository, place.periodId, period);
        if (!report)
            return report;
        const auto kept = SentFileStore(recorder.connection()).keep(pdf);
        if (!kept)
            return kept.error();
        (*report).stampedSha256 = *kept;
        if (const auto saved = repository.save(recorder, place.periodId, *report); !saved)
            return saved.error();
        return asStored(repository, place.periodId);
    };
    return changePeriod(m_session, QStringLiteral("stamped"), planCode, period, job);
}

Result<SummaryReport> SummaryService::correct(const QString &planCode, const Period &period) const
{
    const auto job = [&](ChangeRecorder &recorder, const PeriodRef &place) -> Result<SummaryReport> {
        SummaryRepository repository(recorder.connection());
        const auto old = issuedEdition(repository, place.periodId, period);
        if (!old)
            return old;
        SummaryReport next;
        next.edition = old->edition + 1;
        next.annexes = old->annexes;
        const auto id = repository.save(recorder, place.periodId, next);
        if (!id)
            return id.error();
        if (const auto copied = repository.copyText(recorder, old->id, *id); !copied)
            return copied.error();
        return asStored(repository, place.periodId);
    };
    return changePeriod(m_session, QStringLiteral("correction"), planCode, period, job);
}

Result<QByteArray> SummaryService::storedFile(const QString &sha256) const
{
    return SentFileStore(m_session.connection()).bytes(sha256);
}

} // namespace dondoc::services
