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

Q_SIGNALS:
    void edited();
    /// The letter goes to the leader as it stands; false: it is taken back.
    void submitWanted(bool on);

private:
    void takeChoice();

    QStringList m_offered;
    QCheckBox *m_own;
    TextField *m_text;
    QLabel *m_state;
    QPushButton *m_submit;
    bool m_submitted = false;
    bool m_readOnly = false;
};

} // namespace dondoc::views
