// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Classes: how long each class is over all its files, and how many methods it offers.
#pragma once

#include "tests/house/sources.h"

namespace house {

struct Class {
    QString name;          ///< within its layer: "models/storage: DataFile"
    int lines = 0;         ///< of its declaration and of the definitions of its members, wherever they stand
    int publicMethods = 0; ///< constructors, destructor, signals, friends and overrides left out
    friend bool operator==(const Class &, const Class &) = default;
};

/// Classes and structs of the sources, sorted by name.
QList<Class> classesOf(const QList<Source> &sources);

} // namespace house
