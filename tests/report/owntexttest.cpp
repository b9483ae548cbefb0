// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The officer's text in the draft: replaced, left out, added, moved; figures that changed behind it.
#include "tests/report/composefixture.h"
#include "tests/support/catch.h"

#include "models/report/checks/openchanges.h"
#include "models/report/drafting/context/composeoptions.h"
#include "models/report/editing/bodyedits.h"
#include "models/report/editing/bodyparts.h"

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

report::Inline figureInline(const QString &text, const QString &rule)
{
    report::Inline piece = report::plain(text);
    piece.figure = report::FigureRef{rule, u"2025-Q4"_s, {}, {u"SCT"_s}};
    return piece;
}

report::Document draftOfText(const QString &received = u"62"_s)
{
    using namespace report;
    Document document;
    document.sections.append(
        {u"body"_s,
         Orientation::Portrait,
         {Heading{u"I"_s, 1, {plain(u"I. CHỈ ĐẠO"_s)}}, Heading{u"I/1"_s, 2, {plain(u"1. Văn bản"_s)}},
          Paragraph{u"I/1/receipt"_s,
                    ParagraphStyle::Body,
                    {figureInline(received, u"receipt.received"_s), plain(u"/82 cơ quan gửi báo cáo."_s)}},
          Paragraph{u"I/1/other"_s, ParagraphStyle::ListItem, {plain(u"- Khác."_s)}},
          Heading{u"I/2"_s, 2, {plain(u"2. Phối hợp"_s)}},
          Paragraph{u"I/2/p"_s, ParagraphStyle::Body, {plain(u"Đã phối hợp."_s)}},
          Paragraph{u"closing"_s, ParagraphStyle::Body, {plain(u"Trên đây./."_s)}}}});
    return document;
}

TextOverride ownBlock(const QString &key, TextOverrideKind kind, const QString &text = {},
                      const QString &after = {})
{
    TextOverride block;
    block.key = key;
    block.kind = kind;
    block.after = after;
    if (!text.isEmpty())
        block.runs = {{text, false, false, {}, {}, {}}};
    return block;
}

TextOverride heading(const QString &key, const QString &text, const QString &after)
{
    TextOverride block = ownBlock(key, TextOverrideKind::Added, text, after);
    block.style = RunStyle::Clause;
    return block;
}

QStringList printed(const QList<TextOverride> &ownBlock)
{
    return report::allText(report::withTextOverrides(draftOfText(), ownBlock)).split(u'\n');
}

} // namespace

TEST_CASE("The draft stands where the officer wrote nothing")
{
    CHECK(printed({}) == report::allText(draftOfText()).split(u'\n'));
}

TEST_CASE("Own words replace the draft's, keep its dash and lead its figures to their records")
{
    TextOverride receipt = ownBlock(u"I/1/receipt"_s, TextOverrideKind::Replaced, u"Đã có "_s);
    receipt.runs.append({u"62"_s, true, false, u"receipt.received"_s, {}, u"62"_s});
    TextOverride other = ownBlock(u"I/1/other"_s, TextOverrideKind::Replaced, u"Việc khác."_s);
    other.style = RunStyle::Item;
    const report::Document document = report::withTextOverrides(draftOfText(), {receipt, other});
    CHECK(blockText(document, u"I/1/receipt"_s) == u"Đã có 62"_s);
    CHECK(blockText(document, u"I/1/other"_s) == u"- Việc khác."_s);
    const report::Inlines text = *report::inlinesOf(*report::bodyBlock(document, u"I/1/receipt"_s));
    REQUIRE(text.value(1).figure);
    CHECK(text.value(1).figure->records == QStringList{u"SCT"_s});
    CHECK(text.value(1).bold);
}

TEST_CASE("What is left out goes, and headings are numbered anew around what is added")
{
    const QStringList lines = printed(
        {ownBlock(u"I/1/other"_s, TextOverrideKind::LeftOut), heading(u"I/+1"_s, u"Kiểm tra"_s, u"I/1"_s),
         ownBlock(u"I/+1/+1"_s, TextOverrideKind::Added, u"Đã kiểm tra."_s, u"I/+1"_s)});
    CHECK(lines
          == QStringList{u"I. CHỈ ĐẠO"_s, u"1. Văn bản"_s, u"62/82 cơ quan gửi báo cáo."_s, u"2. Kiểm tra"_s,
                         u"Đã kiểm tra."_s, u"3. Phối hợp"_s, u"Đã phối hợp."_s, u"Trên đây./."_s});
}

TEST_CASE("A block is moved behind another, a heading with all that stands below it")
{
    CHECK(printed({ownBlock(u"I/1/receipt"_s, TextOverrideKind::Replaced, {}, u"I/1/other"_s)}).mid(2, 2)
          == QStringList{u"- Khác."_s, u"62/82 cơ quan gửi báo cáo."_s});
    CHECK(printed({ownBlock(u"I/1"_s, TextOverrideKind::Replaced, {}, u"I/2"_s)})
          == QStringList{u"I. CHỈ ĐẠO"_s, u"1. Phối hợp"_s, u"Đã phối hợp."_s, u"2. Văn bản"_s,
                         u"62/82 cơ quan gửi báo cáo."_s, u"- Khác."_s, u"Trên đây./."_s});
}

TEST_CASE("Several behind the same block stand in the order of their positions")
{
    TextOverride first = ownBlock(u"I/1/+1"_s, TextOverrideKind::Added, u"Một."_s, u"I/1/receipt"_s);
    TextOverride second = ownBlock(u"I/1/+2"_s, TextOverrideKind::Added, u"Hai."_s, u"I/1/receipt"_s);
    first.position = 1;
    second.position = 2;
    for (const QList<TextOverride> &blocks :
         {QList<TextOverride>{first, second}, QList<TextOverride>{second, first}})
        CHECK(printed(blocks).mid(3, 2) == QStringList{u"Một."_s, u"Hai."_s});
}

TEST_CASE("What stood behind a block that is gone stands at the end of its section")
{
    const QStringList lines
        = printed({ownBlock(u"I/1/+1"_s, TextOverrideKind::Added, u"Của tôi."_s, u"I/1/gone"_s),
                   ownBlock(u"X/+2"_s, TextOverrideKind::Added, u"Mất mục."_s, u"X/gone"_s)});
    CHECK(lines.indexOf(u"Của tôi."_s) == lines.indexOf(u"2. Phối hợp"_s) - 1);
    CHECK(lines.indexOf(u"Mất mục."_s) == lines.indexOf(u"Trên đây./."_s) - 1);
}

TEST_CASE("What replaced a block that is gone is not printed until it is answered")
{
    const TextOverride mine = ownBlock(u"I/1/old"_s, TextOverrideKind::Replaced, u"Của tôi."_s);
    const TextOverride omitted = ownBlock(u"I/1/older"_s, TextOverrideKind::LeftOut);
    CHECK(printed({mine, omitted}) == printed({}));
    const QList<TextOverride> lost = report::lostBlocks(draftOfText(), {mine, omitted});
    REQUIRE(lost.size() == 2);
    const report::OpenChanges open = report::openChanges(draftOfText(), {mine, omitted}, {}, {});
    REQUIRE(open.lost.size() == 2);
    CHECK(open.lost.at(0).part == u"I/1"_s);
    const QList<TextOverride> kept = report::answeredLost(mine, u"I/1"_s, {mine, omitted}, true);
    REQUIRE(kept.size() == 2);
    CHECK(saysNothing(kept.at(0)));
    CHECK(printed({kept.at(1)}).contains(u"Của tôi."_s));
    CHECK(report::lostBlocks(draftOfText(), {kept.at(1)}).isEmpty());
    const QList<TextOverride> dropped = report::answeredLost(omitted, u"I/1"_s, {mine, omitted}, false);
    REQUIRE(dropped.size() == 1);
    CHECK(saysNothing(dropped.at(0)));
}

TEST_CASE("A table of own rows prints its first row as header")
{
    TextOverride table = ownBlock(u"I/2/+1"_s, TextOverrideKind::Added, u"Xã\tSố\nMột\t1"_s, u"I/2/p"_s);
    table.style = RunStyle::Table;
    const report::Document document = report::withTextOverrides(draftOfText(), {table});
    const auto *made = std::get_if<report::Table>(report::bodyBlock(document, u"I/2/+1"_s));
    REQUIRE(made);
    CHECK(made->header.size() == 1);
    CHECK(made->columns.size() == 2);
    CHECK(report::plainText(made->rows.value(0).cells.value(1).text) == u"1"_s);
}

TEST_CASE("A figure that the data changed since it was seen is told, and so is a draft")
{
    TextOverride receipt = ownBlock(u"I/1/receipt"_s, TextOverrideKind::Replaced);
    receipt.runs = report::runsOf(report::withoutMark(*report::bodyBlock(draftOfText(), receipt.key)));
    receipt.draft = u"62/82 cơ quan gửi báo cáo."_s;
    CHECK(report::staleFigures(draftOfText(), {receipt}).isEmpty());
    CHECK(report::changedDrafts(draftOfText(), {receipt}).isEmpty());
    const QList<report::ChangedFigure> changed = report::staleFigures(draftOfText(u"63"_s), {receipt});
    REQUIRE(changed.size() == 1);
    CHECK(changed.constFirst().printed == u"62"_s);
    CHECK(changed.constFirst().data == u"63"_s);
    CHECK(changed.constFirst().run == 0);
    CHECK(report::changedDrafts(draftOfText(u"63"_s), {receipt}) == QStringList{u"I/1/receipt"_s});
    receipt.runs.first().seen = u"63"_s;
    CHECK(report::staleFigures(draftOfText(u"63"_s), {receipt}).isEmpty());
}

TEST_CASE("An answered figure is printed, kept, or kept and left for the next period")
{
    TextOverride receipt = ownBlock(u"I/1/receipt"_s, TextOverrideKind::Replaced);
    receipt.runs = report::runsOf(report::withoutMark(*report::bodyBlock(draftOfText(), receipt.key)));
    const QList<report::ChangedFigure> changed = report::staleFigures(draftOfText(u"63"_s), {receipt});
    REQUIRE(changed.size() == 1);
    const auto answered = [&](report::FigureAnswer answer) {
        return report::withFigure(receipt, changed.constFirst(), answer);
    };
    CHECK(plainText(answered(report::FigureAnswer::Take).runs).startsWith(u"63"_s));
    CHECK(leftFigures({answered(report::FigureAnswer::Take)}).isEmpty());
    CHECK(plainText(answered(report::FigureAnswer::Keep).runs).startsWith(u"62"_s));
    CHECK(leftFigures({answered(report::FigureAnswer::Keep)}).isEmpty());
    CHECK(leftFigures({answered(report::FigureAnswer::Leave)})
          == QList<DeferredFigure>{{u"I/1/receipt"_s, u"receipt.received"_s, {}, u"62"_s, u"63"_s}});
}

TEST_CASE("What differs from the submitted version is told block by block")
{
    const report::Document submitted = draftOfText(u"61"_s);
    const report::BodyText text = report::bodyTextFromJson(report::keptJson(submitted, {}));
    CHECK(text == report::bodyTextOf(submitted));
    CHECK(report::figuresFromJson(report::keptJson(submitted, {})) == report::figuresOf(submitted));
    CHECK(report::bodyTextFromJson(u"[]"_s).isEmpty());
    CHECK(report::changedSinceSubmission(draftOfText(), {}, {}).isEmpty());
    CHECK(report::changedSinceSubmission(submitted, {}, text).isEmpty());

    const QList<report::ChangedBlock> changed = report::changedSinceSubmission(draftOfText(), {}, text);
    REQUIRE(changed.size() == 1);
    CHECK(report::figuresInWords(changed.constFirst()) == u"61 → 62"_s);
    CHECK(report::isOpen(changed.constFirst()));

    const QList<TextOverride> edited{ownBlock(u"I/1/other"_s, TextOverrideKind::Replaced, u"Khác hẳn."_s),
                                     ownBlock(u"I/2/p"_s, TextOverrideKind::LeftOut),
                                     ownBlock(u"I/2/+1"_s, TextOverrideKind::Added, u"Thêm."_s, u"I/2"_s)};
    const QList<report::ChangedBlock> all = report::changedSinceSubmission(submitted, edited, text);
    REQUIRE(all.size() == 3);
    CHECK((all.at(0).key == u"I/1/other"_s && all.at(0).own));
    CHECK((all.at(1).key == u"I/2/+1"_s && all.at(1).submitted.isEmpty()));
    CHECK((all.at(2).key == u"I/2/p"_s && all.at(2).gone));
    CHECK(std::none_of(all.cbegin(), all.cend(), report::isOpen));
}

TEST_CASE("Changes are open until they are answered, and told for the whole body or for a part")
{
    const report::Document draft = draftOfText(u"63"_s);
    TextOverride receipt = ownBlock(u"I/1/receipt"_s, TextOverrideKind::Replaced);
    receipt.runs = report::runsOf(report::withoutMark(*report::bodyBlock(draftOfText(), receipt.key)));
    receipt.draft = plainText(receipt.runs);
    report::BodyText submitted = report::bodyTextOf(draft);
    submitted[u"I/2/p"_s] = {{u"Chưa phối hợp."_s, false, false, {}, {}, {}}};

    const report::OpenChanges all = report::openChanges(draft, {receipt}, submitted, {});
    REQUIRE(all.figures.size() == 1);
    CHECK(all.drafts == QList<report::ChangedDraft>{{u"I/1/receipt"_s, u"63/82 cơ quan gửi báo cáo."_s}});
    REQUIRE(all.sinceSubmission.size() == 1);
    CHECK(all.keys() == QStringList{u"I/1/receipt"_s, u"I/1/receipt"_s, u"I/2/p"_s});
    CHECK(report::openChanges(draft, {receipt}, submitted, all.sinceSubmission).sinceSubmission.isEmpty());

    const QList<report::BodyPart> parts = report::bodyParts(draft);
    for (const report::BodyPart &part : parts) {
        const report::OpenChanges inPart = all.within(part);
        CHECK(inPart.figures.size() == (part.key == u"I/1"_s ? 1 : 0));
        CHECK(inPart.drafts.size() == (part.key == u"I/1"_s ? 1 : 0));
        CHECK(inPart.sinceSubmission.size() == (part.key == u"I/2"_s ? 1 : 0));
        CHECK(inPart.isEmpty() == (part.key != u"I/1"_s && part.key != u"I/2"_s));
    }
}

TEST_CASE("The submitted words are kept whole, and tell whether the change is left for the next period")
{
    const report::BodyText text = report::bodyTextOf(draftOfText(u"61"_s));
    const report::ChangedBlock changed = report::changedSinceSubmission(draftOfText(), {}, text).constFirst();
    const bool left = GENERATE(false, true);
    const TextOverride held = report::heldBlock(draftOfText(), {}, changed, left);
    CHECK(printed({held}).contains(u"61/82 cơ quan gửi báo cáo."_s));
    CHECK(report::staleFigures(draftOfText(), {held}).isEmpty());
    CHECK(report::changedDrafts(draftOfText(), {held}).isEmpty());
    CHECK(report::changedSinceSubmission(draftOfText(), {held}, text).isEmpty());
    CHECK(report::staleFigures(draftOfText(u"63"_s), {held}).size() == 1);
    CHECK(leftFigures({held}).size() == (left ? 1 : 0));

    // Own words that were taken away and not stored so yet: the same record goes on.
    TextOverride emptied = ownBlock(changed.key, TextOverrideKind::Replaced);
    emptied.id = 7;
    emptied.version = 3;
    const TextOverride again = report::heldBlock(draftOfText(), {emptied}, changed, left);
    CHECK((again.id == 7 && again.version == 3));
    CHECK(again.runs == held.runs);
}

TEST_CASE("Every paragraph of a draft keeps its key when the data change")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Continuous, {u"SCT"_s});
    const QStringList before = allKeys(composed(data));
    addEntry(data, u"SCT"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp"_s));
    const QStringList after = allKeys(composed(data));
    for (const QString &key : {u"I/2/receipt"_s, u"II/1/kinds"_s}) {
        CHECK(before.contains(key));
        CHECK(after.contains(key));
    }
}

TEST_CASE("Annexes print as chosen, in their order, and are named so in the text")
{
    PeriodSnapshot data = smallQuarter();
    addTask(data, u"1"_s, u"Việc"_s, DeadlineKind::Continuous, {u"SCT"_s});
    addEntry(data, u"SCT"_s, entry(u"1"_s, EntryState::UnderWay, u"Họp dòng một\nDòng hai"_s));
    report::ComposeOptions options;
    options.annexes = {u"texts"_s, u"progress"_s, u"indicators"_s, u"unknown"_s};
    const report::Document document = composed(data, options);
    REQUIRE(document.sections.size() == 3);
    CHECK(blockText(document, u"PL1/number"_s) == u"Phụ lục I"_s);
    CHECK(rowTexts(document, u"PL1/1/SCT"_s).value(2) == u"Họp dòng một\nDòng hai"_s);
    CHECK(blockText(document, u"II/1"_s).contains(u"(Phụ lục II)"_s));
    options.annexes = {u"receipt"_s};
    CHECK(composed(data, options).sections.size() == 3);
    CHECK(rowTexts(composed(data, options), u"PL2/SCT"_s).value(6) == u"01/01"_s);
    data.reports.clear();
    CHECK(rowTexts(composed(data, options), u"PL2/SCT"_s).value(6) == u"00/01"_s);
}
