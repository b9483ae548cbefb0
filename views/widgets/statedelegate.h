// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StateDelegate: a state as sign, word and colour; cells without a state as WrappedTextDelegate paints them.
#pragma once

#include "views/widgets/wrappedtextdelegate.h"

namespace dondoc::views {

/// Reads tables::StateRole. "No report yet" is an empty cell with a dotted edge.
class StateDelegate : public WrappedTextDelegate
{
    Q_OBJECT

public:
    using WrappedTextDelegate::WrappedTextDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace dondoc::views
