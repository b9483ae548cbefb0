// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterMaker: composing and laying out; the writers of files are those of print and exchange.
#include "models/services/lettermaker.h"

#include "models/exchange/docx/docxwriter.h"
#include "models/print/pdffile.h"
#include "models/report/checks/completeness.h"
#include "models/report/layout/layout.h"
#include "models/report/layout/pagefont.h"
#include "models/report/layout/qttextmeasure.h"
#include "models/services/paperproperties.h"

namespace dondoc::services {

using report::ComposedPages;

Result<ComposedPages> LetterMaker::compose(const AssessedPeriodPtr &quarter, LetterKind kind,
                                           const report::LetterOptions &options) const
{
    const Result<QString> family = report::pageFontFamily();
    if (!family)
        return family.error();
    ComposedPages made;
    made.quarter = quarter;
    made.document = report::composeLetter(kind, quarter->data, quarter->assessment, options);
    made.gaps = report::findUnprintable(made.document, {}, *family) + report::findLetterGaps(quarter->data);
    if (kind != LetterKind::Request)
        made.gaps += report::findFilesUnderReview(quarter->data);
    return made;
}

Result<ComposedPages> LetterMaker::pages(const AssessedPeriodPtr &quarter, LetterKind kind,
                                         const report::LetterOptions &options, const report::GoesOn &goesOn)
{
    const Result<QString> family = report::pageFontFamily();
    if (!family)
        return family.error();
    Result<ComposedPages> made = compose(quarter, kind, options);
    if (made)
        made->pages = report::layOut(made->document, {}, report::QtTextMeasure(*family), goesOn);
    return made;
}

Result<QByteArray> LetterMaker::pdf(const ComposedPages &made, bool archival) const
{
    return print::toPdf(made.pages,
                        {made.document.title, programName(), creationDate(made.quarter->data), archival});
}

Result<QList<report::AnnexFile>> LetterMaker::annexes(const ComposedPages &, bool) const
{
    return QList<report::AnnexFile>();
}

Result<QByteArray> LetterMaker::docx(const ComposedPages &made) const
{
    exchange::DocxOptions options;
    options.created = creationDate(made.quarter->data);
    options.creator = programName();
    return exchange::toDocx(made.document, options);
}

QList<SentLetter> LetterMaker::messages(const AssessedPeriod &quarter, const QStringList &agencyCodes,
                                        const report::MessageOptions &options) const
{
    const QStringList texts
        = report::reminderMessages(quarter.data, quarter.assessment, agencyCodes, options);
    QList<SentLetter> messages;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts.at(i).isEmpty())
            continue;
        SentLetter each;
        each.kind = LetterKind::Message;
        each.sentOn = options.today;
        each.addressees = QStringList{agencyCodes.at(i)};
        each.text = texts.at(i);
        messages.append(each);
    }
    return messages;
}

} // namespace dondoc::services
