// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LineField: its value.
#include "views/widgets/linefield.h"

#include "models/domain/text/text.h"

namespace dondoc::views {

LineField::LineField(int maximumLength, QWidget *parent) : QLineEdit(parent) { setMaxLength(maximumLength); }

QString LineField::value() const { return text::simplified(text()); }

void LineField::setValue(const QString &value)
{
    if (value == this->value())
        return;
    setText(value);
    setCursorPosition(0); // a long text is read from its beginning
}

} // namespace dondoc::views
