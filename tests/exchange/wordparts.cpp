// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WordParts: the XML of each piece.
#include "tests/exchange/wordparts.h"

namespace word {

namespace {

QByteArray around(const QByteArray &name, const QByteArray &properties)
{
    return properties.isEmpty() ? QByteArray() : "<w:" + name + ">" + properties + "</w:" + name + ">";
}

} // namespace

QByteArray table(const QByteArray &rows) { return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>"; }

QByteArray row(const QByteArray &cells, const QByteArray &properties)
{
    return "<w:tr>" + around("trPr", properties) + cells + "</w:tr>";
}

QByteArray cell(const QByteArray &text, const QByteArray &properties)
{
    return cellOf(paragraph(run(text)), properties);
}

QByteArray cellOf(const QByteArray &blocks, const QByteArray &properties)
{
    return "<w:tc>" + around("tcPr", properties) + blocks + "</w:tc>";
}

QByteArray paragraph(const QByteArray &runs, const QByteArray &properties)
{
    return "<w:p>" + around("pPr", properties) + runs + "</w:p>";
}

QByteArray run(const QByteArray &text, const QByteArray &properties)
{
    return "<w:r>" + around("rPr", properties) + "<w:t xml:space='preserve'>" + text + "</w:t></w:r>";
}

} // namespace word
