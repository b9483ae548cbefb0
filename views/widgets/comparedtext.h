// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ComparedText: one of two texts, to be read and copied, with the words marked that the other one lacks.
#pragma once

#include <QTextEdit>

namespace dondoc::views {

class ComparedText : public QTextEdit
{
    Q_OBJECT

public:
    explicit ComparedText(QWidget *parent = nullptr);

    /// Shows the text as it stands beside the other one.
    void showText(const QString &text, const QString &other);
    /// The words that are marked, in order; each run of them is one.
    const QStringList &marked() const { return m_marked; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void writeText();
    void fitHeight();

    QString m_text;
    QString m_other;
    QStringList m_marked;
};

} // namespace dondoc::views
