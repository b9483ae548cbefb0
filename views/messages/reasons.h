// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// reasons: what the system and the libraries say of a failure, in the language of the window.
#pragma once

#include <QString>

namespace dondoc::views {

/// The words for what is known, of the system's errors at least their number; what else a library says as it
/// is, since its makers may be asked about it.
QString reasonInWords(const QString &detail);

} // namespace dondoc::views
