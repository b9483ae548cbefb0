// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ZoomBox: three buttons, and the size in per cent.
#include "views/preview/zoombox.h"

#include "views/preview/paperview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace dondoc::views {

ZoomBox::ZoomBox(PaperView *paper, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    connect(addButton(QStringLiteral("−"), tr("Smaller")), &QToolButton::clicked, paper, &PaperView::zoomOut);
    auto *zoom = new QLabel(QStringLiteral("100%"), this);
    zoom->setAlignment(Qt::AlignCenter);
    zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("400%")));
    row->addWidget(zoom);
    connect(addButton(QStringLiteral("+"), tr("Larger")), &QToolButton::clicked, paper, &PaperView::zoomIn);
    connect(addButton(tr("Fit width"), tr("As wide as the window allows")), &QToolButton::clicked, paper,
            &PaperView::fitWidth);
    connect(paper, &PaperView::zoomChanged, zoom,
            [zoom](int percent) { zoom->setText(QStringLiteral("%1%").arg(percent)); });
}

QToolButton *ZoomBox::addButton(const QString &text, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(help);
    layout()->addWidget(button);
    return button;
}

} // namespace dondoc::views
