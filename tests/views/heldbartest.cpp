// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Two texts of one field side by side, and the question which one stays.
#include "views/widgets/heldbar.h"
#include "models/domain/plan/officialdocument.h"
#include "tests/support/catch.h"
#include "views/messages/contestedfields.h"
#include "views/widgets/comparedtext.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace dondoc;
using namespace dondoc::views;
using namespace Qt::StringLiterals;

namespace {

ComparedText *textIn(const HeldBar &bar, bool mine)
{
    return bar.findChild<ComparedText *>(mine ? u"conflict-mine-text"_s : u"conflict-theirs-text"_s);
}

OfficialDocument ofNumber(Id id, const QString &number)
{
    OfficialDocument document;
    document.id = id;
    document.number = number;
    document.issuedOn = QDate(2025, 12, 1);
    document.subject = u"V/v báo cáo"_s;
    return document;
}

} // namespace

TEST_CASE("Of two texts the words are marked that the other one lacks")
{
    ComparedText text;
    text.showText(u"Đã trồng 12 ha <b>xoài</b>."_s, u"Đã trồng 15 ha <b>xoài</b>, 3 ha nhãn."_s);
    CHECK(text.toPlainText() == u"Đã trồng 12 ha <b>xoài</b>."_s);
    CHECK(text.marked() == QStringList{u"12"_s});
    CHECK(text.accessibleDescription().contains(u"12"_s));
    text.showText({}, u"a"_s);
    CHECK(text.marked().isEmpty());
    CHECK_FALSE(text.toPlainText().isEmpty()); // says that it is blank
}

TEST_CASE("A long text is scrolled, not let grow over the form")
{
    ComparedText text;
    text.resize(300, 100);
    text.showText(u"một hai ba bốn năm "_s.repeated(200), u"khác"_s);
    CHECK(text.height() < 8 * text.fontMetrics().lineSpacing());
}

TEST_CASE("The bar asks about the first field and shows both texts")
{
    HeldBar bar;
    QStringList answers;
    const auto asked = [&answers](const QString &name) {
        return ContestedField{name, u"của tôi"_s, u"của họ"_s, [&answers, name](bool mine) {
                                  answers.append(name + (mine ? u" tôi"_s : u" họ"_s));
                              }};
    };
    bar.showHeld({asked(u"kết quả"_s), asked(u"khó khăn"_s)}, {});
    bar.show();
    const auto *label = bar.findChild<QLabel *>();
    CHECK(label->text().contains(u"kết quả"_s));
    CHECK(label->text().contains(u"2"_s));
    CHECK(textIn(bar, true)->toPlainText() == u"của tôi"_s);
    CHECK(textIn(bar, false)->toPlainText() == u"của họ"_s);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"conflict-theirs"_s), Qt::LeftButton);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"conflict-mine"_s), Qt::LeftButton);
    CHECK(answers == QStringList{u"kết quả họ"_s, u"kết quả tôi"_s});
    bar.showHeld({}, u"Đĩa đầy."_s);
    CHECK(label->text().contains(u"Đĩa đầy."_s));
    CHECK_FALSE(textIn(bar, true)->isVisible());
    bar.showHeld({}, {});
    CHECK(bar.isHidden());
}

TEST_CASE("Texts that differ in nothing but blanks are told so")
{
    HeldBar bar;
    bar.showHeld({{u"kết quả"_s, u"a b"_s, u"a\nb"_s, {}}}, {});
    const QString asBlanks = bar.findChild<QLabel *>()->text();
    bar.showHeld({{u"kết quả"_s, u"a b"_s, u"a c"_s, {}}}, {});
    CHECK(asBlanks.size() > bar.findChild<QLabel *>()->text().size());
}

TEST_CASE("A contested field is named with its record and shows what stands in both")
{
    const edits::Contest<OfficialDocument> byNumber{u"4"_s, u"number"_s, ofNumber(4, u"1"_s),
                                                    ofNumber(4, u"2"_s)};
    const edits::Contest<OfficialDocument> deleted{u"4"_s, {}, ofNumber(4, u"1"_s), {}};
    QString answered;
    const QList<ContestedField> fields = contestedFields(
        QList{byNumber, deleted}, [](const OfficialDocument &) { return u"Công văn"_s; },
        [&answered](const auto &contest, bool mine) { answered = contest.path + (mine ? u"+"_s : u"-"_s); });
    REQUIRE(fields.size() == 2);
    CHECK(fields.constFirst().name.startsWith(u"Công văn: "_s));
    CHECK(fields.constFirst().mine == u"1"_s);
    CHECK(fields.constFirst().stored == u"2"_s);
    fields.constFirst().decide(true);
    CHECK(answered == u"number+"_s);
    CHECK(fields.constLast().mine.contains(u"01/12/2025"_s));
    CHECK(fields.constLast().stored.isEmpty());
}
