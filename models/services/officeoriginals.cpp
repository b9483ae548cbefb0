// SPDX-License-Identifier: GPL-3.0-or-later
// Office, reports that came as files: the file is kept before anything that it says is written.
#include "models/services/officechange.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/intake/validation.h"
#include "models/domain/reporting/revision.h"
#include "models/storage/indicatorvaluerepository.h"
#include "models/storage/originalrepository.h"
#include "models/storage/outfile.h"
#include "models/storage/reportrepository.h"
#include "models/storage/sha256.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace dondoc::services {

using namespace storage;

namespace {

bool holds(const QString &path, const QString &sha256)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && sha256Of(file.readAll()) == sha256;
}

// A file is never changed once it lies there; a damaged one is written anew from the same bytes.
Result<QString> keep(const QString &dataFile, const QByteArray &bytes)
{
    const QString sha256 = sha256Of(bytes);
    const QString path = originalPath(dataFile, sha256);
    if (holds(path, sha256))
        return sha256;
    if (!QDir().mkpath(originalsFolder(dataFile)))
        return Error{ErrorCode::NoPermission, originalsFolder(dataFile), {}};
    const Result<void> written = storage::writeFile(path, bytes);
    if (!written)
        return written.error();
    return sha256;
}

// The day on which it was told first stays its receipt.
AgencyReport withDocument(AgencyReport report)
{
    report.state = stateWithDocument(report.state);
    return report;
}

} // namespace

Result<std::optional<AgencyReport>> Office::acceptReport(const QString &planCode, const Period &period,
                                                         const AgencyReport &read, const IncomingFile &file,
                                                         const QList<IndicatorValue> &figures)
{
    using Answer = std::optional<AgencyReport>;
    if (const auto fine = validate(read); !fine)
        return fine.error();
    return change<Answer>(QStringLiteral("import"), 0, [&](ChangeRecorder &recorder) -> Result<Answer> {
        const auto place = placeFor(planCode, period);
        if (!place)
            return place.error();
        const auto newest = ReportRepository(m_file->connection()).newest(place->periodId, read.agencyCode);
        if (!newest)
            return newest.error();
        const auto told = takeFigures(recorder, *place, period, figures);
        if (!told)
            return told.error();
        const auto next = nextRevision(*newest, read);
        if (!next && !*told)
            return Answer();
        const auto stored = storeWithOriginal(recorder, *place, next.value_or(*newest), file);
        return stored ? Result<Answer>(*stored) : Result<Answer>(stored.error());
    });
}

// True where any of them says something new.
Result<bool> Office::takeFigures(ChangeRecorder &recorder, const PeriodRef &place, const Period &period,
                                 const QList<IndicatorValue> &figures)
{
    IndicatorValueRepository repository(m_file->connection());
    const auto stored = repository.all(place.planId, periods::key(period));
    if (!stored)
        return stored.error();
    bool changed = false;
    for (const IndicatorValue &read : figures) {
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

Result<std::optional<AgencyReport>> Office::attach(const QString &planCode, const Period &period,
                                                   const AgencyReport &receipt, const IncomingFile &file)
{
    using Answer = std::optional<AgencyReport>;
    if (const auto fine = validate(receipt); !fine)
        return fine.error();
    return change<Answer>(QStringLiteral("original"), 0, [&](ChangeRecorder &recorder) -> Result<Answer> {
        const auto place = placeFor(planCode, period);
        if (!place)
            return place.error();
        const auto newest
            = ReportRepository(m_file->connection()).newest(place->periodId, receipt.agencyCode);
        if (!newest)
            return newest.error();
        const auto held = hasOriginal(newest->id, file);
        if (!held)
            return held.error();
        if (*held)
            return Answer();
        const bool received = newest->id && isReceived(*newest);
        const auto next = received ? withDocument(*newest) : nextRevision(*newest, receipt).value_or(receipt);
        const auto stored = storeWithOriginal(recorder, *place, next, file);
        return stored ? Result<Answer>(*stored) : Result<Answer>(stored.error());
    });
}

Result<bool> Office::hasOriginal(Id reportId, const IncomingFile &file)
{
    const auto originals = OriginalRepository(m_file->connection()).ofReport(reportId);
    if (!originals)
        return originals.error();
    const QString sha256 = sha256Of(file.bytes);
    return std::any_of(originals->cbegin(), originals->cend(),
                       [&sha256](const Original &each) { return each.sha256 == sha256; });
}

Result<AgencyReport> Office::storeWithOriginal(ChangeRecorder &recorder, const PeriodRef &place,
                                               const AgencyReport &report, const IncomingFile &file)
{
    const auto sha256 = keep(path(), file.bytes);
    if (!sha256)
        return sha256.error();
    const auto stored = store(recorder, place, report);
    if (!stored)
        return stored.error();
    if (const auto added = addOriginal(recorder, stored->id, file, *sha256); !added)
        return added.error();
    return stored;
}

Result<void> Office::keepOriginal(Id reportId, const IncomingFile &file)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, path(), {}};
    const auto sha256 = keep(path(), file.bytes);
    if (!sha256)
        return sha256.error();
    const auto kept
        = change<bool>(QStringLiteral("original"), 0, [&](ChangeRecorder &recorder) -> Result<bool> {
              if (const auto report = ReportRepository(m_file->connection()).find(reportId); !report)
                  return report.error();
              if (const auto added = addOriginal(recorder, reportId, file, *sha256); !added)
                  return added.error();
              return true;
          });
    return kept ? Result<void>() : Result<void>(kept.error());
}

Result<void> Office::addOriginal(ChangeRecorder &recorder, Id reportId, const IncomingFile &file,
                                 const QString &sha256)
{
    Original original;
    original.reportId = reportId;
    original.name = file.name;
    original.sha256 = sha256;
    original.size = file.bytes.size();
    original.keptAt = m_clock();
    return OriginalRepository(m_file->connection()).add(recorder, original);
}

} // namespace dondoc::services
