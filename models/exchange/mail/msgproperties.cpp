// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MsgProperties: names of streams, types of values.
#include "models/exchange/mail/msgproperties.h"

#include "models/exchange/sheets/littleendian.h"
#include "models/exchange/sheets/textdecoding.h"

#include <QStringList>

#include <limits>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

namespace {

// [MS-OXCDATA] 2.11.1
constexpr quint16 kNarrowText = 0x001E;
constexpr quint16 kWideText = 0x001F;
constexpr quint16 kBinary = 0x0102;
constexpr quint16 kObject = 0x000D;

constexpr quint16 kCodePage = 0x3FFD;
constexpr qint64 kLongestProperty = 1 << 18; // bytes of a name, a subject, a table of numbers

QString streamName(quint16 id, quint16 type)
{
    return u"__SUBSTG1.0_%1"_s.arg(uint(id) << 16 | type, 8, 16, QChar(u'0')).toUpper();
}

} // namespace

MsgProperties::MsgProperties(const CompoundFile &file, int storage, qsizetype headSize) : m_file(file)
{
    constexpr qsizetype kPropertySize = 16;
    for (const int place : file.entriesOf(storage))
        m_places.insert(file.entry(place).name.toUpper(), place);
    const QByteArray fixed = stream(m_places.value(u"__PROPERTIES_VERSION1.0"_s, -1), kLongestProperty);
    for (qsizetype at = headSize; at + kPropertySize <= fixed.size(); at += kPropertySize)
        m_fixed.insert(littleEndian<quint16>(fixed, at + 2), littleEndian<quint64>(fixed, at + 8));
}

int MsgProperties::place(quint16 id, quint16 type) const { return m_places.value(streamName(id, type), -1); }

QByteArray MsgProperties::stream(int place, qint64 longest) const
{
    if (place < 0 || m_file.entry(place).size > longest)
        return {};
    const Result<QByteArray> read = m_file.stream(place);
    return read ? *read : QByteArray();
}

QString MsgProperties::text(quint16 id) const
{
    QString text;
    if (const int wide = place(id, kWideText); wide >= 0) {
        text = TextDecoder({QStringConverter::Utf16LE, 0}).decoded(stream(wide, kLongestProperty));
    } else {
        const QByteArray codePage = "windows-" + QByteArray::number(number(kCodePage));
        text = decodedText(stream(place(id, kNarrowText), kLongestProperty), codePage);
    }
    return text.remove(QChar(u'\0'));
}

QByteArray MsgProperties::bytes(quint16 id) const
{
    constexpr qint64 kAny = std::numeric_limits<qint64>::max();
    if (const int wide = place(id, kWideText); wide >= 0)
        return TextDecoder({QStringConverter::Utf16LE, 0}).decoded(stream(wide, kAny)).toUtf8();
    return stream(place(id, place(id, kBinary) >= 0 ? kBinary : kNarrowText), kAny);
}

qint64 MsgProperties::size(quint16 id) const
{
    for (const quint16 type : {kBinary, kWideText, kNarrowText}) {
        if (const int at = place(id, type); at >= 0)
            return m_file.entry(at).size;
    }
    return -1;
}

quint64 MsgProperties::number(quint16 id) const { return m_fixed.value(id); }

/// Tenths of microseconds since 1601.
QDate MsgProperties::day(quint16 id) const
{
    constexpr quint64 kSecond = 10'000'000;
    constexpr quint64 kVietnam = quint64(7) * 3'600; // seconds before UTC, in every season
    constexpr quint64 kDay = quint64(24) * 3'600;
    constexpr quint64 kLastDay = 400'000;
    const quint64 days = (number(id) / kSecond + kVietnam) / kDay;
    return number(id) == 0 || days > kLastDay ? QDate() : QDate(1601, 1, 1).addDays(qint64(days));
}

int MsgProperties::storageOf(quint16 id) const
{
    const int at = place(id, kObject);
    return at < 0 || m_file.entry(at).isStream ? -1 : at;
}

QList<int> MsgProperties::attachments() const
{
    QStringList names;
    for (auto at = m_places.cbegin(); at != m_places.cend(); ++at) {
        if (at.key().startsWith("__ATTACH_VERSION1.0_#"_L1) && !m_file.entry(at.value()).isStream)
            names.append(at.key());
    }
    names.sort();
    QList<int> places;
    for (const QString &name : std::as_const(names))
        places.append(m_places.value(name));
    return places;
}

} // namespace dondoc::exchange
