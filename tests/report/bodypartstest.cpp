// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Editing the body part by part: what is stored of an edit, and that it prints what was written.
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

#include "models/report/editing/bodyedits.h"
#include "models/report/editing/bodyparts.h"

#include <random>

using namespace dondoc;
using namespace dondoc::report;
using namespace Qt::StringLiterals;

namespace {

Document draftOfParts()
{
    Document document;
    Inline figure = plain(u"62"_s);
    figure.figure = FigureRef{u"receipt.received"_s, u"2025-Q4"_s, {}, {}};
    document.sections.append(
        {u"body"_s,
         Orientation::Portrait,
         {Paragraph{u"opening"_s, ParagraphStyle::Body, {plain(u"Thực hiện."_s)}},
          Heading{u"I"_s, 1, {plain(u"I. CHỈ ĐẠO"_s)}}, Heading{u"I/1"_s, 2, {plain(u"1. Văn bản"_s)}},
          Paragraph{u"I/1/a"_s, ParagraphStyle::Body, {figure, plain(u" xã."_s)}},
          Paragraph{u"I/1/b"_s, ParagraphStyle::ListItem, {plain(u"- Hai."_s)}},
          Paragraph{u"I/1/c"_s, ParagraphStyle::Body, {plain(u"Ba."_s)}},
          Heading{u"I/2"_s, 2, {plain(u"2. Phối hợp"_s)}},
          Paragraph{u"I/2/a"_s, ParagraphStyle::Body, {plain(u"Bốn."_s)}},
          Heading{u"I/3"_s, 2, {plain(u"3. Khác"_s)}},
          Paragraph{u"closing"_s, ParagraphStyle::Body, {plain(u"Trên đây./."_s)}}}});
    return document;
}

const QString kPart = u"I/1"_s;

BodyPart part(const Document &document, const QString &key = kPart)
{
    for (const BodyPart &each : bodyParts(document)) {
        if (each.key == key)
            return each;
    }
    return {};
}

WrittenBlock written(const QString &key, const QString &text, RunStyle style = RunStyle::Paragraph)
{
    return {key, style, {{text, false, false, {}, {}, {}}}};
}

QList<WrittenBlock> asDrafted() { return writtenBlocks(part(draftOfParts()), {}); }

/// own after an edit; the edit must print exactly what was written.
QList<TextOverride> edit(const QList<TextOverride> &own, const QList<WrittenBlock> &after)
{
    const Document printed = withTextOverrides(draftOfParts(), own);
    const QList<TextOverride> next = merged(own, editedBlocks(draftOfParts(), own, part(printed), after));
    QStringList wanted;
    for (const WrittenBlock &each : after)
        wanted.append(plainText(each.runs));
    QStringList got;
    for (const WrittenBlock &each : writtenBlocks(part(withTextOverrides(draftOfParts(), next)), next))
        got.append(plainText(each.runs));
    CHECK(got == wanted);
    return next;
}

} // namespace

TEST_CASE("The body is cut at its headings, opening and closing apart")
{
    QStringList keys;
    for (const BodyPart &each : bodyParts(draftOfParts()))
        keys.append(u"%1:%2:%3"_s.arg(each.key).arg(each.level).arg(each.blocks.size()));
    CHECK(keys
          == QStringList{u"opening:0:1"_s, u"I:1:1"_s, u"I/1:2:4"_s, u"I/2:2:2"_s, u"I/3:2:1"_s,
                         u"closing:0:1"_s});
}

TEST_CASE("A part that was not changed stores nothing")
{
    CHECK(editedBlocks(draftOfParts(), {}, part(draftOfParts()), asDrafted()).isEmpty());
}

TEST_CASE("Words, places, additions and gaps of an edit print as they were written")
{
    QList<WrittenBlock> after = asDrafted();
    SECTION("other words") { after[1].runs.append({u" Thêm."_s, true, false, {}, {}, {}}); }
    SECTION("another heading") { after[0].runs = {{u"Văn bản đã ban hành"_s, false, false, {}, {}, {}}}; }
    SECTION("moved up") { after.move(3, 1); }
    SECTION("moved down") { after.move(1, 3); }
    SECTION("turned round") { std::reverse(after.begin() + 1, after.end()); }
    SECTION("left out") { after.removeAt(2); }
    SECTION("added at the end") { after.append(written(u"I/1/+1"_s, u"Mới"_s)); }
    SECTION("added in front and behind each other")
    {
        after.insert(1, written(u"I/1/+1"_s, u"Một"_s));
        after.insert(2, written(u"I/1/+2"_s, u"Hai"_s, RunStyle::Item));
    }
    SECTION("moved behind an added one")
    {
        after.insert(1, written(u"I/1/+1"_s, u"Một"_s));
        after.move(4, 2);
    }
    const QList<TextOverride> own = edit({}, after);
    CHECK_FALSE(own.isEmpty());
    const QList<TextOverride> back = edit(own, asDrafted());
    for (const TextOverride &each : back)
        CHECK(saysNothing(each));
}

TEST_CASE("An item becomes a paragraph and the other way round")
{
    QList<WrittenBlock> after = asDrafted();
    after[2].style = RunStyle::Paragraph;
    const QList<TextOverride> own = edit({}, after);
    REQUIRE(own.size() == 1);
    const Document printed = withTextOverrides(draftOfParts(), own);
    CHECK(plainText(*inlinesOf(*bodyBlock(printed, u"I/1/b"_s))) == u"Hai."_s);
}

TEST_CASE("Any sequence of edits prints what was written last")
{
    std::mt19937 dice(GENERATE(1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U));
    QList<TextOverride> own;
    QList<WrittenBlock> now = asDrafted();
    for (int step = 0; step < 40; ++step) {
        const qsizetype place = 1 + qsizetype(dice() % quint32(now.size()));
        switch (dice() % 4) {
        case 0:
            if (place < now.size())
                now.removeAt(place);
            break;
        case 1:
            now.insert(place,
                       written(freshKey(kPart,
                                        [&] {
                                            QStringList taken;
                                            for (const TextOverride &each : std::as_const(own))
                                                taken.append(each.key);
                                            return taken;
                                        }()),
                               u"Mới %1"_s.arg(step)));
            break;
        case 2:
            if (place < now.size())
                now.move(place, 1 + qsizetype(dice() % quint32(now.size() - 1)));
            break;
        default:
            if (place < now.size())
                now[place].runs = {{u"Chữ %1"_s.arg(step), false, false, {}, {}, {}}};
        }
        own = edit(own, now);
        own.removeIf(saysNothing);
    }
}

TEST_CASE("A part goes back to the draft as a whole")
{
    QList<WrittenBlock> after = asDrafted();
    after.removeAt(1);
    after.append(written(u"I/1/+1"_s, u"Mới"_s));
    after[1].runs = {{u"Khác"_s, false, false, {}, {}, {}}};
    const QList<TextOverride> own = edit({}, after);
    const QList<TextOverride> back = merged(own, restoredBlocks(draftOfParts(), own, kPart));
    CHECK(allText(withTextOverrides(draftOfParts(), back)) == allText(draftOfParts()));
}

TEST_CASE("Headings change places with their siblings, and back")
{
    const auto order = [](const QList<TextOverride> &own) {
        QStringList keys;
        for (const BodyPart &each : bodyParts(withTextOverrides(draftOfParts(), own)))
            keys.append(each.key);
        return keys.join(u' ');
    };
    QList<TextOverride> own = movedHeading(draftOfParts(), {}, u"I/1"_s, false);
    CHECK(order(own) == u"opening I I/2 I/1 I/3 closing"_s);
    own = merged(own, movedHeading(withTextOverrides(draftOfParts(), own), own, u"I/1"_s, false));
    CHECK(order(own) == u"opening I I/2 I/3 I/1 closing"_s);
    own = merged(own, movedHeading(withTextOverrides(draftOfParts(), own), own, u"I/1"_s, true));
    own = merged(own, movedHeading(withTextOverrides(draftOfParts(), own), own, u"I/1"_s, true));
    CHECK(order(own) == u"opening I I/1 I/2 I/3 closing"_s);
    CHECK(movedHeading(draftOfParts(), {}, u"I/1"_s, true).isEmpty());
    CHECK(movedHeading(draftOfParts(), {}, u"closing"_s, true).isEmpty());
}
