// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Vietnamese text: one normal form, searching without accents, joining of names.
#pragma once

#include <QString>
#include <QStringList>

namespace dondoc::text {

/// NFC, CR LF and CR folded to LF, non-breaking space kept, other control characters dropped
/// (tab and LF stay). Every text goes through it on the way in.
QString normalized(const QString &raw);
/// normalized(), and trimmed with runs of blanks inside a line folded to one. For names and numbers.
QString simplified(const QString &raw);

/// Key for searching: no accents, đ→d, lower case, blanks folded. "hòa" and "hoà" give the same key.
QString searchKey(const QString &text);
/// True when a word of haystackKey (a searchKey()) begins with each of the blank-separated words of needle:
/// letters inside of others would find most names of a province.
bool matches(const QString &haystackKey, const QString &needle);

/// Blank, or words that as a whole stand for a blank: "0", "Chưa có", "Không vướng mắc gì.", "- Không có kiến
/// nghị, đề xuất."; what goes on ("Không có vốn") tells something.
bool saysNone(const QString &words);
/// "A", "A và B", "A, B và C".
QString joinedWithAnd(const QStringList &names);
/// First letter in lower case, for a name inside a sentence ("Xã Phiêng Khoài" → "xã Phiêng Khoài").
QString lowerFirst(const QString &text);
/// First letter in capital, for the beginning of a sentence.
QString upperFirst(const QString &text);
/// At most maximum characters, cut at a blank, with "…" where something was left out.
QString shortened(const QString &text, int maximum);

/// 1..3999 as Roman numeral; empty outside.
QString roman(int number);
/// The decree's letters for points, a b c d đ e g h i k l m n o p q r s t u v x y (Nghị định 30/2020,
/// Phụ lục I): 0 → "a", 4 → "đ". Empty outside.
QString pointLetter(int index);

/// True when text carries one of the marks of secrecy ("MẬT", "TỐI MẬT", "TUYỆT MẬT" as a mark, i.e. in
/// capitals, or "độ mật").
bool carriesSecretMark(const QString &text);

} // namespace dondoc::text
