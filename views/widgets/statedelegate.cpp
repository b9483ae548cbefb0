// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// StateDelegate: a state as sign, word and colour; cells without a state as WrappedTextDelegate paints them.
#include "views/widgets/statedelegate.h"

#include "models/tables/roles.h"
#include "views/widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <optional>

namespace dondoc::views {

namespace {

constexpr int kSignWidth = 16;
constexpr int kGap = 4; ///< px between sign and word

std::optional<ProgressState> stateOf(const QModelIndex &index)
{
    const QVariant value = index.data(tables::StateRole);
    return value.isValid() ? std::optional(ProgressState(value.toInt())) : std::nullopt;
}

void paintDottedEdge(QPainter *painter, const QRect &area, const QColor &colour)
{
    painter->setPen(QPen(colour, 1, Qt::DotLine));
    painter->drawRect(area.adjusted(-2, 0, 1, -1));
}

} // namespace

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto state = stateOf(index);
    if (!state) {
        WrappedTextDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintGround(painter, cell);
    const StateLook shown = theme::of(*state, cell.palette);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QColor colour = selected ? cell.palette.color(QPalette::HighlightedText) : shown.colour;
    QRect area = textRect(cell.rect);
    const int lineHeight = QFontMetrics(cell.font).lineSpacing();
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(colour);
    if (shown.sign.isNull())
        paintDottedEdge(painter, {area.left(), area.top(), area.width(), lineHeight}, colour);
    else
        painter->drawText(QRect(area.left(), area.top(), kSignWidth, lineHeight), Qt::AlignHCenter,
                          shown.sign);
    painter->restore();
    area.setLeft(area.left() + kSignWidth + kGap);
    if (!shown.sign.isNull())
        paintLines(painter, area, cell, colour);
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto state = stateOf(index);
    if (!state)
        return WrappedTextDelegate::sizeHint(option, index);
    QSize size = hint(option, index, kSignWidth + kGap);
    if (*state == ProgressState::NoReport) // no word is painted
        size.setHeight(QFontMetrics(option.font).lineSpacing() + size.height()
                       - textRect({QPoint(), size}).height());
    return size;
}

bool StateDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !stateOf(index))
        return WrappedTextDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString(), view);
    return true;
}

} // namespace dondoc::views
