// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Folders: which folders of a layer may use which, and the search for includes and circles that break it.
#pragma once

#include "tests/house/layers.h"

namespace house {

/// A folder of a layer that is cut into folders.
struct Folder {
    QString path;     ///< "views/pages/*": each of them
    QStringList uses; ///< other folders of its layer that it may include
};

/// All folders of the layers that have several.
const QList<Folder> &folders();

/// Includes of another folder of the layer that the table does not allow.
QList<Finding> folderFindings(const Source &source);

/// Folders that include each other, directly or by way of others, each circle in one line, sorted:
/// "app, app/cli".
QStringList circles(const QList<Source> &sources);

} // namespace house
