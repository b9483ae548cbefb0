// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RunJson: stretches of an officer's text as JSON, one way wherever they are stored.
#pragma once

#include "models/domain/summary/textoverride.h"

#include <QJsonArray>

namespace dondoc {

QJsonArray toJson(const QList<StyledRun> &runs);
/// Empty of what is no such array.
QList<StyledRun> runsFromJson(const QJsonArray &array);

} // namespace dondoc
