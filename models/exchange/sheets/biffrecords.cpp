// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// BiffRecords: heads of four bytes; a text that goes on in the next record begins there with a mark of its
// own.
#include "models/exchange/sheets/biffrecords.h"

#include "models/exchange/sheets/littleendian.h"

#include <algorithm>

namespace dondoc::exchange {

namespace {

constexpr qsizetype kRecordHead = 4; // bytes: id and length
constexpr quint32 kWide = 0x01;      // letters take two bytes
constexpr quint32 kEastAsian = 0x04; // something follows the letters
constexpr quint32 kRich = 0x08;      // runs of fonts follow the letters
constexpr qsizetype kRunSize = 4;    // bytes

} // namespace

bool BiffRecords::next()
{
    if (m_at < 0 || m_at > m_stream.size() - kRecordHead)
        return false;
    const auto length = littleEndian<quint16>(m_stream, m_at + 2);
    if (m_at + kRecordHead + length > m_stream.size())
        return false;
    m_id = Biff(littleEndian<quint16>(m_stream, m_at));
    m_data = m_stream.sliced(m_at + kRecordHead, length);
    m_at += kRecordHead + length;
    return true;
}

QList<QByteArrayView> BiffRecords::withContinued()
{
    QList<QByteArrayView> parts{m_data};
    const auto isContinued = [this] { return Biff(littleEndian<quint16>(m_stream, m_at)) == Biff::Continue; };
    while (isContinued() && next())
        parts.append(m_data);
    return parts;
}

bool BiffReader::atEnd()
{
    while (m_part < m_parts.size() && m_at >= m_parts.at(m_part).size()) {
        ++m_part;
        m_at = 0;
    }
    return m_part >= m_parts.size();
}

quint32 BiffReader::number(int bytes)
{
    quint32 number = 0;
    for (int at = 0; at < bytes && !atEnd(); ++at)
        number |= quint32(quint8(m_parts.at(m_part).at(m_at++))) << (8 * at);
    return number;
}

void BiffReader::skip(qsizetype bytes)
{
    while (bytes > 0 && !atEnd()) {
        const qsizetype here = std::min(bytes, m_parts.at(m_part).size() - m_at);
        m_at += here;
        bytes -= here;
    }
}

std::optional<QString> BiffReader::text(qsizetype count, bool mayBeRich)
{
    if (count == 0 && atEnd())
        return QString();
    const quint32 mark = number(1);
    qsizetype behind = 0;
    if (mayBeRich && (mark & kRich))
        behind += qsizetype(number(2)) * kRunSize;
    if (mayBeRich && (mark & kEastAsian))
        behind += number(4);
    QString text;
    if (!letters(text, count, mark & kWide))
        return std::nullopt;
    skip(behind);
    return text;
}

bool BiffReader::letters(QString &text, qsizetype count, bool wide)
{
    while (count > 0) {
        if (m_part < m_parts.size() && m_at >= m_parts.at(m_part).size()) {
            if (atEnd())
                return false;
            wide = number(1) & kWide; // the part tells anew how its letters are stored
            continue;
        }
        if (m_part >= m_parts.size())
            return false;
        const QByteArrayView part = m_parts.at(m_part);
        const qsizetype size = wide ? 2 : 1;
        const qsizetype here = std::min(count, (part.size() - m_at) / size);
        if (here == 0)
            return false; // half a letter
        for (qsizetype at = 0; at < here; ++at, m_at += size)
            text += wide ? QChar(littleEndian<quint16>(part, m_at)) : QChar(ushort(quint8(part.at(m_at))));
        count -= here;
    }
    return true;
}

} // namespace dondoc::exchange
