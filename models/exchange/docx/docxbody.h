// SPDX-License-Identifier: GPL-3.0-or-later
// DocxBody: word/document.xml of a Document: its blocks, tables, letterhead, signature and sections.
#pragma once

#include "models/exchange/docx/wordxml.h"
#include "models/report/layout.h"

namespace dondoc::exchange {

/// Relationships of the two headers, as the sections name them.
inline constexpr char16_t kHeaderId[] = u"rIdHeader";
inline constexpr char16_t kFirstHeaderId[] = u"rIdFirstHeader";

class DocxBody
{
public:
    explicit DocxBody(const report::PageSpec &page) : m_page(page) { }

    QByteArray write(const report::Document &document);

    // one for each kind of block
    void operator()(const report::Heading &heading);
    void operator()(const report::Paragraph &paragraph);
    void operator()(const report::Table &table);
    void operator()(const report::Letterhead &head);
    void operator()(const report::Signature &signature);

private:
    void writeBlocks(const QList<report::Block> &blocks);
    void writeRow(const report::Row &row, const QList<int> &widths, bool head);
    void writeHeadColumns(const report::Letterhead &head);
    void writeAddressees(const QStringList &names);
    void openLayoutTable(const QList<int> &widths);
    void openLayoutCell(int width);
    /// Lines of about equal length, and below them a rule, centred, share of the last one's estimated length.
    void ruled(const QString &text, report::Part which, int width, double share);
    void part(const QString &text, report::Part part, std::optional<int> spaceBefore = {});
    void hairline() { m_xml.paragraph({.style = m_hairline}, report::Inlines{}); }
    void writeSectionEnd(const report::Section &section, bool last);
    void writeSectionProperties(report::Orientation orientation);
    int textWidth() const; ///< of the section, in twips

    WordXml m_xml{"w:document"};
    report::PageSpec m_page;
    report::Orientation m_orientation = report::Orientation::Portrait;
    bool m_keepNext = false; ///< the block after this one is a signature
    QString m_hairline;
};

} // namespace dondoc::exchange
