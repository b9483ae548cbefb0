// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// GlyphTable: what one face draws for a plain character before another one, learned from QTextLayout.
#pragma once

#include "models/report/layout/plaincharacters.h"

#include <QFont>
#include <QFontMetricsF>
#include <QStringView>
#include <QTextLayout>

#include <array>
#include <memory>

namespace dondoc::report {

/// In what QTextLayout calculates: 1/64 of a layout unit.
inline constexpr double kFractionsPerUnit = 64;

/// Kerning makes the advance of a character depend on the next one and on nothing else; a pair that was ever
/// shaped in two ways, or not as one glyph a character, is refused. Lengths are in 1/64 of a layout unit, as
/// QTextLayout calculates. It belongs to one thread, as fonts of Qt do.
class GlyphTable
{
public:
    struct Pair {
        quint16 glyph = 0; ///< 0 where the pair is not known
        quint16 advance = 0;
        bool isKnown() const { return glyph != 0; }
        bool isRefused() const { return glyph == 0 && advance != 0; }
        friend bool operator==(const Pair &, const Pair &) = default;
    };

    explicit GlyphTable(const QFont &font);
    /// character is not 0; next is 0 at the end of a text.
    Pair pair(PlainIndex character, PlainIndex next) const
    {
        const std::unique_ptr<Row> &row = m_rows[character];
        return row ? (*row)[next] : Pair();
    }
    /// Shapes plain text and keeps its pairs; the last character's only where the text ends there.
    void learn(const QString &text, bool ends);
    /// How far the glyph reaches beyond its advance.
    int overhang(char16_t character);
    /// The most that the face says any glyph does.
    int largestOverhang() const { return m_largestOverhang; }

private:
    using Row = std::array<Pair, kPlainCharacters + 1>;

    void keep(PlainIndex character, PlainIndex next, Pair pair);
    void keepRun(const QString &text, qsizetype count, const QTextLine &line);

    QFontMetricsF m_metrics;
    int m_largestOverhang = 0;
    QTextLayout m_layout; ///< used again for every text
    std::array<std::unique_ptr<Row>, kPlainCharacters + 1> m_rows;
    std::array<int, kPlainCharacters + 1> m_overhangs;
};

} // namespace dondoc::report
