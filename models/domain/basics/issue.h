// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Issue: one problem of a batch (a check, a report to be printed), as data.
#pragma once

#include "models/domain/basics/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace dondoc {

enum class Severity { Error, Warning, Note };

/// Which rule found it. views/messages has a sentence for each.
enum class IssueKind {
    // integrity of the file (services::FileCheck)
    DamagedPage,            ///< arguments: SQLite's words
    DanglingReference,      ///< arguments: table, count
    TextNotNfc,             ///< arguments: record
    UnknownTaskNumber,      ///< arguments: task number
    EntryOfForeignTask,     ///< agency does not lead the task; arguments: agency, task
    DateOrder,              ///< received before signed; arguments: agency
    ReceivedInFuture,       ///< arguments: agency, date
    ProductBeforePlan,      ///< an error where it is read; arguments: agency, task, its day, the plan's first
    ProductAfterReceipt,    ///< an error too; arguments: agency, task, its day, day of receipt
    StateDeniesText,        ///< nothing arose, but a result with numbers; arguments: agency, task
    StateDeniesShare,       ///< done below 100 %, or under way at 100 %; arguments: agency, task, share
    StateDeniesProduct,     ///< not begun or nothing arose, but a product or 100 %; arguments: agency, task
    LocalPlanWithoutNumber, ///< arguments: agency, what stands there
    LocalPlanBeforePlan,    ///< arguments: agency, its day, the plan's first
    LocalPlanAfterReceipt,  ///< arguments: agency, its day, day of receipt
    LetterNumberTwice,      ///< in one year; arguments: number, the days of the letters
    DoneWithoutDate,        ///< a task with a product done without a delivery date; arguments: agency, task
    ContinuousDone,         ///< said to be done, counts as under way; a note; arguments: agency, task
    PercentOutOfRange,      ///< outside 0..100; arguments: agency, task, percent
    StateWithoutText,       ///< arguments: agency, task
    HeadingWithEntry,       ///< arguments: task
    AgencyWithoutTask,      ///< arguments: agency
    TaskWithoutLead,        ///< arguments: task
    OriginalLost,           ///< gone, or of another size; arguments: file, agency
    CumulativeFell,         ///< smaller than in the period before; arguments: agency, indicator
    FigureNegative,         ///< arguments: agency, indicator
    PartOverCumulative,     ///< more in the period than since the year began; likewise
    FigureOverProvince, ///< more than one agency can have; arguments: agency, indicator, figure, the bound
    FigureFarOff,       ///< more than 3 times the median of earlier ones, or under a third; likewise
    EstimateUnderCumulative, ///< less by the year's end than there is already; arguments: agency, indicator
    StockOfTwoFigures,  ///< what stands at a time, told as two numbers; arguments: agency, indicator, both
                        ///< numbers
    PartOverWhole,      ///< more than the total that it is part of; arguments: agency, indicator, figure, the
                        ///< total's name, its figure
    PartsOverWhole,     ///< together; arguments: agency, the total, its figure, names of the parts, their
                        ///< sum
    CoursesOverPeople,  ///< arguments: agency, indicator of courses, its figure, that of people, its figure
    FigureImpossible,   ///< more than any agency of any province can have; arguments: agency, indicator,
                        ///< figure, the bound
    DocumentIncomplete, ///< without number, day, issuer or subject; arguments: document
    DocumentDoubled,    ///< told already, as the plan, a letter or another one listed; arguments: document
    DocumentInFuture,   ///< arguments: document, date
    PeriodBeforePlan,   ///< ended before the plan began; arguments: period, its last day, the plan's first
    // what stands in the way of printing (report::findGaps)
    AgencyMissing,       ///< arguments: agency
    AgencyIncomplete,    ///< arguments: agency, covered, expected
    TaskWithoutResult,   ///< arguments: task
    NearlyDone,          ///< at the year's end; arguments: task, done, all who lead it
    OwnTaskWithoutEntry, ///< of the coordinating department; an error; arguments: agency, task
    ObstacleDayPassed,   ///< carried over, and its proposal's day is past: not printed; arguments: heading,
                         ///< count
    ObstacleNotRaisedAgain, ///< not raised for two quarters: not printed; arguments: heading, count
    ProposalAwaited,   ///< an issued report asked UBND tỉnh for it; a note; arguments: heading, number and
                       ///< symbol of that report, its day
    ProposalDayPassed, ///< asked too, and the day that it names is past: told as no longer asked;
                       ///< arguments: as before
    PlanNumberBlank,
    SignerBlank,
    DraftingUnitBlank, ///< letters bear it in their number and under Lưu (Nghị định 30/2020, Phụ lục I)
    RecipientsBlank,
    UnprintableCharacter, ///< arguments: where, the characters
    SecretMark,           ///< a text carries a mark of secrecy; arguments: where
    ExampleData,          ///< arguments: count of reports marked as example
    FilesUnderReview,     ///< read and not accepted yet: counted nowhere; arguments: count, whose
    ExampleBefore,        ///< only earlier periods hold what was made up, and the report draws on it
    TemplateFault,        ///< arguments: key, placeholder
    // what the text of the summary itself lacks (report::findTextGaps); place: the block's key
    AddresseeBlank,    ///< no "Kính gửi"
    EndMarkMissing,    ///< the last paragraph does not end in "./."
    AnnexNotMentioned, ///< arguments: annex
    PlaceholderLeft,   ///< arguments: what stands there
    FigureChanged,     ///< of the officer's text; arguments: what is printed, what the data say
    OwnTextLost,       ///< the draft no longer has its block: not printed; arguments: beginning of the text
    OmissionLost,      ///< what was left out is no longer in the draft; arguments: its beginning
    WordsLeftOut,      ///< an annex tells only part of what was reported; a note; arguments: annex, task,
                       ///< sentences told, all, agency
    DraftChanged,      ///< behind the officer's text; arguments: beginning of the text
    // where quarters and a longer period disagree (composeLonger); warnings
    CumulativeDisagrees, ///< not the quarters' sum; arguments: agency, indicator, period, reported, sum
    StateWentBack,       ///< done, later not; arguments: agency, task, period, later period, state there
    IssuedDoneDoubted,   ///< an issued report told it as done, a version that came since does not; arguments:
                         ///< agency, task, number and symbol of that report, its day, period, day on which
                         ///< the version came, state there
    LongerStateDiffers,  ///< arguments: agency, task, longer period, state reported, quarter, state there
    LongerFigureDiffers, ///< arguments: agency, indicator, longer period, reported, composed
    // what an agency's form says (exchange::readForm, checkReport, recogniseAgency)
    FormWithoutRows,         ///< no table of the plan's tasks in it, nor figures
    FiguresAlone,            ///< of indicators; the agency has not reported; a note
    FormHeadingsLost,        ///< the heading row is gone; the columns were found by their order
    SeveralForms,            ///< arguments: count of agencies' sheets in one file
    WorkbookTruncated,       ///< more rows or cells than are ever read
    MarksLost,               ///< the hidden marks of the form are gone
    FormVersionNewer,        ///< arguments: version
    FormOfOtherFile,         ///< written by another data file
    FormOfOtherPlan,         ///< arguments: plan
    FormOfOtherPeriod,       ///< arguments: period of the form, period read for
    FormSaysOtherPeriod,     ///< by its title, or its file's name; arguments: period said, period read for
    SheetOfOtherPeriod,      ///< left out, since another sheet is of this one; arguments: sheet, period said
    HiddenSheetLeftOut,      ///< since a visible one has the table; arguments: sheet
    SheetMissing,            ///< the file lists it and does not hold it; arguments: sheet
    HiddenTextLeftOut,       ///< arguments: its beginning
    ParagraphNotPlaced,      ///< of a report in prose, of no task; arguments: its beginning
    ProseBesideTable,        ///< not read, since a table is; arguments: tasks
    TableWithoutHeadings,    ///< with tasks in it, and not read; place: its sheet; arguments: count of tasks
    AgencyNotFound,          ///< nothing in the file names an agency
    AgencyDoubtful,          ///< arguments: names that it may be
    AgencyFormerName,        ///< of a commune that was merged; arguments: that name, names of today
    AgencyOtherBody,         ///< of another kind; arguments: as the file writes it, names of those asked
    AgencyContradicted,      ///< mark, sheet and file name disagree; arguments: names
    AgencyOtherThanChosen,   ///< arguments: the one chosen for the file, the one that it speaks of
    SheetOfOtherAgency,      ///< arguments: sheet, the agency that it names, the one the rest is of
    HeadDiffers,             ///< number or day of the document told twice; an error; arguments: taken, other
    EncodingDoubtful,        ///< of a text table; arguments: encoding taken, some words as they are read
    LegacyEncodingConverted, ///< arguments: count of cells, encoding
    DoubledEncodingUndone,   ///< UTF-8 saved twice; arguments: count of cells
    LettersReplaced,         ///< by "?" when it was saved; arguments: count of cells, what stands in one
    LetterUnreadable,        ///< U+FFFD stands for it; arguments: what stands there
    LetterOfOtherPeriod,     ///< the mail's subject says it; arguments: period said, period read for
    LetterOfOtherAgency,     ///< the mail's subject says it; arguments: agency said, that of the file
    LetterDayDiffers,        ///< arguments: day of the mail, the day that it cannot go with
    CameByMail,              ///< a note; arguments: sender, day, subject
    FormulaFault,            ///< a cell holds "#REF!"; arguments: what stands there
    FormulaWithoutResult,    ///< its cell counts as blank; arguments: formula
    FormulaReckoned,         ///< the file holds no result; a note; arguments: formula, result
    RowNotUnderstood,        ///< filled, and of no task; arguments: what stands there
    RowDoubtful,             ///< task found by a text that differs; arguments: task, text
    DoubledRow,    ///< same task twice, the fuller one taken; an error where the other says something else;
                   ///< arguments: task, place of the one left out, what it says
    ColumnDoubled, ///< a second one of that title, not read; arguments: title, text
    ColumnOfOtherTime,   ///< not read; an error where no column of this period stands beside it, else a note;
                         ///< arguments: its title, the first that stands in it
    HiddenRowRead,       ///< arguments: task
    HiddenColumnRead,    ///< a note; arguments: its title
    CellNoted,           ///< somebody wrote beside the cell; a note; arguments: what
    MergedOverTasks,     ///< one text over several tasks' rows; arguments: tasks
    UnknownColumnText,   ///< arguments: title of the column, text
    StateNotUnderstood,  ///< arguments: task, what stands there
    StateDoubtful,       ///< arguments: task, what stands there, state read
    AnswerNotUnderstood, ///< none of those of a list; arguments: what stands there, the answers
    DifficultyNotOpen,   ///< answered, and not open of that agency; arguments: its text
    NumberNotUnderstood, ///< arguments: what stands there
    SeveralNumbers,      ///< in one cell, none taken; arguments: what stands there
    GivenCellChanged,    ///< printed in the form, and not read; arguments: title of its column, what stands
                         ///< there, what we hold; blank: nothing
    NumberDoubtful,      ///< arguments: what stands there, number read
    AmountConverted,     ///< from another unit; arguments: what stands there, number taken with its unit
    AmountOfOtherUnit,   ///< not taken; arguments: what stands there, the unit asked for
    PointDoubtful,       ///< a point may have meant thousands; arguments: number read, the other
    FigureDoubled,       ///< two rows of an indicator that differ: neither taken; an error; arguments:
                         ///< indicator, one's numbers, the other's
    FigureOfOtherName,   ///< its code is of one indicator, its name of another: not taken; an error;
                         ///< arguments: indicator of the code, name in the row, numbers
    NumberStylesMixed,   ///< points and commas mean two things in one table; an error; arguments: two numbers
    CountNotWhole,       ///< of what is counted; not taken; an error; arguments: what stands there, the unit
    FigureNotAsked,      ///< of nobody or of others, or reckoned; arguments: indicator, what was told
    NumberSaysNone,      ///< of a document; counts as blank; arguments: what stands there
    DateNotUnderstood,   ///< arguments: what stands there
    DateDoubtful,        ///< arguments: what stands there, date read
    DayMonthDoubtful,    ///< may stand in each other's place; arguments: date read, the other
    DateAhead,           ///< long after the period; arguments: date read
    CopiedFromPrevious,  ///< the column of the last period copied as it is; arguments: count of tasks
    TaskNotLed,          ///< holds the row back; arguments: agency, task
    TextWithoutState,    ///< arguments: agency, task
    OlderThanStored,     ///< signed before the version that counts; arguments: its day, that one's
    VersionLeavesBlank,  ///< what the version that counts has; arguments: count of tasks, their numbers
    SignedEarly,         ///< weeks before the period ends; arguments: its day, last day of the period
    SignedBeforePeriod,  ///< an error; arguments: its day, first day of the period
    ReceivedEarly,       ///< weeks before the period ends; arguments: day of receipt, last day of the period
    ReceivedBeforePeriod, ///< an error; arguments: day of receipt, first day of the period
    SeveralFiles,         ///< of one agency in one batch; arguments: count, files in order of their days
    // what the clerk's register of incoming documents leaves open (readRegister, matchRegister); warnings
    RegisterColumnMissing,       ///< arguments: title of the column
    RegisterColumnDoubled,       ///< the first is read; arguments: title of the column
    RegisterAgencyOpen,          ///< arguments: author, names that it may be
    RegisterFormerName,          ///< the author is an old one; arguments: that name, names of today
    RegisterAuthorOpen,          ///< another body of the same place; arguments: author, agency
    RegisterSubjectOpen,         ///< not known whether it is the report; arguments: agency, subject
    RegisterSeveralRows,         ///< of one report; arguments: agency, places of the other rows
    RegisterSeveralReports,      ///< that it may be; arguments: agency, count
    RegisterWithoutReport,       ///< none of that agency came in yet; arguments: agency
    RegisterFileUnderReview,     ///< one of the agency waits to be accepted; arguments: agency
    RegisterNumberDiffers,       ///< arguments: agency, number in the register, number stored
    RegisterSignedDiffers,       ///< arguments: agency, day in the register, day stored
    RegisterArrivalDiffers,      ///< arguments: agency, day in the register, day stored
    RegisterIncomingDiffers,     ///< arguments: agency, Số đến in the register, the one stored
    RegisterArrivalBeforeSigned, ///< arguments: agency, day of arrival, day of the document
    RegisterArrivalAhead,        ///< a day to come; arguments: agency, that day
    RegisterDayBeforePeriod,     ///< arguments: agency, that day, first day of the period
    RegisterDayEarly,            ///< arguments: agency, that day, last day of the period
    RegisterIncomingTwice,  ///< arguments: Số đến, places of the other rows and reports that have it
    RegisterAuthorBlank,    ///< of a document on the plan; arguments: subject
    RegisterAuthorUnknown,  ///< of a document on the plan; arguments: author, subject
    RegisterNumberBlank,    ///< arguments: agency
    MendNotPlaced,          ///< in a review that is gone on with; arguments: row, what had been written there
    SameAsPrevious,         ///< texts equal to last period's; arguments: agency, count
    ChangedSinceIssue,      ///< arguments: period, place, the figure printed, the figure now
    ChangedSinceSubmission, ///< place: the block's key; arguments: "70 → 71; 64 → 65", blank: other words
    SameAsOther,            ///< texts equal to other agencies'; arguments: agency, count, others
};

/// A problem, where it is, and the record to jump to.
struct Issue {
    Severity severity = Severity::Warning;
    IssueKind kind = IssueKind::DamagedPage;
    QStringList arguments = {};
    QString agencyCode = {}; ///< record to jump to; empty where none
    QString taskNumber = {}; ///< record to jump to; empty where none
    QString place = {}; ///< in a file that was read, "Nhiệm vụ!G12", or the key of a block of the summary
    QList<Id> obstacles = {}; ///< those to be looked at again
    QDate askedOn = {};       ///< day of the issued report that asked for them; invalid: none did
    friend bool operator==(const Issue &, const Issue &) = default;
};

} // namespace dondoc
