// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The window on files of network shares and of folders that a service copies.
#include "models/storage/fileheader.h"
#include "tests/app/typedreport.h"
#include "tests/app/windowbench.h"
#include "tests/support/paths.h"
#include "views/shell/problembar.h"

#include <QDir>
#include <QFile>

using namespace dondoc;
using namespace dondoc::test;

namespace {

/// Every disk is a share as long as it lives.
class AllShares
{
public:
    AllShares() { qputenv("DONDOC_FILE_SYSTEM", "cifs"); }
    ~AllShares() { qunsetenv("DONDOC_FILE_SYSTEM"); }
    Q_DISABLE_COPY_MOVE(AllShares)
};

QString problemIn(Bench &bench)
{
    const auto *bar = bench.window().findChild<views::ProblemBar *>();
    return bar->isHidden() ? QString() : bar->findChild<QLabel *>()->text();
}

void openAgain(Bench &bench, const QString &path)
{
    const app::OpenFile *before = bench.session();
    bench.controller().openFile(path);
    REQUIRE(QTest::qWaitFor([&] { return bench.session() != before; }, kPatienceMs));
    REQUIRE(bench.session()->path() == path);
    REQUIRE(bench.waitForView());
}

} // namespace

TEST_CASE("A file that another computer writes is opened to be read, and says who writes it")
{
    Bench bench(Desk::PlanOnly);
    const AllShares shares;
    const QString path = bench.desk().path(u"chung.dondoc"_s);
    REQUIRE(QFile::copy(bench.desk().data(), path));
    writeBytes(path + u".lock"_s, "4711\ndondoc\nPC-02\n\n\n");
    writeBytes(path + u".writer"_s, "Quàng Văn Nam – PC-02, 30/11/2026 14:32\n");
    const Answer refused = bench.desk().dondoc({u"example"_s, path, u"--period"_s, u"2025-Q4"_s});
    CHECK(refused.exitCode == 3);
    CHECK(refused.error.contains("Quàng Văn Nam"));
    CHECK(bench.desk().dondoc({u"status"_s, path, u"--period"_s, u"2025-Q4"_s}).exitCode != 3);
    openAgain(bench, path);
    CHECK(bench.session()->isReadOnly());
    CHECK(problemIn(bench).contains(u"Quàng Văn Nam"_s));
    bench.window().goTo(views::PageId::Reports, {});
    CHECK(bench.window().findChild<QLabel *>(u"read-only-reason"_s)->text().contains(u"Quàng Văn Nam"_s));
    CHECK(QFile::exists(path + u".lock"_s));
}

TEST_CASE("An older file on a share is read only, until a person agrees that everybody is to upgrade")
{
    Bench bench(Desk::PlanOnly);
    const AllShares shares;
    const QString path = bench.desk().path(u"cũ.dondoc"_s);
    REQUIRE(QFile::copy(sourcePath(u"tests/storage/files/0.3.0.dondoc"_s), path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray before = bytesOf(path);
    const bool agreed = GENERATE(false, true);
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &answers, [agreed] {
        const auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        const QList<QAbstractButton *> buttons = box->buttons();
        for (QAbstractButton *each : buttons) {
            if (box->buttonRole(each) == (agreed ? QMessageBox::AcceptRole : QMessageBox::RejectRole))
                return each->click();
        }
    });
    answers.start(20);
    openAgain(bench, path);
    CHECK(bench.session()->isReadOnly() != agreed);
    CHECK((bytesOf(path) == before) != agreed);
}

TEST_CASE("A folder that a service copies is warned of once")
{
    Bench bench(Desk::PlanOnly);
    REQUIRE(QDir(bench.desk().path({})).mkpath(u"OneDrive - Sở"_s));
    const QString path = bench.desk().path(u"OneDrive - Sở/a.dondoc"_s);
    REQUIRE(QFile::copy(bench.desk().data(), path));
    openAgain(bench, path);
    CHECK(problemIn(bench).contains(u"OneDrive"_s));
    openAgain(bench, path);
    CHECK(problemIn(bench).isEmpty());
    openAgain(bench, bench.desk().data());
    CHECK(problemIn(bench).isEmpty());
}
