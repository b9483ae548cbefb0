// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The officer's list of documents: one change each, taken back whole, and told beside what the file holds.
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include "models/domain/assessment/issueddocuments.h"
#include "models/services/documentservice.h"
#include "models/services/historyservice.h"
#include "models/services/letterservice.h"
#include "models/services/planservice.h"
#include "models/storage/connection.h"

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;
using sessions::codeOf;

namespace {

OfficialDocument letterOfProvince()
{
    OfficialDocument document;
    document.number = u"5121/UBND-KT"_s;
    document.issuedOn = QDate(2025, 11, 5);
    document.issuer = u"UBND tỉnh"_s;
    document.subject = u"V/v đẩy mạnh phát triển cây ăn quả"_s;
    return document;
}

QList<OfficialDocument> storedDocuments(DataFileSession &session)
{
    return session.snapshot({}, sessions::period())->documents;
}

QString newestLabel(DataFileSession &session)
{
    return session.connection().value("SELECT label FROM change_set ORDER BY id DESC LIMIT 1")->toString();
}

} // namespace

TEST_CASE("A document is added, changed and removed, each in one change that undo takes back")
{
    const sessions::File file;
    const auto session = file.open();
    const DocumentService documents(*session);
    const HistoryService history(*session);
    auto stored = documents.save({}, letterOfProvince());
    REQUIRE(stored.ok());
    CHECK(stored->id != 0);
    CHECK(storedDocuments(*session) == QList<OfficialDocument>{*stored});
    CHECK(newestLabel(*session) == u"document_added"_s);

    OfficialDocument changed = *stored;
    changed.kind = DocumentKind::Decision;
    changed.issuedOn = QDate(2025, 11, 6);
    stored = documents.save({}, changed);
    REQUIRE(stored.ok());
    CHECK(stored->version == 2);
    CHECK(newestLabel(*session) == u"document"_s);
    REQUIRE(history.undo().ok());
    CHECK(storedDocuments(*session).constFirst().kind == DocumentKind::OfficialLetter);
    REQUIRE(history.redo().ok());

    REQUIRE(documents.remove(storedDocuments(*session).constFirst()).ok());
    CHECK(newestLabel(*session) == u"document_removed"_s);
    CHECK(storedDocuments(*session).isEmpty());
    REQUIRE(history.undo().ok());
    CHECK(storedDocuments(*session).constFirst().number == u"5121/UBND-KT"_s);
}

TEST_CASE("A document that another window changed is neither written over nor removed")
{
    const sessions::File file;
    const auto session = file.open();
    const DocumentService documents(*session);
    const OfficialDocument first = *documents.save({}, letterOfProvince());
    OfficialDocument other = first;
    other.number = u"5122/UBND-KT"_s;
    REQUIRE(documents.save({}, other).ok());
    OfficialDocument stale = first;
    stale.subject = u"khác"_s;
    CHECK(codeOf(documents.save({}, stale)) == ErrorCode::Conflict);
    CHECK(codeOf(documents.remove(first)) == ErrorCode::Conflict);
    CHECK(storedDocuments(*session).constFirst().number == u"5122/UBND-KT"_s);
    CHECK(codeOf(documents.save(u"khác"_s, letterOfProvince())) == ErrorCode::UnknownPlan);
}

TEST_CASE("A document may be kept before all of it is known, and fields keep their lengths")
{
    const sessions::File file;
    const auto session = file.open();
    const DocumentService documents(*session);
    REQUIRE(documents.save({}, OfficialDocument()).ok());
    CHECK(issuedDocuments(*session->snapshot({}, sessions::period())).isEmpty());
    OfficialDocument document = letterOfProvince();
    document.number = QString(61, u'1');
    CHECK(codeOf(documents.save({}, document)) == ErrorCode::InvalidValue);
    document = letterOfProvince();
    document.issuer = QString(201, u'A');
    CHECK(codeOf(documents.save({}, document)) == ErrorCode::InvalidValue);
}

TEST_CASE("A letter of any period is told by its day, with the plan and the officer's documents")
{
    const sessions::File file;
    const auto session = file.open();
    Plan plan = *PlanService(*session).plan({});
    plan.number = u"215"_s;
    plan.date = QDate(2025, 9, 20);
    REQUIRE(PlanService(*session).savePlan(plan).ok());
    SentLetter letter;
    letter.number = u"7"_s;
    letter.sentOn = QDate(2025, 12, 10);
    letter.addressees = {u"STC"_s};
    REQUIRE(LetterService(*session).send({}, periods::quarter(2025, 4), letter, "%PDF-1.4", {}).ok());
    REQUIRE(DocumentService(*session).save({}, letterOfProvince()).ok());
    for (const Period &period : {periods::quarter(2025, 4), periods::wholeYear(2025)}) {
        const QList<IssuedDocument> issued = issuedDocuments(*session->snapshot({}, period));
        REQUIRE(issued.size() == 3);
        CHECK(issued.at(0).source == DocumentSource::Plan);
        CHECK(issued.at(1).document.number == u"5121/UBND-KT"_s);
        CHECK(issued.at(2).letter == LetterKind::Request);
    }
    const auto next = [&] { return issuedDocuments(*session->snapshot({}, periods::quarter(2026, 1))); };
    CHECK(next().isEmpty());
    letter.kind = LetterKind::Reminder;
    letter.number = u"8"_s;
    letter.sentOn = QDate(2025, 12, 18);
    REQUIRE(LetterService(*session).send({}, periods::quarter(2025, 4), letter, "%PDF-1.4", {}).ok());
    REQUIRE(next().size() == 1);
    CHECK(next().constFirst().about == u"quý IV năm 2025"_s);
}
