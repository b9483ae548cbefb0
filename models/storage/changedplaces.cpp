// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChangedPlaces: each row leads to those it refers to, up to its plan.
#include "models/storage/changedplaces.h"

#include "models/storage/changerecorder.h"
#include "models/storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace dondoc::storage {
namespace {

/// Rows as they are now, or as the change has them.
class PlacedRows
{
public:
    PlacedRows(Connection &connection, const QList<HistoryLine> &lines)
        : m_connection(connection), m_lines(lines)
    {
    }

    /// An invalid value where there is no such row or column.
    Result<QVariant> value(const QString &table, Id id, const QString &column) const
    {
        const RecordKind *kind = recordKind(table);
        const qsizetype at = kind ? kind->columns.indexOf(column) : -1;
        if (at < 0 || id == 0)
            return QVariant();
        const auto stored = findRow(m_connection, *kind, id);
        if (!stored)
            return stored.error();
        if (*stored)
            return (*stored)->values.at(at);
        for (const HistoryLine &line : m_lines) {
            const QString whole = line.before.isEmpty() ? line.after : line.before;
            if (line.field.isEmpty() && line.table == table && line.record == id)
                return rowFromJson(*kind, id, whole).values.at(at);
        }
        return QVariant();
    }

private:
    Connection &m_connection;
    const QList<HistoryLine> &m_lines;
};

/// The words found for one part of the place.
using FoundWords = QSet<QString>;

struct FoundPlaces {
    FoundWords plans;
    FoundWords periods;
    FoundWords agencies;
    FoundWords tasks;
    FoundWords letterKinds;
    FoundWords names;
};

Result<void> note(const PlacedRows &rows, const QString &table, Id id, FoundPlaces &found);

/// What the row refers to, where it has such a column.
Result<void> follow(const PlacedRows &rows, const HistoryLine &from, const QString &column,
                    const QString &table, FoundPlaces &found)
{
    const auto id = rows.value(from.table, from.record, column);
    if (!id)
        return id.error();
    return note(rows, table, id->toLongLong(), found);
}

Result<void> noteWord(const PlacedRows &rows, const HistoryLine &of, const QString &column, FoundWords &words)
{
    const auto word = rows.value(of.table, of.record, column);
    if (!word)
        return word.error();
    if (!word->toString().isEmpty())
        words.insert(word->toString());
    return {};
}

/// A letter to one agency is about that.
Result<void> noteAddressee(const PlacedRows &rows, const HistoryLine &letter, FoundWords &agencies)
{
    const auto stored = rows.value(letter.table, letter.record, QStringLiteral("addressees"));
    if (!stored)
        return stored.error();
    const QJsonArray codes = QJsonDocument::fromJson(stored->toString().toUtf8()).array();
    if (codes.size() == 1)
        agencies.insert(codes.first().toString());
    return {};
}

Result<void> note(const PlacedRows &rows, const QString &table, Id id, FoundPlaces &found)
{
    if (id == 0)
        return {};
    HistoryLine row;
    row.table = table;
    row.record = id;
    const auto word = [&](const char *column, FoundWords &words) {
        return noteWord(rows, row, QLatin1String(column), words);
    };
    const auto leads = [&](const char *column, const char *to) {
        return follow(rows, row, QLatin1String(column), QLatin1String(to), found);
    };
    if (table == QLatin1String("plan"))
        return word("code", found.plans);
    if (table == QLatin1String("period"))
        return word("key", found.periods).and_then([&] { return leads("plan_id", "plan"); });
    if (table == QLatin1String("task"))
        return word("number", found.tasks).and_then([&] { return leads("plan_id", "plan"); });
    if (table == QLatin1String("agency"))
        return word("code", found.agencies);
    if (table == QLatin1String("indicator"))
        return word("name", found.names).and_then([&] { return leads("plan_id", "plan"); });
    if (table == QLatin1String("official_document"))
        return word("number", found.names).and_then([&] { return leads("plan_id", "plan"); });
    if (table.startsWith(QLatin1String("letter")))
        return word("kind", found.letterKinds)
            .and_then([&] { return word("number", found.names); })
            .and_then([&] { return noteAddressee(rows, row, found.agencies); })
            .and_then([&] { return leads("period_id", "period"); });
    return word("agency_code", found.agencies)
        .and_then([&] { return leads("agency_id", "agency"); })
        .and_then([&] { return leads("indicator_id", "indicator"); })
        .and_then([&] { return leads("period_id", "period"); })
        .and_then([&] { return leads("report_id", "agency_report"); })
        .and_then([&] { return leads("task_id", "task"); });
}

QString onlyWord(const FoundWords &words) { return words.size() == 1 ? *words.cbegin() : QString(); }

} // namespace

Result<ChangedPlace> changedPlace(Connection &connection, const QList<HistoryLine> &lines)
{
    const PlacedRows rows(connection, lines);
    FoundPlaces found;
    QSet<QString> seen;
    for (const HistoryLine &line : lines) {
        // A difficulty is of the period that raised it, and answered in any later one.
        if (seen.contains(recordOf(line)) || line.table.startsWith(QLatin1String("obstacle")))
            continue;
        seen.insert(recordOf(line));
        if (const auto noted = note(rows, line.table, line.record, found); !noted)
            return noted.error();
    }
    return ChangedPlace{.planCode = onlyWord(found.plans),
                        .periodKey = onlyWord(found.periods),
                        .agencyCode = onlyWord(found.agencies),
                        .taskNumber = onlyWord(found.tasks),
                        .letterKind = onlyWord(found.letterKinds),
                        .name = onlyWord(found.names)};
}

} // namespace dondoc::storage
