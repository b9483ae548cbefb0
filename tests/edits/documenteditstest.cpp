// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Edits of the list of documents: sent one at a time, kept where they cannot be saved.
#include "models/edits/documentedits.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::edits;
using namespace Qt::StringLiterals;

namespace {

OfficialDocument documentOfId(Id id, const QString &number, int version = 1)
{
    OfficialDocument document;
    document.id = id;
    document.version = version;
    document.number = number;
    return document;
}

} // namespace

TEST_CASE("What is typed while an answer is awaited goes afterwards, with the stored version")
{
    DocumentEdits edits;
    edits.showStored(u"1678"_s, {documentOfId(4, u"1"_s)});
    edits.edit(documentOfId(4, u"2"_s));
    const auto sent = edits.take();
    REQUIRE(sent.size() == 1);
    CHECK(sent.first().number == u"2"_s);
    OfficialDocument more = documentOfId(4, u"2"_s);
    more.subject = u"rà soát"_s;
    edits.edit(more);
    CHECK(edits.take().isEmpty());
    CHECK(edits.accept(sent.firstKey(), documentOfId(4, u"2"_s, 2)));
    const auto second = edits.take();
    REQUIRE(second.size() == 1);
    CHECK(second.first().version == 2);
    CHECK(second.first().subject == u"rà soát"_s);
    CHECK(edits.documents().constFirst().subject == u"rà soát"_s);
}

TEST_CASE("A field that somebody else changed too waits for a decision, and so does what was removed")
{
    for (const bool removed : {false, true}) {
        for (const bool mine : {true, false}) {
            CAPTURE(removed, mine);
            DocumentEdits edits;
            edits.showStored(u"1678"_s, {documentOfId(4, u"1"_s)});
            edits.edit(documentOfId(4, u"2"_s));
            const QList<OfficialDocument> theirs
                = removed ? QList<OfficialDocument>() : QList<OfficialDocument>{documentOfId(4, u"3"_s, 2)};
            edits.showStored(u"1678"_s, theirs);
            REQUIRE(edits.contests().size() == 1);
            CHECK(edits.contests().constFirst().path == (removed ? QString() : u"number"_s));
            CHECK(edits.anyHeld());
            CHECK(edits.take().isEmpty());
            edits.decide(edits.contests().constFirst(), mine);
            const auto sent = edits.take();
            REQUIRE(sent.size() == (mine ? 1 : 0));
            if (mine) {
                CHECK(sent.first().id == (removed ? 0 : 4));
                CHECK(edits.accept(sent.firstKey(), documentOfId(removed ? 5 : 4, u"2"_s, 3)));
            }
            CHECK_FALSE(edits.anyPending());
            CHECK_FALSE(edits.anyHeld());
        }
    }
}

TEST_CASE("What was refused of a document goes with it, without a question")
{
    DocumentEdits edits;
    edits.showStored(u"1678"_s, {documentOfId(4, u"1"_s)});
    edits.edit(documentOfId(4, u"quá dài"_s));
    edits.refuse(edits.take().firstKey(), {ErrorCode::InvalidValue, u"number"_s, {}}, u"dài quá"_s);
    edits.giveUp(4);
    CHECK_FALSE(edits.anyHeld());
    CHECK(edits.documents().constFirst().number == u"1"_s);
    edits.showStored(u"1678"_s, {});
    CHECK(edits.contests().isEmpty());
    CHECK(edits.documents().isEmpty());
    CHECK(edits.take().isEmpty());
}

TEST_CASE("What was refused stays as typed and says why")
{
    DocumentEdits edits;
    edits.showStored(u"1678"_s, {documentOfId(4, u"1"_s)});
    edits.edit(documentOfId(4, u"quá dài"_s));
    const auto sent = edits.take();
    edits.refuse(sent.firstKey(), {ErrorCode::InvalidValue, u"number"_s, u"quá dài"_s}, u"dài quá"_s);
    CHECK(edits.refusal() == u"dài quá"_s);
    CHECK(edits.anyHeld());
    CHECK(edits.take().isEmpty());
    CHECK(edits.documents().constFirst().number == u"quá dài"_s);
}
