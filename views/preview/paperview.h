// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PaperView: shows the pages as white sheets, exactly as they print; its figures can be clicked.
#pragma once

#include "views/preview/pagestack.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <functional>

namespace dondoc::views {

class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    /// Paints sheet index, counted from 0, as large as size.
    using SheetPainter = std::function<void(QPainter &painter, int index, const QSize &size)>;
    /// Shows other pages; the place on the screen stays where it can. sheets: paints them where the pages
    /// themselves only tell what stands where; null: they are painted.
    void setPages(const QList<report::PrintedPage> &pages, const SheetPainter &sheets = {});
    const QList<report::PrintedPage> &pages() const { return m_stack.pages(); }

    /// Counted from 1; 0 without pages.
    int currentPage() const;
    void goToPage(int number);
    /// False where no page holds the block (a key as in Document, or the beginning of one).
    bool goToBlock(const QString &key);
    /// Scrolls only where the block's beginning is not seen.
    void showBlock(const QString &key);

    int zoomPercent() const;
    bool fitsWidth() const { return m_fitsWidth; }
    QSize sizeHint() const override;

public Q_SLOTS:
    /// 25 to 400; 100 is the paper's own size.
    void setZoomPercent(int percent);
    void fitWidth();
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void figureClicked(const dondoc::report::FigureRef &figure);
    /// A block was clicked twice: it is to be written in.
    void blockChosen(const QString &key);
    void currentPageChanged(int number, int count);
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    double pixelsPerMm() const;
    QPoint origin() const;
    QRect sheetOnScreen(int index) const;
    void applyScale(double scale);
    void updateScrollBars();
    void tellCurrentPage();
    void paintSheet(QPainter &painter, int index);
    void paintInto(QPainter &painter, int index, const QSize &size) const;
    void paintHovered(QPainter &painter, int index, const QRect &sheet);
    QPixmap picture(int index, const QSize &size);
    const report::TextRun *figureAt(const QPoint &position) const;
    void hover(const report::TextRun *run);

    PageStack m_stack;
    SheetPainter m_sheets;
    QCache<int, QPixmap> m_pictures; ///< painted sheets of the present zoom; cost in kilobytes
    std::shared_ptr<const report::FigureRef> m_hovered;
    bool m_fitsWidth = true;
    int m_toldPage = 0;
    int m_toldCount = 0;
};

} // namespace dondoc::views
