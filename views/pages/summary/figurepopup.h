// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FigurePopup: the names behind a printed figure, ready to be copied.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/report/document/document.h"

#include <QFrame>

class QListWidget;

namespace dondoc::views {

class FigurePopup : public QFrame
{
    Q_OBJECT

public:
    FigurePopup(const PeriodSnapshot &snapshot, const report::FigureRef &figure, QWidget *parent);

    /// Whole on the parent's screen, its top left corner there if there is room. place: of the screen.
    void showAt(const QPoint &place);

    /// Names of the records, in the figure's order: agencies, tasks with their numbers, or words as they are.
    static QStringList names(const PeriodSnapshot &snapshot, const report::FigureRef &figure);

Q_SIGNALS:
    /// An agency code or a task number was chosen.
    void recordChosen(const QString &record, bool isTask);

private:
    void fill(const PeriodSnapshot &snapshot, const report::FigureRef &figure);
    void copy();

    QListWidget *m_list = nullptr;
};

} // namespace dondoc::views
