// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Fixture: builds the plans of the tests.
#include "tests/domain/fixture.h"

namespace fixture {

using namespace dondoc;
using namespace Qt::StringLiterals;

QDate day(const char *iso) { return QDate::fromString(QLatin1String(iso), Qt::ISODate); }

Task task(const QString &number, DeadlineKind kind, const char *due)
{
    Task task;
    task.number = number;
    task.text = u"Nhiệm vụ "_s + number;
    task.deadline.kind = kind;
    task.deadline.to = day(due);
    return task;
}

Agency agency(const QString &code, AgencyKind kind, int order)
{
    Agency agency;
    agency.code = code;
    agency.name = code;
    agency.kind = kind;
    agency.order = order;
    return agency;
}

Assignment lead(const QString &taskNumber, const QString &agencyCode, int order)
{
    Assignment assignment;
    assignment.taskNumber = taskNumber;
    assignment.code = agencyCode;
    assignment.order = order;
    return assignment;
}

Assignment groupLead(const QString &taskNumber, const QString &groupCode, int order)
{
    Assignment assignment = lead(taskNumber, groupCode, order);
    assignment.kind = AssigneeKind::Group;
    return assignment;
}

TaskEntry entry(const QString &taskNumber, EntryState state, const char *productDate)
{
    TaskEntry entry;
    entry.taskNumber = taskNumber;
    entry.state = state;
    entry.result = u"Đã tổ chức 03 lớp tập huấn."_s;
    entry.productDate = day(productDate);
    return entry;
}

AgencyReport report(const QString &agencyCode, const char *received, const QList<TaskEntry> &entries,
                    int revision)
{
    AgencyReport report;
    report.agencyCode = agencyCode;
    report.receivedOn = day(received);
    report.revision = revision;
    report.state = report.receivedOn.isValid() ? ReportState::Received : ReportState::Asked;
    report.entries = entries;
    return report;
}

namespace {

Group communes(const QStringList &codes)
{
    Group group;
    group.code = u"communes"_s;
    for (const QString &code : codes)
        group.members += GroupMember{code, {}, {}};
    return group;
}

QString communeCode(int index) { return u"%1"_s.arg(3600 + index, 5, 10, QChar(u'0')); }

void addBodies(PeriodSnapshot &data)
{
    const QStringList departments{u"SNNMT"_s, u"STC"_s, u"SCT"_s, u"SKHCN"_s, u"SVHTTDL"_s, u"SNgV"_s};
    for (const QString &code : departments)
        data.agencies += agency(code, AgencyKind::Department, int(data.agencies.size()) + 1);
    data.agencies += agency(u"MTTQ"_s, AgencyKind::Front, 7);
    data.agencies += agency(u"TTXT"_s, AgencyKind::Centre, 8);
    data.agencies += agency(u"BPTTH"_s, AgencyKind::Press, 9);
    data.agencies += agency(u"DN"_s, AgencyKind::Enterprise, 10);
    Group group;
    group.code = u"departments"_s;
    for (const QString &code : departments)
        group.members += GroupMember{code, {}, {}};
    data.groups += group;
}

void addCommunes(PeriodSnapshot &data)
{
    QStringList codes;
    for (int i = 75; i > 0; --i) {
        codes += communeCode(i);
        data.agencies += agency(codes.constLast(), i > 67 ? AgencyKind::Ward : AgencyKind::Commune, 0);
    }
    data.groups += communes(codes);
}

void addTasks(PeriodSnapshot &data)
{
    const QStringList singles{u"SNNMT"_s, u"STC"_s,  u"SCT"_s,   u"SKHCN"_s, u"SVHTTDL"_s,
                              u"SNgV"_s,  u"TTXT"_s, u"BPTTH"_s, u"MTTQ"_s,  u"DN"_s};
    for (int i = 1; i <= 30; ++i) {
        const QString number = QString::number(i);
        const auto kind = i <= 10 ? DeadlineKind::Continuous
            : i <= 26             ? DeadlineKind::Yearly
            : i <= 29             ? DeadlineKind::Month
                                  : DeadlineKind::None;
        data.tasks += task(number, kind, kind == DeadlineKind::Month ? "2025-10-31" : "");
        data.assignments += i % 3 == 0 ? groupLead(number, u"communes"_s)
            : i == 1                   ? groupLead(number, u"departments"_s)
                                       : lead(number, singles.at(i % 10));
    }
}

} // namespace

PeriodSnapshot smallPlan()
{
    PeriodSnapshot data;
    data.period = periods::quarter(2025, 4);
    data.plan.coordinatorCode = u"SNNMT"_s;
    data.agencies
        = {agency(u"3"_s, AgencyKind::Commune, 0),      agency(u"1"_s, AgencyKind::Ward, 0),
           agency(u"2"_s, AgencyKind::Commune, 0),      agency(u"MTTQ"_s, AgencyKind::Front, 3),
           agency(u"STC"_s, AgencyKind::Department, 2), agency(u"SNNMT"_s, AgencyKind::Department, 1)};
    data.groups = {communes({u"1"_s, u"2"_s, u"3"_s})};
    data.tasks = {task(u"1"_s, DeadlineKind::Continuous), task(u"2"_s, DeadlineKind::None),
                  task(u"2.1"_s, DeadlineKind::Yearly), task(u"3"_s, DeadlineKind::Month, "2025-10-31"),
                  task(u"4"_s, DeadlineKind::None)};
    data.tasks[1].heading = true;
    data.assignments
        = {lead(u"1"_s, u"STC"_s, 1), lead(u"1"_s, u"SNNMT"_s, 0), groupLead(u"2.1"_s, u"communes"_s),
           lead(u"3"_s, u"STC"_s),    lead(u"4"_s, u"STC"_s),      lead(u"4"_s, u"MTTQ"_s, 1)};
    return data;
}

PeriodSnapshot province()
{
    PeriodSnapshot data;
    data.period = periods::quarter(2025, 4);
    data.plan.coordinatorCode = u"SNNMT"_s;
    addBodies(data);
    addCommunes(data);
    addTasks(data);
    return data;
}

PeriodSnapshot randomQuarter(std::mt19937 &random)
{
    PeriodSnapshot data = province();
    const auto below = [&random](unsigned limit) { return int(random() % limit); };
    const QList<Expectation> expected = expectations(data);
    for (const Expectation &one : expected) {
        const int revisions = below(4) == 0 ? 0 : 1 + below(2);
        for (int revision = 1; revision <= revisions; ++revision) {
            AgencyReport sent = report(one.agencyCode, "2025-12-08", {}, revision);
            sent.receivedOn = sent.receivedOn.addDays(below(8) + 4 * revision);
            sent.state = ReportState(below(5));
            for (const QString &number : one.taskNumbers)
                sent.entries += entry(number, EntryState(below(6)), below(3) ? "" : "2025-11-20");
            data.reports += sent;
        }
    }
    return data;
}

} // namespace fixture
