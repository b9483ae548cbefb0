// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// The tables of sentences: one row for each ErrorCode and each IssueKind.
#include "views/messages/messages.h"

#include "models/domain/basics/changelabel.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "views/messages/issuerows.h"

#include <algorithm>
#include <iterator>

namespace dondoc::views {

namespace {

constexpr const char *kContext = "dondoc::views::Messages";

/// %1: what the error is about; %2: the detail.
struct ErrorRow {
    ErrorCode code;
    const char *text;
};

constexpr ErrorRow kErrors[] = {
    {ErrorCode::FileNotFound,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "There is no file or folder %1. Nothing was changed; check the name and the folder.")},
    {ErrorCode::FileExists,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 exists already and was left as it is. Choose another name.")},
    {ErrorCode::NotADataFile,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is not a data file of Đôn Đốc. It was left as it is; choose a .dondoc file.")},
    {ErrorCode::ForeignDataFile,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is a data file of another program. It was left as it is; choose a .dondoc file.")},
    {ErrorCode::NewerDataFile,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "%1 was written by a newer version of Đôn Đốc (data version %2). It was left as it is; "
         "install the newer version to open it.")},
    {ErrorCode::DamagedDataFile,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The data file %1 is damaged (%2). It was left as it is; open the latest copy.")},
    {ErrorCode::ReadOnly,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 can only be read here, so nothing was written. Copy it to a folder of your own "
                       "and open that copy.")},
    {ErrorCode::NoPermission,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "You have no right to write or open %1. Nothing was changed; choose another folder "
                       "or ask the person who looks after the computer.")},
    {ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "There is no space left for %1. What was there before is kept; free some space and "
                       "try again.")},
    {ErrorCode::Busy,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is being written by another window or program. Nothing was changed; try again in "
                       "a moment.")},
    {ErrorCode::Conflict,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Somebody else changed this meanwhile (%1). Their change is kept and yours was not "
                       "written; look at the new value and enter yours again if it still holds.")},
    {ErrorCode::UnknownPeriod,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "There is no period “%1”. Write for example 2025-12, 2025-Q4, 2025-H1, 2025-9M or "
                       "2025.")},
    {ErrorCode::UnknownPlan,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "There is no plan “%1” in this file. Name one with --plan.")},
    {ErrorCode::NoPlan,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "This file holds no plan yet, so there is nothing to report on. A file made without "
                       "--empty has the plan in it.")},
    {ErrorCode::PlanNotNamed,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "This file holds several plans (%1). Name one with --plan.")},
    {ErrorCode::UnknownAgency,
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "There is no agency with the code “%1” in this file.")},
    {ErrorCode::UnknownTask,
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "There is no task with the number “%1” in this plan.")},
    {ErrorCode::UnknownIndicator,
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "There is no indicator with the code “%1” in this plan.")},
    {ErrorCode::InvalidValue,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The value “%2” does not fit the field %1. Nothing was written; correct it and try "
                       "again.")},
    {ErrorCode::MissingFont,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "No font with all Vietnamese letters was found for the pages (%1). No document was "
                       "written; install Times New Roman or Tinos.")},
    {ErrorCode::WriteFailed,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 could not be written (%2). What was there before is kept; choose another place.")},
    {ErrorCode::NothingToUndo,
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "There is nothing to undo or to do again.")},
    {ErrorCode::UndoRefused,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "This cannot be undone: %1 was changed again meanwhile. The present value is kept.")},
    {ErrorCode::Unsupported,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "This version cannot do this yet: %1. Nothing was changed.")},
    {ErrorCode::FileDamaged,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "%1 is damaged or incomplete (%2). Nothing of it was read; have it sent again, or open it "
         "in its own program and save it anew.")},
    {ErrorCode::FileTooLarge,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is larger than any report, so it was not read. Keep the tables alone, or split it "
                       "into several files.")},
    {ErrorCode::FileProtected,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is protected by a password and was not read. Open it with the password, save it "
                       "without one and choose it again.")},
    {ErrorCode::OldFormat,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is in a format that is not read here (%2). Open it in Excel or Word, save it as "
                       ".xlsx or .docx and choose that file.")},
    {ErrorCode::NotUnpacked,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is an archive that is not opened here (%2). Unpack it and choose the folder.")},
    {ErrorCode::NotATable,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "%1 is a scan or a picture (%2); no table can be read from it. Keep it as the original "
         "and enter what it says by hand.")},
    {ErrorCode::UnknownFormat,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is no file that can be read here. Choose .xlsx, .ods, .csv or .docx, or a .zip of "
                       "such files.")},
    {ErrorCode::NoAddressee,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "Nobody is left to write to (%1): in this period no agency is missing a report or part "
         "of one. No letter was written.")},
    {ErrorCode::LetterKept,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "A letter of this kind with the number %1 is kept already (%2). Nothing was kept anew; "
         "check the number, or undo the other one where it was kept by mistake.")},
    {ErrorCode::NamelessPeriod,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The ad hoc period has no name. Nothing was written; give it one, such as “Damage of "
                       "storm no. 12”.")},
    {ErrorCode::PeriodExists,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "There is an ad hoc period “%1” already. Nothing was written; choose another name.")},
    {ErrorCode::PeriodDays,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "The days of the period “%1” are not in order. Nothing was written; the first day comes "
         "before the last, the last before the agencies' deadline, and that before the "
         "department's.")},
    {ErrorCode::PeriodHolds,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The period “%1” holds reports or figures, so it was not deleted.")},
    {ErrorCode::AlreadyIssued,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The summary report of %1 was issued (%2) and stays as it is. Nothing was changed.")},
    {ErrorCode::NotIssuedSo,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "This report is issued, and no %1 was kept with it. Write it out as .pdf; that is the "
                       "file as issued.")},
    {ErrorCode::NotIssued,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "The summary report of %1 is not issued, so there is nothing to correct or to attach a "
         "stamped file to. Nothing was changed.")},
    {ErrorCode::IssueStands,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The issuing of a summary report cannot be undone: the report is in others' hands. "
                       "Nothing was changed.")},
    {ErrorCode::NotOurReport,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is not this report: its hidden keys are gone, and too little of its text is found "
                       "in the summary. Nothing was changed; choose the file that was sent out.")},
    {ErrorCode::ForeignReport,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 was made from another data file. Nothing was changed; open that data file, or "
                       "choose another document.")},
    {ErrorCode::ForeignPlan,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 reports on another plan (%2). Nothing was changed; choose that plan first.")},
    {ErrorCode::ForeignPeriod,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 reports on another period (%2). Nothing was changed; choose that period first.")},
    {ErrorCode::WrongUse, QT_TRANSLATE_NOOP("dondoc::views::Messages", "“%1” does not belong here: %2")},
    {ErrorCode::Internal,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The program met a fault of its own (%2). Nothing was changed; please tell its makers "
                       "these words.")},
};

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
    {IssueKind::PercentOutOfRange, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Agency %1 gives %3 percent for task %2; it must lie between 0 and 100.")},
    {IssueKind::StateWithoutText, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Agency %1 gives a state for task %2, but no result in words; the state counts, "
                       "but the report is not complete.")},
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
    {IssueKind::CumulativeFell, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the cumulative figure of “%2” is smaller than in the period before.")},
    {IssueKind::FigureFarOff, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the figure of “%2” is far from what it told in earlier periods.")},
    {IssueKind::CumulativeDisagrees, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the cumulative figure of “%2” to the end of %3 is %4, but the quarters add up to "
                       "%5. Ask which of them holds.")},
    {IssueKind::StateWentBack, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: task %2 was done in %3, but is “%5” in %4. Ask which of them holds.")},
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
    {IssueKind::ExampleData, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 reports of this period are made-up examples; every page says so.")},
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
    for (const std::span<const IssueRow> rows : {std::span<const IssueRow>(kIssues), textIssueRows()}) {
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

} // namespace

QString Messages::sentence(const Error &error)
{
    const auto row = std::find_if(std::begin(kErrors), std::end(kErrors),
                                  [&error](const ErrorRow &each) { return each.code == error.code; });
    return row == std::end(kErrors) ? QString() : filled(translated(row->text), {error.what, error.detail});
}

QString Messages::sentence(const Issue &issue)
{
    const IssueRow *row = rowOf(issue.kind);
    return row ? text::upperFirst(filled(translated(row->text), issue.arguments)) : QString();
}

QString Messages::takenBack(const QString &label)
{
    const ChangeLabel change = ChangeLabel::parse(label);
    return change.keyword == kReviewLabel
        ? tr("Taken back: answer to %1 matters that are to be looked at again.")
              .arg(numbers::count(change.count))
        : QString();
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
