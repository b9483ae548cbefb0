// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LegacyRecognition: whether a text was typed for the fonts of before Unicode, and for which.
#pragma once

#include "models/domain/text/legacytext.h"

#include <QHash>
#include <QString>

namespace dondoc::legacy {

/// By content alone: another encoding only where the text makes no Vietnamese (nor anything else) as it
/// stands and Vietnamese syllables when converted. Blank, plain ASCII and right Unicode text: Unicode.
/// beside: how texts around it were typed; a word of two letters is enough then ("§·").
Encoding recognised(const QString &text, Encoding beside = Encoding::Unicode);
/// How texts were typed that were all typed alike.
struct CommonEncoding {
    Encoding encoding = Encoding::Unicode;
    bool sure = true;
    QString words; ///< where it is not: some that make none in it, or might be others, as they are read
    friend bool operator==(const CommonEncoding &, const CommonEncoding &) = default;
};

/// Holds the texts of a whole file against each encoding; each word counts once for each that makes
/// Vietnamese of it.
class CommonEncodingSearch
{
public:
    void add(const QString &text);
    CommonEncoding found() const;

private:
    static constexpr Encoding kTried[]
        = {Encoding::Unicode, Encoding::Windows1258, Encoding::Tcvn3, Encoding::Vni};
    QHash<QString, int> m_words; ///< with a letter beyond ASCII: how often
};

/// How well a reading of bytes does: the number of Vietnamese words with letters beyond ASCII, the less the
/// more words with such letters are none.
double vietnameseWords(const QString &text);

} // namespace dondoc::legacy
