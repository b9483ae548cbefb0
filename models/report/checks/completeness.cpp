// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Completeness: what is missing or doubtful before the report can be laid before UBND tỉnh.
#include "models/report/checks/completeness.h"

#include "models/domain/assessment/issueddoubts.h"
#include "models/domain/assessment/statelabels.h"
#include "models/domain/text/text.h"
#include "models/report/checks/obstaclegaps.h"
#include "models/report/drafting/context/sentences.h"
#include "models/report/editing/textoverrides.h"
#include "models/report/layout/glyphcoverage.h"

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

Issue issue(IssueKind kind, const QStringList &arguments = {}, const QString &agency = {},
            const QString &task = {})
{
    return {Severity::Warning, kind, arguments, agency, task};
}

constexpr qsizetype kMostWhose = 10; ///< senders that a sentence names
constexpr int kShownLength = 60;     ///< characters of a text that a sentence quotes

QString agencyNameOf(const PeriodSnapshot &data, const QString &code)
{
    const Agency *agency = findAgency(data, code);
    return agency ? nameInSentence(*agency) : code;
}

QList<Issue> blankOfAnyPaper(const PeriodSnapshot &data)
{
    QList<Issue> issues;
    if (data.plan.number.isEmpty() || !data.plan.date.isValid())
        issues.append(issue(IssueKind::PlanNumberBlank));
    if (data.office.signerName.isEmpty())
        issues.append(issue(IssueKind::SignerBlank));
    if (data.office.draftingUnit.isEmpty())
        issues.append(issue(IssueKind::DraftingUnitBlank));
    return issues;
}

QList<Issue> blankFields(const PeriodSnapshot &data)
{
    QList<Issue> issues = blankOfAnyPaper(data);
    if (data.office.recipients.isEmpty())
        issues.append(issue(IssueKind::RecipientsBlank));
    return issues;
}

QList<Issue> agencyGaps(const PeriodSnapshot &data, const Assessment &assessment)
{
    QList<Issue> issues;
    for (const AgencyProgress &agency : assessment.agencies) {
        if (agency.self && agency.blankTasks.isEmpty()) // what it has not entered: ownGaps()
            continue;
        const QString name = agencyNameOf(data, agency.agencyCode);
        if (!agency.received)
            issues.append(issue(IssueKind::AgencyMissing, {name}, agency.agencyCode));
        else if (!agency.complete())
            issues.append(
                issue(IssueKind::AgencyIncomplete,
                      {name, QString::number(agency.tasksCovered), QString::number(agency.tasksExpected)},
                      agency.agencyCode, agency.missingTasks.value(0)));
    }
    return issues;
}

bool isToldAlready(const QList<Issue> &disagreements, const QString &agency, const QString &task)
{
    return std::any_of(disagreements.cbegin(), disagreements.cend(), [&](const Issue &each) {
        return each.kind == IssueKind::StateWentBack && each.agencyCode == agency && each.taskNumber == task;
    });
}

// The report to UBND tỉnh says nothing of its author's silence, so that it has to end before the issue.
QList<Issue> ownGaps(const PeriodSnapshot &data, const Assessment &assessment)
{
    const QString self = data.plan.coordinatorCode;
    const AgencyProgress *own = assessment.agency(self);
    QList<Issue> issues;
    for (const QString &number : own ? own->missingTasks : QStringList()) {
        issues.append(
            issue(IssueKind::OwnTaskWithoutEntry, {agencyNameOf(data, self), number}, self, number));
        issues.last().severity = Severity::Error;
    }
    return issues;
}

QList<Issue> taskGaps(const Assessment &assessment)
{
    QList<Issue> issues;
    for (const TaskProgress &task : assessment.tasks) {
        if (!task.hasContent())
            issues.append(issue(IssueKind::TaskWithoutResult, {task.taskNumber}, {}, task.taskNumber));
    }
    return issues;
}

// At the end of the year the officer is asked where all but a few of many are done.
QList<Issue> nearlyDone(const PeriodSnapshot &data, const Assessment &assessment)
{
    constexpr int kFew = 5; // % of those who lead
    QList<Issue> issues;
    for (const TaskProgress &task : assessment.tasks) {
        const int all = int(task.asked.size());
        const int done = task.done() + task.count(ProgressState::NothingArose);
        const bool few = done < all && 100 * (all - done) <= kFew * all;
        if (few && task.done() > 0 && !isDone(task.state) && !task.overruled
            && periods::closesYear(data.period))
            issues.append(issue(IssueKind::NearlyDone,
                                {task.taskNumber, QString::number(done), QString::number(all)}, {},
                                task.taskNumber));
    }
    return issues;
}

// What was done in an earlier period stays so until the officer confirms what is said of it now.
QList<Issue> doubts(const PeriodSnapshot &data, const Assessment &assessment)
{
    QList<Issue> issues;
    for (const TaskProgress &progress : assessment.tasks) {
        const Task *task = findTask(data, progress.taskNumber);
        if (!task || progress.doubted.isEmpty() || progress.overruled)
            continue;
        const EarlierStates earlier(data, *task);
        for (const QString &code : progress.doubted) {
            const TaskEntry *entry = currentEntry(data, assessment, code, task->number);
            const EarlierAnswer *told = earlier.doneBy(code);
            if (entry && told && !isToldAlready(data.disagreements, code, task->number))
                issues.append(
                    issue(IssueKind::StateWentBack,
                          {agencyNameOf(data, code), task->number, periods::title(told->period),
                           periods::title(data.period), text::lowerFirst(printedWord(entry->state))},
                          code, task->number));
        }
    }
    return issues;
}

QString allWords(const TaskEntry &entry)
{
    QStringList words;
    for (QString TaskEntry::*const text : textsOf<TaskEntry, FieldKind::Text>())
        words.append(entry.*text);
    return words.join(u'\n');
}

QList<Issue> textGaps(const PeriodSnapshot &data, const AgencyReport &report, GlyphCoverage &coverage)
{
    QList<Issue> issues;
    for (const TaskEntry &entry : report.entries) {
        const QString words = allWords(entry);
        const QString where = u"%1, %2"_s.arg(agencyNameOf(data, report.agencyCode), entry.taskNumber);
        if (text::carriesSecretMark(words))
            issues.append(issue(IssueKind::SecretMark, {where}, report.agencyCode, entry.taskNumber));
        const QString unprintable = coverage.missingFrom(words);
        if (!unprintable.isEmpty())
            issues.append(issue(IssueKind::UnprintableCharacter, {where, unprintable}, report.agencyCode,
                                entry.taskNumber));
    }
    return issues;
}

QString wordsOf(const Block &block)
{
    Document alone;
    alone.sections = {{u"body"_s, Orientation::Portrait, {block}}};
    return allText(alone);
}

bool isWritten(const Block &block, const std::optional<QList<TextOverride>> &own)
{
    return !own || std::holds_alternative<Letterhead>(block) || std::holds_alternative<Signature>(block)
        || ownBlock(*own, blockKey(block));
}

} // namespace

QList<Issue> findUnprintable(const Document &document, const std::optional<QList<TextOverride>> &own,
                             const QString &fontFamily)
{
    QList<Issue> issues;
    GlyphCoverage coverage(fontFamily);
    for (const Section &section : document.sections) {
        for (const Block &block : section.blocks) {
            const QString words = isWritten(block, own) ? wordsOf(block) : QString();
            const QString unprintable = coverage.missingFrom(words);
            if (unprintable.isEmpty())
                continue;
            const QString quoted = u"“%1”"_s.arg(text::shortened(words.simplified(), kShownLength));
            issues.append(issue(IssueKind::UnprintableCharacter, {quoted, unprintable}));
            issues.last().place = blockKey(block);
        }
    }
    return issues;
}

QList<Issue> findFilesUnderReview(const PeriodSnapshot &data)
{
    if (data.underReview.isEmpty())
        return {};
    QStringList whose;
    for (const FileUnderReview &file : data.underReview)
        whose.append(file.agencyCode.isEmpty() ? u"“%1”"_s.arg(file.shown)
                                               : agencyNameOf(data, file.agencyCode));
    whose.removeDuplicates();
    if (whose.size() > kMostWhose)
        whose = whose.mid(0, kMostWhose) + QStringList{u"…"_s};
    return {
        issue(IssueKind::FilesUnderReview, {QString::number(data.underReview.size()), whose.join(u", "_s)})};
}

QList<Issue> findLetterGaps(const PeriodSnapshot &data) { return blankOfAnyPaper(data); }

QList<Issue> findGaps(const PeriodSnapshot &data, const Assessment &assessment, const QString &fontFamily)
{
    return findGaps(data, assessment, joinWords(data, assessment), fontFamily);
}

QList<Issue> findGaps(const PeriodSnapshot &data, const Assessment &assessment, const JoinedWords &words,
                      const QString &fontFamily)
{
    QList<Issue> issues = ownGaps(data, assessment) + blankFields(data) + findFilesUnderReview(data)
        + agencyGaps(data, assessment) + taskGaps(assessment) + nearlyDone(data, assessment)
        + findObstacleGaps(data, words) + data.disagreements + doubts(data, assessment)
        + doubtsSinceIssue(data);
    GlyphCoverage coverage(fontFamily);
    for (const AgencyProgress &agency : assessment.agencies) {
        if (const AgencyReport *report = currentReport(data, assessment, agency.agencyCode))
            issues += textGaps(data, *report, coverage);
    }
    if (assessment.exampleReports > 0) {
        Issue note = issue(IssueKind::ExampleData, {QString::number(assessment.exampleReports)});
        note.severity = Severity::Note;
        issues.append(note);
    } else if (assessment.drawsOnExample) {
        issues.append(issue(IssueKind::ExampleBefore));
    }
    return issues + Sentences(data.sentences).check();
}

} // namespace dondoc::report
