// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LineField: one line of text as it will be stored; what is being typed is never disturbed.
#pragma once

#include <QLineEdit>

namespace dondoc::views {

/// Property of a line, which has an objectName, whose text is there again at the next start.
inline constexpr const char *kRemembered = "remembered";

/// textEdited() tells of the officer's typing.
class LineField : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineField(int maximumLength, QWidget *parent = nullptr);

    /// NFC, blanks folded.
    QString value() const;
    /// Shows it; where the field says the same already it is left alone.
    void setValue(const QString &value);
};

} // namespace dondoc::views
