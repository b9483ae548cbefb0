// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TableLayout: a table's rows as strips; head rows repeat, rows stay whole unless taller than a third of a
// page.
#pragma once

#include "models/report/layout/rowbox.h"

namespace dondoc::report {

class TableLayout
{
public:
    /// number distinguishes the tables of a document; widthMm × heightMm is the text area.
    TableLayout(const Table &table, int number, double widthMm, double heightMm, const TextMeasure &measure);

    /// The head rows that stand before the first row; empty where there are none.
    QList<FlowBox> head() const;
    /// Row index of the table.
    FlowBox row(qsizetype index) const;

private:
    RowBox boxOf(const Row &row) const;
    CellBox cellOf(const Cell &cell, bool emphasised, double leftMm, double rightMm) const;
    void makeHead();

    const Table &m_table;
    int m_number;
    double m_heightMm;
    const TextMeasure &m_measure;
    QList<double> m_edges; ///< x of column borders; one more than columns
    std::shared_ptr<const FlowBox> m_runningHead;
};

} // namespace dondoc::report
