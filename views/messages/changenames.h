// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ChangeNames: what a change did and what a record is, in words.
#pragma once

#include <QString>

namespace dondoc::views {

/// "entering an agency's report (Xã Mường É, task 4.1)", by the mark of the change (ChangeLabel); blank for a
/// mark that is not known. where: blank of what has no place.
QString changeName(const QString &label, const QString &where = {});
/// "a difficulty or proposal" of "obstacle 12", the record as errors name it; anything else as it is.
QString recordName(const QString &record);

} // namespace dondoc::views
