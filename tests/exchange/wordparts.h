// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// WordParts: the pieces of a document's body, for the tests that read documents.
#pragma once

#include <QByteArray>

namespace word {

/// of row()s
QByteArray table(const QByteArray &rows);
/// of cell()s; properties stand in trPr
QByteArray row(const QByteArray &cells, const QByteArray &properties = {});
/// Of one paragraph with that text, or of blocks; properties stand in tcPr.
QByteArray cell(const QByteArray &text, const QByteArray &properties = {});
QByteArray cellOf(const QByteArray &blocks, const QByteArray &properties = {});
/// Properties stand in pPr.
QByteArray paragraph(const QByteArray &runs, const QByteArray &properties = {});
/// Properties stand in rPr.
QByteArray run(const QByteArray &text, const QByteArray &properties = {});

} // namespace word
