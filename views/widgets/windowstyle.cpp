// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WindowStyle: what it paints over Fusion.
#include "views/widgets/windowstyle.h"

#include "views/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace dondoc::views {

namespace {

constexpr int kRingWidth = 2; ///< px

void paintRing(QPainter *painter, const QStyleOption &option)
{
    painter->save();
    painter->setPen(QPen(theme::accent(option.palette), kRingWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

void paintBox(QPainter *painter, const QStyleOption &option)
{
    painter->save();
    painter->setPen(theme::quiet(option.palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) { }

// Lists, tables and long texts show by their frame only that they have the focus.
void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const bool framed = element == CE_ShapedFrame && qobject_cast<const QAbstractScrollArea *>(widget);
    if (framed && widget->hasFocus())
        paintRing(painter, *option);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (box && theme::isDark(option->palette))
        paintBox(painter, *option);
}

/// Room for the ring around what scrolls.
int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_DefaultFrameWidth && qobject_cast<const QAbstractScrollArea *>(widget))
        return kRingWidth;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea *>(widget))
        widget->installEventFilter(this);
}

/// A frame is not painted anew when the focus comes or goes.
bool WindowStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        static_cast<QWidget *>(watched)->update();
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace dondoc::views
