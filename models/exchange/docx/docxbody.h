// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DocxBody: word/document.xml of a Document: its blocks, tables, letterhead, signature and sections.
#pragma once

#include "models/exchange/docx/wordxml.h"
#include "models/report/layout/layout.h"

namespace dondoc::exchange {

/// Relationships of the two headers, as the sections name them.
inline constexpr char16_t kHeaderId[] = u"rIdHeader";
inline constexpr char16_t kFirstHeaderId[] = u"rIdFirstHeader";

class DocxBody
{
public:
    /// marked: the paragraphs of the report's body carry their keys.
    DocxBody(const report::PageSpec &page, bool marked) : m_page(page), m_marked(marked) { }

    QByteArray write(const report::Document &document);
    /// Hashes of the keys that were written, in order.
    QStringList markedKeys() const { return m_markedKeys; }
    /// Those that were written, in order; each needs its part.
    QList<report::Chart> charts() const { return m_charts; }

    // one for each kind of block
    void operator()(const report::Heading &heading);
    void operator()(const report::Paragraph &paragraph);
    void operator()(const report::Table &table);
    void operator()(const report::Chart &chart);
    void operator()(const report::Letterhead &head);
    void operator()(const report::Signature &signature);

private:
    void writeBlocks(const QList<report::Block> &blocks);
    enum class RowKind {
        Head,  ///< repeats on every page
        Group, ///< keeps with the row below it
        Plain
    };
    void writeRow(const report::Row &row, const QList<int> &widths, RowKind kind);
    void writeHeadColumns(const report::Letterhead &head);
    void writeAddressees(const QStringList &names);
    void openLayoutTable(const QList<int> &widths);
    void openLayoutCell(int width);
    /// Lines of about equal length, and below them a rule, centred, share of the last one's estimated length.
    void ruled(const QString &text, report::Part which, int width, double share);
    void part(const QString &text, report::Part part, std::optional<int> spaceBefore = {});
    /// Name of the bookmark around a block; blank where it gets none.
    QString markFor(const QString &key, const QString &text, bool table = false);
    /// Name of the bookmark around a paragraph of the letterhead; the text of the columns beside it has none.
    QString markForHead(const QString &text);
    void hairline(const QString &mark = {})
    {
        m_xml.paragraph({.style = m_hairline, .mark = mark}, report::Inlines{});
    }
    void writeSectionEnd(const report::Section &section, bool last);
    void writeSectionProperties(report::Orientation orientation);
    double textHeightMm() const;
    /// With the line ends of a title.
    report::Inlines broken(const report::Paragraph &title) const;
    int textWidth() const; ///< of the section, in twips

    WordXml m_xml{"w:document"};
    report::PageSpec m_page;
    bool m_marked;
    bool m_inBody = false;
    const report::Letterhead *m_head = nullptr; ///< that is being written below its columns
    int m_headPieces = 0;
    QStringList m_markedKeys;
    QList<report::Chart> m_charts;
    report::Orientation m_orientation = report::Orientation::Portrait;
    bool m_keepNext = false; ///< the block after this one is a signature
    QString m_hairline;
};

} // namespace dondoc::exchange
