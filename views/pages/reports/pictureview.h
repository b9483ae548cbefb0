// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PictureView: scanned pages one below the other, larger, smaller and turned; scaled off the window's thread.
#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QList>

namespace dondoc::views {

class PictureView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    /// Shown at the width of the view, not turned.
    void setPages(const QList<QImage> &pages);
    /// Pixels of the screen for one of the picture.
    double zoom() const { return m_zoom; }
    int turned() const { return m_turned; } ///< degrees clockwise: 0, 90, 180, 270
    /// Size of all pages as they are shown, in pixels.
    QSize contentSize() const;
    QSize sizeHint() const override { return {360, 400}; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void turn(); ///< a quarter clockwise

Q_SIGNALS:
    /// Scrolled on at the end (1) or the beginning (-1).
    void beyondEnd(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void setZoom(double zoom);
    void layOut();
    void render();
    bool stepBeyond(int step);
    QSize sizeOf(const QImage &page) const;

    QList<QImage> m_pages; ///< as they came
    QList<QImage> m_shown; ///< turned, and not larger than on the screen; stretched until new ones are ready
    double m_zoom = 1;
    int m_turned = 0;
    bool m_fitsWidth = true;
    quint64 m_asked = 0; ///< which rendering is wanted; older ones are dropped
    QPoint m_grip;
};

} // namespace dondoc::views
