// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AskedProposals: the blocks of an issued report are named by the words that they quote.
#include "models/report/drafting/sections/askedproposals.h"

#include "models/report/drafting/sections/outline.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

const IssuedSummary *askedIn(const PeriodSnapshot &data, const QList<ProposedWords> &wordings)
{
    for (const IssuedSummary &issued : data.issuedBefore) {
        for (const ProposedWords &each : wordings) {
            if (issued.blocks.contains(u"V/2/"_s + nameOf(each.text)))
                return &issued;
        }
    }
    return nullptr;
}

} // namespace dondoc::report
