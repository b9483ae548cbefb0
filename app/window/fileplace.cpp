// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FilePlace: shares, and folders that are copied by a service.
#include "app/window/fileplace.h"

#include "app/language/phrases.h"
#include "app/settings/settings.h"
#include "app/window/openfile.h"
#include "models/storage/disklocation.h"
#include "views/messages/messages.h"

namespace dondoc::app {

QString readOnlyReason(const OpenFile &file)
{
    return file.whyReadOnly().code == ErrorCode::LockedElsewhere
        ? views::Messages::sentence(file.whyReadOnly())
        : Phrases::tr("This file can only be read here.");
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
