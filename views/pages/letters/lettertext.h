// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterText: the officer's own text of a letter in place of the program's, a paragraph a line.
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace dondoc::views {

class TextField;

class LetterText : public QWidget
{
    Q_OBJECT

public:
    explicit LetterText(QWidget *parent = nullptr);

    /// What is begun with where the officer writes: the program's paragraphs as they stand on the pages.
    void offer(const QStringList &paragraphs);
    /// Without blank ones; empty: the program's text.
    QStringList paragraphs() const;
    /// Empty: back to the program's.
    void setParagraphs(const QStringList &paragraphs);
    /// When it was submitted; invalid: it was not.
    void showSubmitted(const QDateTime &at);
    /// The officer's paragraphs, else the program's as they stand on the pages.
    QStringList standing() const;
    void setReadOnly(bool on);
    /// Whether it was submitted, and the button for that: they stand beside the button that records the
    /// letter as sent, wherever the text is.
    QWidget *submission() const { return m_submission; }

Q_SIGNALS:
    void edited();
    /// The letter goes to the leader as it stands; false: it is taken back.
    void submitWanted(bool on);

private:
    void createSubmission();
    void takeChoice();

    QStringList m_offered;
    QCheckBox *m_own;
    TextField *m_text;
    QWidget *m_submission;
    QLabel *m_state = nullptr;
    QPushButton *m_submit = nullptr;
    bool m_submitted = false;
    bool m_readOnly = false;
};

} // namespace dondoc::views
