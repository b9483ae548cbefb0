// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Rescue: rows are known by their seals, else by the kinds of their values.
#include "models/storage/rescue.h"

#include "models/storage/connection.h"
#include "models/storage/datafile.h"
#include "models/storage/openoptions.h"
#include "models/storage/seals.h"
#include "models/storage/transaction.h"

#include <QFile>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace dondoc::storage {
namespace {

constexpr Sql kRescuedTables = R"sql(
SELECT part.name, field.name, field.type FROM sqlite_schema AS part JOIN pragma_table_info(part.name) AS field
WHERE part.type = 'table' AND part.name NOT LIKE 'sqlite_%' AND part.name <> 'table_seal'
ORDER BY part.name, field.cid)sql";
constexpr Sql kReferencesOff = R"sql(PRAGMA foreign_keys = OFF)sql";

constexpr qsizetype kColumnsOfSchema = 5;
constexpr qsizetype kColumnsOfSum = 3; // table, rows, seals

/// A table of the newest schema.
struct Shape {
    QString table;
    QStringList columns;
    QStringList types;
    qsizetype id = -1; ///< its column that stands for the row's id
    qsizetype version = -1;
    qsizetype seal = -1;
};
using Shapes = std::vector<Shape>;

Result<Shapes> shapesOf(Connection &connection)
{
    Shapes shapes;
    const auto read = connection.list(kRescuedTables, {}, [&shapes](const QSqlQuery &query) {
        const QString table = query.value(0).toString();
        if (shapes.empty() || shapes.back().table != table)
            shapes.push_back({.table = table, .columns = {}, .types = {}});
        shapes.back().columns.append(query.value(1).toString());
        shapes.back().types.append(query.value(2).toString());
        return true;
    });
    if (!read)
        return read.error();
    for (Shape &shape : shapes) {
        shape.id = shape.columns.indexOf(QStringLiteral("id"));
        shape.version = shape.columns.indexOf(QStringLiteral("version"));
        shape.seal = shape.columns.indexOf(QStringLiteral("seal"));
    }
    return shapes;
}

/// With its id where SQLite leaves it to the row's own.
RawRow withId(const Shape &shape, RawRow row)
{
    if (shape.id >= 0 && shape.id < row.values.size() && row.values.at(shape.id).kind == RawValue::Kind::Null)
        row.values[shape.id] = {.kind = RawValue::Kind::Integer, .integer = row.id, .bytes = {}};
    return row;
}

bool isProven(const Shape &shape, const RawRow &row)
{
    if (shape.seal < 0 || row.values.size() != shape.columns.size())
        return false;
    QList<RawValue> values = withId(shape, row).values;
    const RawValue seal = values.takeAt(shape.seal);
    return seal.kind == RawValue::Kind::Integer && seal.integer == sealOf(shape.table, values);
}

bool fitsType(const RawValue &value, const QString &type)
{
    switch (value.kind) {
    case RawValue::Kind::Null:
        return true;
    case RawValue::Kind::Integer:
    case RawValue::Kind::Real:
        return type != QLatin1String("TEXT") && type != QLatin1String("BLOB");
    case RawValue::Kind::Text:
        return type == QLatin1String("TEXT");
    case RawValue::Kind::Blob:
        return type == QLatin1String("BLOB");
    }
    return false;
}

/// A row of an older file is shorter: columns came at the end.
bool fits(const Shape &shape, const RawRow &row)
{
    if (row.values.isEmpty() || row.values.size() > shape.columns.size())
        return false;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        if (!fitsType(row.values.at(i), shape.types.at(i)))
            return false;
    }
    return true;
}

/// The one that it fits with the fewest columns left over.
const Shape *likeliest(const Shapes &shapes, const RawRow &row)
{
    const Shape *found = nullptr;
    for (const Shape &shape : shapes) {
        if (fits(shape, row) && (!found || shape.columns.size() < found->columns.size()))
            found = &shape;
    }
    return found;
}

QVariant bound(const RawValue &value)
{
    switch (value.kind) {
    case RawValue::Kind::Null:
        return {};
    case RawValue::Kind::Integer:
        return value.integer;
    case RawValue::Kind::Real:
        return value.real;
    case RawValue::Kind::Text:
        return value.bytes.isEmpty() ? QStringLiteral("") : QString::fromUtf8(value.bytes);
    case RawValue::Kind::Blob:
        return value.bytes;
    }
    return {};
}

/// The rows of one table, of each id the newest.
struct Pile {
    std::map<qint64, RawRow> proven;
    QList<RawRow> uncertain;
    std::optional<qint64> rows; ///< as many as the damaged file says that the table had
};
using Piles = std::map<QString, Pile>;

void keepNewest(Pile &pile, const Shape &shape, const RawRow &row)
{
    const auto [place, isNew] = pile.proven.insert({row.id, row});
    if (!isNew && shape.version >= 0
        && place->second.values.at(shape.version).integer < row.values.at(shape.version).integer)
        place->second = row;
}

/// SQLite's schema and counters and the sums of seals, which the new file has anew.
bool isBookkeeping(const Shapes &shapes, const RawRow &row)
{
    if (row.values.size() < 2 || row.values.constFirst().kind != RawValue::Kind::Text)
        return false;
    const QString first = QString::fromUtf8(row.values.constFirst().bytes);
    if (first == QLatin1String("table") || first == QLatin1String("index"))
        return row.values.size() == kColumnsOfSchema;
    return row.values.size() <= kColumnsOfSum
        && (first == QLatin1String("table_seal")
            || std::any_of(shapes.cbegin(), shapes.cend(),
                           [&first](const Shape &each) { return each.table == first; }));
}

void sortRow(const Shapes &shapes, const RawRow &row, Piles &piles, Rescued &rescued)
{
    const auto proven = std::find_if(shapes.cbegin(), shapes.cend(),
                                     [&row](const Shape &each) { return isProven(each, row); });
    if (proven != shapes.cend())
        return keepNewest(piles[proven->table], *proven, withId(*proven, row));
    if (isBookkeeping(shapes, row)) {
        if (row.values.size() == kColumnsOfSum && row.values.at(1).kind == RawValue::Kind::Integer)
            piles[QString::fromUtf8(row.values.constFirst().bytes)].rows = row.values.at(1).integer;
        return;
    }
    if (const Shape *shape = likeliest(shapes, row))
        piles[shape->table].uncertain.append(withId(*shape, row));
    else
        rescued.unknown.append(row);
}

void readLeaves(QFile &file, const Shapes &shapes, Piles &piles, Rescued &rescued)
{
    PageFile pages(file);
    for (qint64 page = 2; page <= pages.pageCount(); ++page) { // the first is the schema's
        const auto leaf = pages.leafRows(page);
        if (!leaf)
            continue;
        rescued.unreadable += leaf->unreadable;
        for (const RawRow &row : leaf->rows)
            sortRow(shapes, row, piles, rescued);
    }
}

/// What the new file was made with gives way.
Result<void> clear(Connection &connection, const Shapes &shapes)
{
    for (const Shape &shape : shapes) {
        const QByteArray remove = QStringLiteral("DELETE FROM %1").arg(shape.table).toUtf8();
        if (const auto done = connection.execute(remove.constData()); !done)
            return done.error();
    }
    return {};
}

/// How many rows found their place taken.
Result<int> write(Connection &connection, const Shape &shape, const Pile &pile)
{
    const QByteArray insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (?%3)")
                                  .arg(shape.table, shape.columns.join(QStringLiteral(", ")),
                                       QStringLiteral(", ?").repeated(shape.columns.size() - 1))
                                  .toUtf8();
    int refused = 0;
    for (const auto &[id, row] : pile.proven) {
        QVariantList values;
        for (const RawValue &value : row.values)
            values.append(bound(value));
        const auto done = connection.execute(insert.constData(), values);
        if (!done && done.error().code == ErrorCode::DiskFull)
            return done.error();
        refused += done ? 0 : 1;
    }
    return refused;
}

Result<void> writeFound(Connection &connection, const Shapes &shapes, const Piles &piles, Rescued &rescued)
{
    for (const Shape &shape : shapes) {
        const auto pile = piles.find(shape.table);
        if (pile == piles.cend())
            continue;
        const auto refused = write(connection, shape, pile->second);
        if (!refused)
            return refused.error();
        rescued.refused += *refused;
        if (pile->second.proven.empty() && pile->second.uncertain.isEmpty())
            continue;
        RescuedTable table{shape.table, shape.columns, {}, pile->second.uncertain};
        for (const auto &[id, row] : pile->second.proven)
            table.proven.append(row);
        rescued.tables.append(table);
    }
    return {};
}

std::optional<qint64> lostRows(const Piles &piles)
{
    std::optional<qint64> lost;
    for (const auto &[table, pile] : piles) {
        if (pile.rows)
            lost = lost.value_or(0) + std::max<qint64>(0, *pile.rows - qint64(pile.proven.size()));
    }
    return lost;
}

/// An empty data file; what is referred to need not be among what is found.
Result<std::unique_ptr<Connection>> makeEmpty(const QString &out)
{
    if (const auto made = DataFile::create(out); !made)
        return made.error();
    auto connection = Connection::open(out, {});
    if (!connection)
        return connection;
    if (const auto off = (*connection)->value(kReferencesOff); !off)
        return off.error();
    return connection;
}

} // namespace

Result<Rescued> rescueRows(const QString &damaged, const QString &out)
{
    QFile file(damaged);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NoPermission, damaged, file.errorString()};
    const auto connection = makeEmpty(out);
    if (!connection)
        return connection.error();
    const auto shapes = shapesOf(**connection);
    if (!shapes)
        return shapes.error();
    Rescued rescued;
    Piles piles;
    readLeaves(file, *shapes, piles, rescued);
    rescued.lost = lostRows(piles);
    const auto transaction = Transaction::begin(**connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const auto written = clear(**connection, *shapes)
                             .and_then([&] { return writeFound(**connection, *shapes, piles, rescued); })
                             .and_then([&] { return sealAll(**connection); })
                             .and_then([&] { return (*transaction)->commit(); });
    return written ? Result<Rescued>(std::move(rescued)) : written.error();
}

QList<Sql> rescueStatements() { return {kRescuedTables, kReferencesOff}; }

} // namespace dondoc::storage
