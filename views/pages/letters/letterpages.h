// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterPages: the pages of the letter that is being made, or those of one that went out.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/summary/sentletter.h"

#include <QStackedWidget>

namespace dondoc::views {

class KeptLetterView;

class LetterPages : public QStackedWidget
{
    Q_OBJECT

public:
    /// draft: what shows the letter that is being made.
    LetterPages(QWidget *draft, QWidget *parent);

    void showDraft() { setCurrentIndex(0); }
    void showKept(const SentLetter &letter, const AssessedPeriod &quarter);
    /// Back to the draft where the letter that is shown is not kept any more (undo), or is of another period.
    void follow(const AssessedPeriod &quarter);
    /// The letter that went out and is shown; null while the draft is.
    const SentLetter *kept() const;
    /// Answers.
    void takePdf(const QString &sha256, const QByteArray &pdf);

Q_SIGNALS:
    /// The stored file is wanted.
    void pdfWanted(const QString &sha256);
    void told(const QString &sentence);

private:
    KeptLetterView *m_kept = nullptr;
};

} // namespace dondoc::views
