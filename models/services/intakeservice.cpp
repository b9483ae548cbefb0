// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IntakeService: taking in what came back from agencies.
#include "models/services/intakeservice.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/intake/validation.h"
#include "models/domain/reporting/revision.h"
#include "models/services/obstaclewriter.h"
#include "models/services/periodplace.h"
#include "models/services/reportwriter.h"
#include "models/storage/indicatorvaluerepository.h"
#include "models/storage/originalrepository.h"
#include "models/storage/originalstore.h"
#include "models/storage/sha256.h"

#include <algorithm>

namespace dondoc::services {

using namespace storage;

namespace {

using Answer = std::optional<AgencyReport>;

/// True where any of them says something new.
Result<bool> writeValues(ChangeRecorder &recorder, const PeriodRef &place, const Period &period,
                         const QList<IndicatorValue> &values)
{
    IndicatorValueRepository repository(recorder.connection());
    const auto stored = repository.all(place.planId, periods::key(period));
    if (!stored)
        return stored.error();
    bool changed = false;
    for (const IndicatorValue &read : values) {
        const auto next
            = nextFigure(findFigure(*stored, read.indicatorCode, ValueSource::Agency, read.agencyCode), read);
        if (!next)
            continue;
        if (const auto saved = repository.save(recorder, place, period, *next); !saved)
            return saved.error();
        changed = true;
    }
    return changed;
}

Result<bool> hasOriginal(Connection &connection, Id reportId, const IncomingFile &file)
{
    const auto originals = OriginalRepository(connection).ofReport(reportId);
    if (!originals)
        return originals.error();
    const QString sha256 = sha256Of(file.bytes);
    return std::any_of(originals->cbegin(), originals->cend(),
                       [&sha256](const Original &each) { return each.sha256 == sha256; });
}

/// The file is kept before anything that it says is written.
Result<Answer> writeWithOriginal(DataFileSession &session, ChangeRecorder &recorder, const PeriodRef &place,
                                 const AgencyReport &report, const IncomingFile &file)
{
    const auto sha256 = keepOriginal(session.path(), file.bytes);
    if (!sha256)
        return sha256.error();
    const auto stored = writeReport(recorder, place, report, session.now());
    if (!stored)
        return stored.error();
    Original original;
    original.reportId = stored->id;
    original.name = file.name;
    original.sha256 = *sha256;
    original.size = file.bytes.size();
    original.keptAt = session.now();
    if (const auto added = OriginalRepository(recorder.connection()).add(recorder, original); !added)
        return added.error();
    return Answer(*stored);
}

} // namespace

Result<Answer> IntakeService::accept(const QString &planCode, const Period &period,
                                     const Submission &submission) const
{
    if (tellsFiguresAlone(submission))
        return acceptFigures(planCode, period, submission);
    if (submission.hasTable)
        return acceptReport(planCode, period, submission.read, submission.original, submission.figures,
                            submission.reviews);
    return attach(planCode, period, submission.read, submission.original);
}

Result<Answer> IntakeService::acceptReport(const QString &planCode, const Period &period,
                                           const AgencyReport &read, const IncomingFile &file,
                                           const QList<IndicatorValue> &values,
                                           const QList<ObstacleReview> &reviews) const
{
    if (const auto fine = validate(read); !fine)
        return fine.error();
    const auto job = [&](ChangeRecorder &recorder, const PeriodRef &place) -> Result<Answer> {
        const auto newest = ReportRepository(recorder.connection()).newest(place.periodId, read.agencyCode);
        if (!newest)
            return newest.error();
        const auto changed = writeValues(recorder, place, period, values);
        if (!changed)
            return changed.error();
        const auto next = nextRevision(*newest, read);
        if (!next && !*changed && reviews.isEmpty())
            return Answer();
        const auto stored = writeWithOriginal(m_session, recorder, place, next.value_or(*newest), file);
        if (!stored)
            return stored;
        // Behind the report: what it raises anew is not raised once more.
        if (const auto done = writeAnswers(recorder, place, period, reviews); !done)
            return done.error();
        return stored;
    };
    return changePeriod(m_session, QStringLiteral("import"), planCode, period, job);
}

Result<Answer> IntakeService::acceptFigures(const QString &planCode, const Period &period,
                                            const Submission &submission) const
{
    const auto job = [&](ChangeRecorder &recorder, const PeriodRef &place) -> Result<Answer> {
        const auto newest
            = ReportRepository(recorder.connection()).newest(place.periodId, submission.agencyCode);
        if (!newest)
            return newest.error();
        const auto changed = writeValues(recorder, place, period, submission.figures);
        if (!changed)
            return changed.error();
        return *changed ? writeWithOriginal(m_session, recorder, place, *newest, submission.original)
                        : Result<Answer>(Answer());
    };
    return changePeriod(m_session, QStringLiteral("import"), planCode, period, job);
}

Result<Answer> IntakeService::attach(const QString &planCode, const Period &period,
                                     const AgencyReport &receipt, const IncomingFile &file) const
{
    if (const auto fine = validate(receipt); !fine)
        return fine.error();
    const auto job = [&](ChangeRecorder &recorder, const PeriodRef &place) -> Result<Answer> {
        Connection &connection = recorder.connection();
        const auto newest = ReportRepository(connection).newest(place.periodId, receipt.agencyCode);
        if (!newest)
            return newest.error();
        const auto held = hasOriginal(connection, newest->id, file);
        if (!held)
            return held.error();
        if (*held)
            return Answer();
        const bool received = newest->id && isReceived(*newest);
        const auto next
            = received ? withDocument(*newest, receipt) : nextRevision(*newest, receipt).value_or(receipt);
        return writeWithOriginal(m_session, recorder, place, next, file);
    };
    return changePeriod(m_session, QStringLiteral("original"), planCode, period, job);
}

} // namespace dondoc::services
