// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Summary reports as they are stored: editions, versions, and text carried from one edition to the next.
#include "tests/storage/samples.h"
#include "tests/support/catch.h"

#include "models/storage/connection.h"
#include "models/storage/periodrepository.h"
#include "models/storage/planrepository.h"
#include "models/storage/sentfilestore.h"
#include "models/storage/summaryrepository.h"

using namespace dondoc;
using namespace dondoc::storage;
using namespace Qt::StringLiterals;

namespace {

Result<void> addText(ChangeRecorder &recorder, Id report, const QString &key, const QString &runs)
{
    const auto added = recorder.insert(
        Table::SummaryBlock,
        {report, runs, key, u"replaced"_s, u"paragraph"_s, u"I/1"_s, 2, u"what the draft said"_s});
    return added ? Result<void>() : Result<void>(added.error());
}

} // namespace

TEST_CASE("Editions come newest first, versions oldest first, each as it was stored")
{
    const samples::File file;
    const auto opened = file.open();
    Connection &connection = opened->connection();
    SummaryRepository repository(connection);
    const auto plan = PlanRepository(connection).find({});
    const auto period = PeriodRepository(connection).ensure(plan->id, samples::period());
    REQUIRE(period.ok());
    SummaryVersion version;
    version.who = u"Lò Thị Hà"_s;
    version.note = u"Trình"_s;
    version.submittedAt = QDateTime(QDate(2025, 12, 20), QTime(1, 0), Qt::UTC);
    version.dataUntil = QDate(2025, 12, 19);
    version.pages = 7;
    version.figuresJson = u"[]"_s;
    REQUIRE(samples::change(connection, [&](ChangeRecorder &recorder) -> Result<void> {
                const auto id = repository.save(recorder, *period, SummaryReport());
                version.pdfSha256 = *SentFileStore(connection).keep("%PDF-1");
                for (version.ordinal = 1; version.ordinal <= 2; ++version.ordinal) {
                    if (const auto added = repository.addVersion(recorder, *id, version); !added)
                        return added.error();
                }
                SummaryReport next;
                next.edition = 2;
                if (const auto saved = repository.save(recorder, *period, next); !saved)
                    return saved.error();
                return {};
            }).ok());
    const auto editions = repository.editions(*period);
    REQUIRE(editions.ok());
    REQUIRE(editions->size() == 2);
    CHECK(editions->at(0).edition == 2);
    const auto versions = repository.versions(editions->at(1).id);
    REQUIRE(versions.ok());
    REQUIRE(versions->size() == 2);
    version.id = versions->at(1).id;
    version.ordinal = 2;
    CHECK(versions->at(1) == version);
    CHECK(repository.versions(editions->at(0).id)->isEmpty());
}

TEST_CASE("A new edition takes over the officer's text, and both then go their own ways")
{
    const samples::File file;
    const auto opened = file.open();
    Connection &connection = opened->connection();
    SummaryRepository repository(connection);
    const auto plan = PlanRepository(connection).find({});
    const auto period = PeriodRepository(connection).ensure(plan->id, samples::period());
    REQUIRE(period.ok());
    Id first = 0;
    Id second = 0;
    REQUIRE(samples::change(connection, [&](ChangeRecorder &recorder) -> Result<void> {
                first = *repository.save(recorder, *period, SummaryReport());
                SummaryReport next;
                next.edition = 2;
                second = *repository.save(recorder, *period, next);
                if (const auto added = addText(recorder, first, u"II/1"_s, u"[{\"text\":\"của cán bộ\"}]"_s);
                    !added)
                    return added;
                return repository.copyText(recorder, first, second);
            }).ok());
    const auto texts = [&connection](Id report) {
        const auto rows
            = connection.list("SELECT block_key, kind, style, after_key, position, runs, draft FROM "
                              "summary_block WHERE summary_id = ?",
                              {report}, [](const QSqlQuery &query) {
                                  QVariantList row;
                                  for (int i = 0; i < 7; ++i)
                                      row.append(query.value(i));
                                  return row;
                              });
        REQUIRE(rows.ok());
        return *rows;
    };
    CHECK(texts(first).size() == 1);
    CHECK(texts(second) == texts(first));
}
