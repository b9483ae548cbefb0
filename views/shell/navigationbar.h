// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// NavigationBar: the narrow list of places at the left; only icons where the window is small.
#pragma once

#include "views/widgets/page.h"

#include <QListWidget>

namespace dondoc::views {

class NavigationBar : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *parent = nullptr);

    /// Name of a place as its page is titled.
    static QString title(PageId place);
    static QIcon icon(PageId place);

    PageId current() const;
    void setCurrent(PageId place);
    /// Icons alone; the names stay as tooltips.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void placeChosen(dondoc::views::PageId place);

private:
    void addPlaces();
    int widthNeeded() const;

    bool m_narrow = false;
};

} // namespace dondoc::views
