// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ContentsRepository: how much a data file holds, and the steps of work in it.
#include "models/storage/contentsrepository.h"

#include "models/storage/connection.h"
#include "models/storage/values.h"

namespace dondoc::storage {

namespace {

constexpr Sql kCounts = R"sql(
SELECT (SELECT uuid FROM file_info WHERE id = 1),
       (SELECT COUNT(*) FROM agency_report),
       (SELECT COUNT(*) FROM task_entry),
       (SELECT COUNT(*) FROM indicator_figure),
       (SELECT COUNT(*) FROM obstacle),
       (SELECT COUNT(*) FROM letter),
       (SELECT COUNT(*) FROM summary_report WHERE state = 'issued'),
       (SELECT COUNT(DISTINCT sha256) FROM original))sql";

constexpr Sql kStepsAfter = R"sql(
SELECT id, at, who, label FROM change_set WHERE id > ? ORDER BY id DESC LIMIT ?)sql";
constexpr Sql kStep = R"sql(SELECT id, at, who, label FROM change_set WHERE id = ?)sql";
constexpr Sql kCountAfter = R"sql(SELECT COUNT(*) FROM change_set WHERE id > ?)sql";

WorkStep stepFrom(const QSqlQuery &query)
{
    return {.id = query.value(0).toLongLong(),
            .at = values::toInstant(query.value(1)),
            .who = query.value(2).toString(),
            .label = query.value(3).toString()};
}

FileContents contentsFrom(const QSqlQuery &query)
{
    FileContents contents;
    contents.uuid = query.value(0).toString();
    int column = 1;
    for (int *each : {&contents.reports, &contents.entries, &contents.figures, &contents.obstacles,
                      &contents.letters, &contents.issued, &contents.originals})
        *each = query.value(column++).toInt();
    return contents;
}

} // namespace

Result<FileContents> ContentsRepository::contents()
{
    return m_connection.list(kCounts, {}, contentsFrom).and_then([this](const QList<FileContents> &rows) {
        return stepsAfter(0, 1).transform([&rows](const QList<WorkStep> &steps) {
            FileContents contents = rows.constFirst();
            contents.last = steps.value(0);
            return contents;
        });
    });
}

Result<bool> ContentsRepository::holds(const WorkStep &step)
{
    if (step.id == 0)
        return true;
    return m_connection.list(kStep, {step.id}, stepFrom).transform([&step](const QList<WorkStep> &found) {
        return found.value(0) == step;
    });
}

Result<QList<WorkStep>> ContentsRepository::stepsAfter(Id id, int most)
{
    return m_connection.list(kStepsAfter, {id, most}, stepFrom);
}

Result<int> ContentsRepository::countAfter(Id id)
{
    return m_connection.value(kCountAfter, {id}).transform([](const QVariant &count) {
        return count.toInt();
    });
}

QList<Sql> ContentsRepository::statements() { return {kCounts, kStepsAfter, kStep, kCountAfter}; }

} // namespace dondoc::storage
