// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// HeldMark: how a field looks whose content stays in the form and is not saved.
#pragma once

#include <QHash>
#include <QStringList>

class QWidget;

namespace dondoc::views {

void markHeld(QWidget *field, bool on);
/// Gives each its key as its name.
void nameFields(const QHash<QString, QWidget *> &fields);
/// fields: by key; those of the held keys are marked, the others are not.
void markHeld(const QHash<QString, QWidget *> &fields, const QStringList &held);

} // namespace dondoc::views
