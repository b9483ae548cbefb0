// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyValueModel: what each source and agency told of one indicator in the period.
#pragma once

#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/basics/issue.h"
#include "models/tables/rowmodel.h"

#include <QHash>

#include <memory>

namespace dondoc::tables {

struct ValueRow : RowBase {
    ValueSource source = ValueSource::Agency;
    QString agencyCode; ///< blank for the whole province
    QString name;
    const Indicator *indicator = nullptr;
    const IndicatorValue *figure = nullptr; ///< null where nothing was told
    const Period *period = nullptr;
    std::optional<double> last;                      ///< cumulative (flows) or value in the period before
    QHash<FieldId<IndicatorValue>, Severity> doubts; ///< the worst of each number (figuredoubts.h)
};

/// First the province's two figures, then the agencies that fill the indicator and any others that told one.
/// IdRole: figureKey().
class AgencyValueModel : public RowModel<ValueRow>
{
    Q_OBJECT

public:
    enum Column { Name, Last, Value, Cumulative, Estimate, Days, Note, ColumnCount };

    explicit AgencyValueModel(QObject *parent = nullptr);
    /// A blank or unknown code: no rows.
    void showIndicator(const std::shared_ptr<const PeriodSnapshot> &data, const QString &indicatorCode);

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// A block of cells, its upper left one over the first of these rows and columns, which stand as shown.
    /// Blank cells clear. Cells that are no numbers, lie beside the table or over what cannot be edited (and
    /// do not say the same) are left alone and told by pasteRefused. One figuresEdited for all.
    void paste(const QList<QStringList> &cells, const QList<int> &rows, const QList<int> &columns);

Q_SIGNALS:
    void figuresEdited(const QList<dondoc::IndicatorValue> &figures);
    /// "abc (row 3, column 2)", counted in the block from 1.
    void pasteRefused(const QStringList &cells);
    /// The figure as it shall be, with what was told before.
    void figureEdited(const dondoc::IndicatorValue &figure);
    /// What was typed is no number, or no span of days.
    void entryRefused(const QString &text);

private:
    bool apply(const QModelIndex &index, const QString &text, IndicatorValue *figure) const;

    std::shared_ptr<const PeriodSnapshot> m_data; ///< rows point into it
    bool m_stands = false;                        ///< the indicator is told as it stands at a time
};

} // namespace dondoc::tables
