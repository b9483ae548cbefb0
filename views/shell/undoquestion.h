// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// UndoQuestion: nothing is taken back out of sight without a question.
#pragma once

#include "views/widgets/page.h"

#include <QString>

namespace dondoc::views {

struct AskedChange {
    QString label;      ///< ChangeLabel
    bool isSeen = true; ///< the page shows what it is about, where it is its kind of change
    QString where;      ///< in words; may be blank
};

/// True at once where it was made on the page that is shown and is seen there; else what a person answers,
/// who is asked with the change's name.
bool mayTakeBack(const AskedChange &change, PageId shown, QWidget *window);
bool mayDoAgain(const AskedChange &change, PageId shown, QWidget *window);

} // namespace dondoc::views
