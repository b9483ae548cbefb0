// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The officer's own sentences in the window: checked, saved, previewed, taken back.
#include "tests/app/windowbench.h"
#include "tests/support/catch.h"
#include "views/pages/settings/sentencesform.h"
#include "views/pages/settings/settingspage.h"
#include "views/widgets/filteredtable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace dondoc;
using namespace Qt::StringLiterals;
using test::Bench;
using test::Desk;
using test::kPatienceMs;

namespace {

/// The page of sentences, with the sentence that tells how many have not sent chosen.
struct Editor {
    explicit Editor(Bench &bench)
    {
        bench.window().goTo(views::PageId::Settings, {});
        auto *pages = bench.window().settingsPage()->findChild<QTabWidget *>(u"settings-pages"_s);
        REQUIRE(pages);
        pages->setCurrentIndex(1);
        form = bench.window().settingsPage()->sentences();
        list = form->findChild<views::FilteredTable *>(u"sentences"_s);
        REQUIRE(list->setCurrentId(u"receipt.missing"_s));
    }
    QPlainTextEdit *text() const { return form->findChild<QPlainTextEdit *>(u"sentence-text"_s); }
    QString said(const QString &name) const { return form->findChild<QLabel *>(name)->text(); }
    void write(const QString &words) const
    {
        text()->setFocus();
        text()->selectAll();
        QTest::keyClicks(text(), words);
    }
    QToolButton *placeholder(const QString &name) const
    {
        const auto buttons = form->findChildren<QToolButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
                                        [&name](const QToolButton *each) { return each->text() == name; });
        return found == buttons.end() ? nullptr : *found;
    }
    views::SentencesForm *form = nullptr;
    views::FilteredTable *list = nullptr;
};

} // namespace

TEST_CASE("A sentence is rewritten in the window, reads as it will, and goes back to the program's")
{
    Bench bench(Desk::ExampleQuarter);
    const Editor editor(bench);
    CHECK(editor.said(u"sentence-model"_s).contains(u"{số chưa gửi}"_s));
    editor.write(u"Hien con "_s);
    REQUIRE(editor.placeholder(u"{Sở}"_s));
    REQUIRE(editor.placeholder(u"{số chưa gửi}"_s));
    QTest::mouseClick(editor.placeholder(u"{số chưa gửi}"_s), Qt::LeftButton);
    QTest::keyClicks(editor.text(), u" don vi."_s);
    CHECK(editor.text()->toPlainText() == u"Hien con {số chưa gửi} don vi."_s);
    REQUIRE(QTest::qWaitFor([&] { return editor.said(u"sentence-preview"_s).startsWith(u"Hien con "_s); },
                            kPatienceMs));
    CHECK(!editor.said(u"sentence-preview"_s).contains(u'{'));
    REQUIRE(bench.commits([&editor] {
        QTest::mouseClick(editor.form->findChild<QPushButton *>(u"sentence-save"_s), Qt::LeftButton);
    }));
    const auto pdf = bench.desk().path(u"a.pdf"_s);
    REQUIRE(bench.desk()
                .dondoc({u"summary"_s, bench.desk().data(), u"--period"_s, u"2025-Q4"_s, u"--out"_s, pdf})
                .exitCode
            == 0);
    CHECK(QString::fromUtf8(test::run(u"pdftotext"_s, {pdf, u"-"_s}).out)
              .simplified()
              .contains(u"Hien con "_s));

    auto *back = editor.form->findChild<QPushButton *>(u"sentence-back"_s);
    REQUIRE(QTest::qWaitFor([back] { return back->isEnabled(); }, kPatienceMs)); // the new view has come
    REQUIRE(bench.commits([back] { QTest::mouseClick(back, Qt::LeftButton); }));
    REQUIRE(QTest::qWaitFor([&] { return editor.text()->toPlainText() == editor.said(u"sentence-model"_s); },
                            kPatienceMs));
    CHECK(QTest::qWaitFor([back] { return !back->isEnabled(); }, kPatienceMs));
}

TEST_CASE("A sentence with a fault is told of at the field and not saved, and its text stays")
{
    Bench bench(Desk::ExampleQuarter);
    const Editor editor(bench);
    QSignalSpy edited(editor.form, &views::SentencesForm::sentenceEdited);
    for (const QString &wrong : {u"Con {thieu} don vi."_s, u"Con {missing don vi."_s}) {
        editor.write(wrong);
        QTest::keyClick(editor.text(), Qt::Key_Return, Qt::ControlModifier);
        CHECK(editor.said(u"sentence-state"_s)
                  .startsWith(views::SentencesForm::tr("Not saved: %1").arg(QString())));
        CHECK(!editor.form->findChild<QPushButton *>(u"sentence-save"_s)->isEnabled());
    }
    REQUIRE(editor.list->setCurrentId(u"closing"_s));
    REQUIRE(editor.list->setCurrentId(u"receipt.missing"_s));
    CHECK(editor.text()->toPlainText() == u"Con {missing don vi."_s);
    CHECK(edited.isEmpty());
}

TEST_CASE("Sentences are found without accents")
{
    Bench bench(Desk::PlanOnly);
    const Editor editor(bench);
    auto *field = editor.form->findChild<QLineEdit *>();
    REQUIRE(field);
    field->setFocus();
    QTest::keyClicks(field, u"kinh bao cao"_s);
    CHECK(editor.list->setCurrentId(u"closing"_s));
    CHECK(!editor.list->setCurrentId(u"receipt.missing"_s));
}
