// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// UndoQuestion: nothing is taken back out of sight without a question.
#pragma once

#include "views/widgets/page.h"

#include <QString>

namespace dondoc::views {

/// label: of the change (ChangeLabel). True at once where it was made on the page that is shown; else what a
/// person answers, who is asked with the change's name.
bool mayTakeBack(const QString &label, PageId shown, QWidget *window);
bool mayDoAgain(const QString &label, PageId shown, QWidget *window);

} // namespace dondoc::views
