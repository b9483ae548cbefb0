// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ProblemBar: what went wrong, above the work and not in its way, until it is dismissed.
#pragma once

#include <QFrame>

class QLabel;

namespace dondoc::views {

class ProblemBar : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemBar(QWidget *parent = nullptr);

    /// Newest on top, three at most; the same sentence once. Blank: nothing more to say.
    void say(const QString &sentence);

private:
    QLabel *m_label;
    QStringList m_sentences;
};

} // namespace dondoc::views
