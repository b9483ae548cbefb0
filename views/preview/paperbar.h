// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PaperBar: the line above the pages: export, print, zoom, page, and the progress of their making.
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QProgressBar;
class QPushButton;
class QTimer;

namespace dondoc::views {

class PaperView;

class PaperBar : public QWidget
{
    Q_OBJECT

public:
    explicit PaperBar(PaperView *paper, QWidget *parent = nullptr);

    /// Export and print are possible.
    void setReady(bool ready);
    /// As archivalChosen() says it, from the start.
    void setArchival(bool on);
    /// The bar of progress comes only where it takes long enough to be read.
    void setBusy(bool busy);
    void showProgress(double share);

Q_SIGNALS:
    void exportRequested();
    void annexesRequested();
    void archivalChosen(bool on);
    void printRequested();
    void stopRequested();

private:
    void createActions();
    QMenu *createExportMenu();
    void createProgress();

    QPushButton *m_export = nullptr;
    QAction *m_archival = nullptr;
    QPushButton *m_print = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QTimer *m_patience = nullptr;
};

} // namespace dondoc::views
