// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Phrases: the translation context of everything that app says itself.
#pragma once

#include <QCoreApplication>

namespace dondoc::app {

struct Phrases {
    Q_DECLARE_TR_FUNCTIONS(dondoc::app::Phrases)
};

} // namespace dondoc::app
