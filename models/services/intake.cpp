// SPDX-License-Identifier: GPL-3.0-or-later
// Intake: file → sheets → form → whose it is → what of it can be accepted.
#include "models/services/intake.h"

#include "models/domain/assessment/expectation.h"
#include "models/domain/intake/submissionedits.h"
#include "models/domain/plan/agencyrecognition.h"
#include "models/domain/reporting/revision.h"
#include "models/domain/text/text.h"
#include "models/exchange/forms/formreader.h"
#include "models/exchange/sheets/sheetreader.h"

#include <algorithm>

namespace dondoc::services {

using namespace exchange;

namespace {

Submission blankSubmission(const IncomingFile &file, const QString &shown)
{
    Submission submission;
    submission.file = text::normalized(shown);
    submission.original = {text::normalized(file.name), file.bytes};
    return submission;
}

Submission unreadable(const IncomingFile &file, const QString &shown, const Error &error)
{
    Submission submission = blankSubmission(file, shown);
    submission.error = error;
    submission.verdict = Verdict::Unreadable;
    return submission;
}

Issue issueOf(Severity severity, IssueKind kind, const QStringList &arguments)
{
    Issue issue;
    issue.severity = severity;
    issue.kind = kind;
    issue.arguments = arguments;
    return issue;
}

struct ColumnField {
    FormColumn column;
    EntryField field;
};

constexpr ColumnField kFields[] = {
    {FormColumn::Task, EntryField::Task},
    {FormColumn::State, EntryField::State},
    {FormColumn::Result, EntryField::Result},
    {FormColumn::Estimate, EntryField::Estimate},
    {FormColumn::Percent, EntryField::Percent},
    {FormColumn::Difficulty, EntryField::Difficulty},
    {FormColumn::Cause, EntryField::Cause},
    {FormColumn::Proposal, EntryField::Proposal},
    {FormColumn::ProductNumber, EntryField::ProductNumber},
    {FormColumn::ProductDate, EntryField::ProductDate},
};

QHash<EntryField, QString> entryCellsOf(const QHash<FormColumn, QString> &places)
{
    QHash<EntryField, QString> cells;
    for (const ColumnField &each : kFields) {
        if (const QString place = places.value(each.column); !place.isEmpty())
            cells.insert(each.field, place);
    }
    return cells;
}

bool differs(const QString &mark, const QString &ours) { return !mark.isEmpty() && mark != ours; }

// The cell to be mended, or the one that says most in its row.
QString placeOf(const Submission &submission, const Issue &fault)
{
    const auto cells = submission.cells.value(rowOf(submission, fault.taskNumber));
    const QString result = cells.value(EntryField::Result, cells.value(EntryField::State));
    return cells.value(fieldOf(fault.kind), result);
}

QString fileNameOf(const QString &path) { return path.section(QLatin1Char('/'), -1); }

} // namespace

Intake::Intake(const PeriodSnapshot &data, const IntakeOptions &options)
    : m_data(data), m_options(options), m_previous(textOwners(data.previous)),
      m_others(textOwners(data.reports)), m_agencies(data.agencies)
{
    for (const Agency &agency : data.agencies)
        m_names.insert(agency.code, nameInSentence(agency));
    for (const Indicator &indicator : data.indicators)
        m_indicators.insert(text::searchKey(indicator.name), indicator.code);
    for (const Indicator &indicator : data.indicators) {
        const QStringList fillers
            = indicator.retired ? QStringList() : fillersOn(indicator, data.groups, data.period.to);
        for (const QString &code : fillers)
            m_asked[code].insert(indicator.code);
    }
    for (const IndicatorValue &figure : data.earlierFigures)
        m_earlier[figure.agencyCode].append(figure);
    for (const Expectation &expected : expectations(data))
        m_led.insert(expected.agencyCode, expected.taskNumbers);
}

QList<Submission> Intake::read(const IncomingFile &file, const QString &shown) const
{
    return isArchive(file.bytes) ? readArchive(file, shown) : readTable(file, shown);
}

QList<Submission> Intake::readArchive(const IncomingFile &file, const QString &shown) const
{
    const auto members = unpack(file.bytes, file.name);
    if (!members)
        return {unreadable(file, shown, members.error())};
    QList<Submission> submissions;
    for (const ArchivedFile &member : *members) {
        const IncomingFile inner{fileNameOf(member.path), member.bytes};
        const QString place = shown + QLatin1Char('/') + member.path;
        if (member.error.code != ErrorCode::None)
            submissions.append(unreadable(inner, place, member.error));
        else
            submissions += readTable(inner, place);
    }
    if (submissions.isEmpty())
        submissions.append(unreadable(file, shown, {ErrorCode::NotATable, file.name, {}}));
    return submissions;
}

QList<Submission> Intake::readTable(const IncomingFile &file, const QString &shown) const
{
    const auto workbook = readWorkbook(file.bytes, file.name);
    if (!workbook && workbook.error().code == ErrorCode::NotATable) {
        Submission document = blankSubmission(file, shown);
        document.hasTable = false;
        recognise(document, {}, {});
        return {judged(document)};
    }
    if (!workbook)
        return {unreadable(file, shown, workbook.error())};
    QList<Submission> submissions;
    const QList<ReadForm> forms = readForms(*workbook, {m_data.tasks, m_data.period});
    for (const ReadForm &form : forms)
        submissions.append(submissionOf(file, shown, form));
    return submissions;
}

Submission Intake::submissionOf(const IncomingFile &file, const QString &shown, const ReadForm &form) const
{
    Submission submission = blankSubmission(file, shown);
    submission.origin = {form.marks.fileUuid, form.marks.planCode, form.marks.periodKey};
    submission.whole = form.report;
    submission.found = form.issues;
    for (auto task = form.places.cbegin(); task != form.places.cend(); ++task)
        submission.cells.insert(task.key(), entryCellsOf(*task));
    resolveFigures(submission, form);
    recognise(submission, form.marks.agencyCode, form.agencyHints);
    return judged(submission);
}

void Intake::recognise(Submission &submission, const QString &mark, const QStringList &hints) const
{
    if (!m_options.agencyCode.isEmpty()) {
        submission.agencyCode = m_options.agencyCode;
        return;
    }
    const Recognition known = recogniseAgency(m_agencies, mark, hints, submission.original.name);
    submission.candidates = known.candidates;
    submission.contradicted = known.contradicted;
    if (known.sure && !known.contradicted)
        submission.agencyCode = known.code;
    else if (!known.code.isEmpty() && !submission.candidates.contains(known.code))
        submission.candidates.prepend(known.code);
}

Submission Intake::judged(Submission submission) const
{
    if (submission.verdict == Verdict::Accepted)
        return submission;
    submission.issues = openIssues(submission);
    submission.heldBack.clear();
    submission.revision = 0;
    submission.expected = int(m_led.value(submission.agencyCode).size());
    submission.read = receipt(mendedReport(submission), submission.agencyCode);
    submission.figures.clear();
    if (!submission.agencyCode.isEmpty()) {
        checkRows(submission);
        checkFigures(submission);
    }
    submission.verdict = verdictOf(submission);
    return submission;
}

// What an error holds back is left out; the rest goes on.
void Intake::checkRows(Submission &submission) const
{
    const Agency *agency = findAgency(m_data, submission.agencyCode);
    const ReportCheckContext context{agency ? *agency : Agency(),
                                     m_data.tasks,
                                     m_led.value(submission.agencyCode),
                                     m_previous,
                                     m_others,
                                     m_names};
    QList<Issue> faults = checkReport(submission.read, context);
    for (Issue &fault : faults) {
        if (fault.place.isEmpty())
            fault.place = placeOf(submission, fault);
    }
    submission.issues += faults;
    for (const Issue &issue : std::as_const(submission.issues)) {
        if (issue.severity == Severity::Error && !issue.taskNumber.isEmpty())
            submission.heldBack.append(issue.taskNumber);
    }
    submission.heldBack.removeDuplicates();
    submission.read.entries.removeIf(
        [&submission](const TaskEntry &entry) { return submission.heldBack.contains(entry.taskNumber); });
}

void Intake::tellWhose(Submission &submission) const
{
    QStringList names;
    for (const QString &code : std::as_const(submission.candidates))
        names.append(m_names.value(code, code));
    const auto kind = submission.contradicted ? IssueKind::AgencyContradicted
        : names.isEmpty()                     ? IssueKind::AgencyNotFound
                                              : IssueKind::AgencyDoubtful;
    submission.issues.append(issueOf(Severity::Error, kind, {text::joinedWithAnd(names)}));
}

bool Intake::isOfElsewhere(Submission &submission) const
{
    const FormOrigin &origin = submission.origin;
    const bool otherPlan = differs(origin.planCode, m_data.plan.code);
    const bool otherFile = differs(origin.fileUuid, m_data.fileUuid);
    if (otherPlan)
        submission.issues.append(issueOf(Severity::Error, IssueKind::FormOfOtherPlan, {origin.planCode}));
    else if (otherFile)
        submission.issues.append(issueOf(Severity::Error, IssueKind::FormOfOtherFile, {}));
    return otherPlan || otherFile || differs(origin.periodKey, periods::key(m_data.period));
}

Verdict Intake::verdictOf(Submission &submission) const
{
    if (submission.skipped)
        return Verdict::Skipped;
    if (submission.error.code != ErrorCode::None)
        return Verdict::Unreadable;
    if (!findAgency(m_data, submission.agencyCode)) {
        tellWhose(submission);
        return Verdict::NeedsAgency;
    }
    if (isOfElsewhere(submission) && !submission.consented)
        return Verdict::NeedsConsent;
    if (!submission.hasTable)
        return Verdict::NoTable;
    if (submission.read.entries.isEmpty() && submission.figures.isEmpty())
        return Verdict::NothingRead;
    const AgencyReport newest = newestOf(submission.agencyCode);
    const auto next = nextRevision(newest, submission.read);
    const bool isNew = next || hasNewFigures(submission);
    submission.revision = next ? next->revision : isNew ? newest.revision : 0;
    return isNew ? Verdict::Ready : Verdict::Unchanged;
}

AgencyReport Intake::receipt(const AgencyReport &whole, const QString &agencyCode) const
{
    AgencyReport report = whole;
    report.agencyCode = agencyCode;
    report.receivedOn = m_options.receivedOn;
    report.channel = m_options.channel;
    report.state = ReportState::Received;
    return report;
}

AgencyReport Intake::newestOf(const QString &agencyCode) const
{
    if (const AgencyReport *newest = newestReport(m_data.reports, agencyCode, isAnyReport))
        return *newest;
    AgencyReport blank;
    blank.agencyCode = agencyCode;
    return blank;
}

Result<std::optional<AgencyReport>> accept(Office &office, const QString &planCode, const Period &period,
                                           const Submission &submission)
{
    if (submission.hasTable)
        return office.acceptReport(planCode, period, submission.read, submission.original,
                                   submission.figures);
    return office.attach(planCode, period, submission.read, submission.original);
}

} // namespace dondoc::services
