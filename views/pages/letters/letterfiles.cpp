// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterFiles: where a letter is written to, how its file is called, and what it leaves blank.
#include "views/pages/letters/letterfiles.h"

#include "models/tables/labels.h"
#include "views/messages/messages.h"
#include "views/pages/letters/letterspage.h"
#include "views/widgets/savepath.h"

namespace dondoc::views {

QString letterFileName(const Period &period, LetterKind kind, const QString &number)
{
    const QString title = periods::fileTitle(period) + QStringLiteral(" - ") + tables::Labels::of(kind);
    return number.isEmpty() ? title : title + QStringLiteral(" - ") + number;
}

QString askForLetterPath(QWidget *parent, const QString &proposed, const QStringList &filters)
{
    return askSavePath(parent, LettersPage::tr("Export the letter"), proposed, filters);
}

QString letterGaps(const report::ComposedPages &made, const QString &contact)
{
    QStringList sentences;
    for (const Issue &gap : made.gaps)
        sentences.append(Messages::sentence(gap));
    if (contact.isEmpty())
        sentences.append(Messages::contactBlank());
    return sentences.join(QLatin1Char(' '));
}

QString pdfFilter() { return LettersPage::tr("PDF files (*.pdf)"); }
QString docxFilter() { return LettersPage::tr("Word files (*.docx)"); }

} // namespace dondoc::views
