// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CompletenessList: what is missing in the summary; each line leads to the place where it can be mended, and
// those to be looked at again can be selected together.
#pragma once

#include "models/domain/basics/issue.h"
#include "views/widgets/page.h"

#include <QListWidget>

namespace dondoc::views {

/// Only lines to be looked at again can be selected: by click with Ctrl or Shift, by Ctrl+A all of one kind.
class CompletenessList : public QListWidget
{
    Q_OBJECT

public:
    explicit CompletenessList(QWidget *parent = nullptr);

    void showGaps(const QList<Issue> &gaps);
    /// In the order of the lines.
    QList<Issue> selectedGaps() const;
    bool hasGapsToReview() const;
    /// All lines of the current one's kind; of the first to be looked at again where that is none.
    void selectKind();

Q_SIGNALS:
    void placeChosen(dondoc::views::PageId place, const QString &record);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addGap(const Issue &gap);
    void choose(const QListWidgetItem *item);
    bool isToReview(int row) const { return !m_gaps.value(row).obstacles.isEmpty(); }

    QList<Issue> m_gaps; ///< by row
};

} // namespace dondoc::views
