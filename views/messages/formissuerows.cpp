// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssueRows: the sentences for what forms say and how they came back.
#include "views/messages/issuerows.h"

#include <QCoreApplication>

namespace dondoc::views {

namespace {

constexpr IssueRow kForm[] = {
    {IssueKind::FormWithoutRows, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "No table of the plan's tasks was found. Send the form again, or enter the "
                       "report by hand.")},
    {IssueKind::FiguresAlone, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The file tells figures of indicators and nothing of tasks; the agency does not count "
                       "as having reported.")},
    {IssueKind::FormHeadingsLost, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The heading row of the table is gone; the columns were told by their order. "
                       "Look whether each text stands in its field.")},
    {IssueKind::SeveralForms, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The file holds the sheets of %1 agencies; only the first was read here. Read "
                       "the file as one of several.")},
    {IssueKind::WorkbookTruncated, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The file has more rows or cells than a form can have; the rest was not read. "
                       "Delete the blank rows below the table and read it again.")},
    {IssueKind::MarksLost, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The hidden marks of the form are gone; agency and period were told by what "
                       "stands in it. Check both.")},
    {IssueKind::FormVersionNewer, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The form was made by a newer version of Đôn Đốc (form version %1); parts of "
                       "it may be missing. Install the newer version.")},
    {IssueKind::FormOfOtherFile, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The form was made from another data file. Accept it only if it is meant for "
                       "this one.")},
    {IssueKind::FormOfOtherPlan, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The form belongs to another plan (%1). Choose that plan, or have the right "
                       "form filled.")},
    {IssueKind::FormOfOtherPeriod, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The form is for the period %1, but %2 is being read. Choose its period, or "
                       "confirm that it is meant for this one.")},
    {IssueKind::FormSaysOtherPeriod, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The file speaks of %1, but %2 is being read. Choose its period, or confirm that it "
                       "is meant for this one.")},
    {IssueKind::SheetOfOtherPeriod, "sheet",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "The sheet “%1” speaks of %2; it was not read.")},
    {IssueKind::HiddenSheetLeftOut, "sheet",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The hidden sheet “%1” was not read, since another one has the table.")},
    {IssueKind::SheetMissing, "sheet",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The file lists the sheet “%1” and does not hold it; the others were read. Ask for "
                       "the file once more if it matters.")},
    {IssueKind::HiddenTextLeftOut, "form",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "Text that is hidden, struck out or deleted in a tracked change was not read: “%1”. Ask whether it "
         "is meant.")},
    {IssueKind::ParagraphNotPlaced, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "It could not be told to which task a paragraph belongs: “%1”. Enter it under its "
                       "task by hand.")},
    {IssueKind::ProseBesideTable, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Beside the table, the document's text tells of the tasks %1 too; only the table was "
                       "read. Compare both.")},
    {IssueKind::TableWithoutHeadings, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "A table without headings tells of %1 tasks and was not read, since its columns are "
                       "not known. Enter what it says by hand.")},
    {IssueKind::OlderThanStored, "form",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "The report was signed on %1, before the version that counts (%2). Accept it only if it "
         "is to count instead.")},
    {IssueKind::VersionLeavesBlank, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "This version leaves blank what the one that counts says of %1 tasks (%2). Accept it "
                       "only if that is no longer to count.")},
    {IssueKind::ReceivedEarly, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Its day of receipt, %1, is weeks before the period ends (%2). Look at the day.")},
    {IssueKind::ReceivedBeforePeriod, "form",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "Its day of receipt, %1, is before the period began (%2). Look at the day, or accept the "
         "file by itself.")},
    {IssueKind::SeveralFiles, "form",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "There are %1 reports of this agency: %2. Look at them and accept them one by one; the "
         "last one accepted counts.")},
    {IssueKind::MendNotPlaced, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "What you had mended in row %1 finds no place in the file any more: “%2”. Mend it "
                       "again where it belongs.")},
    {IssueKind::AgencyNotFound, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Nothing in the file tells whose report it is. Choose the agency.")},
    {IssueKind::AgencyDoubtful, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "It is not certain whose report this is; it may be of %1. Choose the agency.")},
    {IssueKind::AgencyFormerName, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The file bears an old name, “%1”, today part of %2. Is this its report? Choose the "
                       "agency.")},
    {IssueKind::AgencyContradicted, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The form's mark, its sheet and the file's name speak of different agencies: "
                       "%1. Choose the right one.")},
    {IssueKind::AgencyOtherThanChosen, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The file was read as the report of %1, but speaks of %2. Choose the right agency.")},
    {IssueKind::SheetOfOtherAgency, "sheet",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The sheet “%1” is headed %2, but the rest of the file is of %3. Ask the agency whose "
                       "figures they are.")},
    {IssueKind::EncodingDoubtful, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "In which encoding the text stands is not certain; it was read as %1 (“%2”). Compare "
                       "it with the original, or ask for the file as .xlsx, or as CSV in UTF-8.")},
    {IssueKind::LegacyEncodingConverted, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 cells were typed in the old encoding %2 and converted to Unicode. Look at "
                       "a few of them.")},
    {IssueKind::DoubledEncodingUndone, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The letters of %1 cells were garbled by being saved twice as UTF-8 and were "
                       "restored. Look at a few of them.")},
    {IssueKind::LettersReplaced, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Letters of %1 cells were replaced by “?” when the file was saved (“%2”); nothing "
                       "brings them back. Ask for the file as .xlsx, or as CSV in UTF-8.")},
    {IssueKind::LetterUnreadable, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "A letter of “%1” could not be read. Look at the original and type it in.")},
    {IssueKind::CameByMail, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "It came with the mail of %1 of %2, “%3”.")},
    {IssueKind::FormulaFault, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "A cell holds the fault of a formula, “%1”, and was left out. Enter its value.")},
    {IssueKind::FormulaWithoutResult, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The cell holds a formula whose result is not in the file: “%1”. Ask for its value, "
                       "or have the file saved by Excel and sent again.")},
    {IssueKind::FormulaReckoned, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The cell holds a formula whose result is not in the file: “%1”. It was reckoned as "
                       "“%2”; check it.")},
    {IssueKind::RowNotUnderstood, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "A row that is filled belongs to no task of the plan: “%1”. Enter it under its "
                       "task by hand.")},
    {IssueKind::RowDoubtful, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The row “%2” was read as task %1, whose wording differs. Check that it is "
                       "this task.")},
    {IssueKind::DoubledRow, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Task %1 stands in two rows; the fuller one was taken and %2 left out (“%3”). Add "
                       "what is missing.")},
    {IssueKind::ColumnDoubled, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The table has several columns “%1”; the first one counts, and “%2” was not "
                       "entered. Copy it where it belongs.")},
    {IssueKind::FigureDoubled, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The indicator “%1” stands in two rows with different figures (%2 and %3); neither "
                       "was taken. Ask the agency which one holds.")},
    {IssueKind::FigureOfOtherName, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The row has the code of “%1” and the name “%2”; %3 was not taken. Ask the agency, "
                       "and enter it by hand.")},
    {IssueKind::ColumnOfOtherTime, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The column “%1” tells of another time and was not read (“%2”). Check whether the "
                       "form is of this period, or enter what belongs to it by hand.")},
    {IssueKind::NumberStylesMixed, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Numbers are written in two ways (“%1” and “%2”): points and commas may mean "
                       "thousands or decimals. Compare each figure with the file.")},
    {IssueKind::CountNotWhole, "form",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "“%1” is no whole number, and “%2” is counted one by one; it was not taken. Ask for the number.")},
    {IssueKind::AgencyOtherBody, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The sender is written as “%1”, another body than %2. Is it the report of %2?")},
    {IssueKind::HeadDiffers, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The file bears two numbers of its document: “%1” and “%2”; the first was taken. Ask "
                       "which one holds.")},
    {IssueKind::LetterOfOtherPeriod, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The subject of the mail speaks of %1, but %2 is being read. Check whether the right "
                       "file is attached.")},
    {IssueKind::LetterOfOtherAgency, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The subject of the mail names %1, but the file is of %2. Check whether the right "
                       "file is attached.")},
    {IssueKind::LetterDayDiffers, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The mail was sent on %1, which cannot go with the day %2 of the file or of its "
                       "receipt. Check both days.")},
    {IssueKind::SignedEarly, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The document is dated %1, weeks before the period ends (%2). Check whether it tells "
                       "of the whole period.")},
    {IssueKind::SignedBeforePeriod, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The document is dated %1, before the period begins (%2). Check whether the report is "
                       "of this period, and its day.")},
    {IssueKind::HiddenRowRead, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The row of task %1 was hidden and was read all the same. Check that it is "
                       "meant.")},
    {IssueKind::HiddenColumnRead, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The column “%1” was hidden and was read all the same. Check that it is meant.")},
    {IssueKind::CellNoted, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "A note stands beside the cell: “%1”. See whether it changes what was reported.")},
    {IssueKind::MergedOverTasks, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "One text is said of several tasks (%1) and was entered for each. Divide it if "
                       "need be.")},
    {IssueKind::UnknownColumnText, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The column “%1” is not of the form; its text was not entered: “%2”. Copy it "
                       "where it belongs.")},
    {IssueKind::StateNotUnderstood, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The state of task %1 was not understood: “%2”. Choose a state.")},
    {IssueKind::StateDoubtful, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The words “%2” for task %1 were read as “%3”. Choose another state if that is "
                       "wrong.")},
    {IssueKind::AnswerNotUnderstood, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "“%1” is none of the answers to choose from (%2). Ask what is meant.")},
    {IssueKind::DifficultyNotOpen, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The answer about “%1” was left out: it is not open of this agency, or was answered "
                       "before. See its obstacles.")},
    {IssueKind::NumberNotUnderstood, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "This is no number: “%1”. Enter the number.")},
    {IssueKind::SeveralNumbers, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "“%1” holds several numbers and was not taken. Ask the agency which one holds.")},
    {IssueKind::GivenCellChanged, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The column “%1” is not read from the file: there stands “%2”, and here “%3”. Ask the "
                       "agency if what we hold is wrong.")},
    {IssueKind::NumberDoubtful, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "“%1” was read as %2. Correct it if something else is meant.")},
    {IssueKind::AmountConverted, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "“%1” was taken as %2. Correct it if something else is meant.")},
    {IssueKind::AmountOfOtherUnit, "form",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "“%1” was not taken, since the figure is asked for in %2. Ask the agency, and enter it "
         "in that unit.")},
    {IssueKind::PointDoubtful, "form",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "The number %1 may stand for %2, if its point was meant to part thousands. Correct it if so.")},
    {IssueKind::FigureNotAsked, "form",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "“%1” is no indicator that this agency reports; its figures were left out (%2). Check its name.")},
    {IssueKind::NumberSaysNone, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "“%1” is no number of a document; none is taken. Enter it once there is one.")},
    {IssueKind::DateNotUnderstood, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "This is no date: “%1”. Enter it as day, month and year.")},
    {IssueKind::DateDoubtful, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "“%1” was read as the day %2. Correct it if another is meant.")},
    {IssueKind::DayMonthDoubtful, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The day %1 may be %2, with day and month exchanged. Check which is meant.")},
    {IssueKind::DateAhead, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The day %1 lies more than a month behind the period. Check it.")},
    {IssueKind::CopiedFromPrevious, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "For %1 tasks the result equals the column of the last period. Ask whether "
                       "anything is new.")},
    {IssueKind::TaskNotLed, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Agency %1 does not lead task %2; this row is held back. Leave it out, or "
                       "correct the plan.")},
    {IssueKind::TextWithoutState, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Agency %1 gives a result for task %2, but no state; the entry does not count "
                       "yet. Choose a state.")},
    {IssueKind::SameAsPrevious, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Agency %1 repeats its result of the last period for %2 tasks. Ask whether "
                       "anything is new.")},
    {IssueKind::SameAsOther, "form",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Agency %1 has for %2 tasks the same words as others (%3). Check whose they "
                       "are.")},
};

} // namespace

std::span<const IssueRow> formIssueRows() { return kForm; }

} // namespace dondoc::views
