// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ErrorRows: the sentences for errors.
#include "views/messages/errorrows.h"

#include <QCoreApplication>

namespace dondoc::views {

namespace {

constexpr ErrorRow kErrors[] = {
    {ErrorCode::FileNotFound,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "There is no file or folder %1. Nothing was changed; check the name and the folder.")},
    {ErrorCode::FileExists,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 exists already and was left as it is. Choose another name.")},
    {ErrorCode::FormExists,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "%1 is there already, with other contents (files like it in the folder: %2). Nothing was "
         "written; choose another folder.")},
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
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "The data file %1 is damaged (%2). It is left as it is; restore the latest copy of it.")},
    {ErrorCode::OtherDataFile,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is another data file than the one that was open. Nothing was taken "
                       "from it or written to it; put the right file back in its place, or save "
                       "a copy of what is open.")},
    {ErrorCode::FileReplaced,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 was removed, renamed or replaced while it was open. Nothing was "
                       "written; put it back in its place, or save a copy of what is open.")},
    {ErrorCode::JournalLeft,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Writing %1 was cut short once, and what is needed to mend it lies beside "
                       "it in %1-journal, in a folder that cannot be written. Nothing was "
                       "written; never copy the file without its journal: copy both to a folder "
                       "of your own and open the file there.")},
    {ErrorCode::KeptFile,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is a data file, or an original that an agency sent, and is never "
                       "written over. Nothing was written; choose another name.")},
    {ErrorCode::NotAFile,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is no ordinary file but a device, a pipe, a link to a folder or the like. It was "
                       "left as it is; choose a file.")},
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
    {ErrorCode::LockedElsewhere,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 lies on a network share, where one writes at a time, and is being written by "
                       "%2. It can be read meanwhile; open it again later. Only if you are sure that "
                       "nobody writes it any more, delete %1.lock beside it.")},
    {ErrorCode::UpgradeForAll,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 lies on a network share and is of an older version of the program. Writing it "
                       "would upgrade it, and everybody who uses it would need this version too, so nothing "
                       "was changed. Install this version for all of them first, then open the file in the "
                       "window, which asks you.")},
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
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "%1 is no file that can be read here. Choose .xlsx, .xls, .ods, .csv, .docx or .odt, a .zip of such "
         "files, or the mail with them (.eml, .msg).")},
    {ErrorCode::NotARegister,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "No sheet has the columns “%1” and “%2” of a register of incoming documents. Choose "
                       "the table that the clerk wrote out.")},
    {ErrorCode::MailEncrypted,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "%1 is a mail that is encrypted, or signed so that only a mail program opens it; it was "
         "not read. Open it there, save what is attached and choose these files.")},
    {ErrorCode::MailWithoutFiles,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is a mail with nothing attached and no table of tasks in its text. If it holds a "
                       "link, fetch the file and choose it; else enter by hand what it says.")},
    {ErrorCode::MailPacked,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 is Outlook's own package of what was attached, which is not opened here. Save the "
                       "files from Outlook and choose them, or have the mail sent again as plain text.")},
    {ErrorCode::NameUnreadable,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "The name of %1 has letters that are not in Unicode, and it was not read. Give the file "
         "another name and read it again.")},
    {ErrorCode::InputMissing,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "There is no %1, or it is a link to what is not there any more. Nothing of it was read; "
         "check the name and the folder.")},
    {ErrorCode::InputForbidden,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "You have no right to read %1. Nothing of it was read; have the right given to you, or "
         "copy it to a folder of your own.")},
    {ErrorCode::EmptyFolder,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "There is no file to read in %1. Check whether it is the right folder or archive.")},
    {ErrorCode::BackupDamaged,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "The copy %1 is damaged or incomplete (%2). Nothing was restored; take another copy, as "
         "the one before it.")},
    {ErrorCode::NoTemporaryRoom,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "The folder for temporary files, %1, cannot be written (%2). Nothing was written; free "
         "some space there, or set TMPDIR to a folder that has some.")},
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
    {ErrorCode::EndedBeforePlan,
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "%1 ended before the plan, which began on %2: nobody had its tasks yet, and no summary "
         "report on it is issued. Nothing was changed.")},
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
    {ErrorCode::ReviewNotRead,
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "You were looking at %1, but the copy that was kept of it (%2) is gone or damaged. "
                       "Read the file again, and mend again what you had mended.")},
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

} // namespace

std::span<const ErrorRow> errorRows() { return kErrors; }

} // namespace dondoc::views
