// SPDX-License-Identifier: GPL-3.0-or-later
// IssuePlaces: which column each kind of issue is about.
#include "models/exchange/forms/issueplaces.h"

#include <algorithm>

namespace dondoc::exchange {

namespace {

struct KindColumn {
    IssueKind kind;
    FormColumn column;
};

constexpr KindColumn kColumns[] = {
    {IssueKind::TextWithoutState, FormColumn::State},
    {IssueKind::StateWithoutText, FormColumn::Result},
    {IssueKind::DoneWithoutDate, FormColumn::ProductDate},
    {IssueKind::PercentOutOfRange, FormColumn::Percent},
    {IssueKind::TaskNotLed, FormColumn::Result},
    {IssueKind::HeadingWithEntry, FormColumn::Result},
};

} // namespace

void addPlaces(QList<Issue> *issues, const ReadForm &form)
{
    for (Issue &issue : *issues) {
        const auto at = std::find_if(std::begin(kColumns), std::end(kColumns),
                                     [&issue](const KindColumn &each) { return each.kind == issue.kind; });
        if (issue.place.isEmpty() && at != std::end(kColumns))
            issue.place = form.places.value(issue.taskNumber).value(at->column);
    }
}

} // namespace dondoc::exchange
