// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WrappedTextDelegate: text of a cell in three lines at most; the whole of it in the tooltip.
#include "views/widgets/wrappedtextdelegate.h"

#include "models/tables/roles.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>
#include <QTreeView>

namespace dondoc::views {

namespace {

constexpr int kMaxLines = 3;
constexpr int kSide = 6;
constexpr int kAbove = 4;

/// The lines that fit; the last one ends in "…" where something is left out.
QStringList wrapped(const QString &text, const QFont &font, int width, bool *shortened)
{
    QString flat = text;
    flat.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(flat, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == kMaxLines - 1) {
            const QString rest = flat.mid(line.textStart()).replace(QChar::LineSeparator, QLatin1Char(' '));
            const QString last = QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
            *shortened = last != rest;
            lines.append(last);
            break;
        }
        lines.append(flat.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator));
    }
    layout.endLayout();
    return lines;
}

int columnWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    if (!tree)
        return option.rect.width();
    const bool spanned = index.column() == 0 && tree->isFirstColumnSpanned(index.row(), index.parent());
    int width = spanned ? tree->viewport()->width() : tree->columnWidth(index.column());
    const bool indented = tree->header()->logicalIndex(0) == index.column();
    for (QModelIndex up = index; indented && up.isValid(); up = up.parent())
        width -= tree->rootIsDecorated() || up.parent().isValid() ? tree->indentation() : 0;
    return width;
}

} // namespace

QRect WrappedTextDelegate::textRect(const QRect &cell)
{
    return cell.adjusted(kSide, kAbove, -kSide, -kAbove);
}

void WrappedTextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(tables::ClosedRole).isValid())
        option->backgroundBrush = theme::closedGround(option->palette);
    if (index.isValid() && index.model()->hasChildren(index.siblingAtColumn(0)))
        option->font.setBold(true); // a heading of the plan
}

void WrappedTextDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem bare = option;
    bare.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
}

void WrappedTextDelegate::paintLines(QPainter *painter, const QRect &area, const QStyleOptionViewItem &cell,
                                     const QColor &colour)
{
    bool shortened = false;
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setFont(cell.font);
    painter->setPen(colour);
    const int height = QFontMetrics(cell.font).lineSpacing();
    int top = area.top();
    for (const QString &line : wrapped(cell.text, cell.font, area.width(), &shortened)) {
        painter->drawText(QRect(area.left(), top, area.width(), height),
                          int((cell.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop), line);
        top += height;
    }
    painter->restore();
}

void WrappedTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintGround(painter, cell);
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    paintLines(painter, textRect(cell.rect), cell,
               cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
}

QSize WrappedTextDelegate::hint(const QStyleOptionViewItem &option, const QModelIndex &index,
                                int leftOut) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    bool shortened = false;
    const int width = columnWidth(option, index) - leftOut - 2 * kSide;
    const auto lines = wrapped(cell.text, cell.font, width, &shortened);
    const int height = QFontMetrics(cell.font).lineSpacing() * qMax(1, int(lines.size()));
    return {QFontMetrics(cell.font).horizontalAdvance(cell.text) + 2 * kSide + leftOut, height + 2 * kAbove};
}

QSize WrappedTextDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return hint(option, index, 0);
}

bool WrappedTextDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    bool shortened = false;
    const QString text = index.data(Qt::DisplayRole).toString();
    wrapped(text, option.font, textRect(option.rect).width(), &shortened);
    // As a paragraph, so that Qt breaks it into lines; escaped, because agencies' texts are plain text.
    const QString tip = QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped());
    QToolTip::showText(event->globalPos(), shortened ? tip : QString(), view);
    return true;
}

} // namespace dondoc::views
