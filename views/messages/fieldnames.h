// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FieldNames: what people call the fields of stored values.
#pragma once

#include <QString>

namespace dondoc::views {

/// In the language in force, of the key of a field or the path to it: "number" is "số, ký hiệu",
/// "4.1/percent" "tiến độ (%) (4.1)". What is no field, as the place in a file of plans, stays as it is.
QString fieldName(const QString &path);
} // namespace dondoc::views
