// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The example summary goes out in Word, through LibreOffice, and comes back.
#include "models/domain/assessment/assessedperiod.h"
#include "models/exchange/docx/reviewdiff.h"
#include "models/report/composer.h"
#include "models/report/drafting/context/composeoptions.h"
#include "models/services/datafilesession.h"
#include "models/services/periodservice.h"
#include "models/services/planservice.h"
#include "tests/app/program.h"
#include "tests/support/catch.h"

#include <QStandardPaths>
#include <QUrl>

using namespace dondoc;
using namespace dondoc::test;
using namespace Qt::StringLiterals;

namespace {

/// The present draft as `dondoc summary` composes it, and where it comes from.
struct Draft {
    report::Document document;
    exchange::ReportOrigin origin;
};

Draft draftOf(const Desk &desk)
{
    const auto session = services::DataFileSession::open(desk.data(), services::Access::ReadOnly, u"thử"_s);
    REQUIRE(session.ok());
    const Result<Plan> plan = services::PlanService(**session).plan({});
    REQUIRE(plan.ok());
    const Result<Period> period = services::PeriodService(**session).period(plan->code, u"2025-Q4"_s);
    REQUIRE(period.ok());
    const Result<PeriodSnapshot> data = (*session)->snapshot(plan->code, *period, {});
    REQUIRE(data.ok());
    const AssessedPeriodPtr quarter = makeAssessedPeriod(*data);
    const report::ComposeOptions options;
    return {report::compose(quarter->data, quarter->assessment, options), exchange::originOf(quarter->data)};
}

ReviewReturn proposalsIn(const QString &path, const Draft &draft)
{
    const Result<exchange::ReturnedDocument> read = exchange::readReturnedDocx(bytesOf(path), path);
    REQUIRE(read.ok());
    const Result<ReviewReturn> made = exchange::proposalsOf(*read, draft.document, draft.origin);
    REQUIRE(made.ok());
    return *made;
}

QString firstWords(const ReviewReturn &made)
{
    return made.proposals.isEmpty() ? QString() : plainText(made.proposals.constFirst().proposed);
}

} // namespace

TEST_CASE("The example summary comes back from Word and from LibreOffice with nothing to propose")
{
    const Desk desk(Desk::ExampleQuarter);
    const QString docx = desk.path(u"dự thảo.docx"_s);
    REQUIRE(desk.dondoc({u"summary"_s, desk.data(), u"--period"_s, u"2025-Q4"_s, u"--out"_s, docx}).exitCode
            <= 1);
    const Draft draft = draftOf(desk);
    const ReviewReturn sent = proposalsIn(docx, draft);
    CHECK(firstWords(sent) == QString());
    CHECK(sent.proposals.isEmpty());
    CHECK(sent.unchanged > 50);
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        return;
    const QString profile = QUrl::fromLocalFile(desk.path(u"office"_s)).toString();
    run(u"soffice"_s,
        {u"-env:UserInstallation="_s + profile, u"--headless"_s, u"--convert-to"_s, u"docx"_s, u"--outdir"_s,
         desk.path(u"về"_s), docx});
    const ReviewReturn back = proposalsIn(desk.path(u"về/dự thảo.docx"_s), draft);
    CHECK(firstWords(back) == QString());
    CHECK(back.proposals.isEmpty());
    CHECK(back.unchanged == sent.unchanged);
}
