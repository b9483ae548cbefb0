// SPDX-License-Identifier: GPL-3.0-or-later
// Office, what the officer makes of a summary report: own text, and which annexes it has.
#include "models/services/office.h"

#include "models/services/officechange.h"
#include "models/storage/reportrepository.h"
#include "models/storage/summaryrepository.h"
#include "models/storage/textoverriderepository.h"

namespace dondoc::services {

using namespace storage;

namespace {

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

} // namespace

Result<QList<TextOverride>> Office::saveOwnText(const QString &planCode, const Period &period,
                                                const QList<TextOverride> &blocks)
{
    return change<QList<TextOverride>>(
        QStringLiteral("summary_text"), 0, [&](ChangeRecorder &recorder) -> Result<QList<TextOverride>> {
            const auto place = placeFor(planCode, period);
            if (!place)
                return place.error();
            const auto summary = openSummary(recorder, place->periodId, period);
            if (!summary)
                return summary.error();
            TextOverrideRepository repository(m_file->connection());
            for (const TextOverride &block : blocks) {
                if (const auto done = repository.save(recorder, *summary, block); !done)
                    return done.error();
            }
            return repository.all(*summary);
        });
}

Result<void> Office::chooseAnnexes(const QString &planCode, const Period &period, const QStringList &keys)
{
    const auto chosen
        = change<bool>(QStringLiteral("annexes"), 0, [&](ChangeRecorder &recorder) -> Result<bool> {
              const auto place = placeFor(planCode, period);
              if (!place)
                  return place.error();
              const auto summary = openSummary(recorder, place->periodId, period);
              if (!summary)
                  return summary.error();
              SummaryRepository repository(m_file->connection());
              auto report = repository.find(place->periodId);
              if (!report)
                  return report.error();
              (*report)->annexes = keys;
              const auto saved = repository.save(recorder, place->periodId, **report);
              return saved ? Result<bool>(true) : Result<bool>(saved.error());
          });
    return chosen ? Result<void>() : Result<void>(chosen.error());
}

} // namespace dondoc::services
