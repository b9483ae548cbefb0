// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WrappedTextDelegate: text of a cell in three lines at most; the whole of it in the tooltip.
#pragma once

#include <QStyledItemDelegate>

namespace dondoc::views {

class WrappedTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// Ground, selection and focus of the cell, without its text.
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option);
    static QRect textRect(const QRect &cell);
    /// Text of the cell in that area, three lines at most.
    static void paintLines(QPainter *painter, const QRect &area, const QStyleOptionViewItem &cell,
                           const QColor &colour);
    /// Of a cell as wide as its column; leftOut: px of the width that hold no text.
    QSize hint(const QStyleOptionViewItem &option, const QModelIndex &index, int leftOut) const;
};

} // namespace dondoc::views
