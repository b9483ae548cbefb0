// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of the view of pages: what it shows, where it goes, what a click on a figure tells.

#include "tests/support/catch.h"

#include "tests/views/paperfixture.h"
#include "views/preview/paperview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

/// A shown view with pages; offscreen.
class ShownPaper
{
public:
    ShownPaper()
    {
        view.resize(700, 600);
        view.setPages(paperPages());
        view.show();
        QApplication::processEvents();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(&view, &event);
    }

    void click(QPointF place)
    {
        QMouseEvent event(QEvent::MouseButtonRelease, place, view.mapToGlobal(place), Qt::LeftButton,
                          Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &event);
    }

    PaperView view;
};

/// Where the middle of the first figure is on the screen, with the view at its top.
QPointF firstFigure(const PaperView &view)
{
    PageStack stack;
    stack.setPages(view.pages());
    stack.setScale(stack.scaleForWidth(view.viewport()->width()));
    for (const report::TextRun &run : view.pages().first().runs) {
        if (run.figure)
            return QPointF(stack.sheet(0, view.viewport()->width()).topLeft())
                + boxOf(run).center() * stack.scale();
    }
    return {};
}

} // namespace

TEST_CASE("The view paints white sheets with ink on them")
{
    ShownPaper shown;
    const QImage picture = shown.view.viewport()->grab().toImage();
    int white = 0;
    int dark = 0;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            white += picture.pixel(x, y) == 0xffffffff ? 1 : 0;
            dark += qGray(picture.pixel(x, y)) < 100 ? 1 : 0;
        }
    }
    CHECK(white > picture.width() * picture.height() / 4 / 2);
    CHECK(dark > 300);
}

TEST_CASE("Going to a block or a page tells the current page")
{
    ShownPaper shown;
    QList<int> told;
    QObject::connect(&shown.view, &PaperView::currentPageChanged, &shown.view,
                     [&told](int number, int) { told.append(number); });
    CHECK(shown.view.currentPage() == 1);
    CHECK(shown.view.goToBlock(u"PL1/40"_s));
    CHECK(shown.view.currentPage() == int(shown.view.pages().size()));
    CHECK(shown.view.goToBlock(u"I"_s));
    CHECK(shown.view.currentPage() == 1);
    CHECK_FALSE(shown.view.goToBlock(u"XX"_s));
    shown.view.goToPage(2);
    CHECK(shown.view.currentPage() == 2);
    CHECK(told.last() == 2);
    CHECK(shown.view.accessibleDescription().contains(u'2'));
    CHECK_FALSE(shown.view.accessibleName().isEmpty());
}

TEST_CASE("A block is scrolled to where it is not seen, and left where it is")
{
    ShownPaper shown;
    REQUIRE(shown.view.goToBlock(u"PL1/40"_s));
    const int seen = shown.view.verticalScrollBar()->value();
    shown.view.verticalScrollBar()->setValue(seen - 20);
    shown.view.showBlock(u"PL1/40"_s);
    CHECK(shown.view.verticalScrollBar()->value() == seen - 20);
    shown.view.showBlock(u"I"_s);
    CHECK(shown.view.currentPage() == 1);
    shown.view.showBlock(u"PL1/40"_s);
    CHECK(shown.view.verticalScrollBar()->value() == seen);
}

TEST_CASE("A click on a figure tells its source, beside it nothing")
{
    ShownPaper shown;
    QList<report::FigureRef> told;
    QObject::connect(&shown.view, &PaperView::figureClicked, &shown.view,
                     [&told](const report::FigureRef &figure) { told.append(figure); });
    const QPointF place = firstFigure(shown.view);
    const int top = int(place.y()) - 100;
    shown.view.verticalScrollBar()->setValue(top);
    const QPointF onScreen = place - QPointF(0, shown.view.verticalScrollBar()->value());
    shown.click(onScreen);
    REQUIRE(told.size() == 1);
    CHECK(told.first().rule == u"receipt.received"_s);
    CHECK(told.first().records == QStringList{u"03646"_s});
    shown.click(onScreen - QPointF(0, 60));
    CHECK(told.size() == 1);
}

TEST_CASE("The keyboard scrolls and zooms")
{
    ShownPaper shown;
    shown.press(Qt::Key_End);
    CHECK(shown.view.currentPage() == int(shown.view.pages().size()));
    shown.press(Qt::Key_Home);
    CHECK(shown.view.currentPage() == 1);
    shown.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(shown.view.currentPage() == 2);
    const int fitted = shown.view.zoomPercent();
    shown.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(shown.view.zoomPercent() > fitted);
    CHECK_FALSE(shown.view.fitsWidth());
    shown.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(shown.view.zoomPercent() == fitted);
}

TEST_CASE("Zoom stays between a quarter and four times, and keeps the place")
{
    ShownPaper shown;
    shown.view.goToPage(2);
    shown.view.setZoomPercent(1);
    CHECK(shown.view.zoomPercent() == 25);
    shown.view.setZoomPercent(100);
    shown.view.goToPage(2);
    shown.view.setZoomPercent(9999);
    CHECK(shown.view.zoomPercent() == 400);
    CHECK(shown.view.currentPage() == 2);
    shown.view.viewport()->grab();
}

TEST_CASE("New pages keep the place, no pages leave an empty view")
{
    ShownPaper shown;
    shown.view.goToPage(2);
    shown.view.setPages(paperPages());
    CHECK(shown.view.currentPage() == 2);
    shown.view.setPages({});
    CHECK(shown.view.currentPage() == 0);
    shown.view.viewport()->grab();
    shown.press(Qt::Key_End);
    shown.click({10, 10});
}

TEST_CASE("Sheets of another painter are painted once at any zoom, and never larger than can be kept")
{
    QList<QSize> painted;
    PaperView view;
    view.resize(700, 600);
    view.setPages(paperPages().mid(0, 1),
                  [&painted](QPainter &, int, const QSize &size) { painted.append(size); });
    view.show();
    for (const int percent : {100, 400}) {
        view.setZoomPercent(percent);
        view.grab();
        painted.clear();
        view.verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
        view.grab();
        CHECK(painted.isEmpty());
    }
    view.setZoomPercent(25);
    view.setZoomPercent(400);
    view.grab();
    REQUIRE(painted.size() == 1);
    CHECK(qint64(painted.constFirst().width()) * painted.constFirst().height() * 4 < 25LL * 1024 * 1024);
}

TEST_CASE("Zooming keeps the middle of the paper in the middle of the view")
{
    ShownPaper shown;
    const QScrollBar *across = shown.view.horizontalScrollBar();
    shown.view.setZoomPercent(400);
    REQUIRE(across->maximum() > 0);
    CHECK(std::abs(across->value() - across->maximum() / 2) <= 2);
    shown.view.horizontalScrollBar()->setValue(across->maximum());
    shown.view.setZoomPercent(300);
    CHECK(across->value() > across->maximum() * 0.8);
}
