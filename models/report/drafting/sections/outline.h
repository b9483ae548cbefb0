// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Outline: the body's blocks, numbering headings and keys in step so that a part left out leaves no hole.
#pragma once

#include "models/report/drafting/context/context.h"

#include <QSet>

namespace dondoc::report {

class Outline
{
public:
    explicit Outline(const Context &context) : m_context(context) { }

    void block(const Block &block) { m_blocks.append(block); }
    /// "I. …", block key "I".
    void chapter(const QString &key);
    /// "1. …", block key "I/1"; the annex is named after the title where there is one.
    void clause(const QString &key, const QString &annex = {});
    /// A clause with nothing to say: the printed numbers close up, the keys of those behind it stay.
    void skipClause() { ++m_clause; }
    /// "a) …", block key "II/2/" + name.
    void point(const QString &name, const QString &title);
    /// Under the last heading; nothing where text is empty. name: last part of the key; the same in every
    /// draft, whatever the figures and their order, because the officer's own text is kept by it. An item
    /// that quotes words is named by them, see nameOf().
    void paragraph(const Inlines &text, const QString &name);
    /// "- …", likewise.
    void item(const Inlines &text, const QString &name);

    QList<Block> blocks() const { return m_blocks; }

private:
    void add(ParagraphStyle style, const Inlines &text, const QString &name);
    QString path() const;

    const Context &m_context;
    QList<Block> m_blocks;
    int m_chapter = 0;
    int m_clause = 0;
    int m_printedClause = 0;
    int m_point = 0;
    QSet<QString> m_keys;
    QString m_pointName;
};

/// A name for what has none: from the words as a reader takes them, so that accents and case do not count.
QString nameOf(const QString &words);

} // namespace dondoc::report
