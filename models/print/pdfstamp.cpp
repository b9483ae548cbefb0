// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Edits the bytes of a finished PDF without moving any.

#include "models/print/pdfstamp.h"

#include <QCryptographicHash>

#include <array>

namespace dondoc::print {

namespace {

constexpr int kSecondsAnHour = 3600;
constexpr int kSecondsAMinute = 60;

/// Where a value stands in the file: after mark, up to end. -1 where there is none.
struct ByteRange {
    qsizetype start = -1;
    qsizetype length = 0;
};

ByteRange findMark(const QByteArray &pdf, const char *mark, char end)
{
    const qsizetype at = pdf.indexOf(mark);
    if (at < 0)
        return {};
    const qsizetype start = at + qsizetype(qstrlen(mark));
    const qsizetype stop = pdf.indexOf(end, start);
    return stop < 0 ? ByteRange{} : ByteRange{start, stop - start};
}

/// Seconds east of UTC of "…+07'00'" or "…+07:00"; 0 of "…Z".
int offsetOf(const QByteArray &date)
{
    const qsizetype sign = std::max(date.lastIndexOf('+'), date.lastIndexOf('-'));
    const QByteArray tail = sign < 0 ? QByteArray() : date.mid(sign + 1);
    if (tail.size() < 5 || date.endsWith('Z'))
        return 0;
    const int seconds = tail.left(2).toInt() * kSecondsAnHour + tail.mid(3, 2).toInt() * kSecondsAMinute;
    return date.at(sign) == '-' ? -seconds : seconds;
}

/// The instant in format, keeping whatever follows the seconds in old.
QByteArray dated(const QByteArray &old, const QDateTime &instant, const QString &format)
{
    const QByteArray date = instant.toOffsetFromUtc(offsetOf(old)).toString(format).toLatin1();
    return date + old.mid(date.size());
}

void replaceDate(QByteArray &pdf, const char *mark, char end, const QString &format, const QDateTime &instant)
{
    const ByteRange place = findMark(pdf, mark, end);
    if (place.start < 0)
        return;
    const QByteArray date = dated(pdf.mid(place.start, place.length), instant, format);
    if (date.size() == place.length)
        pdf.replace(place.start, place.length, date);
}

void replaceIdentifier(QByteArray &pdf)
{
    const qsizetype at = pdf.lastIndexOf("/ID [ <");
    if (at < 0)
        return;
    constexpr qsizetype kHexDigits = 32;
    const std::array starts{at + 7, at + 7 + kHexDigits + 3};
    for (qsizetype start : starts)
        pdf.replace(start, kHexDigits, QByteArray(kHexDigits, '0'));
    // An identifier, no seal: ISO 32000-1, 14.4 makes it by MD5.
    const QByteArray hash = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    for (qsizetype start : starts)
        pdf.replace(start, kHexDigits, hash);
}

} // namespace

void makeRepeatable(QByteArray &pdf, const QDateTime &instant)
{
    const QString inProperties = QStringLiteral("'D':yyyyMMddHHmmss");
    const QString inMetadata = QStringLiteral("yyyy-MM-ddTHH:mm:ss");
    replaceDate(pdf, "/CreationDate (", ')', inProperties, instant);
    replaceDate(pdf, "/ModDate (", ')', inProperties, instant);
    for (const char *mark : {"xmp:CreateDate=\"", "xmp:ModifyDate=\"", "xmp:MetadataDate=\""})
        replaceDate(pdf, mark, '"', inMetadata, instant);
    replaceIdentifier(pdf);
}

QDateTime defaultCreationDate()
{
    bool given = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    return given ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

} // namespace dondoc::print
