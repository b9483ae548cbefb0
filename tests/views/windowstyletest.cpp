// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WindowStyle: the focus is seen on lists, and boxes and hints on dark ground.
#include "views/widgets/windowstyle.h"
#include "tests/support/catch.h"
#include "views/pages/reports/tasklist.h"
#include "views/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

QList<Task> twoTasks()
{
    Task one, two;
    one.number = u"1"_s;
    one.text = u"Ban hành kế hoạch"_s;
    two.number = u"2"_s;
    two.text = u"Tuyên truyền"_s;
    return {one, two};
}

int pixelsOf(const QImage &picture, const QColor &colour)
{
    int found = 0;
    for (int x = 0; x < picture.width(); ++x)
        for (int y = 0; y < picture.height(); ++y)
            found += picture.pixelColor(x, y) == colour ? 1 : 0;
    return found;
}

} // namespace

TEST_CASE("The list of tasks shows a ring while it has the focus")
{
    WindowStyle style;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new QLineEdit(&window);
    auto *list = new TaskList(&window);
    list->setStyle(&style);
    list->showTasks(twoTasks(), {});
    column->addWidget(field);
    column->addWidget(list);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    const QColor ring = theme::accent(list->palette());
    CHECK(pixelsOf(list->grab().toImage(), ring) == 0);
    list->setFocus();
    CHECK(pixelsOf(list->grab().toImage(), ring) > 3 * (list->width() + list->height()));
    list->setStyle(nullptr);
}

TEST_CASE("A box that is not ticked has a frame on dark ground")
{
    WindowStyle style;
    QCheckBox box(u"Gồm cả mẫu"_s);
    QPalette dark(QColor(45, 45, 45), QColor(45, 45, 45));
    dark.setColor(QPalette::Base, QColor(30, 30, 30));
    dark.setColor(QPalette::WindowText, Qt::white);
    box.setPalette(dark);
    box.setStyle(&style);
    box.resize(box.sizeHint());
    CHECK(pixelsOf(box.grab().toImage(), theme::quiet(dark)) > 30);
    box.setStyle(nullptr);
}
