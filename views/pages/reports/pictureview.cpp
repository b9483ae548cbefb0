// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PictureView: laying out, painting, and the way through the pages by wheel, keys and mouse.
#include "views/pages/reports/pictureview.h"

#include "models/background/background.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTransform>

#include <algorithm>

namespace dondoc::views {

namespace {

constexpr double kLeastPictureZoom = 0.05;
constexpr double kMostPictureZoom = 8;
constexpr double kPictureZoomStep = 1.25;

// Never larger than the picture is: painting stretches it, memory does not grow with the zoom.
QList<QImage> rendered(const QList<QImage> &pages, double zoom, int turned)
{
    QList<QImage> shown;
    for (const QImage &page : pages) {
        const QSize size = page.size() * std::min(zoom, 1.0);
        QImage image = page.scaled(size.expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        shown.append(turned ? image.transformed(QTransform().rotate(turned)) : image);
    }
    return shown;
}

} // namespace

PictureView::PictureView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::ClickFocus); // Tab goes through the fields of the entry
    viewport()->setCursor(Qt::OpenHandCursor);
}

void PictureView::setPages(const QList<QImage> &pages)
{
    m_pages = pages;
    m_shown.clear();
    m_turned = 0;
    verticalScrollBar()->setValue(0);
    fitWidth();
}

QSize PictureView::sizeOf(const QImage &page) const
{
    const QSize size = m_turned % 180 ? page.size().transposed() : page.size();
    return (size * m_zoom).expandedTo({1, 1});
}

QSize PictureView::contentSize() const
{
    QSize whole;
    for (const QImage &page : m_pages) {
        const QSize size = sizeOf(page);
        whole = {std::max(whole.width(), size.width()), whole.height() + size.height() + theme::kGrid};
    }
    return whole;
}

void PictureView::zoomIn()
{
    m_fitsWidth = false;
    setZoom(m_zoom * kPictureZoomStep);
}

void PictureView::zoomOut()
{
    m_fitsWidth = false;
    setZoom(m_zoom / kPictureZoomStep);
}

void PictureView::fitWidth()
{
    m_fitsWidth = true;
    int widest = 0;
    for (const QImage &page : std::as_const(m_pages))
        widest = std::max(widest, m_turned % 180 ? page.height() : page.width());
    if (widest > 0)
        setZoom(double(maximumViewportSize().width() - verticalScrollBar()->sizeHint().width()) / widest);
    else
        layOut();
}

void PictureView::turn()
{
    m_turned = (m_turned + 90) % 360;
    m_shown.clear();
    if (m_fitsWidth)
        fitWidth();
    else
        setZoom(m_zoom);
}

void PictureView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, kLeastPictureZoom, kMostPictureZoom);
    layOut();
    render();
}

// The place that is looked at stays where it is, relative to the whole.
void PictureView::layOut()
{
    const QSize room = viewport()->size();
    const QSize whole = contentSize();
    QScrollBar *bar = verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    horizontalScrollBar()->setRange(0, std::max(0, whole.width() - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(20);
    bar->setRange(0, std::max(0, whole.height() - room.height()));
    bar->setPageStep(room.height());
    bar->setSingleStep(40);
    bar->setValue(int(place * bar->maximum()));
    viewport()->update();
}

void PictureView::render()
{
    background::run(
        this, [pages = m_pages, zoom = m_zoom, turned = m_turned] { return rendered(pages, zoom, turned); },
        [this, asked = ++m_asked](const QList<QImage> &shown) {
            if (m_asked != asked)
                return;
            m_shown = shown;
            viewport()->update();
        });
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Mid));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom > 1);
    const int room = viewport()->width();
    int y = -verticalScrollBar()->value();
    for (int i = 0; i < m_pages.size(); ++i) {
        const QSize size = sizeOf(m_pages.at(i));
        const int x = size.width() < room ? (room - size.width()) / 2 : -horizontalScrollBar()->value();
        const QRect place(QPoint(x, y), size);
        if (place.intersects(viewport()->rect()) && i < m_shown.size())
            painter.drawImage(place, m_shown.at(i));
        y += size.height() + theme::kGrid;
    }
}

void PictureView::resizeEvent(QResizeEvent *)
{
    if (m_fitsWidth)
        fitWidth();
    else
        layOut();
}

bool PictureView::stepBeyond(int step)
{
    const QScrollBar *bar = verticalScrollBar();
    if (step > 0 ? bar->value() < bar->maximum() : bar->value() > bar->minimum())
        return false;
    Q_EMIT beyondEnd(step);
    return true;
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    const int turnedBy = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier)
        turnedBy > 0 ? zoomIn() : zoomOut();
    else if (turnedBy == 0 || !stepBeyond(turnedBy < 0 ? 1 : -1))
        QAbstractScrollArea::wheelEvent(event);
    event->accept();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Plus)
        return zoomIn();
    if (event->key() == Qt::Key_Minus)
        return zoomOut();
    const int step = event->key() == Qt::Key_PageDown ? 1 : event->key() == Qt::Key_PageUp ? -1 : 0;
    if (step == 0 || event->modifiers() || !stepBeyond(step))
        QAbstractScrollArea::keyPressEvent(event);
}

void PictureView::mousePressEvent(QMouseEvent *event) { m_grip = event->position().toPoint(); }

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint now = event->position().toPoint();
    const QPoint by = now - std::exchange(m_grip, now);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

} // namespace dondoc::views
