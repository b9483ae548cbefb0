// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// KeptLetterView: a letter or message as it went out, and to whom.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/summary/sentletter.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace dondoc::views {

class PaperView;

/// The pages are the stored ones; without Qt's PDF module it says where they are to be had.
class KeptLetterView : public QWidget
{
    Q_OBJECT

public:
    explicit KeptLetterView(QWidget *parent = nullptr);

    /// Its pages are awaited; a message is shown by its text.
    void showLetter(const SentLetter &letter, const PeriodSnapshot &period);
    /// The stored file of the letter that is shown; others are passed over. Empty: it cannot be read.
    void showPdf(const QString &sha256, const QByteArray &pdf);
    const SentLetter &letter() const { return m_letter; }
    int pageCount() const;
    /// "Reminder, number 2999/SNNMT of 20/12/2025, signed by …".
    static QString headOf(const SentLetter &letter);
    /// "82: 67 xã, 08 phường, 07 sở" of those codes.
    static QString countedKinds(const QStringList &codes, const PeriodSnapshot &period);

Q_SIGNALS:
    /// Back to the letter that is being made.
    void left();
    void told(const QString &sentence);

private:
    void createWidgets();
    void arrange();
    void copyNames();

    SentLetter m_letter;
    QStringList m_names; ///< of the addressees, in the letter's order
    QLabel *m_head = nullptr;
    QLabel *m_counted = nullptr;
    QPlainTextEdit *m_addressees = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_note = nullptr;
    PaperView *m_paper = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace dondoc::views
