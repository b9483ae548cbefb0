// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LettersPage: a letter that went out is shown as it was, and the text of a new one is the officer's.
#include "models/tables/labels.h"
#include "models/tables/lettertablemodel.h"
#include "tests/support/answers.h"
#include "tests/support/reader.h"
#include "tests/views/lettersfixture.h"
#include "views/pages/letters/keptletterview.h"
#include "views/pages/letters/letterlists.h"
#include "views/preview/pdfsheets.h"
#include "views/widgets/filteredtable.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTemporaryFile>
#include <QTimer>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;
using dondoc::test::Reader;
using dondoc::test::ShownLetters;

namespace {

SentLetter sentReminder(const PeriodSnapshot &data)
{
    SentLetter letter;
    letter.id = 5;
    letter.kind = LetterKind::Reminder;
    letter.number = u"7"_s;
    letter.symbol = u"SNNMT-TTBVTV"_s;
    letter.sentOn = QDate(2025, 12, 17);
    letter.signerName = u"Nguyễn Văn A"_s;
    letter.pdfSha256 = QString(64, u'a');
    for (const Agency &agency : data.agencies) {
        if (agency.code == u"STC"_s || agency.kind == AgencyKind::Ward)
            letter.addressees.append(agency.code);
    }
    return letter;
}

/// Answers the dialog that asks for a file, and remembers its title.
class FileChooser
{
public:
    explicit FileChooser(const QString &path)
    {
        QObject::connect(&m_looks, &QTimer::timeout, &m_looks, [this, path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            m_title = dialog->windowTitle();
            dialog->selectFile(path);
            static_cast<QDialog *>(dialog)->accept();
        });
        m_looks.start(20);
    }
    const QString &title() const { return m_title; }

private:
    QTimer m_looks;
    QString m_title;
};

/// A click on the only letter that is kept.
void chooseKept(ShownLetters &shown)
{
    auto *list = shown.find<FilteredTable>("letters-kept");
    const QModelIndex row = list->model()->index(0, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
}

} // namespace

TEST_CASE("A letter that went out shows its pages and to whom it went", "[kept]")
{
    ShownLetters shown;
    shown.data.letters = {sentReminder(shown.data)};
    shown.show();
    REQUIRE(shown.idle());
    QSignalSpy wanted(shown.place.output(), &LetterOutput::keptPagesRequested);
    auto *view = shown.find<KeptLetterView>("kept-letter");
    CHECK_FALSE(view->isVisible());
    chooseKept(shown);
    REQUIRE(wanted.size() == 1);
    CHECK(view->isVisible());
    CHECK(shown.find<QLabel>("kept-head")->text().contains(u"07/SNNMT-TTBVTV"_s));
    const QString counted = shown.find<QLabel>("kept-counted")->text();
    CHECK(counted.contains(u"09"_s));
    CHECK(counted.contains(u"08"_s));
    QTest::mouseClick(shown.find<QPushButton>("kept-copy"), Qt::LeftButton);
    const QStringList names = QApplication::clipboard()->text().split(u'\n');
    CHECK(names.size() == 9);
    CHECK(names.contains(u"Sở Tài chính"_s));
    services::LetterMaker maker;
    report::LetterOptions options = report::knownOptions(shown.data);
    const auto made = maker.pages(shown.quarter, LetterKind::Request, options, [](double) { return true; });
    REQUIRE(made.ok());
    shown.place.answers()->keptPagesRead(QString(64, u'a'), *maker.pdf(*made, true));
    if (PdfSheets::isAvailable())
        CHECK(view->pageCount() == made->pages.size());
    QTest::mouseClick(shown.find<QPushButton>("kept-back"), Qt::LeftButton);
    CHECK_FALSE(view->isVisible());
}

TEST_CASE("Of the kinds of addressees the Front keeps its capital", "[kept]")
{
    PeriodSnapshot data;
    Agency front;
    front.code = u"MTTQ"_s;
    front.kind = AgencyKind::Front;
    Agency commune;
    commune.code = u"1"_s;
    commune.kind = AgencyKind::Commune;
    data.agencies = {front, commune};
    const QString front1 = tables::Labels::of(AgencyKind::Front);
    const QString told = KeptLetterView::countedKinds({u"MTTQ"_s, u"1"_s}, data);
    CHECK(told.contains(u"01 "_s + front1));
    CHECK_FALSE(told.contains(tables::Labels::of(AgencyKind::Commune)));
}

TEST_CASE("What is taken back of the letters that went out is shown no longer", "[kept]")
{
    ShownLetters shown;
    shown.data.letters = {sentReminder(shown.data)};
    shown.show();
    REQUIRE(shown.idle());
    chooseKept(shown);
    shown.data.letters.clear();
    shown.show();
    CHECK_FALSE(shown.find<KeptLetterView>("kept-letter")->isVisible());
}

TEST_CASE("A letter that was just recorded is the chosen one, so that its stamped file goes to it", "[kept]")
{
    ShownLetters shown;
    SentLetter older = sentReminder(shown.data);
    older.id = 4;
    older.number = u"6"_s;
    older.sentOn = QDate(2025, 12, 18);
    shown.data.letters = {older};
    shown.show();
    const SentLetter kept = sentReminder(shown.data);
    shown.place.answers()->letterKept(kept);
    shown.data.letters = {older, kept};
    shown.show();
    CHECK(shown.find<FilteredTable>("letters-kept")->currentId() == u"5"_s);
    CHECK_FALSE(shown.find<KeptLetterView>("kept-letter")->isVisible());
}

TEST_CASE("The stamped file of a letter is chosen under its name, and takes another's place after a yes",
          "[kept]")
{
    ShownLetters shown;
    SentLetter letter = sentReminder(shown.data);
    shown.data.letters = {letter};
    shown.show();
    QSignalSpy offered(shown.place.output(), &LetterOutput::stampedOffered);
    QTemporaryFile pdf;
    REQUIRE(pdf.open());
    const FileChooser chooser(pdf.fileName());
    auto *attach = shown.find<QPushButton>("attach-stamped");
    QTest::mouseClick(attach, Qt::LeftButton);
    CHECK(chooser.title().contains(u"07/SNNMT-TTBVTV"_s));
    CHECK(offered.size() == 1);
    letter.stampedSha256 = QString(64, u'b');
    shown.data.letters = {letter};
    shown.show();
    const bool agrees = GENERATE(false, true);
    const dondoc::test::Answers person(agrees);
    QTest::mouseClick(attach, Qt::LeftButton);
    CHECK(person.asked().contains(u"07/SNNMT-TTBVTV"_s));
    CHECK(offered.size() == (agrees ? 2 : 1));
}

TEST_CASE("The letter after one that was recorded begins anew, counted as of its own day", "[kept]")
{
    ShownLetters shown;
    shown.place.goTo(u"reminder"_s);
    const auto ticked = [&shown] {
        int count = 0;
        for (int row = 0; row < shown.addressees()->count(); ++row)
            count += shown.addressees()->item(row)->checkState() == Qt::Checked ? 1 : 0;
        return count;
    };
    const int today = ticked();
    shown.type("letter-number", u"7"_s);
    shown.type("letter-date", u"20/09/2025"_s);
    REQUIRE(shown.idle());
    REQUIRE(ticked() > today); // nothing had come by then
    SentLetter kept = sentReminder(shown.data);
    kept.sentOn = QDate(2025, 9, 20);
    shown.place.answers()->letterKept(kept);
    CHECK(shown.find<QLineEdit>("letter-date")->text().isEmpty());
    CHECK(ticked() == today);
    shown.data.letters = {kept};
    shown.show();
    CHECK(ticked() == today);
    shown.data.letters.clear(); // taken back
    shown.show();
    CHECK(shown.find<QLineEdit>("letter-date")->text() == u"20/09/2025"_s);
    shown.data.letters = {kept}; // done again
    shown.show();
    CHECK(shown.find<QLineEdit>("letter-number")->text().isEmpty());
    CHECK(shown.find<QLineEdit>("letter-date")->text().isEmpty());
}

TEST_CASE("A letter that is taken back has its number again, and keeps what was typed since", "[kept]")
{
    ShownLetters shown;
    shown.place.goTo(u"reminder"_s);
    SentLetter kept = sentReminder(shown.data);
    kept.id = 5;
    shown.type("letter-number", kept.number);
    shown.place.answers()->letterKept(kept);
    CHECK(shown.find<QLineEdit>("letter-number")->text().isEmpty());
    shown.show(); // read before it was kept
    shown.data.letters = {kept};
    shown.show();
    CHECK(shown.find<QLineEdit>("letter-number")->text().isEmpty());
    shown.data.letters.clear();
    shown.show();
    CHECK(shown.find<QLineEdit>("letter-number")->text() == kept.number);

    shown.place.answers()->letterKept(kept);
    shown.data.letters = {kept};
    shown.show();
    shown.type("letter-number", u"99"_s);
    shown.data.letters.clear();
    shown.show();
    CHECK(shown.find<QLineEdit>("letter-number")->text() == u"99"_s);
}

TEST_CASE("Why the file of a letter that went out is not written is told beside its pages", "[kept]")
{
    ShownLetters shown;
    shown.data.letters = {sentReminder(shown.data)};
    shown.show();
    REQUIRE(shown.idle());
    chooseKept(shown);
    shown.place.answers()->fileRefused(u"/tmp/a.dondoc"_s, u"This is a data file."_s);
    const auto *message = shown.find<QLabel>("letters-message");
    CHECK(message->isVisible());
    CHECK(message->text() == u"This is a data file."_s);
}

TEST_CASE("The officer goes on with the program's text of a letter", "[kept]")
{
    ShownLetters shown;
    REQUIRE(shown.idle());
    auto *own = shown.find<QCheckBox>("letter-own-text");
    own->setFocus();
    QTest::keyClick(own, Qt::Key_Space);
    auto *text = shown.find<QPlainTextEdit>("letter-text");
    CHECK(text->toPlainText().contains(u"chậm nhất ngày"_s));
    text->setFocus();
    text->moveCursor(QTextCursor::Start);
    QTest::keyClicks(text, u"Theo thong bao cua So. "_s);
    REQUIRE(shown.idle());
    QTest::qWait(400);
    REQUIRE(shown.idle());
    CHECK(shown.pageText().contains(u"Theo thong bao cua So."_s));
    QTest::keyClick(own, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return !shown.pageText().contains(u"Theo thong bao cua So."_s); },
                            dondoc::test::kPatienceMs));
}

TEST_CASE("A supplement is written to one agency with a text of its own", "[kept]")
{
    ShownLetters shown;
    shown.place.writeTo(u"STC"_s, {u"Trang tính “A”, ô C7: sai số liệu."_s, u"Đề nghị gửi lại./."_s});
    REQUIRE(QTest::qWaitFor([&] { return shown.pageText().contains(u"ô C7: sai số liệu"_s); },
                            dondoc::test::kPatienceMs));
    CHECK(shown.pageText().contains(u"Sở Tài chính"_s));
    CHECK(shown.pageText().contains(u"đề nghị bổ sung báo cáo"_s));
}

TEST_CASE("Beside the form of a small screen the list of letters shows the day of each", "[kept]")
{
    const Reader vietnamese;
    LetterLists lists;
    lists.resize(282, 500); // px, of a screen of 1366 by 768 at 150 %
    lists.show();
    QCoreApplication::processEvents();
    const auto *view = lists.findChild<FilteredTable *>(u"letters-kept"_s);
    REQUIRE(view);
    CHECK_FALSE(view->isColumnHidden(tables::LetterTableModel::SentOn));
    CHECK(view->horizontalScrollBar()->maximum() == 0);
}
