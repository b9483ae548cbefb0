// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ContestedFields: how a contested field is called.
#include "views/messages/contestedfields.h"

#include <QCoreApplication>

namespace dondoc::views {

QString contestedName(const QString &record, const QString &name)
{
    const QString called
        = name.isEmpty() ? QCoreApplication::translate("dondoc::views::Messages", "it was deleted") : name;
    return record.isEmpty() ? called : QStringLiteral("%1: %2").arg(record, called);
}

} // namespace dondoc::views
