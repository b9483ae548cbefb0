// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FoldingLabel: a long text in its first lines, the whole of it when it is unfolded.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace dondoc::views {

class FoldingLabel : public QWidget
{
    Q_OBJECT

public:
    /// lines: how many are seen of a text that is folded.
    explicit FoldingLabel(int lines, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    bool isFolded() const { return m_folded; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showText();
    void fold(bool on);

    QString m_text;
    int m_lines;
    bool m_folded = true;
    QLabel *m_label = nullptr;
    QToolButton *m_toggle = nullptr;
};

} // namespace dondoc::views
