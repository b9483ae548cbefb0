// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssueRows: the sentences for what the clerk's register of incoming documents leaves open.
#include "views/messages/issuerows.h"

#include <QCoreApplication>

namespace dondoc::views {

namespace {

constexpr IssueRow kRegister[] = {
    {IssueKind::RegisterColumnMissing, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The register has no column “%1”; what stands in it cannot be taken over.")},
    {IssueKind::RegisterColumnDoubled, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Several columns of the register are “%1”; only the first is read. Look whether it is "
                       "the right one.")},
    {IssueKind::RegisterAgencyOpen, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "It is not certain who “%1” is; it may be %2. Choose the report.")},
    {IssueKind::RegisterFormerName, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "“%1” is an old name, today part of %2. Choose the report.")},
    {IssueKind::RegisterAuthorOpen, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The author “%1” may be another body than %2. Is this its report?")},
    {IssueKind::RegisterSubjectOpen, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The register does not tell whether this document of %1 is its report on the plan "
                       "(“%2”).")},
    {IssueKind::RegisterSeveralRows, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "Several documents may be the report of %1; see %2 too. Choose one.")},
    {IssueKind::RegisterSeveralReports, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1 has %2 reports without a number. Choose the one that this document belongs to.")},
    {IssueKind::RegisterWithoutReport, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "No report of %1 was read or entered yet. Record that its document has come, and "
                       "enter what it says afterwards?")},
    {IssueKind::RegisterFileUnderReview, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "A file of %1 is still under review in “Read files”. Accept it first, and read the "
                       "register then; or is this another document?")},
    {IssueKind::RegisterNumberDiffers, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the register has the number %2, the report %3. Is that to be replaced?")},
    {IssueKind::RegisterSignedDiffers, "register",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "%1: the register dates the document %2, the report says %3. Is that to be replaced?")},
    {IssueKind::RegisterArrivalDiffers, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: by the register the document arrived on %2, on record is %3. Is that to be "
                       "replaced?")},
    {IssueKind::RegisterIncomingDiffers, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the register has it as incoming number %2, on record is %3. Is that to be "
                       "replaced?")},
    {IssueKind::RegisterArrivalBeforeSigned, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the document arrived on %2, before its own day (%3). Look at the register.")},
    {IssueKind::RegisterArrivalAhead, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "%1: the day %2 is still to come. Look at the register.")},
    {IssueKind::RegisterDayBeforePeriod, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the day %2 is before the period began (%3). Look at the register.")},
    {IssueKind::RegisterDayEarly, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the day %2 is weeks before the period ends (%3). Look at the register.")},
    {IssueKind::RegisterIncomingTwice, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The incoming number %1 is given twice; see %2 too. Look at the register.")},
    {IssueKind::RegisterAuthorBlank, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The register does not tell whose document this is (“%1”). Look at the register, or "
                       "enter it by hand.")},
    {IssueKind::RegisterAuthorUnknown, "register",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "“%1” is none of those who are asked to report, and its document is on the plan (“%2”). "
         "Look at the register, or enter it by hand.")},
    {IssueKind::RegisterNumberBlank, "register",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1: the register has no number of this document. Is it its report?")},
};

} // namespace

std::span<const IssueRow> registerIssueRows() { return kRegister; }

} // namespace dondoc::views
