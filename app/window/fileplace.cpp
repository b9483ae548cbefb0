// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FilePlace: shares, and folders that are copied by a service.
#include "app/window/fileplace.h"

#include "app/language/phrases.h"
#include "app/settings/settings.h"
#include "app/window/openfile.h"
#include "models/storage/datapath.h"
#include "models/storage/disklocation.h"
#include "views/messages/messages.h"

#include <QFileInfo>

namespace dondoc::app {

QString readOnlyReason(const OpenFile &file)
{
    switch (file.whyReadOnly().code) {
    case ErrorCode::LockedElsewhere:
        return views::Messages::sentence(file.whyReadOnly());
    case ErrorCode::DamagedDataFile:
        return Phrases::tr("This file is damaged and can only be read. Restore a copy: File › Restore…");
    default:
        return Phrases::tr("This file can only be read here.");
    }
}

bool mayBeRestored(const OpenFile &file)
{
    return !file.isReadOnly()
        || (file.whyReadOnly().code == ErrorCode::DamagedDataFile && storage::canWriteData(file.path()));
}

views::PageContext contextOf(const OpenFile &file, const Settings &settings, const QDate &today)
{
    return {.today = today,
            .folder = QFileInfo(file.path()).absolutePath(),
            .formsFolder = settings.formsFolder(),
            .originalsFolder = {}, // the view tells it
            .readOnlyReason = file.isReadOnly() ? readOnlyReason(file) : QString(),
            .mayBeRestored = mayBeRestored(file),
            .noEntryReason = {}};
}

QString noticeOfPlace(const OpenFile &file, Settings &settings)
{
    if (file.whyReadOnly().code == ErrorCode::LockedElsewhere)
        return readOnlyReason(file);
    const QString path = file.path();
    const QString service = storage::syncServiceOf(path);
    if (service.isEmpty() || settings.isPlaceTold(path))
        return {};
    settings.setPlaceTold(path);
    return Phrases::tr(
               "The file lies in a folder of %1, which copies it to other computers. Never write it on "
               "two computers at a time, or one of them loses what was written; wait until %1 is done "
               "before you open it elsewhere. A folder of this computer alone is safer.")
        .arg(service);
}

} // namespace dondoc::app
