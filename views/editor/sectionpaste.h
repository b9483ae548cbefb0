// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SectionPaste: what is pasted into a part, from word processors, spreadsheets and plain text.
#pragma once

class QMimeData;
class QTextCursor;

namespace dondoc::views::sectiontext {

/// Pastes words, bold, italic, paragraphs and tables; all other formatting stays behind. Rows that are pasted
/// into a table become its own, what is no row lands below. Answers where the cursor belongs then.
QTextCursor paste(QTextCursor cursor, const QMimeData &source);

} // namespace dondoc::views::sectiontext
