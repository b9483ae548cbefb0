// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LegacyText: text typed for the fonts of before Unicode (TCVN3, VNI) or for an old code page, converted.
#pragma once

#include <QString>

namespace dondoc::legacy {

/// How a text was typed. Tcvn3: TCVN 5712:1993 VN3 for fonts like .VnTime; Vni: VNI-Windows for VNI-Times.
/// Windows1258: the code page of Vietnamese Windows, whose tones stand behind their letters, taken for 1252.
/// DoubledUtf8: see doubledutf8.h.
enum class Encoding { Unicode, Tcvn3, Vni, Windows1258, DoubledUtf8 };

/// "TCVN3", as people call it.
QString nameOf(Encoding encoding);

/// The text in Unicode, NFC. TCVN3 has no capitals with tones, its fonts of capitals show small letters so:
/// words otherwise in capitals get them ("B¸O C¸O" → "BÁO CÁO"). Characters that the encoding does not know
/// stay.
QString toUnicode(const QString &text, Encoding encoding);

/// The other way, for letters that the encoding has; others stay. For tests and for making samples.
QString fromUnicode(const QString &text, Encoding encoding);

} // namespace dondoc::legacy
