// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReportTableModel: the register of reports received in the period, with number and three dates.
#include "models/tables/reporttablemodel.h"

#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"
#include "models/tables/reportstatus.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace dondoc::tables {

namespace {

QString shownDate(const QDate &date) { return date.isValid() ? numbers::date(date) : QString(); }
QDate entered(const ReportRow &row) { return row.report->enteredAt.toLocalTime().date(); }

QVariant reportAgencyName(const ReportRow &row) { return row.agencyName; }
QVariant documentNumber(const ReportRow &row) { return row.report->number; }
QVariant incomingNumber(const ReportRow &row) { return row.report->incomingNumber; }
QVariant signedText(const ReportRow &row) { return shownDate(row.report->signedOn); }
QVariant signedOrder(const ReportRow &row) { return row.report->signedOn; }
QVariant reportReceivedText(const ReportRow &row) { return shownDate(row.report->receivedOn); }
QVariant reportReceivedOrder(const ReportRow &row) { return row.report->receivedOn; }
QVariant enteredText(const ReportRow &row) { return shownDate(entered(row)); }
QVariant enteredOrder(const ReportRow &row) { return row.report->enteredAt; }
QVariant channel(const ReportRow &row) { return Labels::of(row.report->channel); }
QVariant reportStateWord(const ReportRow &row) { return row.standing; }
QVariant versionOrder(const ReportRow &row) { return row.report->revision; }
QVariant version(const ReportRow &row) { return QString::number(row.report->revision); }

QVariant coveredEntries(const ReportRow &row)
{
    if (!row.progress)
        return QString();
    return QStringLiteral("%1/%2").arg(row.progress->tasksCovered).arg(row.progress->tasksExpected);
}

QVariant coveredEntriesOrder(const ReportRow &row)
{
    if (!row.progress || row.progress->tasksExpected == 0)
        return -1.0;
    return double(row.progress->tasksCovered) / row.progress->tasksExpected;
}

QVariant daysLateOrder(const ReportRow &row) { return row.progress ? row.progress->daysLate : 0; }

QVariant daysLate(const ReportRow &row)
{
    const int days = daysLateOrder(row).toInt();
    return days > 0 ? numbers::integer(days) : QString();
}

QVariant originalsOrder(const ReportRow &row) { return row.originals; }
QVariant originals(const ReportRow &row)
{
    return row.originals > 0 ? numbers::integer(row.originals) : QString();
}

constexpr std::array kReportColumns{
    ColumnSpec<ReportRow>{QT_TRANSLATE_NOOP("Columns", "Agency"), kLeft, reportAgencyName},
    ColumnSpec<ReportRow>{QT_TRANSLATE_NOOP("Columns", "Number"), kLeft, documentNumber},
    ColumnSpec<ReportRow>{QT_TRANSLATE_NOOP("Columns", "Incoming no."), kLeft, incomingNumber},
    ColumnSpec<ReportRow>{QT_TRANSLATE_NOOP("Columns", "Signed on"), kRight, signedText, signedOrder},
    ColumnSpec<ReportRow>{QT_TRANSLATE_NOOP("Columns", "Received on"), kRight, reportReceivedText,
                          reportReceivedOrder},
    ColumnSpec<ReportRow>{QT_TRANSLATE_NOOP("Columns", "Entered on"), kRight, enteredText, enteredOrder},
    ColumnSpec<ReportRow>{QT_TRANSLATE_NOOP("Columns", "Sent by"), kLeft, channel},
    ColumnSpec<ReportRow>{QT_TRANSLATE_NOOP("Columns", "Report"), kLeft, reportStateWord},
    ColumnSpec<ReportRow>{QT_TRANSLATE_NOOP("Columns", "Version"), kRight, version, versionOrder},
    ColumnSpec<ReportRow>{QT_TRANSLATE_NOOP("Columns", "Tasks covered"), kRight, coveredEntries,
                          coveredEntriesOrder},
    ColumnSpec<ReportRow>{QT_TRANSLATE_NOOP("Columns", "Days late"), kRight, daysLate, daysLateOrder},
    ColumnSpec<ReportRow>{QT_TRANSLATE_NOOP("Columns", "Files"), kRight, originals, originalsOrder},
};
static_assert(kReportColumns.size() == ReportTableModel::ColumnCount);

int originalsOf(const PeriodSnapshot &data, const QString &agencyCode)
{
    QSet<Id> reports;
    for (const AgencyReport &report : data.reports)
        if (report.agencyCode == agencyCode)
            reports.insert(report.id);
    return int(std::count_if(data.originals.cbegin(), data.originals.cend(),
                             [&reports](const Original &each) { return reports.contains(each.reportId); }));
}

ReportRow reportRow(const AssessedPeriod &quarter, const AgencyReport &report)
{
    ReportRow row;
    row.id = report.agencyCode;
    const Agency *agency = findAgency(quarter.data, report.agencyCode);
    row.agencyName = agency ? agency->name : report.agencyCode;
    row.report = &report;
    row.standing = standing(quarter.data, report);
    row.originals = originalsOf(quarter.data, report.agencyCode);
    row.progress = quarter.assessment.agency(report.agencyCode);
    row.searchKey = text::searchKey(QStringList{row.agencyName, report.number, report.incomingNumber,
                                                reportStateWord(row).toString(), channel(row).toString()}
                                        .join(QLatin1Char(' ')));
    return row;
}

QList<const AgencyReport *> newestReceived(const PeriodSnapshot &data)
{
    QHash<QString, const AgencyReport *> newest;
    for (const AgencyReport &report : data.reports) {
        const AgencyReport *known = newest.value(report.agencyCode);
        const bool sent = isReceived(report) && report.carriedFrom.isEmpty();
        if (sent && isNewerThan(report, known))
            newest.insert(report.agencyCode, &report);
    }
    QList<const AgencyReport *> reports = newest.values();
    std::sort(reports.begin(), reports.end(), [](const AgencyReport *a, const AgencyReport *b) {
        return std::tie(a->receivedOn, a->agencyCode) < std::tie(b->receivedOn, b->agencyCode);
    });
    return reports;
}

} // namespace

ReportTableModel::ReportTableModel(QObject *parent) : RowModel(kReportColumns, parent) { }

void ReportTableModel::setQuarter(const AssessedPeriodPtr &quarter)
{
    QList<ReportRow> rows;
    for (const AgencyReport *report : newestReceived(quarter->data))
        rows.append(reportRow(*quarter, *report));
    const AssessedPeriodPtr old = std::exchange(m_quarter, quarter);
    setRows(std::move(rows));
}

} // namespace dondoc::tables
