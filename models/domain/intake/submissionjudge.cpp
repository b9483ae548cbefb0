// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SubmissionJudge: what of a file that came back can be accepted, and what is wrong with the rest.
#include "models/domain/intake/submissionjudge.h"

#include "models/domain/assessment/earlierstates.h"
#include "models/domain/assessment/expectation.h"
#include "models/domain/assessment/figuredoubts.h"
#include "models/domain/assessment/indicatordemand.h"
#include "models/domain/assessment/indicatorlines.h"
#include "models/domain/assessment/statelabels.h"
#include "models/domain/basics/cellplace.h"
#include "models/domain/intake/filedoubts.h"
#include "models/domain/intake/submissionedits.h"
#include "models/domain/plan/planspan.h"
#include "models/domain/reporting/entryrules.h"
#include "models/domain/reporting/revision.h"
#include "models/domain/text/numberentry.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"

#include <algorithm>
#include <cmath>

namespace dondoc {

namespace {

constexpr double kLeastDifference = 1e-6; // of numbers that are told with six decimals

Issue issueOf(Severity severity, IssueKind kind, const QStringList &arguments)
{
    Issue issue;
    issue.severity = severity;
    issue.kind = kind;
    issue.arguments = arguments;
    return issue;
}

// The cell to be mended, or the one that says most in its row.
QString placeOf(const Submission &submission, const Issue &fault)
{
    const auto cells = submission.cells.value(rowOf(submission, fault.taskNumber));
    const QString result = cells.value(&TaskEntry::result, cells.value(&TaskEntry::state));
    return cells.value(fieldOf(fault.kind), result);
}

// What else was found of a row that an error holds back, and says that it counts, or would once it had a
// state.
void dropOverruled(Submission &submission)
{
    QSet<QString> noTasks;
    for (const Issue &issue : std::as_const(submission.issues)) {
        if (entryrules::isOfNoTask(issue.kind))
            noTasks.insert(issue.taskNumber);
    }
    submission.issues.removeIf([&](const Issue &issue) {
        const bool counts = issue.kind == IssueKind::StateWithoutText
            || issue.kind == IssueKind::ContinuousDone || issue.kind == IssueKind::TextWithoutState;
        return (issue.severity == Severity::Warning && noTasks.contains(issue.taskNumber))
            || (counts && submission.heldBack.contains(issue.taskNumber));
    });
}

/// The row is not taken with the rest. A secret is the officer's to judge: the words may mean another thing.
bool holdsRow(const Issue &issue)
{
    return issue.severity == Severity::Error && !issue.taskNumber.isEmpty()
        && issue.kind != IssueKind::SecretMark;
}

// A figure that nobody asked for is not taken: a fault of it keeps nothing else of the file from it.
void forgiveRowsNotAsked(QList<Issue> &issues)
{
    QList<CellPlace> notAsked;
    for (const Issue &issue : std::as_const(issues)) {
        if (const auto cell = cellPlace(issue.place); cell && issue.kind == IssueKind::FigureNotAsked)
            notAsked.append(*cell);
    }
    for (Issue &issue : issues) {
        const auto cell = notAsked.isEmpty() ? std::nullopt : cellPlace(issue.place);
        const auto isSameRow = [&cell](const CellPlace &each) {
            return cell && each.sheet == cell->sheet && each.row == cell->row;
        };
        if (std::any_of(notAsked.cbegin(), notAsked.cend(), isSameRow))
            issue.severity = std::max(issue.severity, Severity::Warning);
    }
}

} // namespace

QString figureInWords(const IndicatorValue &figure)
{
    QStringList told;
    for (const std::optional<double> &number : {figure.value, figure.cumulative, figure.estimate}) {
        if (number)
            told.append(numbers::entry(number));
    }
    return told.join(QStringLiteral("; "));
}

Issue figureNotAsked(const QString &name, const IndicatorValue &figure, const QString &cell)
{
    return {Severity::Warning, IssueKind::FigureNotAsked, {name, figureInWords(figure)}, {}, {}, cell};
}

SubmissionJudge::SubmissionJudge(const PeriodSnapshot &data, const IntakeOptions &options)
    : m_data(data), m_options(options), m_previous(textOwners(data.previous)),
      m_others(textOwners(data.reports)), m_open(openDifficulties(data, assess(data)))
{
    for (const Agency &agency : data.agencies)
        m_names.insert(agency.code, nameInSentence(agency));
    for (const Indicator &indicator : data.indicators) {
        const QStringList fillers
            = indicator.retired ? QStringList() : fillersOn(indicator, data.groups, data.period.to);
        for (const QString &code : fillers)
            m_asked[code].insert(indicator.code);
    }
    for (const IndicatorValue &figure : data.figures + data.previousFigures) {
        if (figure.source != ValueSource::Agency)
            m_province.append(figure);
    }
    for (const IndicatorValue &figure : data.earlierFigures)
        m_earlier[figure.agencyCode].append(figure);
    for (const Expectation &expected : expectations(data)) {
        m_led.insert(expected.agencyCode, expected.taskNumbers);
        m_openTasks.insert(expected.agencyCode, openTasks(expected));
    }
}

Submission SubmissionJudge::judged(Submission submission) const
{
    if (submission.verdict == Verdict::Accepted)
        return submission;
    submission.issues = openIssues(submission);
    submission.heldBack.clear();
    submission.revision = 0;
    submission.expected = int(m_openTasks.value(submission.agencyCode).size());
    submission.read = receipt(mendedReport(submission), submission.agencyCode);
    submission.figures.clear();
    submission.reviews.clear();
    if (!submission.agencyCode.isEmpty()) {
        checkRows(submission);
        checkFigures(submission);
        checkAnswers(submission);
    }
    submission.covered = coveredTasks(submission.read, m_openTasks.value(submission.agencyCode));
    submission.verdict = verdictOf(submission);
    return submission;
}

// What an error holds back is left out; the rest goes on.
void SubmissionJudge::checkRows(Submission &submission) const
{
    const Agency *agency = findAgency(m_data, submission.agencyCode);
    const ReportCheckContext context{agency ? *agency : Agency(),
                                     m_data.tasks,
                                     m_led.value(submission.agencyCode),
                                     m_previous,
                                     m_others,
                                     m_names,
                                     planBegin(m_data.plan)};
    QList<Issue> faults = checkReport(submission.read, context);
    for (Issue &fault : faults) {
        if (fault.place.isEmpty())
            fault.place = placeOf(submission, fault);
    }
    submission.issues += faults + takenBack(submission);
    for (const Issue &issue : std::as_const(submission.issues)) {
        if (holdsRow(issue))
            submission.heldBack.append(issue.taskNumber);
    }
    submission.heldBack.removeDuplicates();
    dropOverruled(submission);
    submission.read.entries.removeIf(
        [&submission](const TaskEntry &entry) { return submission.heldBack.contains(entry.taskNumber); });
}

// What was told as done stays so (rule 12 of the field): the officer asks which of the two holds.
QList<Issue> SubmissionJudge::takenBack(const Submission &submission) const
{
    QList<Issue> doubts;
    for (const TaskEntry &entry : submission.read.entries) {
        const bool agrees = entry.state == EntryState::Done || entry.state == EntryState::NothingArose;
        const Task *task = findTask(m_data, entry.taskNumber);
        if (agrees || !counts(entry) || !task || !staysDone(*task))
            continue;
        const EarlierStates earlier(m_data, *task);
        const EarlierAnswer *told = earlier.doneBy(submission.agencyCode);
        if (!told)
            continue;
        Issue doubt{Severity::Warning,
                    IssueKind::StateWentBack,
                    {m_names.value(submission.agencyCode), entry.taskNumber, periods::title(told->period),
                     periods::title(m_data.period), text::lowerFirst(printedWord(entry.state))},
                    submission.agencyCode,
                    entry.taskNumber};
        doubt.place = placeOf(submission, doubt);
        doubts.append(doubt);
    }
    return doubts;
}

// An agency speaks only of the indicators that it is asked for.
void SubmissionJudge::checkFigures(Submission &submission) const
{
    const QSet<QString> asked = m_asked.value(submission.agencyCode);
    for (const IndicatorValue &told : mendedFigures(submission)) {
        IndicatorValue figure = told;
        if (asked.contains(figure.indicatorCode)) {
            figure.agencyCode = submission.agencyCode;
            figure.periodKey = periods::key(m_data.period);
            submission.figures.append(figure);
            continue;
        }
        const Indicator *indicator = findIndicator(m_data, figure.indicatorCode);
        const QString name = indicator ? indicator->name : figure.indicatorCode; // taken back meanwhile
        const auto cells = submission.figureCells.value(figure.indicatorCode);
        submission.issues.append(figureNotAsked(name, figure, cells.value(&IndicatorValue::value)));
    }
    submission.issues += changedGiven(submission);
    forgiveRowsNotAsked(submission.issues);
    checkDoubts(submission);
}

// By the record only where the form is of this file: another has other numbers.
void SubmissionJudge::checkAnswers(Submission &submission) const
{
    constexpr int kShown = 80;
    const QString &made = submission.origin.fileUuid;
    const bool byRecord = made.isEmpty() || made == m_data.fileUuid;
    const QList<OpenDifficulty> open = m_open.value(submission.agencyCode);
    for (const DifficultyAnswer &answer : submission.answers) {
        if (const OpenDifficulty *about = answeredDifficulty(open, answer, byRecord))
            submission.reviews.append({answer.verdict, {}, {}, about->obstacles, 1});
        else if (!isAnsweredSo(m_data, submission.agencyCode, answer, byRecord))
            submission.issues.append({Severity::Warning,
                                      IssueKind::DifficultyNotOpen,
                                      {text::shortened(answer.text, kShown)},
                                      {},
                                      {},
                                      answer.place});
    }
}

// Held against each other and what the agency told before: against that alone, since a batch brings thousands
// of figures.
void SubmissionJudge::checkDoubts(Submission &submission) const
{
    PeriodSnapshot told;
    told.period = m_data.period;
    told.agencies = m_data.agencies;
    told.indicators = m_data.indicators;
    told.targets = m_data.targets;
    told.figures = submission.figures + m_province;
    for (const IndicatorValue &figure : std::as_const(submission.figures)) {
        if (const IndicatorValue *last = findFigure(m_data.previousFigures, figure.indicatorCode,
                                                    ValueSource::Agency, figure.agencyCode))
            told.previousFigures.append(*last);
    }
    told.earlierFigures = m_earlier.value(submission.agencyCode);
    const QList<FigureDoubt> doubts = figureDoubts(told);
    for (const FigureDoubt &found : doubts) {
        Issue doubt = found.issue;
        doubt.place = submission.figureCells.value(found.indicatorCode).value(found.field);
        submission.issues.append(doubt);
        if (doubt.kind == IssueKind::FigureNegative)
            leaveOutNumber(submission.figures, found);
    }
}

// What the form prints is not read from it: who writes over it is told so.
QList<Issue> SubmissionJudge::changedGiven(const Submission &submission) const
{
    QList<Issue> issues;
    const QList<IndicatorDemand> demands = submission.given.isEmpty()
        ? QList<IndicatorDemand>()
        : indicatorsToFill(m_data, submission.agencyCode);
    for (const GivenCell &cell : submission.given) {
        const auto demand = std::find_if(demands.cbegin(), demands.cend(), [&cell](const auto &each) {
            return each.indicator->code == cell.indicatorCode;
        });
        if (demand == demands.cend())
            continue;
        const Amount ours = cell.isTarget ? demand->target : headline(*demand->indicator, demand->last);
        if (cell.number && ours && std::abs(*cell.number - *ours) < kLeastDifference)
            continue;
        const QString said = cell.number ? numbers::entry(cell.number) : cell.said;
        issues.append({Severity::Warning,
                       IssueKind::GivenCellChanged,
                       {cell.title, said, ours ? numbers::entry(ours) : QStringLiteral("–")},
                       {},
                       {},
                       cell.place});
    }
    return issues;
}

bool SubmissionJudge::hasNewFigures(const Submission &submission) const
{
    return std::any_of(submission.figures.cbegin(), submission.figures.cend(),
                       [this](const IndicatorValue &figure) {
                           return nextFigure(findFigure(m_data.figures, figure.indicatorCode,
                                                        ValueSource::Agency, figure.agencyCode),
                                             figure)
                               .has_value();
                       });
}

void SubmissionJudge::tellWhose(Submission &submission) const
{
    QStringList names;
    for (const QString &code : std::as_const(submission.candidates))
        names.append(m_names.value(code, code));
    const bool other = !submission.contradicted && !submission.otherBody.isEmpty();
    const bool former = !submission.contradicted && !other && !submission.formerName.isEmpty();
    const auto kind = submission.contradicted ? IssueKind::AgencyContradicted
        : names.isEmpty()                     ? IssueKind::AgencyNotFound
        : other                               ? IssueKind::AgencyOtherBody
        : former                              ? IssueKind::AgencyFormerName
                                              : IssueKind::AgencyDoubtful;
    QStringList told{text::joinedWithAnd(names)};
    if (former)
        told.prepend(text::lowerFirst(submission.formerName));
    if (other)
        told.prepend(submission.otherBody);
    submission.issues.append(issueOf(Severity::Error, kind, told));
}

Verdict SubmissionJudge::verdictOf(Submission &submission) const
{
    if (submission.skipped)
        return Verdict::Skipped;
    if (submission.error.code != ErrorCode::None)
        return Verdict::Unreadable;
    if (!findAgency(m_data, submission.agencyCode)) {
        tellWhose(submission);
        return Verdict::NeedsAgency;
    }
    submission.issues += elsewhereIssues(submission.origin, m_data);
    if (isOfElsewhere(submission.origin, m_data) && !submission.consented)
        return Verdict::NeedsConsent;
    const AgencyReport &read = submission.read;
    submission.issues += dayIssues(m_data.period, read.receivedOn, IssueKind::ReceivedBeforePeriod,
                                   IssueKind::ReceivedEarly);
    submission.issues
        += dayIssues(m_data.period, read.signedOn, IssueKind::SignedBeforePeriod, IssueKind::SignedEarly);
    if (!submission.hasTable)
        return isBeforePeriod(m_data.period, read.receivedOn) ? Verdict::NeedsLook : Verdict::NoTable;
    if (submission.read.entries.isEmpty() && submission.figures.isEmpty() && submission.reviews.isEmpty())
        return Verdict::NothingRead;
    const AgencyReport newest = newestOf(submission.agencyCode);
    const bool alone = tellsFiguresAlone(submission);
    if (alone)
        submission.issues.append(issueOf(Severity::Note, IssueKind::FiguresAlone, {}));
    const auto next = alone ? std::nullopt : nextRevision(newest, submission.read);
    const bool isNew = next || hasNewFigures(submission) || !submission.reviews.isEmpty();
    submission.revision = next ? next->revision : isNew ? newest.revision : 0;
    if (!isNew)
        return Verdict::Unchanged;
    submission.issues += versionIssues(newest, read, next);
    return wantsLook(submission) ? Verdict::NeedsLook : Verdict::Ready;
}

AgencyReport SubmissionJudge::receipt(const AgencyReport &whole, const QString &agencyCode) const
{
    AgencyReport report = whole;
    report.agencyCode = agencyCode;
    report.receivedOn = m_options.receivedOn;
    report.channel = m_options.channel;
    report.state = ReportState::Received;
    return report;
}

AgencyReport SubmissionJudge::newestOf(const QString &agencyCode) const
{
    if (const AgencyReport *newest = newestReport(m_data.reports, agencyCode, isAnyReport))
        return *newest;
    AgencyReport blank;
    blank.agencyCode = agencyCode;
    return blank;
}

} // namespace dondoc
