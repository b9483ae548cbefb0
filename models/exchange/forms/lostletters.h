// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LostLetters: letters that were gone before the file came, and that nothing brings back.
#pragma once

#include "models/domain/basics/issue.h"

#include <QList>
#include <QString>

namespace dondoc::exchange {

class LostLetters
{
public:
    /// A text as it stands in a cell. Adds an issue where a letter could not be read (a few of many).
    void look(const QString &text, const QString &place, QList<Issue> *issues);
    /// Saving replaced letters by "?".
    bool wereReplaced() const;
    /// The issue of that, about the whole file.
    Issue replaced() const;

private:
    int m_unreadable = 0;
    int m_marks = 0; ///< question marks within words
    int m_cells = 0; ///< with such marks
    QString m_example;
};

} // namespace dondoc::exchange
