// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// XmlEach: the elements of one name in a member, one after the other.
#pragma once

#include "models/exchange/sheets/xmlpart.h"

namespace dondoc::exchange {

/// A member's elements of one name, below any others, each handed over to be read to its end.
template <class Read> Result<void> readEach(const Archive &archive, int member, QStringView name, Read read)
{
    if (member < 0)
        return {};
    XmlPart xml(archive, member);
    while (!xml.isDone()) {
        if (xml.next() == QXmlStreamReader::StartElement && xml.name() == name)
            read(xml);
    }
    return xml.finish();
}

} // namespace dondoc::exchange
