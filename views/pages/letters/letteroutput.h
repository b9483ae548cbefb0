// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterOutput: the files of the letter that is being made, and of those that went out.
#pragma once

#include "models/domain/period/period.h"
#include "models/domain/summary/sentletter.h"
#include "models/report/checks/composedpages.h"
#include "views/preview/pagetask.h"

#include <QObject>

namespace dondoc::views {

class DocumentPreview;
class Page;

class LetterOutput : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over the page.
    LetterOutput(DocumentPreview *preview, Page *page);

    /// Each asks where to, or for which file. number: blank while the letter has none.
    void askDraft(const Period &period, LetterKind kind, const QString &number);
    /// sha256: of its PDF, its DOCX or its stamped file; blank: it has none, and nothing is asked.
    void askKept(const Period &period, const SentLetter &letter, const QString &sha256);
    void askStamped(const SentLetter &letter);
    /// The pages are made. pdf: empty where a Word file was asked for.
    void handOut(const ExportPages &file, const report::ComposedPages &made, const QByteArray &pdf);

public Q_SLOTS:
    /// The letter that is being made, as soon as its pages are there: .pdf or .docx.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// The PDF is made; app writes it and answers.
    void fileRequested(const QString &path, const QByteArray &bytes);
    /// app makes the DOCX, writes it and answers.
    void docxRequested(const QString &path, const dondoc::report::ComposedPages &made);
    /// A stored file is wanted at that path; app writes it and answers.
    void keptFileRequested(const QString &sha256, const QString &path);
    /// A stored PDF is to be shown; app reads it and answers.
    void keptPagesRequested(const QString &sha256);
    /// The clerk's signed and stamped file of a letter that was sent; app keeps it, and the next showPeriod()
    /// has it, or LetterAnswers::letterRefused() says why not.
    void stampedOffered(dondoc::Id letter, const QString &path);

private:
    QString askPath(const QString &name, const QStringList &filters) const;

    DocumentPreview *m_preview;
    Page *m_page;
};

} // namespace dondoc::views
