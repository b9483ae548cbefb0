// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SummaryMaker, LetterMaker: what is listed as missing and in which order, and what the files say of
// themselves.
#include "models/domain/plan/planspan.h"
#include "models/domain/summary/letterqueries.h"
#include "models/report/checks/textgaps.h"
#include "models/services/lettermaker.h"
#include "models/services/paperproperties.h"
#include "models/services/slipfile.h"
#include "models/services/summarymaker.h"
#include "tests/services/sessions.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace dondoc;
using namespace dondoc::services;
using namespace Qt::StringLiterals;

namespace {

AssessedPeriodPtr periodIn(const sessions::File &file)
{
    return makeAssessedPeriod(sessions::dataOf(*file.open()));
}

/// A paragraph of the officer's with a place left to fill in, which is a gap of the text.
QList<TextOverride> unfinishedText()
{
    TextOverride added;
    added.key = u"I/2/+1"_s;
    added.kind = TextOverrideKind::Added;
    added.after = u"I/2"_s;
    added.runs = {StyledRun{u"Đã trồng [… ha]."_s, false, false, {}, {}, {}}};
    return {added};
}

} // namespace

TEST_CASE("Gaps are listed with pages as without, the gravest first, the text before the data")
{
    const sessions::File file;
    const auto quarter = periodIn(file);
    SummaryMaker maker;
    const auto composed = maker.compose(quarter, {}, unfinishedText());
    REQUIRE(composed.ok());
    CHECK(composed->pages.isEmpty());
    const auto paged = SummaryMaker().pages(quarter, {}, unfinishedText(), {});
    REQUIRE(paged.ok());
    CHECK_FALSE(paged->pages.isEmpty());
    CHECK(composed->gaps == paged->gaps);

    const QList<Issue> ofText = report::findTextGaps(composed->draft, composed->document, unfinishedText());
    const auto withoutText = maker.compose(quarter, {}, {});
    REQUIRE(withoutText.ok());
    REQUIRE_FALSE(ofText.isEmpty());
    CHECK(
        std::is_sorted(composed->gaps.cbegin(), composed->gaps.cend(),
                       [](const Issue &left, const Issue &right) { return left.severity < right.severity; }));
    const Issue &first = ofText.constFirst();
    const auto ofSeverity
        = std::find_if(composed->gaps.cbegin(), composed->gaps.cend(),
                       [&first](const Issue &each) { return each.severity == first.severity; });
    REQUIRE(ofSeverity != composed->gaps.cend());
    CHECK(*ofSeverity == first);
    CHECK(composed->gaps.size() == withoutText->gaps.size() + ofText.size());
}

TEST_CASE("Pages made while the officer types are those made at once, and a stop leaves nothing behind")
{
    const sessions::File file;
    const auto quarter = periodIn(file);
    SummaryMaker maker;
    REQUIRE(maker.pages(quarter, {}, {}, [](double) { return false; }).ok());
    REQUIRE(maker.pages(quarter, {}, {}, {}).ok());
    const auto typed = maker.pages(quarter, {}, unfinishedText(), {});
    const auto fresh = SummaryMaker().pages(quarter, {}, unfinishedText(), {});
    REQUIRE(typed.ok());
    REQUIRE(fresh.ok());
    CHECK(*maker.pdf(*typed, true) == *maker.pdf(*fresh, true));
    const auto numbered = maker.pages(quarter, {u"12"_s, QDate(2025, 12, 24), {}}, {}, {});
    REQUIRE(numbered.ok());
    CHECK(*maker.pdf(*numbered, true) != *maker.pdf(*fresh, true));
}

TEST_CASE("A submitted report can come back from Word, an issued one cannot")
{
    const sessions::File file;
    const auto quarter = periodIn(file);
    SummaryMaker maker;
    const auto made = maker.pages(quarter, {}, {}, {});
    REQUIRE(made.ok());
    const auto submitted = maker.papersOfSubmission(*made);
    const auto issued = maker.papersOfIssue(*made);
    REQUIRE(submitted.ok());
    REQUIRE(issued.ok());
    CHECK(submitted->docx == *maker.officeFile(*made, u"a.DOCX"_s));
    CHECK(submitted->docx != issued->docx);
    CHECK(submitted->xlsx == issued->xlsx);
    CHECK(submitted->figures == issued->figures);
    CHECK(maker.officeFile(*made, u"a.odt"_s).error().code == ErrorCode::WrongUse);
}

TEST_CASE("The slip for the leader is a PDF or a Word file, the same bytes of the same data")
{
    const sessions::File file;
    const auto made = SummaryMaker().pages(periodIn(file), {}, {}, {});
    REQUIRE(made.ok());
    for (const auto &[path, begin] : {std::pair{u"a.pdf"_s, "%PDF"}, {u"a.DOCX"_s, "PK"}}) {
        const Result<QByteArray> slip = submissionSlip(*made, {u"Lò Văn A"_s, {}}, path);
        REQUIRE(slip.ok());
        CHECK(slip->startsWith(begin));
        CHECK(*slip == *submissionSlip(*made, {u"Lò Văn A"_s, {}}, path));
    }
}

TEST_CASE("Files are dated by the newest entry, or by SOURCE_DATE_EPOCH")
{
    PeriodSnapshot data;
    data.period = periods::quarter(2025, 4);
    CHECK(creationDate(data) == QDate(2025, 12, 14).startOfDay(Qt::UTC));
    CHECK(formCreationDate(data) == QDate(2025, 9, 15).startOfDay(Qt::UTC));
    AgencyReport late;
    late.enteredAt = QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC);
    data.previous = {late};
    CHECK(creationDate(data) == QDate(2025, 12, 14).startOfDay(Qt::UTC));
    CHECK(formCreationDate(data) == late.enteredAt);
    data.reports = {late};
    CHECK(creationDate(data) == late.enteredAt);
    qputenv("SOURCE_DATE_EPOCH", "1767225600");
    CHECK(creationDate(data) == QDateTime::fromSecsSinceEpoch(1767225600, Qt::UTC));
    CHECK(formCreationDate(data) == creationDate(data));
    qunsetenv("SOURCE_DATE_EPOCH");
}

TEST_CASE("The request of every quarter stands on one page, with a contact and without")
{
    const sessions::File file;
    auto data = sessions::dataOf(*file.open());
    data.plan.number = u"215"_s;
    data.plan.symbol = u"KH-UBND"_s;
    data.plan.date = QDate(2025, 8, 18);
    data.office.signerName = u"Nguyễn Văn An"_s;
    data.office.draftingUnit = u"TTBVTV"_s;
    report::LetterOptions options;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        data.period = periods::quarter(2026, quarter);
        const auto longer = combinedWith(data.plan, data.period);
        data.yearSoFar.reset();
        if (longer)
            data.yearSoFar = YearSoFar{*longer, {}, 0, {}, {}, {}};
        for (const QString &contact : {QString(), u"Lò Văn A, 0912 345 678"_s}) {
            options.contact = contact;
            const auto made = LetterMaker().pages(makeAssessedPeriod(data), LetterKind::Request, options, {});
            CAPTURE(quarter, contact.toStdString());
            REQUIRE(made.ok());
            CHECK(made->pages.size() == 1);
        }
    }
}

TEST_CASE("A letter is kept with what its form said, and messages only for those who owe something")
{
    const sessions::File file;
    const auto quarter = periodIn(file);
    LetterMaker maker;
    report::LetterOptions options;
    options.number = u"7"_s;
    options.date = QDate(2025, 12, 17);
    const auto made = maker.pages(quarter, LetterKind::Request, options, {});
    REQUIRE(made.ok());
    CHECK_FALSE(made->pages.isEmpty());
    CHECK(*maker.docx(*maker.compose(quarter, LetterKind::Request, options)) == *maker.docx(*made));
    CHECK(std::any_of(made->gaps.cbegin(), made->gaps.cend(), [](const Issue &gap) {
        return gap.kind == IssueKind::DraftingUnitBlank; // its number and "Lưu" lack it
    }));
    const SentLetter letter = report::sentLetter(LetterKind::Request, options, {u"STC"_s}, made->document);
    CHECK(letter.number == u"7"_s);
    CHECK(letter.sentOn == options.date);
    CHECK(letter.subject == made->document.title);
    CHECK(letter.symbol == letterSymbol(quarter->data.office));
    CHECK(letter.signerName == quarter->data.office.signerName);

    const QString self = quarter->data.plan.coordinatorCode;
    const QString other = quarter->assessment.agencies.constFirst().agencyCode;
    const QStringList codes{self, u"không có"_s, other};
    for (const SentLetter &message : maker.messages(*quarter, codes, {QDate(2025, 12, 20), {}, {}})) {
        CHECK(message.kind == LetterKind::Message);
        CHECK(message.addressees != QStringList{self});
        CHECK_FALSE(message.text.isEmpty());
    }
}

TEST_CASE("The new deadline is two working days after the newest day that is known")
{
    PeriodSnapshot data;
    Assessment assessment;
    CHECK_FALSE(report::nextDeadline(data, assessment, {}).isValid());
    CHECK(report::nextDeadline(data, assessment, QDate(2025, 12, 17)) == QDate(2025, 12, 19));
    assessment.dataUntil = QDate(2025, 12, 18);
    CHECK(report::nextDeadline(data, assessment, QDate(2025, 12, 17)) == QDate(2025, 12, 22));
    assessment.deadlines.agencies = QDate(2025, 12, 25);
    CHECK(report::nextDeadline(data, assessment, QDate(2025, 12, 17)) == QDate(2025, 12, 29));
    assessment = {};
    assessment.deadlines.upward
        = QDate(2025, 12, 19); // the department's own: what comes then is too late for it
    CHECK(report::nextDeadline(data, assessment, QDate(2025, 12, 16)) == QDate(2025, 12, 18));
    CHECK(report::nextDeadline(data, assessment, QDate(2025, 12, 17)) == QDate(2025, 12, 18));
    CHECK(report::nextDeadline(data, assessment, QDate(2025, 12, 18)) == QDate(2025, 12, 19));
    CHECK_FALSE(report::nextDeadline(data, assessment, QDate(2025, 12, 19)).isValid());
    CHECK_FALSE(report::nextDeadline(data, assessment, QDate(2025, 12, 20)).isValid());
}
