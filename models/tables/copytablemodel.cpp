// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CopyTableModel: the copies of the data file that were made by themselves.
#include "models/tables/copytablemodel.h"

#include "models/domain/basics/localday.h"
#include "models/domain/text/numbers.h"
#include "models/tables/labels.h"

#include <array>

namespace dondoc::tables {

namespace {

constexpr double kBytesInMegabyte = 1e6;

QVariant copyMade(const CopyRow &row)
{
    return numbers::date(dayInVietnam(row.copy.made)) + QLatin1Char(' ')
        + timeInVietnam(row.copy.made).toString(QStringLiteral("HH:mm:ss"));
}
QVariant copyMadeOrder(const CopyRow &row) { return row.copy.made; }
QVariant copyOccasion(const CopyRow &row) { return Labels::of(row.copy.occasion); }
QVariant copySize(const CopyRow &row)
{
    return numbers::decimal(double(row.copy.bytes) / kBytesInMegabyte, 1) + QStringLiteral(" MB");
}
QVariant copySizeOrder(const CopyRow &row) { return row.copy.bytes; }
QVariant copyState(const CopyRow &row)
{
    return row.copy.good ? QString() : QCoreApplication::translate("Columns", "Damaged");
}
std::optional<ProgressState> copyLikeness(const CopyRow &row)
{
    return row.copy.good ? std::nullopt : std::optional(ProgressState::Overdue);
}

constexpr std::array kCopyColumns{
    ColumnSpec<CopyRow>{QT_TRANSLATE_NOOP("Columns", "Made at"), kLeft, copyMade, copyMadeOrder},
    ColumnSpec<CopyRow>{QT_TRANSLATE_NOOP("Columns", "Why"), kLeft, copyOccasion},
    ColumnSpec<CopyRow>{QT_TRANSLATE_NOOP("Columns", "Size"), kRight, copySize, copySizeOrder},
    ColumnSpec<CopyRow>{QT_TRANSLATE_NOOP("Columns", "Condition"), kLeft, copyState, nullptr, copyLikeness},
};
static_assert(kCopyColumns.size() == CopyTableModel::ColumnCount);

} // namespace

CopyTableModel::CopyTableModel(QObject *parent) : RowModel(kCopyColumns, parent) { }

void CopyTableModel::setCopies(const QList<KeptCopy> &copies)
{
    QList<CopyRow> rows;
    for (const KeptCopy &copy : copies) {
        CopyRow row;
        row.id = copy.path;
        row.copy = copy;
        row.searchKey
            = text::searchKey(copyMade(row).toString() + QLatin1Char(' ') + copyOccasion(row).toString());
        rows.append(row);
    }
    refreshRows(std::move(rows));
}

} // namespace dondoc::tables
