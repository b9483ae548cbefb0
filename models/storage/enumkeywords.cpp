// SPDX-License-Identifier: GPL-3.0-or-later
// Words: the stable words by which enumerations are stored; the open data's own where it has them.
#include "models/storage/enumkeywords.h"

#include "models/domain/assessment/assessment.h"
#include "models/domain/assessment/statelabels.h"

#include <iterator>

namespace dondoc::storage {
namespace {

constexpr const char *kAddresses[] = {"request", "request_cooperation"};
constexpr const char *kRoles[] = {"lead", "coordinate"};
constexpr const char *kAssigneeKinds[] = {"agency", "group", "free_text"};
constexpr const char *kPeriodKinds[] = {"month", "quarter", "half_year", "nine_months", "year", "ad_hoc"};
constexpr const char *kChannels[] = {"unknown", "document_system", "email", "paper", "phone", "chat"};
constexpr const char *kCompetences[] = {"unknown", "department", "other_department", "province", "central"};
constexpr const char *kObstacleStates[] = {"open", "proposed", "answered"};
constexpr const char *kSummaryStates[] = {"draft", "submitted", "issued"};
constexpr const char *kOwnBlockKinds[] = {"replaced", "added", "left_out"};
constexpr const char *kOwnStyles[] = {"paragraph", "item", "clause", "point", "table"};
constexpr const char *kLetterKinds[] = {"request", "reminder", "supplement", "message"};
constexpr const char *kEntryStates[] = {"", "not_started", "under_way", "done", "suspended", "nothing_arose"};

// A word for a number outside of the list is one that nothing stored can have.
template <std::size_t size, class Enumeration> QString at(const char *const (&words)[size], Enumeration value)
{
    const auto index = std::size_t(value);
    return index < size ? QString::fromLatin1(words[index]) : QStringLiteral("?");
}

} // namespace

QString word(Address value) { return at(kAddresses, value); }
QString word(Role value) { return at(kRoles, value); }
QString word(AssigneeKind value) { return at(kAssigneeKinds, value); }
QString word(PeriodKind value) { return at(kPeriodKinds, value); }
QString word(Channel value) { return at(kChannels, value); }
QString word(Competence value) { return at(kCompetences, value); }
QString word(ObstacleState value) { return at(kObstacleStates, value); }
QString word(SummaryState value) { return at(kSummaryStates, value); }
QString word(TextOverrideKind value) { return at(kOwnBlockKinds, value); }
QString word(RunStyle value) { return at(kOwnStyles, value); }
QString word(LetterKind value) { return at(kLetterKinds, value); }
QString word(EntryState value) { return at(kEntryStates, value); }

QString word(AgencyKind value) { return keyword(value); }
QString word(DeadlineKind value) { return keyword(value); }
QString word(ReportState value) { return keyword(value); }
QString word(Summing value) { return keyword(value); }
QString word(ValueSource value) { return keyword(value); }

} // namespace dondoc::storage
