// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PDF stamp: replaces what QPdfWriter varies from one run to the next (dates, identifier), at equal length.
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace dondoc::print {

/// Dates become instant (whole seconds, in the time zone that Qt wrote), /ID becomes a hash of all other
/// bytes.
void makeRepeatable(QByteArray &pdf, const QDateTime &instant);

/// SOURCE_DATE_EPOCH where the environment has it (reproducible-builds.org), else now.
QDateTime defaultCreationDate();

} // namespace dondoc::print
