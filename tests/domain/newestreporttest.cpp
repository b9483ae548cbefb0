// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The newest report of an agency: one rule, whoever asks.
#include "models/domain/reporting/agencyreport.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

AgencyReport agencyReport(const QString &agency, int revision, const QString &number, bool received = true)
{
    AgencyReport made;
    made.agencyCode = agency;
    made.revision = revision;
    made.number = number;
    made.state = received ? ReportState::Received : ReportState::Asked;
    made.receivedOn = received ? QDate(2025, 12, 15) : QDate();
    return made;
}

} // namespace

TEST_CASE("The newest report of an agency has the highest revision", "[newestreport]")
{
    const QList<AgencyReport> reports{agencyReport(u"SCT"_s, 9, u"another"_s),
                                      agencyReport(u"STC"_s, 2, u"second"_s),
                                      agencyReport(u"STC"_s, 1, u"first"_s)};
    REQUIRE(newestReport(reports, u"STC"_s));
    CHECK(newestReport(reports, u"STC"_s)->number == u"second"_s);
    CHECK_FALSE(newestReport(reports, u"SNV"_s));
}

TEST_CASE("Of reports of one revision the later in the list is the newest", "[newestreport]")
{
    const QList<AgencyReport> reports{agencyReport(u"STC"_s, 2, u"read"_s),
                                      agencyReport(u"STC"_s, 2, u"read again"_s)};
    REQUIRE(newestReport(reports, u"STC"_s));
    CHECK(newestReport(reports, u"STC"_s)->number == u"read again"_s);
}

TEST_CASE("What was asked for and did not come is the newest only where any report will do", "[newestreport]")
{
    const QList<AgencyReport> reports{agencyReport(u"STC"_s, 1, u"came"_s),
                                      agencyReport(u"STC"_s, 2, u"asked"_s, false)};
    CHECK(newestReport(reports, u"STC"_s)->number == u"came"_s);
    CHECK(newestReport(reports, u"STC"_s, isAnyReport)->number == u"asked"_s);
    const auto none = [](const AgencyReport &) { return false; };
    CHECK_FALSE(newestReport(reports, u"STC"_s, none));
}
