// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterPages: the pages of the letter that is being made, or those of one that went out.
#include "views/pages/letters/letterpages.h"

#include "views/pages/letters/keptletterview.h"

#include <algorithm>

namespace dondoc::views {

LetterPages::LetterPages(QWidget *draft, QWidget *parent) : QStackedWidget(parent)
{
    addWidget(draft);
    m_kept = new KeptLetterView(this);
    addWidget(m_kept);
    connect(m_kept, &KeptLetterView::left, this, &LetterPages::showDraft);
    connect(m_kept, &KeptLetterView::told, this, &LetterPages::told);
}

void LetterPages::showKept(const SentLetter &letter, const AssessedPeriod &quarter)
{
    if (kept() && kept()->id == letter.id)
        return;
    m_kept->showLetter(letter, quarter.data);
    setCurrentWidget(m_kept);
    if (!letter.pdfSha256.isEmpty())
        Q_EMIT pdfWanted(letter.pdfSha256);
}

void LetterPages::follow(const AssessedPeriod &quarter)
{
    const QList<SentLetter> &all = quarter.data.letters;
    const bool isThere = kept() && std::any_of(all.cbegin(), all.cend(), [this](const SentLetter &each) {
                             return each.id == kept()->id;
                         });
    if (!isThere)
        showDraft();
}

const SentLetter *LetterPages::kept() const
{
    return currentWidget() == m_kept ? &m_kept->letter() : nullptr;
}

void LetterPages::takePdf(const QString &sha256, const QByteArray &pdf) { m_kept->showPdf(sha256, pdf); }

} // namespace dondoc::views
