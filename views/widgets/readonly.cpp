// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// readonly: each kind of field in its own way.
#include "views/widgets/readonly.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace dondoc::views {

void setFieldsReadOnly(const QWidget *form, bool on)
{
    for (auto *field : form->findChildren<QLineEdit *>())
        if (!qobject_cast<QAbstractSpinBox *>(field->parentWidget()))
            field->setReadOnly(on);
    for (auto *field : form->findChildren<QPlainTextEdit *>())
        field->setReadOnly(on);
    for (auto *field : form->findChildren<QAbstractSpinBox *>())
        field->setReadOnly(on);
    for (auto *field : form->findChildren<QComboBox *>())
        field->setEnabled(!on);
    for (auto *field : form->findChildren<QAbstractButton *>())
        field->setEnabled(!on);
}

} // namespace dondoc::views
