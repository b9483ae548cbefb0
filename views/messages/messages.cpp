// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Messages: the sentences for issues of a file and its periods, and how all sentences are filled in.
#include "views/messages/messages.h"

#include "models/domain/indicators/indicator.h"
#include "models/domain/text/numberentry.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "views/messages/changenames.h"
#include "views/messages/damagewords.h"
#include "views/messages/errorrows.h"
#include "views/messages/fieldnames.h"
#include "views/messages/issuerows.h"
#include "views/messages/reasons.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace dondoc::views {

namespace {

constexpr const char *kContext = "dondoc::views::Messages";

constexpr IssueRow kIssues[] = {
    {IssueKind::DamagedPage, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The data file is damaged: %1. Stop entering and open the latest copy.")},
    {IssueKind::DanglingReference, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "In the table %1, %2 records point to something that is no longer there.")},
    {IssueKind::TextNotNfc, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "A text of %1 is not written in composed letters; searching may miss it. Enter it "
                       "again.")},
    {IssueKind::UnknownTaskNumber, "plan",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "The plan has no task %1, yet something refers to it.")},
    {IssueKind::EntryOfForeignTask, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "Agency %1 reported on task %2, which it does not lead.")},
    {IssueKind::DateOrder, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The report of %1 was received before the day on which it was signed.")},
    {IssueKind::ReceivedInFuture, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The report of %1 carries a day of receipt that has not come yet: %2.")},
    {IssueKind::DoneWithoutDate, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Agency %1 reports task %2 as done, but the day on which its product was delivered is "
                       "missing.")},
    {IssueKind::ContinuousDone, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Agency %1 reports task %2 as done, which is continuous and never done; it counts as "
                       "under way.")},
    {IssueKind::PercentOutOfRange, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Agency %1 gives %3 percent for task %2; it must lie between 0 and 100.")},
    {IssueKind::StateWithoutText, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Agency %1 gives a state for task %2, but no result in words; the state counts, "
                       "but the report is not complete.")},
    {IssueKind::ProductBeforePlan, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the product of task %2 bears the day %3, before the plan (%4). Look at the "
                       "document.")},
    {IssueKind::ProductAfterReceipt, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the product of task %2 bears the day %3, after its report came (%4). Look at the "
                       "document.")},
    {IssueKind::StateDeniesText, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: of task %2 it is said that nothing arose, but the result tells numbers. A report "
                       "tells the state alone; ask which of them holds.")},
    {IssueKind::StateDeniesShare, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the state of task %2 does not fit its share of work (%3). Ask which of them "
                       "holds.")},
    {IssueKind::StateDeniesProduct, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: task %2 is said not to be begun, or that nothing arose, but a product or a whole "
                       "share of work stands beside it. Ask which of them holds.")},
    {IssueKind::LocalPlanWithoutNumber, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: “%2” is no number of its plan; the plan is not counted as sent.")},
    {IssueKind::LocalPlanBeforePlan, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: its plan bears the day %2, before the province's (%3). Look at the plan.")},
    {IssueKind::LocalPlanAfterReceipt, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: its plan bears the day %2, after its report came (%3). Look at the plan.")},
    {IssueKind::LetterNumberTwice, "letters",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The number %1 is given to several letters of one year (%2). Look at the clerk's "
                       "register.")},
    {IssueKind::HeadingWithEntry, "plan",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Row %1 is a heading of the plan; nothing is reported on it.")},
    {IssueKind::AgencyWithoutTask, "plan",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "Agency %1 leads no task of the plan.")},
    {IssueKind::TaskWithoutLead, "plan",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "Nobody leads task %1.")},
    {IssueKind::OriginalLost, "files",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "The file %1 of %2 is not as it was kept. Bring the folder of originals back from a copy, "
         "or read the file in again.")},
    {IssueKind::FigureNegative, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "%1: the figure of “%2” is negative.")},
    {IssueKind::PartOverCumulative, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the figure of “%2” in the period is larger than that since the beginning of "
                       "the year.")},
    {IssueKind::FigureOverProvince, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the figure of “%2” is %3, more than one agency can have (at most %4, by the "
                       "plan and the figures of the province).")},
    {IssueKind::CumulativeFell, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the cumulative figure of “%2” is smaller than in the period before.")},
    {IssueKind::EstimateUnderCumulative, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the estimate of “%2” for the year is smaller than what there is already.")},
    {IssueKind::StockOfTwoFigures, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: “%2” counts what there is at the end of the period, which stands in the column "
                       "of the period; told are %3 there and %4 in all. Ask how much there is now.")},
    {IssueKind::PartOverWhole, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the figure of “%2” is %3, more than that of “%4” (%5), which it is part of.")},
    {IssueKind::PartsOverWhole, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the figure of “%2” is %3, less than its parts together (%4: %5).")},
    {IssueKind::CoursesOverPeople, "file",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "%1: the figure of “%2” is %3, more than that of “%4” (%5). Ask which of them holds.")},
    {IssueKind::FigureImpossible, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the figure of “%2” is %3, more than any agency can have (at most %4).")},
    {IssueKind::FigureFarOff, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the figure of “%2” is far from what it told in earlier periods.")},
    {IssueKind::DocumentIncomplete, "documents",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 lacks its number, day, issuer or subject and is not cited in full; complete it in "
                       "Settings.")},
    {IssueKind::DocumentDoubled, "documents",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is listed although it is told already; the report cites it once.")},
    {IssueKind::DocumentInFuture, "documents",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "%1 carries a day that has not come yet: %2.")},
    {IssueKind::PeriodBeforePlan, "period",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 ended on %2, before the plan, which began on %3: nobody had its tasks yet.")},
    {IssueKind::CumulativeDisagrees, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the cumulative figure of “%2” to the end of %3 is %4, but the quarters add up to "
                       "%5. Ask which of them holds.")},
    {IssueKind::StateWentBack, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: task %2 was done in %3, but is “%5” in %4. Ask which of them holds.")},
    {IssueKind::IssuedDoneDoubted, "file",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "%1: report no. %3 of %4 told task %2 as done, but the agency's report for %5 that came "
         "on %6 says “%7”. It stays done until that report is replaced. Ask which of them "
         "holds.")},
    {IssueKind::LongerStateDiffers, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the report for %3 says of task %2 “%4”, that for %5 “%6”. The former is told.")},
    {IssueKind::LongerFigureDiffers, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: “%2” for %3 is told as %4, but its quarters make %5. The former is told.")},
    {IssueKind::AgencyMissing, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "No report has come from %1.")},
    {IssueKind::AgencyIncomplete, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "%1 reported on %2 of %3 tasks.")},
    {IssueKind::TaskWithoutResult, "plan",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "No agency gave a result for task %1.")},
    {IssueKind::NearlyDone, "plan",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Task %1: %2 of the %3 who lead it are done. Overrule its state if it is to count as "
                       "done.")},
    {IssueKind::OwnTaskWithoutEntry, "file",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "%1 has not entered its own result for task %2; enter it before the report is issued.")},
    {IssueKind::PlanNumberBlank, "plan",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Number or date of the plan is not entered; the report leaves room for it.")},
    {IssueKind::SignerBlank, "office",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The signer's name or position is not entered; see Settings.")},
    {IssueKind::DraftingUnitBlank, "office",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "Letters lack the drafting unit; see Settings.")},
    {IssueKind::RecipientsBlank, "office",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "The list of recipients is empty; see Settings.")},
    {IssueKind::UnprintableCharacter, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The page font cannot print these characters of %1: %2. Enter others.")},
    {IssueKind::SecretMark, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "A text of %1 carries a mark of secrecy. Secret matters must not be kept in this "
                       "program; take them out.")},
    {IssueKind::FilesUnderReview, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Files still under review in “Read files”: %1 (of: %2); not counted yet.")},
    {IssueKind::ExampleData, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 reports of this period are made-up examples; every page says so.")},
    {IssueKind::ExampleBefore, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The report draws on made-up example data of earlier periods; every page says so.")},
    {IssueKind::ChangedSinceIssue, "summary",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: since the issue, the figure at %2 would change from %3 to %4.")},
    {IssueKind::TemplateFault, "templates",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The sentence %1 uses %2, which cannot be filled in; the sentence is printed as it "
                       "stands.")},
};

struct SeverityRow {
    Severity severity;
    const char *keyword;
    const char *word;
};

constexpr SeverityRow kSeverities[] = {
    {Severity::Error, "error", QT_TRANSLATE_NOOP("dondoc::views::Messages", "error")},
    {Severity::Warning, "warning", QT_TRANSLATE_NOOP("dondoc::views::Messages", "warning")},
    {Severity::Note, "note", QT_TRANSLATE_NOOP("dondoc::views::Messages", "note")},
};

QString translated(const char *text) { return QCoreApplication::translate(kContext, text); }

/// %1 … %3 replaced in one pass, so that a "%1" inside a path stays as it is; a sentence need not use all.
QString filled(const QString &pattern, const QStringList &values)
{
    QString sentence;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern.at(i) == QLatin1Char('%') ? pattern.mid(i + 1, 1).toInt() : 0;
        if (place > 0)
            sentence += values.value(place - 1), ++i;
        else
            sentence += pattern.at(i);
    }
    return sentence;
}

const IssueRow *rowIn(std::span<const IssueRow> rows, IssueKind kind)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [=](auto &each) { return each.kind == kind; });
    return row == rows.end() ? nullptr : &*row;
}

const IssueRow *rowOf(IssueKind kind)
{
    for (const std::span<const IssueRow> rows :
         {std::span<const IssueRow>(kIssues), textIssueRows(), registerIssueRows()}) {
        if (const IssueRow *row = rowIn(rows, kind))
            return row;
    }
    return rowIn(formIssueRows(), kind);
}

const SeverityRow &rowOf(Severity severity)
{
    return *std::find_if(std::begin(kSeverities), std::end(kSeverities),
                         [severity](const SeverityRow &each) { return each.severity == severity; });
}

/// What the error is about, as people call it.
QString nameIn(const Error &error)
{
    if (error.code == ErrorCode::InvalidValue)
        return fieldName(error.what);
    const bool ofRecord = error.code == ErrorCode::Conflict || error.code == ErrorCode::UndoRefused;
    return ofRecord ? recordName(error.what) : error.what;
}

/// Of a field that is blank, and of a text that is too long, which is not told again; blank of other values.
QString unusableValue(const Error &error)
{
    bool isNumber = false;
    const double number = error.detail.toDouble(&isNumber);
    if (isNumber && error.what == QLatin1String("value")
        && (!std::isfinite(number) || std::abs(number) > kMostAmount))
        return Messages::tr("The number %1 is larger than any that can be reported (at most %2). Nothing was "
                            "written; check it and its unit.")
            .arg(error.detail, numbers::decimal(kMostAmount, 0));
    constexpr qsizetype kLongestQuoted = 60;
    const QString field = fieldName(error.what);
    const qsizetype size = error.detail.size();
    if (size == 0)
        return Messages::tr(
                   "The field %1 is blank or cannot be used. Nothing was written; correct it and try again.")
            .arg(field);
    if (size > kLongestQuoted)
        return Messages::tr(
                   "The text of the field %1 is too long (%2 characters). Nothing was written; shorten it "
                   "and try again.")
            .arg(field, QString::number(size));
    return {};
}

} // namespace

QString Messages::sentence(const Error &error)
{
    const bool ofField = error.code == ErrorCode::InvalidValue;
    const QString unusable = ofField ? unusableValue(error) : QString();
    if (!unusable.isEmpty())
        return unusable;
    const std::span<const ErrorRow> rows = errorRows();
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&error](const ErrorRow &each) { return each.code == error.code; });
    return row == rows.end() ? QString()
                             : filled(translated(row->text), {nameIn(error), reasonInWords(error.detail)});
}

QString Messages::sentence(const Issue &issue)
{
    if (const QString damage = damageInWords(issue); !damage.isEmpty())
        return text::upperFirst(damage);
    const IssueRow *row = rowOf(issue.kind);
    return row ? text::upperFirst(filled(translated(row->text), issue.arguments)) : QString();
}

QString Messages::contactBlank()
{
    return tr("The department's contact is not entered, so that nobody to ask is named; see Settings.");
}

QString Messages::textCut(const QString &annex)
{
    return tr("%1 holds a text that is longer than a cell takes; its end was left out.").arg(annex);
}

QString Messages::notANumber(const QString &typed)
{
    return numbers::fromEntry(typed)
        ? tr("“%1” is less than 0, which no figure of an indicator can be; it was not saved.").arg(typed)
        : tr("“%1” is no number; write for example 2.654,85.").arg(typed);
}

QString Messages::refusedCell(const QString &typed)
{
    return numbers::fromEntry(typed).value_or(0) < 0
        ? notANumber(typed)
        : tr("“%1” does not belong into this cell; it stays as it was.").arg(typed);
}

QString Messages::takenBack(const QString &label, const QString &where)
{
    const QString name = changeName(label, where);
    return name.isEmpty() ? tr("The last change was taken back.") : filled(tr("Taken back: %1."), {name});
}

QString Messages::doneAgain(const QString &label, const QString &where)
{
    const QString name = changeName(label, where);
    return name.isEmpty() ? tr("The change was done again.") : filled(tr("Done again: %1."), {name});
}

QString Messages::place(const Issue &issue)
{
    QStringList parts{issue.agencyCode, issue.taskNumber};
    parts.removeAll(QString());
    if (!parts.isEmpty())
        return parts.join(QLatin1Char('/'));
    const IssueRow *row = rowOf(issue.kind);
    return QString::fromLatin1(row ? row->place : "file");
}

QString Messages::keyword(Severity severity) { return QString::fromLatin1(rowOf(severity).keyword); }

QString Messages::word(Severity severity) { return translated(rowOf(severity).word); }

} // namespace dondoc::views
