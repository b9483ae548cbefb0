// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CompletenessList: what is missing in the summary; each line leads to the place where it can be mended.
#pragma once

#include "models/domain/basics/issue.h"
#include "views/widgets/page.h"

#include <QListWidget>

namespace dondoc::views {

class CompletenessList : public QListWidget
{
    Q_OBJECT

public:
    explicit CompletenessList(QWidget *parent = nullptr);

    void showGaps(const QList<Issue> &gaps);

Q_SIGNALS:
    void placeChosen(dondoc::views::PageId place, const QString &record);

private:
    void addGap(const Issue &gap);
    void choose(const QListWidgetItem *item);
};

} // namespace dondoc::views
