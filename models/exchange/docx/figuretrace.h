// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FigureTrace: where the figures of a draft stand in what a reviewer made of it, and which were changed.
#pragma once

#include "models/domain/summary/reviewproposal.h"

namespace dondoc::exchange {

struct TracedText {
    QList<StyledRun>
        runs; ///< as proposed, cut where figures begin and end; each keeps its rule, task and what was seen
    QList<Contradiction> contradictions;
};

/// present: the draft with its figures, as the data say now. sent: the text as it was sent; blank where it is
/// the present one or is not known. A number written otherwise ("2" for "02") is no contradiction, nor is a
/// figure that the data changed and the reviewer did not.
TracedText traceFigures(const QList<StyledRun> &present, const QList<StyledRun> &proposed,
                        const QString &sent);

} // namespace dondoc::exchange
