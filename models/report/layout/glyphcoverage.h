// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// GlyphCoverage: which characters the page font has glyphs for.
#pragma once

#include <QHash>
#include <QRawFont>
#include <QString>

#include <vector>

namespace dondoc::report {

/// Asks the font once a character. It belongs to one thread, as fonts of Qt do.
class GlyphCoverage
{
public:
    /// family as pageFontFamily() (pagefont.h) gives it.
    explicit GlyphCoverage(const QString &family);
    /// True also for what leaves no mark (blanks, LF, joiners).
    bool covers(char32_t character);
    /// Characters of text without a glyph, each once; of private ones, as those of Wingdings, the numbers:
    /// "U+F0FC".
    QString missingFrom(const QString &text);

private:
    enum class Answer : quint8 { Unknown, Covered, Missing };

    Answer ask(char32_t character) const;

    QRawFont m_face;
    std::vector<Answer> m_basic; ///< by character, up to U+FFFF
    QHash<char32_t, Answer> m_beyond;
};

} // namespace dondoc::report
