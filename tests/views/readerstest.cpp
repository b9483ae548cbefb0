// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What a screen reader hears: every control that takes the focus has a name, on every page, wide and narrow.
#include "models/example/example.h"
#include "tests/support/plandata.h"
#include "views/shell/mainwindow.h"
#include "views/shell/windowpages.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QTabWidget>
#include <QTest>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

AssessedPeriodPtr examplePeriod()
{
    PeriodSnapshot data = test::planOfSonLa();
    data.reports = example::exampleReports(data);
    return makeAssessedPeriod(data);
}

/// Where in the tree, from the window down.
QString pathOf(const QAccessibleInterface &node)
{
    QString path;
    for (const QAccessibleInterface *up = &node; up && up->isValid(); up = up->parent())
        if (const QObject *object = up->object())
            path.prepend(u'/' + QLatin1String(object->metaObject()->className()) + u' '
                         + object->objectName());
    return path;
}

bool isNamed(const QAccessibleInterface &node)
{
    const QString name = node.text(QAccessible::Name);
    return !name.trimmed().isEmpty() && !name.contains(u'&');
}

/// Cells are read by what they show.
bool isWithin(const QAccessibleInterface &node)
{
    const QAccessible::Role role = node.role();
    return role == QAccessible::Cell || role == QAccessible::TreeItem || role == QAccessible::ListItem
        || role == QAccessible::ColumnHeader || role == QAccessible::RowHeader;
}

bool isPartOfField(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

void addNameless(const QAccessibleInterface &node, QStringList &faults, int &seen)
{
    const QAccessible::State state = node.state();
    if (state.invisible || isWithin(node))
        return;
    const auto *widget = qobject_cast<const QWidget *>(node.object());
    const bool takesFocus
        = widget && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus && !isPartOfField(*widget);
    if (takesFocus && !widget->focusProxy()) {
        ++seen;
        if (!isNamed(node))
            faults += pathOf(node).right(160) + u" '"_s + node.text(QAccessible::Name) + u'\'';
    }
    for (int child = 0; child < node.childCount(); ++child)
        if (const QAccessibleInterface *below = node.child(child); below && below->isValid())
            addNameless(*below, faults, seen);
}

/// Of the page as it is and with each of its tabs before.
void addNamelessOf(MainWindow &window, QStringList &faults, int &seen)
{
    const auto look = [&] { addNameless(*QAccessible::queryAccessibleInterface(&window), faults, seen); };
    const QList<QTabWidget *> all = window.pages()->current()->findChildren<QTabWidget *>();
    if (all.isEmpty())
        look();
    for (QTabWidget *tabs : all)
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look();
        }
}

} // namespace

TEST_CASE("Every control that takes the focus has a name, without ampersands")
{
    MainWindow window;
    PageContext context;
    context.today = QDate(2025, 12, 18);
    window.pages()->setContext(context);
    window.showFile(u"/tmp/thu.dondoc"_s, false);
    window.showPeriod(examplePeriod());
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QStringList faults;
    int seen = 0;
    for (const QSize size : {QSize(1366, 740), QSize(800, 600)}) {
        window.resize(size);
        for (int place = 0; place <= int(PageId::Settings); ++place) {
            window.goTo(PageId(place), {});
            QCoreApplication::processEvents();
            addNamelessOf(window, faults, seen);
        }
    }
    faults.removeDuplicates();
    CHECK(seen > 300);
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("The first page is marked in the list of places from the start")
{
    const MainWindow window;
    const auto *places = window.findChild<QListWidget *>();
    REQUIRE(places);
    CHECK(places->currentRow() == 0);
}
