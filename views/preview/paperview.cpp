// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Paints the visible sheets, scrolls, zooms, and finds the figure under the pointer.

#include "views/preview/paperview.h"

#include "models/print/pagepainter.h"
#include "views/widgets/keytable.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dondoc::views {

namespace {

constexpr int kCacheKilobytes = 48 * 1024;
constexpr int kMostOfPicture = kCacheKilobytes / 2; // kilobytes; what is larger is painted each time
constexpr int kLeastPercent = 25;
constexpr int kMostPercent = 400;
constexpr int kLineStep = 40;
constexpr int kShadow = 3;
constexpr double kZoomStep = 1.2;
constexpr double kMmPerInch = 25.4;

int kilobytes(const QSize &size) { return int(qint64(size.width()) * size.height() * 4 / 1024); }

} // namespace

PaperView::PaperView(QWidget *parent) : QAbstractScrollArea(parent), m_pictures(kCacheKilobytes)
{
    setAccessibleName(tr("Pages of the report"));
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Mid);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the width to fit
    verticalScrollBar()->setSingleStep(kLineStep);
    horizontalScrollBar()->setSingleStep(kLineStep);
}

PaperView::~PaperView() = default;

void PaperView::setPages(const QList<report::PrintedPage> &pages, const SheetPainter &sheets)
{
    m_sheets = sheets;
    m_pictures.clear();
    m_hovered.reset();
    m_stack.setPages(pages);
    applyScale(m_fitsWidth ? m_stack.scaleForWidth(viewport()->width()) : m_stack.scale());
}

int PaperView::currentPage() const
{
    return m_stack.pageAt(verticalScrollBar()->value() + viewport()->height() / 3) + 1;
}

void PaperView::goToPage(int number)
{
    if (number < 1 || number > pages().size())
        return;
    const QRect sheet = m_stack.sheet(number - 1, viewport()->width());
    verticalScrollBar()->setValue(sheet.top() - kShadow);
}

bool PaperView::goToBlock(const QString &key)
{
    const std::optional<PageStack::Page> place = m_stack.find(key);
    if (!place)
        return false;
    const int top = m_stack.sheet(place->page, viewport()->width()).top();
    const int middle = viewport()->height() / 4;
    verticalScrollBar()->setValue(top + int(place->rectMm.top() * m_stack.scale()) - middle);
    return true;
}

void PaperView::showBlock(const QString &key)
{
    const std::optional<PageStack::Page> place = m_stack.find(key);
    if (!place)
        return;
    const int top = sheetOnScreen(place->page).top() + int(place->rectMm.top() * m_stack.scale());
    if (top < 0 || top > viewport()->height() * 9 / 10)
        goToBlock(key);
}

double PaperView::pixelsPerMm() const { return logicalDpiX() / kMmPerInch; }

int PaperView::zoomPercent() const { return int(std::lround(100 * m_stack.scale() / pixelsPerMm())); }

QSize PaperView::sizeHint() const { return {640, 800}; }

void PaperView::setZoomPercent(int percent)
{
    m_fitsWidth = false;
    applyScale(std::clamp(percent, kLeastPercent, kMostPercent) * pixelsPerMm() / 100);
}

void PaperView::fitWidth()
{
    m_fitsWidth = true;
    applyScale(m_stack.scaleForWidth(viewport()->width()));
}

void PaperView::zoomIn() { setZoomPercent(int(std::lround(zoomPercent() * kZoomStep))); }

void PaperView::zoomOut() { setZoomPercent(int(std::lround(zoomPercent() / kZoomStep))); }

// The place that was at the top of the screen stays there, and in the middle across.
void PaperView::applyScale(double scale)
{
    const double before = m_stack.scale();
    const double place = verticalScrollBar()->value() / before;
    const int room = viewport()->width();
    const double middle
        = (horizontalScrollBar()->value() + room / 2.0) / std::max({m_stack.size().width(), room, 1});
    if (scale != before)
        m_pictures.clear();
    m_stack.setScale(scale);
    updateScrollBars();
    if (scale != before) {
        verticalScrollBar()->setValue(int(std::lround(place * scale)));
        horizontalScrollBar()->setValue(int(std::lround(middle * m_stack.size().width() - room / 2.0)));
        Q_EMIT zoomChanged(zoomPercent());
    }
    viewport()->update();
    tellCurrentPage();
}

void PaperView::updateScrollBars()
{
    const QSize content = m_stack.size();
    const QSize room = viewport()->size();
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(content.height() - room.height(), 0));
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(content.width() - room.width(), 0));
}

void PaperView::tellCurrentPage()
{
    const int count = int(pages().size());
    const int number = currentPage();
    if (number == m_toldPage && count == m_toldCount)
        return;
    m_toldPage = number;
    m_toldCount = count;
    setAccessibleDescription(tr("Page %1 of %2").arg(number).arg(count));
    Q_EMIT currentPageChanged(number, count);
}

QPoint PaperView::origin() const { return {horizontalScrollBar()->value(), verticalScrollBar()->value()}; }

QRect PaperView::sheetOnScreen(int index) const
{
    return m_stack.sheet(index, viewport()->width()).translated(-origin());
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int top = origin().y();
    for (int index : m_stack.visible(top + event->rect().top(), top + event->rect().bottom()))
        paintSheet(painter, index);
}

void PaperView::paintSheet(QPainter &painter, int index)
{
    const QRect sheet = sheetOnScreen(index);
    painter.fillRect(sheet.translated(kShadow, kShadow), QColor(0, 0, 0, 70));
    painter.fillRect(sheet, Qt::white);
    QSize size = sheet.size() * devicePixelRatioF();
    if (m_sheets && kilobytes(size) > kMostOfPicture) // too slow to be painted at every move: one is enlarged
        size *= std::sqrt(double(kMostOfPicture) / kilobytes(size));
    if (m_sheets || kilobytes(size) <= kMostOfPicture) {
        painter.drawPixmap(sheet, picture(index, size));
    } else {
        painter.save();
        painter.translate(sheet.topLeft());
        paintInto(painter, index, sheet.size());
        painter.restore();
    }
    paintHovered(painter, index, sheet);
}

void PaperView::paintInto(QPainter &painter, int index, const QSize &size) const
{
    if (m_sheets)
        return m_sheets(painter, index, size);
    const report::PrintedPage &page = pages().at(index);
    const double unit = size.width() / (page.sizeMm.width() * report::kUnitsPerMm);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(unit, unit);
    print::paintPage(painter, page);
}

QPixmap PaperView::picture(int index, const QSize &size)
{
    if (const QPixmap *known = m_pictures.object(index))
        return *known;
    QPixmap picture(size);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintInto(painter, index, size);
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_pictures.insert(index, new QPixmap(picture), std::max(kilobytes(size), 1));
    return picture;
}

void PaperView::paintHovered(QPainter &painter, int index, const QRect &sheet)
{
    if (!m_hovered)
        return;
    QColor colour = palette().color(QPalette::Highlight);
    colour.setAlpha(60);
    const double scale = m_stack.scale();
    for (const report::TextRun &run : pages().at(index).runs) {
        if (run.figure != m_hovered)
            continue;
        const QRectF box = boxOf(run);
        painter.fillRect(QRectF(sheet.topLeft() + box.topLeft() * scale, box.size() * scale), colour);
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyScale(m_fitsWidth ? m_stack.scaleForWidth(viewport()->width()) : m_stack.scale());
}

void PaperView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    tellCurrentPage();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (keytable::matches(*event, Command::ZoomIn))
        zoomIn();
    else if (keytable::matches(*event, Command::ZoomOut))
        zoomOut();
    else if (keytable::matches(*event, Command::FitWidth))
        fitWidth();
    else if (event->key() == Qt::Key_Home)
        bar->triggerAction(QScrollBar::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        bar->triggerAction(QScrollBar::SliderToMaximum);
    else if (event->key() == Qt::Key_Space)
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
    else if (keytable::matches(*event, Command::NextSheet))
        goToPage(currentPage() + 1);
    else if (keytable::matches(*event, Command::PreviousSheet))
        goToPage(currentPage() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

const report::TextRun *PaperView::figureAt(const QPoint &position) const
{
    const int index = m_stack.pageAt(position.y() + origin().y());
    if (index < 0)
        return nullptr;
    return m_stack.figureAt(index, QPointF(position - sheetOnScreen(index).topLeft()) / m_stack.scale());
}

void PaperView::hover(const report::TextRun *run)
{
    const std::shared_ptr<const report::FigureRef> figure = run ? run->figure : nullptr;
    if (figure == m_hovered)
        return;
    m_hovered = figure;
    viewport()->setCursor(figure ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void PaperView::mouseMoveEvent(QMouseEvent *event) { hover(figureAt(event->pos())); }

void PaperView::mouseReleaseEvent(QMouseEvent *event)
{
    const report::TextRun *run = figureAt(event->pos());
    if (run == nullptr || event->button() != Qt::LeftButton)
        return;
    const report::FigureRef figure = *run->figure; // the answer may replace the pages
    Q_EMIT figureClicked(figure);
}

void PaperView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int index = m_stack.pageAt(event->pos().y() + origin().y());
    const QRect sheet = index < 0 ? QRect() : sheetOnScreen(index);
    const QString key = m_stack.blockAt(index, QPointF(event->pos() - sheet.topLeft()) / m_stack.scale());
    if (!key.isEmpty() && sheet.contains(event->pos()))
        Q_EMIT blockChosen(key);
}

bool PaperView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(nullptr);
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace dondoc::views
