// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The summary written in the real window: typed, followed by the pages, kept, printed, taken back.
#include "tests/app/windowbench.h"
#include "views/editor/sectioneditor.h"
#include "views/editor/sectionpaste.h"
#include "views/pages/summary/summaryoutput.h"
#include "views/pages/summary/summarypage.h"
#include "views/preview/paperview.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QTimer>

using namespace dondoc;
using namespace dondoc::test;

namespace {

class Writing
{
public:
    Writing() : bench(Desk::ExampleQuarter)
    {
        bench.window().resize(1366, 768);
        bench.window().goTo(views::PageId::Summary, {});
        REQUIRE(waitForPages());
        place()->goTo(u"I/2/receipt"_s);
        text()->setFocus();
        text()->moveCursor(QTextCursor::EndOfBlock);
    }
    views::SummaryPage *place() { return bench.window().summaryPage(); }
    views::PaperView *paper() { return place()->findChild<views::PaperView *>(u"draft-pages"_s); }
    views::SectionEditor *text() { return place()->findChild<views::SectionEditor *>(); }
    bool waitForPages()
    {
        return QTest::qWaitFor([this] { return !place()->isAtWork() && !paper()->pages().isEmpty(); },
                               kPatienceMs);
    }
    bool waitUntilSaved()
    {
        return QTest::qWaitFor(
            [this] { return !place()->hasPendingEdits() && !bench.session()->isWriting(); }, kPatienceMs);
    }
    bool isOnPages(const QString &words)
    {
        QString all;
        for (const report::PrintedPage &page : paper()->pages()) {
            for (const report::TextRun &run : page.runs)
                all += run.text + u' ';
        }
        return all.simplified().contains(words);
    }
    /// What the command line prints of the file.
    QString printed(const QStringList &options = {})
    {
        const QString pdf = bench.desk().path(u"tổng hợp.pdf"_s);
        bench.desk().dondoc(
            {u"summary"_s, bench.desk().data(), u"--period"_s, u"2025-Q4"_s, u"--out"_s, pdf});
        return QString::fromUtf8(run(u"pdftotext"_s, options + QStringList{pdf, u"-"_s}).out).simplified();
    }

    Bench bench;
};

} // namespace

TEST_CASE("What is typed in the summary is on the pages at once, on disk soon, and in every later print")
{
    Writing writing;
    QTest::keyClicks(writing.text(), u" Viet them"_s);
    REQUIRE(writing.waitForPages());
    CHECK(writing.isOnPages(u"Viet them"_s));
    REQUIRE(writing.waitUntilSaved());
    CHECK(writing.printed().contains(u"Viet them"_s));

    Q_EMIT writing.bench.window().undoRequested();
    REQUIRE(writing.waitUntilSaved());
    REQUIRE(QTest::qWaitFor([&] { return !writing.isOnPages(u"Viet them"_s); }, kPatienceMs));
    CHECK_FALSE(writing.text()->toPlainText().contains(u"Viet them"_s));
    CHECK_FALSE(writing.printed().contains(u"Viet them"_s));
}

namespace {

/// How long the window's thread was away at the longest.
class Absence
{
public:
    Absence()
    {
        m_clock.start();
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat,
                         [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_beat.start(5);
    }
    qint64 longestMs() const { return std::max(m_longest, m_clock.elapsed()); }

private:
    QTimer m_beat;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

QString bigTable(int rows)
{
    QString words = u"TT\tXã\tKết quả\tSố liệu\n"_s;
    for (int row = 1; row <= rows; ++row)
        words += u"%1\tXã số %1\tĐã trồng mới và chăm sóc %1 ha cây ăn quả\t%2\n"_s.arg(row).arg(row * 3);
    return words;
}

} // namespace

TEST_CASE("A table of 5000 rows is pasted, saved, laid out and printed with nothing lost or blocked")
{
    constexpr int kRows = 5000;
    Writing writing;
    Absence absence;
    QMimeData data;
    data.setText(bigTable(kRows));
    QElapsedTimer clock;
    clock.start();
    views::sectiontext::paste(writing.text()->textCursor(), data);
    WARN("pasted in " << clock.restart() << " ms");
    QTest::qWait(50);
    WARN("answering again after " << clock.restart() << " ms");
    REQUIRE(writing.waitForPages());
    REQUIRE(writing.waitUntilSaved());
    REQUIRE(writing.waitForPages());
    WARN("on pages and saved after " << clock.restart() << " ms");
    QTest::keyClicks(writing.text(), u"abc"_s);
    WARN("three keys take " << clock.restart() << " ms");
    REQUIRE(writing.waitForPages());
    REQUIRE(writing.waitUntilSaved());
    WARN("away at the longest " << absence.longestMs() << " ms");
    CHECK(writing.isOnPages(u"Xã số 4999"_s));
    CHECK(writing.printed().count(u"ha cây ăn quả"_s) == kRows);
    const QString printed = writing.printed({u"-layout"_s});
    CHECK(printed.count(u"TT Xã Kết quả Số liệu"_s) > kRows / 60);
}

TEST_CASE("What is typed right before closing is kept")
{
    Writing writing;
    QTest::keyClicks(writing.text(), u" Phut chot"_s);
    writing.bench.window().close();
    CHECK(writing.printed().contains(u"Phut chot"_s));
}

TEST_CASE("Fast typing over several savings loses no letter")
{
    Writing writing;
    const QString before = writing.text()->toPlainText();
    QString typed;
    for (int word = 0; word < 30; ++word) {
        const QString next = u" tu%1"_s.arg(word);
        QTest::keyClicks(writing.text(), next);
        typed += next;
        QTest::qWait(70);
    }
    REQUIRE(writing.waitUntilSaved());
    CHECK(writing.text()->toPlainText().contains(typed));
    CHECK(writing.printed().contains(typed.trimmed()));
    CHECK(writing.text()->toPlainText().size() == before.size() + typed.size());
}

TEST_CASE("A place left to be filled in is told in the window and by the command line")
{
    Writing writing;
    QTest::keyClicks(writing.text(), u" Theo so [...]"_s);
    REQUIRE(writing.waitUntilSaved());
    REQUIRE(writing.waitForPages());
    const Answer answer
        = writing.bench.desk().dondoc({u"summary"_s, writing.bench.desk().data(), u"--period"_s, u"2025-Q4"_s,
                                       u"--out"_s, writing.bench.desk().path(u"a.pdf"_s)});
    CHECK(answer.exitCode == 0);
    CHECK(QString::fromUtf8(answer.error).contains(u"[...]"_s));
}

TEST_CASE("What a workbook's cells could not take is told on the page that exported it")
{
    Writing writing;
    const auto *message = writing.place()->findChild<QLabel *>(u"summary-message"_s);
    REQUIRE(message);
    report::ComposedPages made;
    made.quarter = makeAssessedPeriod({});
    report::Cell longest;
    longest.text = {report::plain(QString(40000, u'x'))};
    report::Row row;
    row.cells = {longest};
    report::Table table;
    table.columns = {{10}};
    table.rows = {row};
    const report::Paragraph number{
        u"PL1"_s, report::ParagraphStyle::AnnexNumber, {report::plain(u"Phụ lục I"_s)}};
    made.document.sections = {{u"body"_s, report::Orientation::Portrait, {}},
                              {u"PL1"_s, report::Orientation::Portrait, {number, table}}};
    for (const auto &[name, told] : {std::pair{u"phụ lục.xlsx"_s, true}, {u"báo cáo.docx"_s, false}}) {
        const QString path = writing.bench.desk().path(name);
        QSignalSpy said(writing.place(), &views::SummaryPage::told);
        Q_EMIT writing.place()->output()->documentRequested(path, made);
        REQUIRE((!said.isEmpty() || said.wait(kPatienceMs)));
        CHECK(said.constFirst().constFirst().toString().contains(name));
        CHECK(message->isVisible() == told);
        CHECK(message->text().startsWith(u"Phụ lục I "_s) == told);
    }
}
