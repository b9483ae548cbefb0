// SPDX-License-Identifier: GPL-3.0-or-later
// Words: the translation context of everything that app says itself.
#pragma once

#include <QCoreApplication>

namespace dondoc::app {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dondoc::app::Words)
};

} // namespace dondoc::app
