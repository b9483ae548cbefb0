// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PartToolBar: what is done to a whole part of the summary.
#pragma once

#include "views/editor/editortoolbar.h"

namespace dondoc::views {

class PartToolBar : public EditorToolBar
{
    Q_OBJECT

public:
    explicit PartToolBar(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A new part behind the one shown.
    void additionWanted();
    /// Not to be printed.
    void omissionWanted();
    void moveWanted(bool up);
    /// The draft in place of the officer's text.
    void restorationWanted();
};

} // namespace dondoc::views
