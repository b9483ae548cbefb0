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
    if (kept() && *kept() == letter)
        return;
    m_kept->showLetter(letter, quarter.data);
    setCurrentWidget(m_kept);
    if (!letter.pdfSha256.isEmpty())
        Q_EMIT pdfWanted(letter.pdfSha256);
}

void LetterPages::follow(const AssessedPeriod &quarter)
{
    const QList<SentLetter> &all = quarter.data.letters;
    const auto found = std::find_if(
        all.cbegin(), all.cend(), [this](const SentLetter &each) { return kept() && each.id == kept()->id; });
    if (found == all.cend())
        showDraft();
    else
        showKept(*found, quarter);
}

const SentLetter *LetterPages::kept() const
{
    return currentWidget() == m_kept ? &m_kept->letter() : nullptr;
}

void LetterPages::takePdf(const QString &sha256, const QByteArray &pdf) { m_kept->showPdf(sha256, pdf); }

} // namespace dondoc::views
