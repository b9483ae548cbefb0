// SPDX-License-Identifier: GPL-3.0-or-later
// The summary written in the real window: typed, followed by the pages, kept, printed, taken back.
#include "tests/app/windowbench.h"
#include "views/editor/sectioneditor.h"
#include "views/paper/paperview.h"
#include "views/places/summaryplace.h"

using namespace dondoc;
using namespace dondoc::test;

namespace {

class Writing
{
public:
    Writing() : bench(Desk::ExampleQuarter)
    {
        bench.window().resize(1366, 768);
        bench.window().goTo(views::PlaceId::Summary, {});
        REQUIRE(waitForPages());
        place()->goTo(u"I/2/receipt"_s);
        text()->setFocus();
        text()->moveCursor(QTextCursor::EndOfBlock);
    }
    views::SummaryPlace *place() { return bench.window().summaryPlace(); }
    views::SectionEditor *text() { return place()->findChild<views::SectionEditor *>(); }
    bool waitForPages()
    {
        return QTest::qWaitFor(
            [this] {
                return !place()->isBusy() && !place()->findChild<views::PaperView *>()->pages().isEmpty();
            },
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
        for (const report::Page &page : place()->findChild<views::PaperView *>()->pages()) {
            for (const report::TextRun &run : page.runs)
                all += run.text + u' ';
        }
        return all.simplified().contains(words);
    }
    /// What the command line prints of the file.
    QString printed()
    {
        const QString pdf = bench.desk().path(u"tổng hợp.pdf"_s);
        bench.desk().dondoc(
            {u"summary"_s, bench.desk().data(), u"--period"_s, u"2025-Q4"_s, u"--out"_s, pdf});
        return QString::fromUtf8(run(u"pdftotext"_s, {pdf, u"-"_s}).out).simplified();
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
