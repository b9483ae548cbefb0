// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NewFile: a data file as the window makes one.
#include "app/window/newfile.h"

#include "models/example/addexample.h"
#include "models/services/datafilesession.h"

namespace dondoc::app {

Result<void> makeNewFile(const QString &path, const QString &user, bool withExample, const Period &period)
{
    const auto session = services::DataFileSession::create(path, true, user);
    if (!session)
        return session.error();
    return withExample ? example::addExample(**session, {}, period).done() : Result<void>();
}

} // namespace dondoc::app
