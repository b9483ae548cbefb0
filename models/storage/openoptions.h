// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OpenOptions: how a data file is opened.
#pragma once

#include <QString>

namespace dondoc::storage {

struct OpenOptions {
    bool readOnly = false;
    int busyMilliseconds = 5000; ///< how long to wait for another process before Busy
    bool make = false;           ///< an empty file where there is none
    QString person{};            ///< who writes, as others are told where the file lies on a share
    bool upgradeForAll = false;  ///< a person agreed to upgrade a file on a share
};

} // namespace dondoc::storage
