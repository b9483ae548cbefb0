// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssueRows: the sentences for what the text of the summary itself lacks.
#include "views/messages/issuerows.h"

#include <QCoreApplication>

namespace dondoc::views {

namespace {

constexpr IssueRow kText[] = {
    {IssueKind::AddresseeBlank, "summary",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The report has nobody after \"Kính gửi\"; enter the addressee in the settings.")},
    {IssueKind::EndMarkMissing, "summary",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "The last paragraph does not end in \"./.\".")},
    {IssueKind::AnnexNotMentioned, "summary",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "The text does not mention %1.")},
    {IssueKind::PlaceholderLeft, "summary",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "Something is still to be filled in: %1.")},
    {IssueKind::FigureChanged, "summary",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "The text says %1, the data now say %2.")},
    {IssueKind::ChangedSinceSubmission, "summary",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "This paragraph is no longer as it was submitted. %1")},
    {IssueKind::OwnTextLost, "summary",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The draft no longer has this paragraph; your text is not printed: %1")},
    {IssueKind::OmissionLost, "summary",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "The draft no longer has the paragraph that you left out: %1")},
    {IssueKind::ObstacleDayPassed, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "“%1” (raised by %2) names a day that has passed and is not printed until it is said "
                       "whether it still holds.")},
    {IssueKind::ObstacleNotRaisedAgain, "file",
     QT_TRANSLATE_NOOP(
         "dondoc::views::Messages",
         "“%1” (raised by %2) was not raised again for two quarters and is not printed until it "
         "is said whether it still holds.")},
    {IssueKind::ProposalAwaited, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "“%1” was asked of UBND tỉnh in report no. %2 of %3; no answer is entered yet.")},
    {IssueKind::ProposalDayPassed, "file",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "“%1”, asked of UBND tỉnh in report no. %2 of %3, names a day that has passed and is "
                       "told as no longer asked. Say whether an answer is still awaited.")},
    {IssueKind::WordsLeftOut, "summary",
     QT_TRANSLATE_NOOP("dondoc::views::Messages",
                       "%1, task %2: %3 of %4 sentences of %5 are printed; see whether what is left out "
                       "matters.")},
    {IssueKind::DraftChanged, "summary",
     QT_TRANSLATE_NOOP("dondoc::views::Messages", "The draft behind your text has changed: %1")},
};

} // namespace

std::span<const IssueRow> textIssueRows() { return kText; }

} // namespace dondoc::views
