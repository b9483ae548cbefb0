// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Tests of who must report on what.
#include "tests/domain/fixture.h"

#include <algorithm>

using namespace dondoc;
using namespace Qt::StringLiterals;
using fixture::day;

namespace {

QStringList codes(const QList<Expectation> &expected)
{
    QStringList codes;
    for (const Expectation &one : expected)
        codes += one.agencyCode;
    return codes;
}

} // namespace

TEST_CASE("Bodies come in protocol order and then communes by code", "[expectation]")
{
    CHECK(codes(expectations(fixture::smallPlan())) == u"SNNMT STC 1 2 3"_s.split(u' '));
}

TEST_CASE("The coordinating department is itself and nobody else is", "[expectation]")
{
    const QList<Expectation> expected = expectations(fixture::smallPlan());
    CHECK(expected.at(0) == Expectation{u"SNNMT"_s, true, {u"1"_s}});
    CHECK(expected.at(1) == Expectation{u"STC"_s, false, {u"1"_s, u"3"_s, u"4"_s}});
    CHECK(expected.at(2) == Expectation{u"1"_s, false, {u"2.1"_s}});
}

TEST_CASE("A front that leads is named as lead and never expected", "[expectation]")
{
    const PeriodSnapshot data = fixture::smallPlan();
    CHECK(leadsOn(data, u"4"_s, data.period.to) == QStringList{u"STC"_s, u"MTTQ"_s});
    CHECK_FALSE(codes(expectations(data)).contains(u"MTTQ"_s));
}

TEST_CASE("A province expects 83 of whom 82 are asked", "[expectation]")
{
    const QList<Expectation> expected = expectations(fixture::province());
    CHECK(expected.size() == 83);
    CHECK(std::count_if(expected.begin(), expected.end(), [](const Expectation &one) { return one.self; })
          == 1);
    CHECK_FALSE(codes(expected).contains(u"DN"_s));
    CHECK(expected.at(0).agencyCode == u"SNNMT"_s);
    CHECK(expected.at(8).agencyCode == u"03601"_s);
    CHECK(expected.at(82).agencyCode == u"03675"_s);
}

TEST_CASE("Who leads twice is expected once", "[expectation]")
{
    PeriodSnapshot data = fixture::smallPlan();
    data.assignments += fixture::lead(u"2.1"_s, u"2"_s, 5);
    CHECK(leadsOn(data, u"2.1"_s, data.period.to) == QStringList{u"1"_s, u"2"_s, u"3"_s});
    CHECK(expectations(data).at(3).taskNumbers == QStringList{u"2.1"_s});
}

TEST_CASE("Leads come in the order of assignment", "[expectation]")
{
    const PeriodSnapshot data = fixture::smallPlan();
    CHECK(leadsOn(data, u"1"_s, data.period.to) == QStringList{u"SNNMT"_s, u"STC"_s});
    CHECK(leadsOn(data, u"9"_s, data.period.to).isEmpty());
}

TEST_CASE("Coordinating bodies and words that cannot be enumerated lead nothing", "[expectation]")
{
    PeriodSnapshot data = fixture::smallPlan();
    Assignment coordinating = fixture::lead(u"3"_s, u"SNNMT"_s);
    coordinating.role = Role::Coordinate;
    Assignment words = fixture::lead(u"3"_s, QString());
    words.kind = AssigneeKind::FreeText;
    words.printed = u"tổ chức, cá nhân có liên quan"_s;
    data.assignments += {coordinating, words, fixture::groupLead(u"3"_s, u"unknown"_s)};
    CHECK(leadsOn(data, u"3"_s, data.period.to) == QStringList{u"STC"_s});
}

TEST_CASE("Only members and agencies of the cut-off day are expected", "[expectation]")
{
    PeriodSnapshot data = fixture::smallPlan();
    data.groups[0].members[0].validTo = day("2025-11-30");
    data.agencies[2].validTo = day("2025-12-13"); // commune "2"
    CHECK(codes(expectations(data)) == u"SNNMT STC 3"_s.split(u' '));
    data.period = periods::quarter(2025, 3);
    CHECK(codes(expectations(data)) == u"SNNMT STC 1 2 3"_s.split(u' '));
}

TEST_CASE("Headings are led by nobody", "[expectation]")
{
    PeriodSnapshot data = fixture::smallPlan();
    data.assignments += fixture::lead(u"2"_s, u"STC"_s);
    CHECK_FALSE(expectations(data).at(1).taskNumbers.contains(u"2"_s));
}

TEST_CASE("A plan without tasks expects nobody", "[expectation]")
{
    PeriodSnapshot data = fixture::smallPlan();
    data.tasks.clear();
    CHECK(expectations(data).isEmpty());
}

TEST_CASE("An ad hoc period asks only those that it names, about what it names", "[expectation]")
{
    PeriodSnapshot data = fixture::smallPlan();
    data.period.kind = PeriodKind::AdHoc;
    data.period.askedAgencies = {u"STC"_s, u"2"_s, u"MTTQ"_s};
    CHECK(codes(expectations(data)) == QStringList{u"STC"_s, u"2"_s}); // the Front still is not expected
    data.period.askedTasks = {u"2.1"_s, u"3"_s};
    for (int i = 0; i < data.tasks.size(); ++i) {
        data.tasks[i].order = i;
        data.tasks[i].parent = data.tasks.at(i).number.contains(u'.') ? u"2"_s : QString();
    }
    const PeriodSnapshot all = askingAll(data);
    keepAskedTasks(data);
    CHECK(expectations(data).at(0) == Expectation{u"STC"_s, false, {u"3"_s}});
    CHECK(expectations(data).at(1) == Expectation{u"2"_s, false, {u"2.1"_s}});
    CHECK(findTask(data, u"2"_s)); // the heading of 2.1
    CHECK_FALSE(findTask(data, u"1"_s));
    CHECK(askingAll(data).tasks == all.tasks);
}
