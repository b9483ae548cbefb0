// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ReviewDelegate: cells that were read from a file; what was mended is bold, what does not count is quiet.
#pragma once

#include "views/widgets/statedelegate.h"

#include <QDate>

namespace dondoc::views {

/// Reads tables::ChoicesRole, FileRole, IssuesRole and RowKindRole. Choices are edited by a list, days by a
/// DateField, texts by several lines (Ctrl+Enter or Tab ends), numbers by one. The tooltip tells what is
/// wrong in the cell and what the file says.
class ReviewDelegate : public StateDelegate
{
    Q_OBJECT

public:
    using StateDelegate::StateDelegate;
    /// Of the quarter shown, for days without a year.
    void setReference(const QDate &day) { m_reference = day; }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QDate m_reference;
};

} // namespace dondoc::views
