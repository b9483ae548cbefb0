// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProposalList: what reviewers propose is seen word by word, accepted, refused and taken over.
#include "views/pages/summary/proposallist.h"

#include "tests/support/catch.h"
#include "views/pages/summary/proposaltext.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

QList<StyledRun> runs(const QString &text)
{
    StyledRun run;
    run.text = text;
    return {run};
}

Proposal proposal(ProposalKind kind, const QString &key, const QString &before, const QString &proposed)
{
    Proposal made;
    made.kind = kind;
    made.key = key;
    made.before = runs(before);
    made.proposed = runs(proposed);
    return made;
}

ReviewReturn returned()
{
    Proposal contradicted
        = proposal(ProposalKind::Changed, u"I/p1"_s, u"Có 62 xã báo cáo."_s, u"Có 63 xã báo cáo."_s);
    contradicted.authors = {u"Lò Thị An"_s};
    contradicted.contradictions = {{u"62"_s, u"63"_s, u"62"_s, u"receipt.received"_s, {}}};
    contradicted.comments = {{u"Hà"_s, u"<b>xem</b> lại"_s}};
    Proposal added = proposal(ProposalKind::Added, {}, {}, u"Đoạn mới."_s);
    added.before.clear();
    added.after = u"I/p1"_s;
    added.afterText = u"Có 62 xã báo cáo."_s;
    Proposal noted = proposal(ProposalKind::Noted, u"I/p3"_s, u"Kinh phí."_s, u"Kinh phí."_s);
    noted.comments = {{u"Hà"_s, u"đủ chưa?"_s}};
    ReviewReturn made;
    made.proposals = {contradicted, added, proposal(ProposalKind::Deleted, u"I/p2"_s, u"Thừa."_s, {}), noted};
    made.unchanged = 5;
    return made;
}

struct ShownProposals {
    ProposalList panel;
    ShownProposals()
    {
        panel.resize(420, 640);
        panel.show();
        panel.showReturn(returned(), u"góp ý.docx"_s);
    }
    QPushButton *button(const char *name) { return panel.findChild<QPushButton *>(QLatin1String(name)); }
    QListWidget *list() { return panel.findChild<QListWidget *>(u"proposals"_s); }
    QTextEdit *detail() { return panel.findChild<QTextEdit *>(u"proposal"_s); }
    QString head() { return panel.findChild<QLabel *>(u"proposals-head"_s)->text(); }
    void click(const char *name) { QTest::mouseClick(button(name), Qt::LeftButton); }
};

QStringList keysOf(const QSignalSpy &spy)
{
    QStringList keys;
    const auto proposals = spy.constLast().constFirst().value<QList<Proposal>>();
    for (const Proposal &proposal : proposals)
        keys.append(proposal.key.isEmpty() ? u"+"_s : proposal.key);
    return keys;
}

/// The format of a word in the document.
QTextCharFormat formatOf(const QTextEdit *edit, const QString &word)
{
    const QTextCursor found = edit->document()->find(word);
    REQUIRE_FALSE(found.isNull());
    return found.charFormat();
}

} // namespace

TEST_CASE("a change stands as one text, old words struck through, new ones underlined, each with its sign")
{
    ShownProposals shown;
    CHECK(shown.detail()->toPlainText().contains(u"Có [−62] [+63] xã báo cáo."_s));
    const QTextCharFormat old = formatOf(shown.detail(), u"62"_s);
    const QTextCharFormat added = formatOf(shown.detail(), u"63"_s);
    CHECK(old.fontStrikeOut());
    CHECK_FALSE(formatOf(shown.detail(), u"−"_s).fontStrikeOut()); // else the line would hide it
    CHECK(added.fontUnderline());
    CHECK(old.foreground().color() != added.foreground().color());
    CHECK(old.foreground().color().red() > old.foreground().color().green());
    CHECK(added.foreground().color().green() > added.foreground().color().red());
}

TEST_CASE("who proposes, what contradicts the data and the comments stand with it, never as markup")
{
    ShownProposals shown;
    const QString text = shown.detail()->toPlainText();
    CHECK(text.contains(u"Lò Thị An"_s));
    CHECK(text.contains(ProposalText::sentence({u"62"_s, u"63"_s, u"62"_s, {}, {}})));
    CHECK(text.contains(u"<b>xem</b> lại"_s));
    CHECK(shown.list()->item(0)->text().contains(QChar(0x26A0)));
    CHECK_FALSE(shown.list()->item(1)->text().contains(QChar(0x26A0)));
    CHECK(shown.head().contains(u"góp ý.docx"_s));
}

TEST_CASE("answered comments, what was put in and what was struck through are told with the proposal")
{
    Proposal noted = proposal(ProposalKind::Noted, u"I/p3"_s, u"Kinh phí."_s, u"Kinh phí."_s);
    noted.comments = {{u"Hà"_s, u"đủ chưa?"_s, true, false}, {u"An"_s, u"đủ rồi"_s, true, true}};
    noted.putIns = {{PutInKind::Footnote, u"Chưa gồm 3 xã"_s}, {PutInKind::Picture, {}}};
    Proposal struck = proposal(ProposalKind::Changed, u"I/p2"_s, u"Thừa. Giữ."_s, u"Giữ."_s);
    struck.struck = true;
    ReviewReturn made;
    made.proposals = {noted, struck};
    ShownProposals shown;
    shown.panel.showReturn(made, u"b.docx"_s);
    const QString text = shown.detail()->toPlainText();
    CHECK(text.contains(u"Comment of Hà, resolved: đủ chưa?\n    ↳ Answer of An: đủ rồi"_s));
    CHECK(text.contains(u"A footnote was put in: Chưa gồm 3 xã\nA picture was put in."_s));
    shown.list()->setCurrentRow(1);
    CHECK(shown.detail()->toPlainText().contains(u"struck through by hand"_s));
    CHECK(shown.list()->item(1)->text().contains(QChar(0x26A0)));
}

TEST_CASE("each is accepted or refused, and only the accepted ones are taken over")
{
    ShownProposals shown;
    QSignalSpy taken(&shown.panel, &ProposalList::accepted);
    CHECK_FALSE(shown.button("take-over")->isEnabled());
    shown.click("accept-proposal");
    CHECK(shown.list()->currentRow() == 1);
    shown.click("refuse-proposal");
    CHECK(shown.list()->currentRow() == 2);
    shown.click("take-over");
    REQUIRE(taken.size() == 1);
    CHECK(keysOf(taken) == QStringList{u"I/p1"_s});
    CHECK(shown.list()->item(0)->text().startsWith(u'✓'));
    CHECK(shown.list()->item(1)->text().startsWith(u'✗'));
}

TEST_CASE("all without contradictions are accepted with one click, the others stay open")
{
    ShownProposals shown;
    QSignalSpy taken(&shown.panel, &ProposalList::accepted);
    shown.click("accept-plain");
    CHECK_FALSE(shown.button("accept-plain")->isEnabled());
    shown.click("take-over");
    REQUIRE(taken.size() == 1);
    CHECK(keysOf(taken) == QStringList{u"+"_s, u"I/p2"_s});
    CHECK(shown.list()->item(0)->text().startsWith(u'•'));
}

TEST_CASE("the keyboard decides, and a decision can be changed")
{
    ShownProposals shown;
    QTest::keyClick(shown.list(), Qt::Key_Return);
    QTest::keyClick(shown.list(), Qt::Key_Delete);
    QTest::keyClick(shown.list(), Qt::Key_Return);
    CHECK(shown.panel.acceptedProposals().size() == 2);
    QTest::keyClick(shown.list(), Qt::Key_Home);
    QTest::keyClick(shown.list(), Qt::Key_Delete);
    CHECK(shown.panel.acceptedProposals().size() == 1);
    CHECK(shown.panel.acceptedProposals().constFirst().kind == ProposalKind::Deleted);
}

TEST_CASE("what is only told cannot be decided, nor anything in a file that is only read")
{
    ShownProposals shown;
    shown.list()->setCurrentRow(3);
    CHECK_FALSE(shown.button("accept-proposal")->isEnabled());
    QTest::keyClick(shown.list(), Qt::Key_Return);
    CHECK(shown.panel.acceptedProposals().isEmpty());
    shown.list()->setCurrentRow(0);
    shown.panel.setReadOnly(true);
    CHECK_FALSE(shown.button("accept-proposal")->isEnabled());
    CHECK_FALSE(shown.button("accept-plain")->isEnabled());
    QTest::keyClick(shown.list(), Qt::Key_Return);
    CHECK(shown.panel.acceptedProposals().isEmpty());
}

TEST_CASE("A click asks for the block's place, for a new one that before it")
{
    ShownProposals shown;
    shown.panel.show();
    QSignalSpy asked(&shown.panel, &ProposalList::pageRequested);
    for (const int row : {0, 1})
        QTest::mouseClick(shown.list()->viewport(), Qt::LeftButton, {},
                          shown.list()->visualItemRect(shown.list()->item(row)).center());
    REQUIRE(asked.size() == 2);
    CHECK(asked.at(0).at(0).toString() == u"I/p1"_s);
    CHECK(asked.at(1).at(0).toString() == u"I/p1"_s);
}

TEST_CASE("an empty return says so, a cleared list nothing")
{
    ShownProposals shown;
    shown.panel.showReturn({}, u"b.docx"_s);
    CHECK(shown.head().contains(u"b.docx"_s));
    CHECK(shown.list()->count() == 0);
    CHECK(shown.detail()->toPlainText().isEmpty());
    CHECK_FALSE(shown.button("accept-proposal")->isEnabled());
    shown.panel.clear();
    CHECK(shown.head().isEmpty());
}

TEST_CASE("a new table is told as a table")
{
    Proposal added = proposal(ProposalKind::Added, {}, {}, u"Xã\tDiện tích\nMường Bú\t85"_s);
    added.before.clear();
    CHECK(ProposalText::kind(added) == u"New paragraph"_s);
    added.style = RunStyle::Table;
    CHECK(ProposalText::kind(added) == u"New table"_s);
}
