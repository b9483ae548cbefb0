// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Behind a figure: agencies, tasks and words by name, which of them lead on, and that all of it is on the
// screen.
#include "views/pages/summary/figurepopup.h"

#include "tests/support/catch.h"

#include <QApplication>
#include <QClipboard>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

struct OpenedPopup {
    OpenedPopup()
    {
        Agency commune;
        commune.code = u"03727"_s;
        commune.name = u"Xã Mường É"_s;
        data.agencies = {commune};
        Task task;
        task.number = u"4.1"_s;
        task.text = u"Phát triển vùng trồng"_s;
        data.tasks = {task};
        popup = new FigurePopup(
            data, {u"x"_s, u"2025-Q4"_s, {}, {u"03727"_s, u"4.1"_s, u"Thiếu nước tưới"_s}}, &owner);
    }
    QListWidget *list() const { return popup->findChild<QListWidget *>(); }

    PeriodSnapshot data;
    QWidget owner;
    FigurePopup *popup = nullptr; ///< deletes itself once closed
};

} // namespace

TEST_CASE("The names behind a figure are copied as they are shown")
{
    OpenedPopup opened;
    QTest::mouseClick(opened.popup->findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text() == u"Xã Mường É\n4.1. Phát triển vùng trồng\nThiếu nước tưới"_s);
}

TEST_CASE("Agencies and tasks behind a figure lead on, words do not")
{
    const QList<QList<QVariantList>> told{{{u"03727"_s, false}}, {{u"4.1"_s, true}}, {}};
    for (int row = 0; row < 3; ++row) {
        OpenedPopup opened;
        QSignalSpy chosen(opened.popup, &FigurePopup::recordChosen);
        Q_EMIT opened.list()->itemActivated(opened.list()->item(row));
        CAPTURE(row);
        CHECK(static_cast<const QList<QVariantList> &>(chosen) == told.at(row));
    }
}

TEST_CASE("At the edge of the screen the names stay on it")
{
    OpenedPopup opened;
    const QRect room = opened.owner.screen()->availableGeometry();
    opened.popup->showAt(room.bottomRight());
    const QRect shown = opened.popup->geometry();
    CAPTURE(shown.x(), shown.y(), shown.width(), shown.height(), room.width(), room.height());
    CHECK(room.contains(shown));
    opened.popup->showAt(room.topLeft() - QPoint(50, 50));
    CHECK(opened.popup->pos() == room.topLeft());
}
