// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HeldMark: the colours of a warning, and words for those who do not see them.
#include "views/widgets/heldmark.h"

#include "views/widgets/theme.h"

#include <QCoreApplication>
#include <QWidget>

namespace dondoc::views {

namespace {

constexpr char kHeld[] = "held";

QPalette warning(const QPalette &usual)
{
    QPalette palette;
    for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Button}) {
        palette.setColor(ground, theme::warningGround(usual));
    }
    for (const QPalette::ColorRole text : {QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(text, theme::warningText(usual));
    }
    return palette;
}

} // namespace

void markHeld(QWidget *field, bool on)
{
    if (!on && !field->property(kHeld).toBool()) {
        return; // a field may have another mark of its own
    }
    field->setProperty(kHeld, on);
    field->setPalette(on ? warning(field->parentWidget()->palette()) : QPalette());
    field->setAccessibleDescription(on ? QCoreApplication::translate("dondoc::views::HeldMark", "Not saved")
                                       : QString());
}

void nameFields(const QHash<QString, QWidget *> &fields)
{
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        it.value()->setObjectName(it.key());
    }
}

void markHeld(const QHash<QString, QWidget *> &fields, const QStringList &held)
{
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        markHeld(it.value(), held.contains(it.key()));
    }
}

} // namespace dondoc::views
