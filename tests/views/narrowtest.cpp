// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What widgets do where there is little room: rows that break, columns that become tabs, texts that fold.
#include "tests/support/catch.h"
#include "tests/support/fit.h"
#include "views/widgets/choicefield.h"
#include "views/widgets/columns.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/foldinglabel.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

struct TwoColumns {
    Columns columns{u"two"_s};
    QPushButton *left = new QPushButton(u"left"_s);
    QPushButton *right = new QPushButton(u"right"_s);
    TwoColumns()
    {
        columns.addPart(left, u"Left"_s, 40);
        columns.addPart(right, u"Right"_s, 40, 1);
        columns.resize(widthOf(100), 300);
        columns.show();
        REQUIRE(QTest::qWaitForWindowExposed(&columns));
    }
    int widthOf(int letters) const { return letters * columns.fontMetrics().averageCharWidth(); }
    QTabBar *tabs() const { return columns.findChild<QTabBar *>(); }
};

const QString kLongTask
    = u"Nâng cao vai trò, trách nhiệm của người đứng đầu trong lãnh đạo, chỉ đạo phát triển cây ăn quả bền "
      u"vững giai đoạn 2025 - 2030, định hướng đến năm 2035 trên địa bàn tỉnh; tăng cường thực hiện cải "
      u"cách hành chính, tạo điều kiện cho các tổ chức, cá nhân tham gia đầu tư"_s;

} // namespace

TEST_CASE("Columns without room become tabs, and stand beside each other again")
{
    TwoColumns two;
    CHECK_FALSE(two.columns.hasTabs());
    CHECK(two.left->isVisible());
    CHECK(two.right->isVisible());
    two.columns.resize(two.widthOf(60), 300);
    CHECK(two.columns.hasTabs());
    CHECK(two.left->isVisible());
    CHECK_FALSE(two.right->isVisible());
    QTest::mouseClick(two.tabs(), Qt::LeftButton, {}, two.tabs()->tabRect(1).center());
    CHECK_FALSE(two.left->isVisible());
    CHECK(two.right->isVisible());
    two.columns.resize(two.widthOf(100), 300);
    CHECK_FALSE(two.columns.hasTabs());
    CHECK(two.left->isVisible());
}

TEST_CASE("A column behind a tab is brought to front, and one that is hidden stays so")
{
    TwoColumns two;
    two.columns.resize(two.widthOf(60), 300);
    Columns::reveal(two.right);
    CHECK(two.right->isVisible());
    two.right->hide();
    Columns::reveal(two.left);
    Columns::reveal(two.right);
    CHECK_FALSE(two.right->isVisible());
}

TEST_CASE("Columns stand under each other where that is allowed and there is height")
{
    TwoColumns two;
    two.columns.setStackedFrom(10);
    two.columns.resize(two.widthOf(60), 400);
    CHECK_FALSE(two.columns.hasTabs());
    CHECK(two.left->isVisible());
    CHECK(two.right->mapTo(&two.columns, QPoint()).y() > two.left->mapTo(&two.columns, QPoint()).y());
    two.columns.resize(two.widthOf(60), 80);
    CHECK(two.columns.hasTabs());
}

TEST_CASE("A flow breaks its row where the next widget has no room, and takes no room for hidden ones")
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 8);
    QList<QPushButton *> buttons;
    for (const QString &text : {u"Bản bổ sung"_s, u"Đề nghị bổ sung…"_s, u"Bản gốc"_s}) {
        buttons += new QPushButton(text);
        flow->addWidget(buttons.constLast());
    }
    box.resize(800, 200);
    box.show();
    CHECK(buttons.at(2)->y() == buttons.at(0)->y());
    box.resize(buttons.at(0)->width() + buttons.at(1)->width() + 20, 200);
    CHECK(buttons.at(1)->y() == buttons.at(0)->y());
    CHECK(buttons.at(2)->y() > buttons.at(0)->y());
    CHECK(flow->heightForWidth(800) < flow->heightForWidth(box.width()));
    buttons.at(1)->hide();
    CHECK(QTest::qWaitFor([&] { return buttons.at(2)->y() == buttons.at(0)->y(); }));
    CHECK(test::faultsOfFit(box) == QStringList());
}

TEST_CASE("A long task is folded to its first lines, and unfolded by a button that is named")
{
    QWidget box;
    auto *column = new QVBoxLayout(&box);
    auto *label = new FoldingLabel(2, &box);
    column->addWidget(label);
    column->addStretch();
    box.resize(400, 300);
    box.show();
    label->setText(kLongTask);
    auto *words = label->findChild<QLabel *>();
    auto *toggle = label->findChild<QToolButton *>();
    REQUIRE(QTest::qWaitFor([&] { return test::faultsOfFit(box).isEmpty(); }));
    CHECK(words->text().endsWith(u'…'));
    CHECK(words->height() <= 2 * words->fontMetrics().lineSpacing() + 2);
    CHECK(words->accessibleName() == kLongTask);
    CHECK_FALSE(toggle->accessibleName().isEmpty());
    QTest::mouseClick(toggle, Qt::LeftButton);
    CHECK(words->text() == kLongTask);
    const bool fits = QTest::qWaitFor([&] { return test::faultsOfFit(box).isEmpty(); });
    INFO(test::faultsOfFit(box).join(u'\n').toStdString());
    CHECK(fits);
    CHECK(words->height() > 3 * words->fontMetrics().lineSpacing());
    label->setText(u"Ngắn"_s);
    CHECK_FALSE(toggle->isVisible());
    CHECK(label->isFolded()); // the next task begins folded
}

TEST_CASE("A label that is cut, a sideways scroll and a field without room are noticed")
{
    QWidget box;
    auto *label = new QLabel(u"Đề nghị bổ sung"_s, &box);
    label->setGeometry(0, 0, 40, 20);
    auto *outside = new QPushButton(u"Đóng"_s, &box);
    outside->setGeometry(80, 10, 100, 30);
    box.resize(120, 60);
    box.show();
    CHECK(test::faultsOfFit(box).size() == 2);
    label->setGeometry(0, 0, 200, 20);
    box.resize(300, 60);
    CHECK(test::faultsOfFit(box) == QStringList());
}
