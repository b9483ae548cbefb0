// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What is wrong with a file that came back goes to its sender from the review, by a click.
#include "models/domain/assessment/assessedperiod.h"
#include "tests/app/windowbench.h"
#include "tests/support/catch.h"
#include "views/pages/letters/letterspage.h"
#include "views/pages/reports/intakepanel.h"
#include "views/pages/reports/reportspage.h"

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace dondoc;
using namespace Qt::StringLiterals;
using test::Bench;
using test::Desk;
using test::kPatienceMs;

namespace {

Submission doubtfulFile()
{
    Submission file;
    file.file = u"BC quý IV.xlsx"_s;
    file.original.name = file.file;
    file.agencyCode = u"STC"_s;
    file.verdict = Verdict::NeedsLook;
    Issue issue{Severity::Warning, IssueKind::NumberNotUnderstood, {u"nhiều"_s}};
    issue.place = u"Chỉ tiêu!C7"_s;
    file.issues = {issue};
    return file;
}

const QString kFaultCell = u"Trang tính “Chỉ tiêu”, ô C7: “nhiều” không phải là số"_s;

void pressFault(Bench &bench, const QString &button)
{
    auto *found = bench.window().reportsPage()->intake()->findChild<QPushButton *>(button);
    REQUIRE(found);
    found->click();
}

} // namespace

TEST_CASE("A message to the sender of a file lists its faults by cell and is logged", "[faults]")
{
    Bench bench(Desk::ExampleQuarter);
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    bench.window().reportsPage()->intake()->add({doubtfulFile()});
    REQUIRE(bench.commits([&] { pressFault(bench, u"fault-message"_s); }));
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.startsWith(u"Kính gửi Sở Tài chính."_s));
    CHECK(copied.contains(kFaultCell));
    REQUIRE(QTest::qWaitFor(
        [&] {
            const AssessedPeriodPtr shown = test::shownBy(views);
            return shown && !shown->data.letters.isEmpty();
        },
        kPatienceMs));
    const SentLetter logged = test::shownBy(views)->data.letters.constLast();
    CHECK(logged.kind == LetterKind::Message);
    CHECK(logged.addressees == QStringList{u"STC"_s});
    CHECK(logged.text == copied);
}

TEST_CASE("A letter to the sender of a file begins with its faults and is kept as a draft", "[faults]")
{
    Bench bench(Desk::ExampleQuarter);
    QSignalSpy views(bench.session(), &app::OpenFile::viewRead);
    bench.window().reportsPage()->intake()->add({doubtfulFile()});
    REQUIRE(bench.commits([&] { pressFault(bench, u"fault-letter"_s); }));
    REQUIRE(QTest::qWaitFor(
        [&] {
            const AssessedPeriodPtr shown = test::shownBy(views);
            return shown && !shown->data.letterDrafts.isEmpty();
        },
        kPatienceMs));
    const LetterDraft draft = test::shownBy(views)->data.letterDrafts.constFirst();
    CHECK(draft.kind == LetterKind::Supplement);
    CHECK(draft.addressees == QStringList{u"STC"_s});
    CHECK(draft.text.value(1).contains(kFaultCell));
    const views::LettersPage *page = bench.window().lettersPage();
    CHECK(page->isVisible());
    CHECK(page->findChild<QPlainTextEdit *>(u"letter-text"_s)->toPlainText().contains(kFaultCell));
}
