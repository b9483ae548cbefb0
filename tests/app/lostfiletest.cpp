// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The data file goes away while the window is open: it is said, nothing typed is lost, and there are ways on.
#include "models/services/datafilesession.h"
#include "models/storage/originalstore.h"
#include "tests/app/typedreport.h"
#include "tests/app/windowbench.h"
#include "views/shell/lostfilebar.h"
#include "views/shell/problembar.h"
#include "views/shell/windowpages.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QTimer>

using namespace dondoc;
using namespace dondoc::test;

namespace {

constexpr int kSecondsMs = 8000; ///< within seconds, on a loaded machine

/// Clicks the button with those words in the box that is open, in that order.
class ClicksInTurn
{
public:
    explicit ClicksInTurn(QStringList words) : m_words(std::move(words))
    {
        QObject::connect(&m_looks, &QTimer::timeout, &m_looks, [this] { click(); });
        m_looks.start(50);
    }
    QStringList left() const { return m_words; }

private:
    void click()
    {
        const auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        const QList<QAbstractButton *> buttons = box ? box->buttons() : QList<QAbstractButton *>();
        for (QAbstractButton *each : buttons) {
            if (!m_words.isEmpty() && each->text().remove(u'&').contains(m_words.constFirst())) {
                m_words.removeFirst();
                each->click();
                return;
            }
        }
    }
    QStringList m_words;
    QTimer m_looks;
};

QString labelOf(const QWidget &bar) { return bar.findChild<QLabel *>()->text(); }

/// The drive is unplugged: file and originals are gone.
void unplug(const Bench &bench)
{
    REQUIRE(QFile::rename(bench.desk().data(), bench.desk().path(u"rút ra.dondoc"_s)));
}

} // namespace

TEST_CASE("A file that goes away is told within seconds, and what is typed meanwhile goes into a copy")
{
    Bench bench(Desk::PlanOnly);
    const auto *bar = bench.window().findChild<views::LostFileBar *>();
    REQUIRE(storage::keepOriginal(storage::findOriginals(bench.desk().data(), {}), "Kinh gui"));
    unplug(bench);
    REQUIRE(QTest::qWaitFor([bar] { return bar->isVisible(); }, kSecondsMs)); // before anything is typed
    CHECK(labelOf(*bar).contains(QDir::toNativeSeparators(bench.desk().data())));

    const TypedReport report(bench.window(), u"03646"_s, u"1"_s);
    report.receive();
    TypedReport::type(report.entryField(u"result"_s), u"Go khi mat tep."_s);
    TypedReport::leave(report.entryField(u"result"_s));
    QTest::qWait(1000);
    CHECK(report.shown(u"result"_s) == u"Go khi mat tep."_s);
    CHECK(bench.window().pages()->hasPendingEdits());

    const QString copy = bench.desk().path(u"bản sao.dondoc"_s);
    Q_EMIT bench.window().copyRequested(copy);
    REQUIRE(QTest::qWaitFor([&] { return bench.session()->path() == copy; }, kPatienceMs));
    REQUIRE(report.waitUntilSaved());
    CHECK_FALSE(bar->isVisible());
    CHECK(bytesOf(copy).contains("Go khi mat tep."));
    CHECK(QDir(storage::findOriginals(copy, {}).path).entryList({u"?"_s.repeated(64)}, QDir::Files).size()
          == 1);
    CHECK(report.shown(u"result"_s) == u"Go khi mat tep."_s);
}

TEST_CASE("A file that is back takes what was typed while it was gone")
{
    Bench bench(Desk::PlanOnly);
    const auto *bar = bench.window().findChild<views::LostFileBar *>();
    unplug(bench);
    const TypedReport report(bench.window(), u"03646"_s, u"1"_s);
    report.receive();
    TypedReport::type(report.entryField(u"result"_s), u"Go truoc khi biet."_s);
    TypedReport::leave(report.entryField(u"result"_s));
    REQUIRE(QTest::qWaitFor([bar] { return bar->isVisible(); }, kSecondsMs));
    REQUIRE(QFile::rename(bench.desk().path(u"rút ra.dondoc"_s), bench.desk().data()));
    QTest::mouseClick(bar->findChild<QPushButton *>(u"lost-retry"_s), Qt::LeftButton);
    REQUIRE(report.waitUntilSaved());
    CHECK_FALSE(bar->isVisible());
    CHECK(bench.exported(u"entries"_s).contains("Go truoc khi biet."));
}

TEST_CASE("Another file in the place of one that went is not taken for it")
{
    Bench bench(Desk::PlanOnly);
    const auto *bar = bench.window().findChild<views::LostFileBar *>();
    unplug(bench);
    REQUIRE(QTest::qWaitFor([bar] { return bar->isVisible(); }, kSecondsMs));
    const TypedReport report(bench.window(), u"03646"_s, u"1"_s);
    TypedReport::type(report.entryField(u"result"_s), u"Chua ghi duoc."_s);
    REQUIRE(services::DataFileSession::create(bench.desk().data(), true, u"khác"_s).ok());
    const QByteArray before = bytesOf(bench.desk().data());
    QTest::mouseClick(bar->findChild<QPushButton *>(u"lost-retry"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor(
        [&] {
            return labelOf(*bench.window().findChild<views::ProblemBar *>()).contains(bench.desk().data());
        },
        kPatienceMs));
    CHECK(bar->isVisible());
    CHECK(bytesOf(bench.desk().data()) == before);
    CHECK(report.shown(u"result"_s) == u"Chua ghi duoc."_s);
}

TEST_CASE("Closing with typing that a lost file did not take offers to go back and to take the text along")
{
    Bench bench(Desk::PlanOnly);
    const auto *bar = bench.window().findChild<views::LostFileBar *>();
    unplug(bench);
    REQUIRE(QTest::qWaitFor([bar] { return bar->isVisible(); }, kSecondsMs));
    const TypedReport report(bench.window(), u"03646"_s, u"1"_s);
    TypedReport::type(report.entryField(u"result"_s), u"Chua ghi duoc."_s);
    {
        const ClicksInTurn clicks({u"Copy the text"_s, u"Go back"_s});
        CHECK_FALSE(bench.window().close());
        CHECK(clicks.left().isEmpty());
    }
    CHECK(QGuiApplication::clipboard()->text().contains(u"Chua ghi duoc."_s));
    CHECK(bench.window().isVisible());
    CHECK(report.shown(u"result"_s) == u"Chua ghi duoc."_s);
    const ClicksInTurn clicks({u"Close without saving"_s});
    CHECK(bench.window().close());
    CHECK(clicks.left().isEmpty());
}

TEST_CASE("A copy of the open file replaces nothing and holds what was just typed")
{
    Bench bench(Desk::PlanOnly);
    const TypedReport report(bench.window(), u"03646"_s, u"1"_s);
    report.report(u"Da ghi."_s);
    const QString copy = bench.desk().path(u"bản sao.dondoc"_s);
    Q_EMIT bench.window().copyRequested(copy);
    REQUIRE(QTest::qWaitFor([&copy] { return bytesOf(copy).contains("Da ghi."); }, kPatienceMs));
    CHECK(bench.session()->path() == bench.desk().data());
    const QString taken = bench.desk().path(u"công văn.dondoc"_s);
    writeBytes(taken, "Kính gửi");
    QSignalSpy failed(bench.session(), &app::OpenFile::failed);
    Q_EMIT bench.window().copyRequested(taken);
    REQUIRE(failed.wait(kPatienceMs));
    CHECK(bytesOf(taken) == QByteArray("Kính gửi"));
}
