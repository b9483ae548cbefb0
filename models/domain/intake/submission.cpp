// SPDX-License-Identifier: GPL-3.0-or-later
// Submission: the keywords of what may become of one.
#include "models/domain/intake/submission.h"

#include <array>

namespace dondoc {

QString keyword(Verdict verdict)
{
    // In the order of Verdict.
    static constexpr std::array kKeywords{"ready",         "unchanged",    "needs_agency",
                                          "needs_consent", "nothing_read", "document",
                                          "unreadable",    "accepted",     "skipped"};
    return QString::fromLatin1(kKeywords.at(size_t(verdict)));
}

} // namespace dondoc
