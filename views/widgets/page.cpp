// SPDX-License-Identifier: GPL-3.0-or-later
// Page: one page of the main window; shows values it is given and signals what the officer wants.
#include "views/widgets/page.h"

namespace dondoc::views {

void Page::goTo(const QString &) { }

} // namespace dondoc::views
