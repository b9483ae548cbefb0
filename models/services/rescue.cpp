// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Rescue: what storage finds in the pages, written as files that people can open.
#include "models/services/rescue.h"

#include "models/exchange/opendata/opendata.h"
#include "models/storage/heldfolder.h"
#include "models/storage/outfile.h"
#include "models/storage/rescue.h"

#include <QDir>
#include <QFileInfo>

namespace dondoc::services {

using namespace storage;

namespace {

QJsonValue shown(const RawValue &value)
{
    switch (value.kind) {
    case RawValue::Kind::Null:
        return {};
    case RawValue::Kind::Integer:
        return QString::number(value.integer); // a number of JSON has fewer digits
    case RawValue::Kind::Real:
        return value.real;
    case RawValue::Kind::Text:
        return QString::fromUtf8(value.bytes);
    case RawValue::Kind::Blob:
        return QString::fromLatin1(value.bytes.toBase64());
    }
    return {};
}

exchange::OpenTable tableOf(const QStringList &columns, const QList<RawRow> &rows)
{
    exchange::OpenTable table{columns, {}};
    for (const RawRow &row : rows) {
        QList<QJsonValue> values;
        for (const RawValue &value : row.values)
            values.append(shown(value));
        values.resize(columns.size());
        table.rows.append(values);
    }
    return table;
}

/// Numbered columns, as many as the longest row has.
QStringList namelessColumns(const QList<RawRow> &rows)
{
    qsizetype most = 0;
    for (const RawRow &row : rows)
        most = std::max(most, row.values.size());
    QStringList names;
    for (qsizetype i = 1; i <= most; ++i)
        names.append(QString::number(i));
    return names;
}

Result<void> writeCsv(const QString &folder, const QString &name, const QStringList &columns,
                      const QList<RawRow> &rows)
{
    if (rows.isEmpty())
        return {};
    return writeFile(folder + u'/' + name + QLatin1String(".csv"), exchange::toCsv(tableOf(columns, rows)));
}

Result<void> writeTables(const Rescued &rescued, const QString &folder)
{
    const QLatin1String uncertain("chua-chac-chan-");
    for (const RescuedTable &table : rescued.tables) {
        const auto written = writeCsv(folder, table.name, table.columns, table.proven).and_then([&] {
            return writeCsv(folder, uncertain + table.name, table.columns, table.uncertain);
        });
        if (!written)
            return written;
    }
    return writeCsv(folder, uncertain + QLatin1String("khong-ro-bang"), namelessColumns(rescued.unknown),
                    rescued.unknown);
}

RescueReport count(const Rescued &rescued)
{
    RescueReport report;
    for (const RescuedTable &table : rescued.tables) {
        report.proven += int(table.proven.size());
        report.uncertain += int(table.uncertain.size());
    }
    report.uncertain += int(rescued.unknown.size());
    report.proven -= rescued.refused;
    report.refused = rescued.refused;
    report.unreadable = rescued.unreadable;
    report.lost = rescued.lost;
    return report;
}

Result<void> checkPaths(const QString &damaged, const QString &folder)
{
    if (!QFileInfo::exists(damaged))
        return Error{ErrorCode::FileNotFound, damaged, {}};
    if (!QFileInfo(damaged).isFile())
        return Error{ErrorCode::NotAFile, damaged, {}};
    if (QFileInfo::exists(folder))
        return Error{ErrorCode::FileExists, folder, {}};
    return {};
}

} // namespace

Result<RescueReport> rescue(const QString &damaged, const QString &folder)
{
    if (const auto fits = checkPaths(damaged, folder); !fits)
        return fits.error();
    const HeldFolder held(folder);
    if (!held.isValid())
        return held.fault();
    const QString made = held.filePath(QStringLiteral("rescued"));
    QDir().mkdir(made);
    const QString name = QFileInfo(damaged).completeBaseName() + QLatin1String(".dondoc");
    const auto rescued = rescueRows(damaged, made + u'/' + name);
    if (!rescued)
        return rescued.error();
    if (const auto written = writeTables(*rescued, made); !written)
        return written.error();
    if (!QDir().rename(made, folder))
        return Error{ErrorCode::NoPermission, folder, {}};
    RescueReport report = count(*rescued);
    report.dataFile = folder + u'/' + name;
    return report;
}

} // namespace dondoc::services
