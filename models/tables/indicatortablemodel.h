// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorTableModel: the indicators in printed order, with target, the three figures and how they compare.
#pragma once

#include "models/domain/assessment/indicatorlines.h"
#include "models/tables/rowmodel.h"

#include <memory>

namespace dondoc::tables {

struct IndicatorRow : RowBase {
    QString heading;                      ///< of a row that is one; blank else
    const Indicator *indicator = nullptr; ///< null for a heading
    const IndicatorLine *line = nullptr;  ///< null for a heading and for what is retired
    bool namesYear = false;               ///< which year it is compared with: the rows differ in it
};

/// IdRole: the indicator's code; of a heading "#" and its text. Flows are shown by their cumulative figures.
/// Retired ones stand at the end.
class IndicatorTableModel : public RowModel<IndicatorRow>
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Unit,
        Target,
        Agencies, ///< with how many of how many reported
        Settled,
        Statistics,
        Printed,
        OfTarget,
        LastYear,
        ColumnCount
    };

    explicit IndicatorTableModel(QObject *parent = nullptr);
    void showData(const std::shared_ptr<const PeriodSnapshot> &data);
    /// Null where there is no such indicator, or it is retired.
    const IndicatorLine *line(const QString &code) const;

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Target, Settled or Statistics; unset: taken away.
    void amountEdited(const QString &code, int column, const std::optional<double> &amount);
    /// What was typed is no number.
    void entryRefused(const QString &text);

private:
    std::shared_ptr<const PeriodSnapshot> m_data;        ///< lines point into it
    std::shared_ptr<const QList<IndicatorLine>> m_lines; ///< rows point into it
    std::optional<int> m_sharedYear;                     ///< that all rows are compared with
};

} // namespace dondoc::tables
