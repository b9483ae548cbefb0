// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Puts the example's reports together: who, when, under which number, with which entries.
#include "models/example/example.h"

#include "models/domain/reporting/obstaclereview.h"
#include "models/example/exampleentries.h"
#include "models/example/exampleschedule.h"

#include <algorithm>

namespace dondoc::example {

namespace {

constexpr int kDaysToSupplement = 2; // working days after the deadline
constexpr int kDaysOfOwn = 2;        // working days until the coordinating department enters its own results
constexpr int kLeftOutAtFirst = 3;   // tasks missing in a report that is then supplemented
constexpr int kPlansOfHundred = 96;  // communes with a plan of their own
constexpr int kSlowOfHundred = 9;    // of those, some only in the year after

/// One agency's revisions, and the obstacles of the newest.
struct ExampleSet {
    QList<AgencyReport> reports;
    QList<Obstacle> obstacles;
};

class ExampleQuarter
{
public:
    explicit ExampleQuarter(const PeriodSnapshot &data) : m_data(data) { }

    QList<ExampleSet> sets() const
    {
        QList<ExampleSet> all;
        for (const Expectation &expectation : expectations(m_data)) {
            if (!m_schedule.of(expectation.agencyCode).silent)
                all.append(setOf(expectation));
        }
        return all;
    }

private:
    ExampleSet setOf(const Expectation &expectation) const;
    AgencyReport reportOf(const Expectation &expectation) const;
    AgencyReport firstOfTwo(const AgencyReport &whole) const;
    void setReceipt(AgencyReport &report, const QDate &received) const;
    void setLocalPlan(AgencyReport &report) const;
    void tellByPhone(AgencyReport &report) const;
    void leaveOut(QList<TaskEntry> &entries, int count, const QString &code) const;
    ExampleDice dice(const QString &code, const QString &what) const;

    const PeriodSnapshot &m_data;
    ExampleTexts m_texts = exampleTexts();
    ExampleEntries m_entries{m_data, m_texts};
    ExampleSchedule m_schedule{m_data, m_texts};
};

bool tells(const QList<TaskEntry> &entries, const Obstacle &obstacle)
{
    return std::any_of(entries.begin(), entries.end(), [&obstacle](const TaskEntry &entry) {
        return obstacle.taskNumbers.contains(entry.taskNumber);
    });
}

ExampleSet ExampleQuarter::setOf(const Expectation &expectation) const
{
    const ExampleFate fate = m_schedule.of(expectation.agencyCode);
    const ExampleAnswer answer = m_entries.of(expectation);
    AgencyReport report = reportOf(expectation);
    report.entries = answer.entries;
    leaveOut(report.entries, fate.leavesOut, report.agencyCode);
    ExampleSet set;
    if (fate.supplemented) {
        set.reports.append(firstOfTwo(report));
        report.revision = 2;
        setReceipt(report, m_schedule.afterDeadline(kDaysToSupplement));
    }
    set.reports.append(report);
    for (const Obstacle &obstacle : answer.obstacles) {
        if (tells(report.entries, obstacle))
            set.obstacles.append(obstacle);
    }
    return set;
}

AgencyReport ExampleQuarter::reportOf(const Expectation &expectation) const
{
    AgencyReport report;
    report.agencyCode = expectation.agencyCode;
    report.example = true;
    report.channel = Channel::DocumentSystem;
    const bool accepted = dice(report.agencyCode, QStringLiteral("accepted")).chance(50);
    report.state = accepted ? ReportState::Accepted : ReportState::Received;
    const ExampleFate fate = m_schedule.of(report.agencyCode);
    if (fate.leavesOut > 0)
        report.state = ReportState::Received;
    setReceipt(report,
               expectation.self ? m_schedule.afterDeadline(kDaysOfOwn)
                                : m_schedule.receivedOn(report.agencyCode));
    if (expectation.self) // it tells what happened until that day
        report.signedOn = report.receivedOn;
    setLocalPlan(report);
    if (fate.byPhone)
        tellByPhone(report);
    return report;
}

/// The report as it came first: some tasks missing, so that a supplement was asked for.
AgencyReport ExampleQuarter::firstOfTwo(const AgencyReport &whole) const
{
    AgencyReport first = whole;
    leaveOut(first.entries, kLeftOutAtFirst, whole.agencyCode);
    first.state = ReportState::SupplementAsked;
    QStringList missing;
    for (const TaskEntry &entry : whole.entries) {
        if (!first.entries.contains(entry))
            missing.append(entry.taskNumber);
    }
    first.supplementReason = m_texts.supplementReason;
    first.supplementReason.replace(QStringLiteral("{missing}"), missing.join(QStringLiteral(", ")));
    return first;
}

void ExampleQuarter::setReceipt(AgencyReport &report, const QDate &received) const
{
    ExampleDice chooser = dice(report.agencyCode, QStringLiteral("number/%1").arg(report.revision));
    const Agency *agency = findAgency(m_data, report.agencyCode);
    const QString author = !agency || isCommuneLevel(*agency) ? QStringLiteral("UBND")
        : agency->symbol.isEmpty()                            ? agency->code
                                                              : agency->symbol;
    // Numbers run through the year (Nghị định 30/2020): later periods have higher ones.
    const int number = received.dayOfYear() + chooser.between(5, 60) + 40 * (report.revision - 1);
    report.number = QStringLiteral("%1/BC-%2").arg(number).arg(author);
    report.receivedOn = received;
    report.signedOn = m_schedule.signedOn(report.agencyCode, received);
    const QTime morning(1, 0);
    report.enteredAt = QDateTime(received, morning.addSecs(60 * chooser.between(5, 540)), Qt::UTC);
}

void ExampleQuarter::setLocalPlan(AgencyReport &report) const
{
    const Agency *agency = findAgency(m_data, report.agencyCode);
    ExampleDice chooser(report.agencyCode + QStringLiteral("/local plan"));
    const bool hasPlan = chooser.chance(kPlansOfHundred);
    const bool slow = chooser.chance(kSlowOfHundred);
    const QDate start(m_data.plan.firstYear, 8, 11);
    const int days = slow ? chooser.between(130, 420) : chooser.between(0, 100);
    const QDate day = workingDayUntil(m_data.plan.regime, start.addDays(days));
    if (!agency || !isCommuneLevel(*agency) || !hasPlan || day > m_data.period.to)
        return;
    report.localPlanNumber = QStringLiteral("%1/KH-UBND").arg(chooser.between(35, 160));
    report.localPlanDate = day;
}

void ExampleQuarter::tellByPhone(AgencyReport &report) const
{
    report.state = ReportState::Provisional;
    report.channel = Channel::Phone;
    report.number.clear();
    report.signedOn = QDate();
}

void ExampleQuarter::leaveOut(QList<TaskEntry> &entries, int count, const QString &code) const
{
    ExampleDice chooser = dice(code, QStringLiteral("left out"));
    for (int i = 0; i < count && entries.size() > 1; ++i)
        entries.removeAt(chooser.between(0, int(entries.size()) - 1));
}

ExampleDice ExampleQuarter::dice(const QString &code, const QString &what) const
{
    return ExampleDice(code + u'/' + periods::key(m_data.period) + u'/' + what);
}

QList<ExampleSet> setsOf(const PeriodSnapshot &data)
{
    if (!data.period.to.isValid() || data.tasks.isEmpty())
        return {};
    return ExampleQuarter(data).sets();
}

} // namespace

QList<AgencyReport> exampleReports(const PeriodSnapshot &data)
{
    QList<AgencyReport> reports;
    for (const ExampleSet &set : setsOf(data))
        reports += set.reports;
    return reports;
}

QList<Obstacle> exampleObstacles(const PeriodSnapshot &data)
{
    QList<Obstacle> obstacles;
    for (const ExampleSet &set : setsOf(data))
        obstacles += set.obstacles;
    return obstacles;
}

QList<Obstacle> exampleResponses(const PeriodSnapshot &data)
{
    QList<Obstacle> answered;
    for (const ExampleResponse &response : exampleTexts().responses) {
        const ObstacleReview review{.verdict = ObstacleVerdict::Answered,
                                    .answer = response.answer,
                                    .answeredOn = {},
                                    .obstacles = {}};
        for (const Obstacle &obstacle : data.obstacles) {
            const Result<Period> raised = periods::parse(obstacle.raisedIn);
            const bool waits
                = obstacle.example && !isSettled(obstacle.state) && obstacle.heading == response.heading;
            if (!waits || data.period.to < response.since || !raised || raised->to >= response.since)
                continue;
            answered.append(reviewed(obstacle, review, periods::key(data.period)));
        }
    }
    return answered;
}

} // namespace dondoc::example
