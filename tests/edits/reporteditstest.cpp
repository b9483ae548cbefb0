// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Reports under edit: keys, revisions, snapshots and answers.
#include "models/edits/reportedits.h"
#include "models/edits/reporttasks.h"
#include "tests/support/catch.h"

using namespace dondoc;
using namespace dondoc::edits;
using namespace Qt::StringLiterals;

namespace {

const QString kAgency = u"03646"_s;
const ReportEdits::Key kFirst{kAgency, 1};
const Error kWrongPercent{ErrorCode::InvalidValue, u"percent"_s, u"150"_s};

PeriodSnapshot snapshotOf(const QList<AgencyReport> &reports, int quarter = 4)
{
    PeriodSnapshot data;
    data.plan.code = u"1678"_s;
    data.period = periods::quarter(2025, quarter);
    data.reports = reports;
    return data;
}

AgencyReport storedReport(const QString &number, int version = 1)
{
    AgencyReport report{.id = 5, .version = version, .agencyCode = kAgency, .number = number};
    report.entries.append({.id = 50, .version = version, .taskNumber = u"4.1"_s, .result = u"Đã họp"_s});
    return report;
}

/// The edits of quý IV, with a report stored.
ReportEdits shownReports()
{
    ReportEdits edits;
    edits.showData(snapshotOf({storedReport(u"45"_s)}));
    return edits;
}

void typeNumber(ReportEdits &edits, const QString &number, const ReportEdits::Key &key = kFirst)
{
    AgencyReport typed = edits.value(key);
    typed.number = number;
    edits.edit(key, typed);
}

void typePercent(ReportEdits &edits, int percent)
{
    AgencyReport typed = edits.value(kFirst);
    typed.entries.first().percent = percent;
    edits.edit(kFirst, typed);
}

} // namespace

TEST_CASE("A report that is not stored yet is blank, and leaves in NFC with blanks folded")
{
    ReportEdits edits = shownReports();
    const ReportEdits::Key other{u"04246"_s, 1};
    CHECK(edits.value(other) == AgencyReport{.agencyCode = u"04246"_s});
    AgencyReport typed = edits.value(other);
    typed.number = u" 45/BC  "_s;
    typed.entries.append({.taskNumber = u"1"_s, .result = u"a\u0300"_s, .productNumber = u" 7 "_s});
    typed.entries.append({.taskNumber = u"2"_s});
    edits.edit(other, typed);
    const QList<AgencyReport> requests = edits.take();
    REQUIRE(requests.size() == 1);
    CHECK(requests.constFirst().number == u"45/BC"_s);
    REQUIRE(requests.constFirst().entries.size() == 1);
    CHECK(requests.constFirst().entries.constFirst().result == u"à"_s);
    CHECK(requests.constFirst().entries.constFirst().productNumber == u"7"_s);
}

TEST_CASE("A refused field stays and everything else is saved")
{
    ReportEdits edits = shownReports();
    typePercent(edits, 150);
    typeNumber(edits, u"46"_s);
    REQUIRE(edits.take().size() == 1);
    CHECK(edits.refuse(kAgency, kWrongPercent, u"Sai."_s));
    CHECK_FALSE(edits.refuse(kAgency, kWrongPercent, u"Sai."_s));
    CHECK(edits.heldFields(kFirst) == QStringList{u"4.1/percent"_s});
    CHECK(edits.refusal(kFirst) == u"Sai."_s);
    const QList<AgencyReport> rest = edits.take();
    REQUIRE(rest.size() == 1);
    CHECK(rest.constFirst().number == u"46"_s);
    CHECK_FALSE(rest.constFirst().entries.constFirst().percent);
    AgencyReport answer = rest.constFirst();
    answer.version = 2;
    CHECK(edits.accept(answer));
    CHECK(edits.value(kFirst).entries.constFirst().percent == 150);
    CHECK_FALSE(edits.anyPending());
    CHECK(edits.anyHeld());
}

TEST_CASE("A new entry of which all is refused is not sent as a blank one")
{
    ReportEdits edits = shownReports();
    AgencyReport typed = edits.value(kFirst);
    typed.number = u"46"_s;
    typed.entries.append({.taskNumber = u"5"_s, .percent = 150});
    edits.edit(kFirst, typed);
    edits.take();
    edits.refuse(kAgency, kWrongPercent, u"Sai."_s);
    const QList<AgencyReport> rest = edits.take();
    REQUIRE(rest.size() == 1);
    CHECK(rest.constFirst().entries.size() == 1);
}

TEST_CASE("What others stored comes under what is typed, and what waits for that is named")
{
    ReportEdits edits = shownReports();
    typePercent(edits, 50);
    edits.take();
    edits.refuse(kAgency, {ErrorCode::Conflict, u"report"_s, {}}, u"Đã đổi."_s);
    CHECK(edits.showData(snapshotOf({storedReport(u"45"_s)})).isEmpty()); // nothing new
    CHECK(edits.take().isEmpty());
    CHECK(edits.showData(snapshotOf({storedReport(u"của họ"_s, 2)})) == QList{kFirst});
    CHECK(edits.value(kFirst).number == u"của họ"_s);
    const QList<AgencyReport> requests = edits.take();
    REQUIRE(requests.size() == 1);
    CHECK(requests.constFirst().version == 2);
}

TEST_CASE("A field that both changed is a conflict, decided by a person")
{
    ReportEdits edits = shownReports();
    typeNumber(edits, u"của tôi"_s);
    CHECK(edits.showData(snapshotOf({storedReport(u"của họ"_s, 2)})).isEmpty());
    REQUIRE(edits.contests(kFirst).size() == 1);
    const Contest<AgencyReport> contest = edits.contests(kFirst).constFirst();
    CHECK(contest.path == u"number"_s);
    CHECK(edits.take().isEmpty());
    const bool mine = GENERATE(true, false);
    edits.decide({u"04246"_s, 1}, contest, mine); // another report
    edits.decide(kFirst, contest, mine);
    CHECK(edits.value(kFirst).number == (mine ? u"của tôi"_s : u"của họ"_s));
    CHECK(edits.isPending(kFirst) == mine);
}

TEST_CASE("A report that others deleted goes, unless something of mine is in it")
{
    ReportEdits edits = shownReports();
    const bool typed = GENERATE(true, false);
    edits.edit(kFirst, edits.value(kFirst));
    if (typed) {
        typeNumber(edits, u"46"_s);
    }
    edits.showData(snapshotOf({}));
    CHECK(edits.value(kFirst).id == 0);
    CHECK(edits.value(kFirst).number == (typed ? u"46"_s : QString()));
    CHECK(edits.contests(kFirst).isEmpty() != typed);
}

TEST_CASE("A supplement takes the entries over, and one save of an agency is in flight at a time")
{
    ReportEdits edits = shownReports();
    CHECK(edits.revisions(u"04246"_s) == QList{1});
    typeNumber(edits, u"46"_s);
    REQUIRE(edits.take().size() == 1);
    const ReportEdits::Key second = edits.addRevision(kAgency);
    CHECK(edits.revisions(kAgency) == QList{1, 2});
    CHECK(edits.value(second).entries.constFirst().result == u"Đã họp"_s);
    CHECK(edits.value(second).entries.constFirst().id == 0);
    CHECK(edits.value(second).number.isEmpty());
    CHECK(edits.isInFlight(kAgency));
    CHECK(edits.take().isEmpty());
    CHECK(edits.accept(storedReport(u"46"_s, 2)));
    CHECK(edits.take().size() == 1);
    CHECK_FALSE(edits.accept(storedReport(u"46"_s, 2)));
}

TEST_CASE("A report stored here is not taken for deleted by a snapshot from before")
{
    ReportEdits edits;
    edits.showData(snapshotOf({}));
    typeNumber(edits, u"45"_s);
    edits.take();
    CHECK(edits.accept(storedReport(u"45"_s)));
    edits.showData(snapshotOf({}));
    CHECK(edits.value(kFirst).id == 5);
    edits.showData(snapshotOf({storedReport(u"45"_s)}));
    edits.showData(snapshotOf({}));
    CHECK(edits.value(kFirst).id == 0);
}

TEST_CASE("What is refused as a whole is tried again when asked to")
{
    ReportEdits edits = shownReports();
    typeNumber(edits, u"46"_s);
    edits.take();
    edits.refuse(kAgency, {ErrorCode::DiskFull, {}, {}}, u"Đĩa đầy."_s);
    CHECK(edits.take().isEmpty());
    edits.retry();
    CHECK(edits.anyPending());
    CHECK(edits.take().size() == 1);
}

TEST_CASE("What is held waits until its period is shown again, the rest is forgotten")
{
    ReportEdits edits = shownReports();
    typeNumber(edits, u"46"_s, {u"04246"_s, 1});
    typePercent(edits, 150);
    edits.take();
    edits.refuse(kAgency, kWrongPercent, u"Sai."_s);
    edits.showData(snapshotOf({}, 3));
    CHECK_FALSE(edits.anyPending());
    CHECK(edits.anyHeld());
    CHECK(edits.refusal(kFirst).isEmpty());
    edits.showData(snapshotOf({storedReport(u"45"_s)}));
    CHECK(edits.value(kFirst).entries.constFirst().percent == 150);
    CHECK(edits.value({u"04246"_s, 1}).number.isEmpty());
    edits.clear();
    CHECK_FALSE(edits.anyHeld());
}
