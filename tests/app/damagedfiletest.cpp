// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The window on a damaged data file: it is read as far as it goes, and the newest good copy is offered.
#include "tests/app/windowbench.h"
#include "tests/support/paths.h"
#include "views/pages/settings/copiesform.h"
#include "views/pages/settings/settingspage.h"
#include "views/shell/mainmenu.h"
#include "views/shell/problembar.h"
#include "views/widgets/filteredtable.h"

#include <QDir>
#include <QFile>
#include <QLabel>

using namespace dondoc;
using namespace dondoc::test;

namespace {

constexpr int kPage = 4096;

/// Its last page holds nothing any more, as after a fault of the disk.
void damage(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() - kPage));
    REQUIRE(file.write(QByteArray(kPage, '\0')) == kPage);
}

QString problemOf(Bench &bench)
{
    const auto *bar = bench.window().findChild<views::ProblemBar *>();
    return bar->isHidden() ? QString() : bar->findChild<QLabel *>()->text();
}

} // namespace

TEST_CASE("A damaged file is opened to be read, names its newest good copy, and gives way to it")
{
    Bench bench(Desk::PlanOnly, {.firstMs = 0, .workMs = 20, .clock = &QDateTime::currentDateTimeUtc});
    const QString path = bench.desk().path(u"hỏng.dondoc"_s);
    REQUIRE(QFile::copy(bench.desk().data(), path));
    REQUIRE(QDir().mkdir(path + u".copies"_s));
    REQUIRE(QFile::copy(path, path + u".copies/2025-12-18 08.00.00 day.dondoc"_s));
    REQUIRE(QFile::copy(path, path + u".copies/2025-12-19 08.00.00 day.dondoc"_s));
    REQUIRE(QFile::resize(path + u".copies/2025-12-19 08.00.00 day.dondoc"_s, kPage)); // cut off
    damage(path);
    const app::OpenFile *before = bench.session();
    bench.controller().openFile(path);
    REQUIRE(QTest::qWaitFor([&] { return bench.session() != before; }, kPatienceMs));
    CHECK(bench.session()->isReadOnly());
    REQUIRE(QTest::qWaitFor([&] { return problemOf(bench).contains(u"08:00"_s); }, kPatienceMs));
    CHECK(problemOf(bench).contains(u"18/12/2025"_s));
    CHECK(problemOf(bench).contains(u"hỏng.dondoc"_s));

    views::MainWindow &window = bench.window();
    Q_EMIT window.menu()->restoreWanted();
    auto *form = window.settingsPage()->copies();
    REQUIRE(QTest::qWaitFor([form] { return form->isVisible(); }, kPatienceMs));
    auto *list = form->findChild<views::FilteredTable *>(u"copies"_s);
    REQUIRE(QTest::qWaitFor([list] { return list->model()->rowCount() == 2; }, kPatienceMs));
    list->setCurrentIndex(list->model()->index(1, 0)); // the newest stands first
    const AgreesTo yes(u"copy"_s);
    const app::OpenFile *damaged = bench.session();
    clickSeen(window.findChild<QAbstractButton *>(u"copy-restore"_s));
    REQUIRE(QTest::qWaitFor([&] { return bench.session() && bench.session() != damaged; }, kPatienceMs));
    CHECK(bench.session()->path() == path);
    CHECK_FALSE(bench.session()->isReadOnly());
}
