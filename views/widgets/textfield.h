// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TextField: several lines of plain text; Tab leaves it, and what is being typed is never disturbed.
#pragma once

#include <QPlainTextEdit>

namespace dondoc::views {

class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// lines: how high it wants to be; it never gets lower than minimumLines.
    explicit TextField(int lines, int minimumLines = 2, QWidget *parent = nullptr);

    /// NFC, as it will be stored.
    QString value() const;
    /// Shows it without a signal; where the field says the same already it is left alone.
    void setValue(const QString &value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the officer, not by setValue().
    void edited();

protected:
    /// One step of undo; files are left to whoever takes them.
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    /// What becomes of pasted or dropped text: text::pasted().
    virtual QString cleaned(const QString &pasted) const;

private:
    int heightOf(int lines) const;
    int m_lines;
    int m_minimumLines;
};

} // namespace dondoc::views
