// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PairText: one paragraph of plain text with its glyphs, their advances and where it may be broken.
#pragma once

#include "models/report/layout/glyphtable.h"
#include "models/report/layout/textface.h"

#include <memory>
#include <vector>

namespace dondoc::report {

/// Lengths are in 1/64 of a layout unit.
class PairText
{
public:
    /// What stands together on a line; blanks lie between and belong to none.
    struct Piece {
        int start = 0;
        int end = 0;
    };
    /// A span within the text.
    struct Stretch {
        int start = 0;
        int end = 0;
        const Span *span = nullptr;
        const TextFace *face = nullptr;
    };

    explicit PairText(const QString &family) : m_faces(family) { }
    /// False where it is no plain text, or its glyphs depend on more than pairs. spans must outlive its use.
    bool set(const QList<Span> &spans);

    const QString &text() const { return m_text; }
    int size() const { return int(m_text.size()); }
    const std::vector<Piece> &pieces() const { return m_pieces; }
    const std::vector<Stretch> &stretches() const { return m_stretches; }
    const std::vector<quint16> &glyphs() const { return m_glyphs; }
    /// Sums of the advances before each place, the end among them.
    const std::vector<int> &edges() const { return m_edges; }
    int overhangAt(int place) { return itemAt(place).table->overhang(m_text.at(place).unicode()); }
    /// Of all faces in the text.
    int largestOverhang() const { return m_largestOverhang; }
    int largestOverhangAt(int place) const { return itemAt(place).table->largestOverhang(); }
    /// Whether the face changes before a place of the piece.
    bool changesFace(const Piece &piece) const;
    /// The line of a text without a character.
    ShapedLine emptyLine();

private:
    /// What QTextLayout shapes in one go: neighbouring characters of one style.
    struct Item {
        int start = 0;
        int end = 0;
        GlyphTable *table = nullptr;
    };
    /// One face; letters take other rules of kerning than text of digits and signs alone.
    struct Tables {
        int key = 0;
        std::unique_ptr<GlyphTable> withLetters;
        std::unique_ptr<GlyphTable> withoutLetters;
    };

    bool append(const QList<Span> &spans);
    bool isSpacedSimply() const;
    bool findItems();
    void addItem(const Stretch &stretch);
    GlyphTable &tableOf(const TextStyle &style);
    bool shape(const Item &item);
    bool lookUp(const Item &item);
    void learn(const Item &item);
    bool isKnown(const Item &item, int start, int end) const;
    PlainIndex nextIn(const Item &item, int place) const;
    void findPieces();
    const Item &itemAt(int place) const;

    TextFaces m_faces;
    std::vector<Tables> m_tables;
    QString m_text;
    QString m_unknown;
    bool m_hasLetters = false;
    std::vector<PlainIndex> m_indexes;
    std::vector<Stretch> m_stretches;
    std::vector<Item> m_items;
    int m_largestOverhang = 0;
    std::vector<quint16> m_glyphs;
    std::vector<int> m_edges;
    std::vector<Piece> m_pieces;
};

} // namespace dondoc::report
