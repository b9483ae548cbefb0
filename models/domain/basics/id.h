// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Id: the key of a stored record.
#pragma once

#include <QtGlobal>

namespace dondoc {

using Id = qint64; ///< 0 while the record is not stored

} // namespace dondoc
