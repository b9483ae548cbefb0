// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// UndoController: takes the file's last change back, or does again what was taken back, once it is known to
// be the one that is meant.
#pragma once

#include "models/domain/assessment/assessedperiod.h"
#include "models/domain/basics/changedplace.h"
#include "models/domain/basics/result.h"
#include "views/widgets/page.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <optional>

namespace dondoc::services {
class HistoryService;
struct HistoryStep;
} // namespace dondoc::services

namespace dondoc::views {
class MainWindow;
struct AskedChange;
} // namespace dondoc::views

namespace dondoc::app {

class OpenFile;
struct View;

/// One for each file that is opened.
class UndoController : public QObject
{
    Q_OBJECT

public:
    UndoController(views::MainWindow &window, OpenFile &file, QObject *parent);

private:
    /// Undo and redo differ in these alone.
    struct Way {
        Result<services::HistoryStep> (services::HistoryService::*next)() const;
        Result<Id> (services::HistoryService::*go)(Id) const;
        bool (*mayGo)(const views::AskedChange &, views::PageId, QWidget *);
        QString (*told)(const QString &label, const QString &where);
    };
    void showView(const View &view);
    void showSteps();
    void noteTyping();
    void ask(const Way &way);
    void take(const Way &way, const services::HistoryStep &step, const ChangedPlace &place);
    bool isSeen(const ChangedPlace &place, const QString &label) const;
    QString inWords(const ChangedPlace &place) const;
    void go(const Way &way, const services::HistoryStep &step, const QString &where,
            const std::optional<ChangedPlace> &unseen);
    void show(const ChangedPlace &place, const QString &label);

    views::MainWindow &m_window;
    OpenFile &m_file;
    AssessedPeriodPtr m_quarter; ///< of the newest view
    QString m_toUndo;            ///< its ChangeLabel
    QString m_toRedo;
    bool m_typed = false;  ///< since something was taken back: none of that is to be done again
    bool m_asking = false; ///< a person is being asked
};

} // namespace dondoc::app
