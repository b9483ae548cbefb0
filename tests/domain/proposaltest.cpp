// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// What accepted proposals write.
#include "models/domain/summary/reviewproposal.h"

#include "tests/support/catch.h"

using namespace dondoc;
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
    made.section = u"I"_s;
    made.before = runs(before);
    made.proposed = runs(proposed);
    return made;
}

QString toldBlocks(const QList<TextOverride> &blocks)
{
    QStringList lines;
    for (const TextOverride &block : blocks) {
        const QString kind = block.kind == TextOverrideKind::Added ? u"+"_s
            : block.kind == TextOverrideKind::LeftOut              ? u"-"_s
                                                                   : u"="_s;
        lines.append(u"%1%2 [%3] was [%4] after %5:%6 id %7"_s
                         .arg(kind, block.key, plainText(block.runs), block.draft, block.after)
                         .arg(block.position)
                         .arg(block.id));
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("each kind of proposal becomes the officer's block of its kind")
{
    Proposal added = proposal(ProposalKind::Added, {}, {}, u"mới"_s);
    added.after = u"I/p1"_s;
    Proposal moved = proposal(ProposalKind::Moved, u"I/p4"_s, u"bốn"_s, u"bốn"_s);
    moved.after = u"I/p1"_s;
    CHECK(toldBlocks(ownBlocksOf({proposal(ProposalKind::Changed, u"I/p1"_s, u"cũ"_s, u"khác"_s),
                                  proposal(ProposalKind::Deleted, u"I/p2"_s, u"thừa"_s, {}), added, added,
                                  moved, proposal(ProposalKind::Noted, u"I/p5"_s, u"a"_s, u"b"_s)},
                                 {}))
          == u"=I/p1 [khác] was [cũ] after :0 id 0\n"
             "-I/p2 [] was [thừa] after :0 id 0\n"
             "+I/+1 [mới] was [] after I/p1:0 id 0\n"
             "+I/+2 [mới] was [] after I/p1:1 id 0\n"
             "=I/p4 [bốn] was [bốn] after I/p1:2 id 0"_s);
}

TEST_CASE("blocks that the officer has already keep their record, draft and place")
{
    TextOverride own;
    own.id = 7;
    own.version = 3;
    own.key = u"I/p1"_s;
    own.runs = runs(u"của tôi"_s);
    own.draft = u"nháp"_s;
    own.after = u"I/p9"_s;
    TextOverride first;
    first.id = 8;
    first.key = u"I/+1"_s;
    first.kind = TextOverrideKind::Added;
    first.after = u"I/p1"_s;
    Proposal added = proposal(ProposalKind::Added, {}, {}, u"mới"_s);
    added.after = u"I/p1"_s;
    const QList<TextOverride> made
        = ownBlocksOf({proposal(ProposalKind::Changed, u"I/p1"_s, u"của tôi"_s, u"khác"_s), added,
                       proposal(ProposalKind::Changed, u"I/+1"_s, {}, u"sửa"_s)},
                      {own, first});
    CHECK(toldBlocks(made)
          == u"=I/p1 [khác] was [nháp] after I/p9:0 id 7\n"
             "+I/+2 [mới] was [] after I/p1:1 id 0\n"
             "+I/+1 [sửa] was [] after I/p1:0 id 8"_s);
    CHECK(made.constFirst().version == 3);
}

TEST_CASE("a split block is followed by its further parts, a joined one takes the place of both")
{
    Proposal split = proposal(ProposalKind::Changed, u"I/p1"_s, u"một hai ba"_s, u"một"_s);
    split.rest = {runs(u"hai"_s), runs(u"ba"_s)};
    Proposal joined = proposal(ProposalKind::Changed, u"I/p2"_s, u"bốn năm"_s, u"bốn năm"_s);
    joined.absorbed = {{u"I/p3"_s, u"năm"_s}};
    CHECK(toldBlocks(ownBlocksOf({split, joined}, {}))
          == u"=I/p1 [một] was [một hai ba] after :0 id 0\n"
             "+I/+1 [hai] was [] after I/p1:0 id 0\n"
             "+I/+2 [ba] was [] after I/+1:0 id 0\n"
             "=I/p2 [bốn năm] was [bốn năm] after :0 id 0\n"
             "-I/p3 [] was [năm] after :0 id 0"_s);
}

TEST_CASE("what contradicts the data or our own changes is not accepted unseen")
{
    Proposal plain = proposal(ProposalKind::Changed, u"I/p1"_s, u"a"_s, u"b"_s);
    CHECK(isPlain(plain));
    plain.bothChanged = true;
    CHECK_FALSE(isPlain(plain));
    plain.bothChanged = false;
    plain.contradictions = {{u"62"_s, u"63"_s, u"62"_s, u"receipt.received"_s, {}}};
    CHECK_FALSE(isPlain(plain));
    CHECK_FALSE(isPlain(proposal(ProposalKind::Noted, {}, {}, {})));
}
