// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Documents made by hand for layout tests, and questions asked of the pages.
#pragma once

#include "models/report/layout/layout.h"

#include <QStringList>

namespace dondoc::report {

Document documentOf(const QList<Block> &blocks, Orientation orientation = Orientation::Portrait);
/// "w7_0 w7_1 …": words that occur nowhere else.
QString words(int seed, int count);
/// A body paragraph of exactly that many lines under FixedMeasure (160 mm or wider pages: 82 characters a
/// line).
Paragraph paragraphOfLines(const QString &key, int lines);
Heading heading(const QString &key, int level = 1);
/// One column as wide as the page; every row that many lines high.
Table tableOfRows(const QString &key, const QList<int> &linesOfRows, int headerLines = 1);
Cell cellOfLines(const QString &name, int lines);
Signature signatureBlock();
Letterhead letterhead();

QList<PrintedPage> pagesOf(const Document &document);

/// Texts of the runs inside the margins, in order.
QStringList textsOf(const PrintedPage &page);
/// The page's first run that holds the text; null without one.
const TextRun *runWith(const PrintedPage &page, const QString &text);
/// All words inside the margins of all pages.
QStringList wordsOf(const QList<PrintedPage> &pages);
/// Numbers of the pages (from 1) that hold a block.
QList<int> pagesWith(const QList<PrintedPage> &pages, const QString &key);
/// Lines (different baselines) of a block on a page.
int linesOn(const PrintedPage &page, const QString &key);
/// Runs that reach out of the text area, margins' own runs apart.
QStringList outside(const QList<PrintedPage> &pages);

} // namespace dondoc::report
