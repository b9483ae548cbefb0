// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AnnexList: for each phụ lục, who writes it and when it has nothing to show.
#pragma once

#include "models/report/drafting/context/composeoptions.h"
#include "models/report/drafting/context/context.h"

namespace dondoc::report {

/// Puts into the context which annexes are printed, in order, and how the text calls them. wanted: keywords;
/// empty: by the office's profile; one that no annex has is left out. So is what has nothing to show, but the
/// progress never.
void chooseAnnexes(Context &context, const QStringList &wanted);
/// The annex as a section of that key: "PL2".
Section writeAnnex(Annex annex, const Context &context, const ComposeOptions &options, const QString &key);

} // namespace dondoc::report
