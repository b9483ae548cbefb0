// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterFiles: where a letter is written to, how its file is called, and what it leaves blank.
#pragma once

#include "models/domain/summary/sentletter.h"
#include "models/report/checks/composedpages.h"

#include <QString>

class QWidget;

namespace dondoc::views {

/// Without suffix; number: blank while it has none.
QString letterFileName(const Period &period, LetterKind kind, const QString &number);
/// Asks for a place; where the name has no suffix that of the chosen filter is added. Blank where the person
/// gave up.
QString askForLetterPath(QWidget *parent, const QString &proposed, const QStringList &filters);
/// All that the letter leaves blank on paper, in sentences.
QString letterGaps(const report::ComposedPages &made, const QString &contact);
QString pdfFilter();
QString docxFilter();

} // namespace dondoc::views
