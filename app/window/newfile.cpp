// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NewFile: a data file as the window makes one.
#include "app/window/newfile.h"

#include "app/language/phrases.h"
#include "app/settings/settings.h"
#include "models/example/addexample.h"
#include "models/services/datafilesession.h"

#include <QInputDialog>

namespace dondoc::app {

Result<void> makeNewFile(const QString &path, const QString &user, bool withExample, const Period &period)
{
    const auto session = services::DataFileSession::create(path, true, user);
    if (!session)
        return session.error();
    return withExample ? example::addExample(**session, {}, period).done() : Result<void>();
}

void askUserName(Settings &settings, const QString &suggested, QWidget *window)
{
    const QString question = Phrases::tr("Your name, as it shall stand beside your changes:");
    bool given = false;
    const QString name = QInputDialog::getText(window, QStringLiteral("Đôn Đốc"), question, QLineEdit::Normal,
                                               suggested, &given);
    if (given)
        settings.setUserName(name);
}

} // namespace dondoc::app
