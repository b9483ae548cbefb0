// SPDX-License-Identifier: GPL-3.0-or-later
// Place: one page of the main window; shows values it is given and signals what the officer wants.
#include "views/places/place.h"

namespace dondoc::views {

void Place::goTo(const QString &) { }

} // namespace dondoc::views
