// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Layers: the table of who may include what, and the search for lines that break it.
#pragma once

#include "tests/house/sources.h"

namespace house {

/// A folder that is a layer.
struct Layer {
    QString folder;      ///< "models/domain"
    QStringList layers;  ///< folders whose headers it may include, its own too
    QStringList modules; ///< of Qt: "QtCore"
    QStringList never;   ///< headers of those modules that it may not include all the same
    QStringList words;   ///< regular expressions that may not occur in its code
};

/// The table, from the ground up.
const QList<Layer> &layers();

struct Finding {
    QString path;
    int line = 0; ///< from 1
    QString what;
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Lines of the source that its layer forbids; empty where it belongs to none.
QList<Finding> findings(const Source &source);
/// "models/domain/x.h:3: …" for the message of a test.
QString listed(const QList<Finding> &findings);

/// Module of Qt that has the header: "QtSql" for "QSqlQuery"; empty where none has.
QString moduleOf(const QString &header);

} // namespace house
