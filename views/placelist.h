// SPDX-License-Identifier: GPL-3.0-or-later
// PlaceList: the narrow list of places at the left; only icons where the window is small.
#pragma once

#include "views/places/place.h"

#include <QListWidget>

namespace dondoc::views {

class PlaceList : public QListWidget
{
    Q_OBJECT

public:
    explicit PlaceList(QWidget *parent = nullptr);

    /// Name of a place as its page is titled.
    static QString title(PlaceId place);
    static QIcon icon(PlaceId place);

    PlaceId current() const;
    void setCurrent(PlaceId place);
    /// Icons alone; the names stay as tooltips.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void placeChosen(dondoc::views::PlaceId place);

private:
    void addPlaces();
    int widthNeeded() const;

    bool m_narrow = false;
};

} // namespace dondoc::views
