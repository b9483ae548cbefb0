// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// UndoQuestion: nothing is taken back without a question that is out of sight or somebody else's.
#pragma once

#include "views/widgets/page.h"

#include <QString>

#include <optional>

namespace dondoc::views {

struct AskedChange {
    QString label;      ///< ChangeLabel
    bool isSeen = true; ///< the page shows what it is about, where it is its kind of change
    QString where;      ///< in words; may be blank
    QString others;     ///< who made it in another window; blank: nobody
};

/// The page on which such a change is made: shown where it is one of several; nothing where it is on none.
std::optional<PageId> pageOfChange(const QString &label, PageId shown);

/// True at once where it was made in this window, on the page that is shown, and is seen there; else what a
/// person answers, who is asked with the change's name.
bool mayTakeBack(const AskedChange &change, PageId shown, QWidget *window);
bool mayDoAgain(const AskedChange &change, PageId shown, QWidget *window);

} // namespace dondoc::views
