// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IntakeService: taking in what came back from agencies.
#include "models/services/intakeservice.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/basics/changelabel.h"
#include "models/domain/intake/reviewedfile.h"
#include "models/domain/intake/validation.h"
#include "models/domain/reporting/revision.h"
#include "models/services/neworiginals.h"
#include "models/services/obstaclewriter.h"
#include "models/services/periodplace.h"
#include "models/services/reportwriter.h"
#include "models/storage/indicatorvaluerepository.h"
#include "models/storage/originalrepository.h"
#include "models/storage/originalstore.h"
#include "models/storage/reviewrepository.h"
#include "models/storage/sha256.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace dondoc::services {

using namespace storage;
using namespace Qt::StringLiterals;

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
    const auto sha256 = keepOriginal(session.originals(), file.bytes);
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

/// The next revision of its agency, with its values and its answers.
Result<Answer> writeTable(DataFileSession &session, ChangeRecorder &recorder, const PeriodRef &place,
                          const Period &period, const Submission &taken)
{
    const auto newest = ReportRepository(recorder.connection()).newest(place.periodId, taken.read.agencyCode);
    if (!newest)
        return newest.error();
    const auto changed = writeValues(recorder, place, period, taken.figures);
    if (!changed)
        return changed.error();
    const auto next = nextRevision(*newest, taken.read);
    if (!next && !*changed && taken.reviews.isEmpty())
        return Answer();
    const auto stored = writeWithOriginal(session, recorder, place, next.value_or(*newest), taken.original);
    if (!stored)
        return stored;
    // Behind the report: what it raises anew is not raised once more.
    if (const auto done = writeAnswers(recorder, place, period, taken.reviews); !done)
        return done.error();
    return stored;
}

/// With the agency's newest report, or one of what is known of the receipt.
Result<Answer> writeBareFile(DataFileSession &session, ChangeRecorder &recorder, const PeriodRef &place,
                             const AgencyReport &receipt, const IncomingFile &file)
{
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
    return writeWithOriginal(session, recorder, place, next, file);
}

/// Beside the agency's newest report, which says nothing new.
Result<Answer> writeFigures(DataFileSession &session, ChangeRecorder &recorder, const PeriodRef &place,
                            const Period &period, const Submission &taken)
{
    const auto newest = ReportRepository(recorder.connection()).newest(place.periodId, taken.agencyCode);
    if (!newest)
        return newest.error();
    const auto changed = writeValues(recorder, place, period, taken.figures);
    if (!changed)
        return changed.error();
    return *changed ? writeWithOriginal(session, recorder, place, *newest, taken.original)
                    : Result<Answer>(Answer());
}

Result<Answer> writeSubmission(DataFileSession &session, ChangeRecorder &recorder, const PeriodRef &place,
                               const Period &period, const Submission &taken)
{
    if (tellsFiguresAlone(taken))
        return writeFigures(session, recorder, place, period, taken);
    if (taken.hasTable)
        return writeTable(session, recorder, place, period, taken);
    return writeBareFile(session, recorder, place, taken.read, taken.original);
}

/// Accepted and under review no more, in one step: a crash in between would bring it back as something to do.
Result<Answer> writeAndEndReview(DataFileSession &session, ChangeRecorder &recorder, const PeriodRef &place,
                                 const Period &period, const Submission &taken)
{
    const auto written = writeSubmission(session, recorder, place, period, taken);
    if (!written)
        return written;
    ReviewRepository review(recorder.connection());
    const auto ended = review.remove(place.planId, periods::key(period), reviewedFile(taken));
    return ended ? written : ended.error();
}

} // namespace

Result<Answer> IntakeService::accept(const QString &planCode, const Period &period,
                                     const Submission &submission) const
{
    const auto all = acceptAll(planCode, period, {submission});
    return all ? Result<Answer>(all->constFirst()) : all.error();
}

Result<QList<Answer>> IntakeService::acceptAll(const QString &planCode, const Period &period,
                                               const QList<Submission> &submissions) const
{
    for (const Submission &each : submissions) {
        if (const auto fine = validate(each.read); !fine && !tellsFiguresAlone(each))
            return fine.error();
        for (const IndicatorValue &figure : each.figures) {
            if (const auto fine = validate(figure); !fine)
                return fine.error();
        }
    }
    const auto job = [&](ChangeRecorder &recorder, const PeriodRef &place) -> Result<QList<Answer>> {
        QList<Answer> all;
        for (const Submission &each : submissions) {
            const auto written = writeAndEndReview(m_session, recorder, place, period, each);
            if (!written)
                return written.error();
            all.append(*written);
        }
        return all;
    };
    const bool isOne = submissions.size() == 1;
    const QString one = isOne && !submissions.constFirst().hasTable ? kOriginalLabel : kImportLabel;
    const QString label = isOne ? one : ChangeLabel{kImportsLabel, int(submissions.size())}.text();
    QList<QByteArray> files;
    for (const Submission &each : submissions)
        files.append(each.original.bytes);
    const NewOriginals originals(m_session, files);
    const auto done = changePeriod(m_session, label, planCode, period, job);
    if (!done)
        originals.takeAway();
    return done;
}

Result<bool> IntakeService::putBackOriginal(const IncomingFile &file) const
{
    const auto named = OriginalRepository(m_session.connection()).all();
    if (!named)
        return named.error();
    const QString sha256 = sha256Of(file.bytes);
    const bool isNamed = std::any_of(named->cbegin(), named->cend(),
                                     [&sha256](const NamedOriginal &each) { return each.sha256 == sha256; });
    const OriginalsFolder folder = m_session.originals();
    QFile kept(folder.filePath(sha256));
    if (!isNamed || (kept.open(QIODevice::ReadOnly) && kept.readAll() == file.bytes))
        return false;
    kept.close();
    const auto put = keepOriginal(folder, file.bytes);
    return put ? Result<bool>(true) : put.error();
}

Result<int> IntakeService::bringBackFrom(const QString &folder) const
{
    const auto named = OriginalRepository(m_session.connection()).all();
    if (!named)
        return named.error();
    const OriginalsFolder own = m_session.originals();
    int found = 0;
    for (const NamedOriginal &each : *named) {
        QFile file(QDir(folder).filePath(each.sha256));
        if (isKept(own, each.sha256) || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (sha256Of(bytes) != each.sha256)
            continue;
        if (const auto kept = keepOriginal(own, bytes); !kept)
            return kept.error();
        ++found;
    }
    return found;
}

Result<Answer> IntakeService::acceptReport(const QString &planCode, const Period &period,
                                           const AgencyReport &read, const IncomingFile &file,
                                           const QList<IndicatorValue> &values,
                                           const QList<ObstacleReview> &reviews) const
{
    Submission table;
    table.hasTable = true;
    table.read = read;
    table.whole = read;
    table.agencyCode = read.agencyCode;
    table.original = file;
    table.figures = values;
    table.reviews = reviews;
    return accept(planCode, period, table);
}

Result<Answer> IntakeService::attach(const QString &planCode, const Period &period,
                                     const AgencyReport &receipt, const IncomingFile &file) const
{
    Submission bare;
    bare.hasTable = false;
    bare.read = receipt;
    bare.original = file;
    return accept(planCode, period, bare);
}

} // namespace dondoc::services
