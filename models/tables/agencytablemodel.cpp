// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyTableModel: the agencies of the plan and what came from each in the period.
#include "models/tables/agencytablemodel.h"

#include "models/domain/summary/letterqueries.h"
#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"
#include "models/tables/reportstatus.h"

#include <array>

namespace dondoc::tables {

namespace {

QVariant agencyName(const AgencyRow &row) { return row.agency->name; }
QVariant agencyKind(const AgencyRow &row) { return Labels::of(row.agency->kind); }
QVariant tasks(const AgencyRow &row) { return row.progress ? row.progress->tasksExpected : 0; }
QDate received(const AgencyRow &row) { return row.progress ? row.progress->firstReceived : QDate(); }
QVariant lastReceivedOrder(const AgencyRow &row) { return received(row); }

QVariant lastReceivedText(const AgencyRow &row)
{
    return received(row).isValid() ? numbers::date(received(row)) : QString();
}

QVariant receipt(const AgencyRow &row)
{
    if (row.report)
        return row.standing;
    return row.progress ? Labels::receipt(*row.progress) : QString();
}

std::optional<ProgressState> receiptState(const AgencyRow &row)
{
    if (row.report || !row.progress || row.progress->self)
        return std::nullopt;
    return ProgressState::NoReport;
}

QVariant punctuality(const AgencyRow &row)
{
    const bool came = row.progress && row.progress->received && !row.progress->self;
    return came ? Labels::receipt(*row.progress) : QString();
}

QVariant punctualityOrder(const AgencyRow &row)
{
    return row.progress && row.progress->received ? row.progress->daysLate : -1;
}

std::optional<ProgressState> punctualityState(const AgencyRow &row)
{
    if (!row.progress || !row.progress->received || row.progress->self)
        return std::nullopt;
    return Labels::receiptState(*row.progress);
}

QVariant coveredTasks(const AgencyRow &row)
{
    if (!row.progress)
        return QString();
    return QStringLiteral("%1/%2").arg(row.progress->tasksCovered).arg(row.progress->tasksExpected);
}

QVariant coveredTasksOrder(const AgencyRow &row)
{
    if (!row.progress || row.progress->tasksExpected == 0)
        return -1.0;
    return double(row.progress->tasksCovered) / row.progress->tasksExpected;
}

QVariant reminded(const AgencyRow &row)
{
    return row.reminder ? numbers::date(row.reminder->sentOn) : QString();
}

QVariant remindedOrder(const AgencyRow &row) { return row.reminder ? row.reminder->sentOn : QDate(); }

constexpr std::array kAgencyColumns{
    ColumnSpec<AgencyRow>{QT_TRANSLATE_NOOP("Columns", "Agency"), kLeft, agencyName},
    ColumnSpec<AgencyRow>{QT_TRANSLATE_NOOP("Columns", "Kind"), kLeft, agencyKind},
    ColumnSpec<AgencyRow>{QT_TRANSLATE_NOOP("Columns", "Tasks"), kRight, tasks, tasks},
    ColumnSpec<AgencyRow>{QT_TRANSLATE_NOOP("Columns", "Report"), kLeft, receipt, nullptr, receiptState},
    ColumnSpec<AgencyRow>{QT_TRANSLATE_NOOP("Columns", "Received on"), kRight, lastReceivedText,
                          lastReceivedOrder},
    ColumnSpec<AgencyRow>{QT_TRANSLATE_NOOP("Columns", "Punctuality"), kLeft, punctuality, punctualityOrder,
                          punctualityState},
    ColumnSpec<AgencyRow>{QT_TRANSLATE_NOOP("Columns", "Tasks covered"), kRight, coveredTasks,
                          coveredTasksOrder},
    ColumnSpec<AgencyRow>{QT_TRANSLATE_NOOP("Columns", "Last reminded"), kRight, reminded, remindedOrder},
};
static_assert(kAgencyColumns.size() == AgencyTableModel::ColumnCount);

AgencyRow agencyRow(const AssessedPeriod &quarter, const Agency &agency)
{
    AgencyRow row;
    row.id = agency.code;
    row.agency = &agency;
    row.progress = quarter.assessment.agency(agency.code);
    row.report = currentReport(quarter.data, quarter.assessment, agency.code);
    row.reminder = lastReminder(quarter.data.letters, agency.code);
    if (row.report)
        row.standing = standing(quarter.data, *row.report);
    const QStringList said{agency.name,
                           agency.shortName,
                           agency.code,
                           agency.aliases.join(QLatin1Char(' ')),
                           agencyKind(row).toString(),
                           receipt(row).toString(),
                           punctuality(row).toString()};
    row.searchKey = text::searchKey(said.join(QLatin1Char(' ')));
    return row;
}

} // namespace

AgencyTableModel::AgencyTableModel(QObject *parent) : RowModel(kAgencyColumns, parent) { }

void AgencyTableModel::setQuarter(const AssessedPeriodPtr &quarter)
{
    QStringList codes;
    for (const AgencyProgress &progress : quarter->assessment.agencies)
        codes.append(progress.agencyCode);
    for (const Agency &agency : quarter->data.agencies)
        if (!quarter->assessment.agency(agency.code))
            codes.append(agency.code);
    setQuarter(quarter, codes);
}

void AgencyTableModel::setQuarter(const AssessedPeriodPtr &quarter, const QStringList &codes)
{
    QList<AgencyRow> rows;
    for (const QString &code : codes)
        if (const Agency *agency = findAgency(quarter->data, code))
            rows.append(agencyRow(*quarter, *agency));
    const AssessedPeriodPtr old = std::exchange(m_quarter, quarter);
    setRows(std::move(rows));
}

} // namespace dondoc::tables
