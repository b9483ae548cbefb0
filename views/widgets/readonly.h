// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Forms that can only be read: their texts can still be selected, copied and scrolled.
#pragma once

class QWidget;

namespace dondoc::views {

/// Of every field below the form: texts and numbers take no typing, choices and buttons are greyed.
void setFieldsReadOnly(const QWidget *form, bool on);

} // namespace dondoc::views
