// SPDX-License-Identifier: GPL-3.0-or-later
// GapList: what is missing in the summary; each line leads to the place where it can be mended.
#pragma once

#include "models/domain/basics/issue.h"
#include "views/places/place.h"

#include <QListWidget>

namespace dondoc::views {

class GapList : public QListWidget
{
    Q_OBJECT

public:
    explicit GapList(QWidget *parent = nullptr);

    void showGaps(const QList<Issue> &gaps);

Q_SIGNALS:
    void placeChosen(dondoc::views::PlaceId place, const QString &record);

private:
    void addGap(const Issue &gap);
    void choose(const QListWidgetItem *item);
};

} // namespace dondoc::views
