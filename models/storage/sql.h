// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Sql: the type of a statement's text; every statement is a constant, values are only ever bound.
#pragma once

#include <QList>

namespace dondoc::storage {

using Sql = const char *;

} // namespace dondoc::storage
