// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CompletenessList: what is missing in the summary, in groups under headings with counts; each line leads to
// the place where it can be mended, and those to be looked at again can be selected together.
#pragma once

#include "models/report/checks/gapgroups.h"
#include "views/widgets/page.h"

#include <QListWidget>
#include <QSet>

namespace dondoc::views {

/// Only lines to be looked at again can be selected: by click with Ctrl or Shift, by Ctrl+A all of one kind.
/// A click or Enter on a heading folds its group, ← and → too.
class CompletenessList : public QListWidget
{
    Q_OBJECT

public:
    explicit CompletenessList(QWidget *parent = nullptr);

    void showGaps(const QList<Issue> &gaps);
    /// Shows lines alone in which words begin with all of its words, accents not needed; blank: all.
    void setNeedle(const QString &needle);
    /// In the order of the lines.
    QList<Issue> selectedGaps() const;
    bool hasGapsToReview() const;
    /// All lines of the current one's kind; of the first to be looked at again where that is none.
    void selectKind();
    /// The gap of that row; null of a heading.
    const Issue *gapAt(int row) const;
    /// "Phải có (3) · Nên xem (12)", of the lines that hold the words; blank where nothing is missing.
    QString summary() const;

Q_SIGNALS:
    void placeChosen(dondoc::views::PageId place, const QString &record);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QList<Issue> &selected);
    void addGroup(report::GapGroup group, const QList<qsizetype> &gaps);
    void addGap(qsizetype at);
    bool isShown(const Issue &gap) const;
    void choose(const QListWidgetItem *item);
    void fold(const QListWidgetItem *heading);
    bool isToReview(int row) const;

    QList<Issue> m_gaps;
    QString m_needle;
    QSet<report::GapGroup> m_folded;
};

} // namespace dondoc::views
