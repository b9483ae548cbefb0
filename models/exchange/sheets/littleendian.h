// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Little endian: numbers as Office's binary formats store them.
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace dondoc::exchange {

/// 0 where the bytes end before it does.
template <class Number> Number littleEndian(QByteArrayView bytes, qsizetype at)
{
    if (at < 0 || at > bytes.size() - qsizetype(sizeof(Number)))
        return Number();
    return qFromLittleEndian<Number>(bytes.data() + at);
}

} // namespace dondoc::exchange
