// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Settings of a person, the log of errors, and the choice of periods that the window offers.
#include "app/settings/settings.h"
#include "app/settings/errorlog.h"
#include "app/window/periodchoice.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace dondoc;
using namespace Qt::StringLiterals;

TEST_CASE("Settings come back from the file that DONDOC_CONFIG names")
{
    const QTemporaryDir folder;
    const QString ini = folder.filePath(u"cài đặt.ini"_s);
    qputenv("DONDOC_CONFIG", ini.toUtf8());
    const QString file = folder.filePath(u"Quý IV – Phiêng Khoài.dondoc"_s);
    {
        app::Settings settings;
        CHECK(settings.language().isEmpty());
        CHECK(settings.lastFile().isEmpty());
        settings.setLanguage(u"en"_s);
        settings.setLastFile(file);
        settings.setUserName(u"  Lò Thị   Hà "_s);
        settings.setWindow("geometry", "state");
        settings.setLastView(file, u"1678"_s, u"2025-Q4"_s);
    }
    const app::Settings settings;
    CHECK(settings.language() == u"en"_s);
    CHECK(settings.lastFile() == file);
    CHECK(settings.userName() == u"Lò Thị Hà"_s);
    CHECK(settings.windowGeometry() == "geometry");
    CHECK(settings.windowState() == "state");
    CHECK(settings.lastView(file).planCode == u"1678"_s);
    CHECK(settings.lastView(file).periodKey == u"2025-Q4"_s);
    CHECK(settings.lastView(folder.filePath(u"other.dondoc"_s)).periodKey.isEmpty());
    CHECK(app::author(u"Nguyễn Văn An"_s, settings) == u"Nguyễn Văn An"_s);
    CHECK(app::author({}, settings) == u"Lò Thị Hà"_s);
    qunsetenv("DONDOC_CONFIG");
}

TEST_CASE("Files that were open are remembered, the newest first, while they are there")
{
    const QTemporaryDir folder;
    qputenv("DONDOC_CONFIG", folder.filePath(u"w.ini"_s).toUtf8());
    app::Settings settings;
    QStringList paths;
    for (int number = 0; number < 10; ++number) {
        paths.prepend(folder.filePath(u"%1.dondoc"_s.arg(number)));
        QFile file(paths.constFirst());
        REQUIRE(file.open(QIODevice::WriteOnly));
        settings.setLastFile(paths.constFirst());
    }
    CHECK(settings.recentFiles() == paths.mid(0, 8));
    settings.setLastFile(paths.at(3));
    CHECK(settings.recentFiles().constFirst() == paths.at(3));
    CHECK(settings.recentFiles().size() == 8);
    QFile::remove(paths.at(0));
    CHECK_FALSE(settings.recentFiles().contains(paths.at(0)));
    CHECK(app::author({}, settings) != QString());
    qunsetenv("DONDOC_CONFIG");
}

TEST_CASE("The window offers the plan's quarters until the next, and whatever holds reports, newest first")
{
    Plan plan;
    plan.firstYear = 2025;
    const Period half = periods::halfYear(2025, 1);
    const QList<Period> offered = app::offeredPeriods(plan, {half, periods::quarter(2025, 4)},
                                                      periods::quarter(2025, 4), QDate(2026, 1, 5));
    QStringList keys;
    for (const Period &period : offered)
        keys.append(periods::key(period));
    keys.removeAll(u"2025-H1"_s);
    CHECK(offered.contains(half));
    CHECK(keys
          == QStringList{u"2026-Q1"_s, u"2025-Q4"_s, u"2025"_s, u"2025-Q3"_s, u"2025-Q2"_s, u"2025-Q1"_s});
}

TEST_CASE("A period outside the plan's years is offered once it is the one in view")
{
    Plan plan;
    plan.firstYear = 2025;
    const Period early = periods::quarter(2024, 4);
    CHECK(app::offeredPeriods(plan, {}, early, QDate(2026, 1, 5)).contains(early));
}

TEST_CASE("The log of errors tells time, version, work and code, and begins anew when it is long")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"dondoc.log"_s);
    app::logError(file, u"import"_s, ErrorCode::DiskFull);
    QFile log(file);
    REQUIRE(log.open(QIODevice::ReadOnly));
    const QByteArray line = log.readAll();
    const QString code = QString::number(int(ErrorCode::DiskFull));
    CHECK(line.endsWith((u" import "_s + code + u'\n').toLatin1()));
    log.close();
    for (int i = 0; i < 5000; ++i)
        app::logError(file, u"window"_s, ErrorCode::DiskFull);
    CHECK(QFile(file).size() < 66000);
    CHECK(QFile(file + u".1"_s).size() < 66000);
    CHECK_FALSE(QFile::exists(file + u".2"_s));
    app::logError(folder.filePath(u"no folder/dondoc.log"_s), u"window"_s, ErrorCode::DiskFull);
    CHECK(QFile::exists(folder.filePath(u"no folder/dondoc.log"_s)));
}
