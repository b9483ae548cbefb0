// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DoubledUtf8: back to the bytes, and what these say as UTF-8.
#include "models/domain/text/doubledutf8.h"

#include "models/domain/text/windows1252.h"

#include <QByteArray>
#include <QHash>

#include <algorithm>

namespace dondoc::doubledutf8 {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kLost = QChar::ReplacementCharacter;

/// Bytes of what stands for them beyond Latin-1; the two code pages contradict each other nowhere.
const QHash<QChar, uchar> &bytesOfOthers()
{
    static const QHash<QChar, uchar> kBytes = [] {
        QHash<QChar, uchar> bytes{{u'Ă', 0xC3},      {u'ă', 0xE3},      {u'Đ', 0xD0},      {u'đ', 0xF0},
                                  {u'Ơ', 0xD5},      {u'ơ', 0xF5},      {u'Ư', 0xDD},      {u'ư', 0xFD},
                                  {u'\u0300', 0xCC}, {u'\u0309', 0xD2}, {u'\u0303', 0xDE}, {u'\u0301', 0xEC},
                                  {u'\u0323', 0xF2}, {u'₫', 0xFE}};
        for (int byte = 0x80; byte < 0xA0; ++byte)
            bytes.insert(windows1252::decoded(QByteArray(1, char(byte))).at(0), uchar(byte));
        return bytes;
    }();
    return kBytes;
}

std::optional<QByteArray> bytesOf(const QString &text)
{
    constexpr char16_t kLastLatin = 0xFF;
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const auto other = bytesOfOthers().constFind(c);
        if (other == bytesOfOthers().constEnd() && c.unicode() > kLastLatin)
            return std::nullopt;
        bytes += other == bytesOfOthers().constEnd() ? char(c.unicode()) : char(*other);
    }
    return bytes;
}

bool isVietnamese(QChar c)
{
    static const QString kMarks = u"\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031B"_s;
    if (c == u'đ' || c == u'Đ')
        return true;
    const QString parts = QString(c).normalized(QString::NormalizationForm_D);
    return std::all_of(parts.cbegin(), parts.cend(),
                       [](QChar part) { return part.unicode() < 0x80 || kMarks.contains(part); });
}

// A sign, a dash, a tick: no letter of another language, and no control.
bool isSign(QChar c) { return c.unicode() >= 0xA0 && !c.isLetter() && !c.isMark() && !c.isSurrogate(); }

} // namespace

std::optional<Undone> undone(const QString &text)
{
    constexpr int kLettersToALost = 4;
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; }))
        return std::nullopt;
    const std::optional<QByteArray> bytes = bytesOf(text);
    if (!bytes)
        return std::nullopt;
    Undone undone{QString::fromUtf8(*bytes), 0};
    int lost = 0;
    for (const QChar c : std::as_const(undone.text)) {
        if (c.unicode() < 0x80)
            continue;
        if (c != kLost && !isVietnamese(c) && !isSign(c))
            return std::nullopt;
        ++(c == kLost ? lost : undone.letters);
    }
    return undone.letters > 0 && undone.letters >= kLettersToALost * lost ? std::optional(undone)
                                                                          : std::nullopt;
}

QString doubled(const QString &text) { return windows1252::decoded(text.toUtf8()); }

} // namespace dondoc::doubledutf8
