// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterText: the officer's own text of a letter in place of the program's, a paragraph a line.
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;

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

Q_SIGNALS:
    void edited();

private:
    void takeChoice();

    QStringList m_offered;
    QCheckBox *m_own;
    TextField *m_text;
};

} // namespace dondoc::views
