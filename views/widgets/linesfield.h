// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LinesField: a list, one item a line; days too, written as in a DateField.
#pragma once

#include "views/widgets/textfield.h"

#include <QDate>
#include <QStringList>

namespace dondoc::views {

class LinesField : public TextField
{
    Q_OBJECT

public:
    using TextField::TextField;

    /// Without blank lines, each simplified.
    QStringList lines() const;
    void setLines(const QStringList &lines);

    /// Days in order, each once; lines that are no day are left out.
    QList<QDate> days() const;
    void setDays(const QList<QDate> &days);
    /// Those lines.
    QStringList notUnderstood() const;

protected:
    QString cleaned(const QString &pasted) const override; ///< its line breaks mean something
};

} // namespace dondoc::views
