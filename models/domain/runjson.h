// SPDX-License-Identifier: GPL-3.0-or-later
// RunJson: stretches of an officer's text as JSON, one way wherever they are stored.
#pragma once

#include "models/domain/ownblock.h"

#include <QJsonArray>

namespace dondoc {

QJsonArray toJson(const QList<OwnRun> &runs);
/// Empty of what is no such array.
QList<OwnRun> runsFromJson(const QJsonArray &array);

} // namespace dondoc
