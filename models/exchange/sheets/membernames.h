// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MemberNames: the names in a zip file, whose encoding most programs do not tell.
#pragma once

#include <QByteArrayList>
#include <QStringList>

namespace dondoc::exchange {

/// raw: as they stand; dos: the same read as CP437, as old programs wrote them. A name that is UTF-8 is read
/// as that. The others of one archive are read alike: in the code page of Windows or the encoding of old
/// fonts that makes most Vietnamese words of them, else as CP437.
QStringList memberNames(const QByteArrayList &raw, const QStringList &dos);

} // namespace dondoc::exchange
