// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProposalWords: whom they address, and which draft they mean.
#include "models/report/drafting/sections/proposalwords.h"

#include "models/domain/text/text.h"
#include "models/report/drafting/context/tasknames.h"
#include "models/report/drafting/context/wording.h"

#include <QRegularExpression>

namespace dondoc::report {

using namespace Qt::StringLiterals;

QString withoutAddressee(const QString &proposal)
{
    static const QRegularExpression kAddress(
        u"^(?:kính )?(?:đề nghị|kiến nghị|đề xuất)(?: với)?(?: UBND tỉnh| Ủy ban nhân dân tỉnh| tỉnh)?(?: Sơn La)? "_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = kAddress.match(proposal);
    const QString rest = match.hasMatch() ? proposal.mid(match.capturedLength()) : QString();
    return text::upperFirst(isPredicate(rest) ? rest : proposal);
}

QString draftMeant(const Context &context, const JoinedProposal &proposal)
{
    const Task *task = proposal.tasks.size() == 1 ? taskOf(context, proposal.tasks.constFirst()) : nullptr;
    if (!task || task->product.isEmpty())
        return {};
    const bool said = text::searchKey(proposal.text).contains(text::searchKey(taskLabel(*task)));
    return said ? QString() : namedTask(context, task->number);
}

} // namespace dondoc::report
