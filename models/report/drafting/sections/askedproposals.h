// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AskedProposals: which issued report asked UBND tỉnh for what is proposed.
#pragma once

#include "models/domain/assessment/periodsnapshot.h"
#include "models/report/drafting/context/context.h"
#include "models/report/drafting/context/joinedobstacles.h"

namespace dondoc::report {

/// The first issued report that asked UBND tỉnh for it in any of these words; null where none did.
const IssuedSummary *askedIn(const PeriodSnapshot &data, const QList<ProposedWords> &wordings);
/// As askedIn(), of what other bodies and communes were asked for.
const IssuedSummary *askedOfOthersIn(const PeriodSnapshot &data, const QList<ProposedWords> &wordings);

/// As askedIn(), of the matter: what is printed now may be other words under a heading that was asked about.
const IssuedSummary *askedAbout(const Context &context, const QList<ProposedWords> &printed);
/// The answer, where it can be one to that report: what was entered in its period or before was no secret to
/// it. Blank else.
QString answerTo(const IssuedSummary &issued, const GivenAnswer &answer);
/// The department withdrew it after that report: what agencies raise since is a request of its own.
bool isWithdrawn(const IssuedSummary &issued, const JoinedProposal &proposal);
/// Of what is printed now: an issued report asked UBND tỉnh about it, and it was not withdrawn since.
bool isAskedFurther(const Context &context, const QList<ProposedWords> &printed);
/// Whether V.1 tells the answer under the obstacle's heading, and not as the answer to a report.
bool tellsAnswer(const Context &context, const JoinedObstacle &obstacle);

} // namespace dondoc::report
