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

qsizetype addressEnd(const QString &proposal)
{
    static const QRegularExpression kAddress(u"^(?:kính )?(?:đề nghị|kiến nghị|đề xuất)(?: với)? "_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return kAddress.match(proposal).capturedLength();
}

QString withoutAddressee(const QString &proposal)
{
    static const QRegularExpression kProvince(u"^(?:UBND |Ủy ban nhân dân )?tỉnh (?:Sơn La )?|^Sơn La "_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = addressEnd(proposal);
    const QString rest = end > 0 ? proposal.mid(end).remove(kProvince) : QString();
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
