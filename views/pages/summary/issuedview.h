// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedView: the issued report from its stored bytes, on the screen and on the printer; its figures can be
// clicked as a draft's.
#pragma once

#include "models/report/layout/pages.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPrinter;
class QPushButton;

namespace dondoc::views {

class PaperView;

/// Without Qt's PDF module it says so and opens the system's viewer.
class IssuedView : public QWidget
{
    Q_OBJECT

public:
    explicit IssuedView(QWidget *parent = nullptr);

    /// Empty: not read yet. title: of a print job; map: where blocks and figures stand on the pages, empty of
    /// reports that were issued before it was kept.
    void showPdf(const QByteArray &pdf, const QString &title, const QList<report::PrintedPage> &map);
    /// Which of the kept papers it is, said above the pages.
    void showName(const QString &name);
    QByteArray pdf() const { return m_pdf; }
    int pageCount() const;
    /// Prints the stored bytes' pages, counted from 1; 0, 0: all. The printer is set up. Beside the
    /// window; told() says what came of it.
    void printOn(const std::shared_ptr<QPrinter> &printer, int first, int last);

public Q_SLOTS:
    void print();
    /// A key as in Document; nothing happens where the map has no such block.
    void goToBlock(const QString &key);

Q_SIGNALS:
    void figureClicked(const dondoc::report::FigureRef &figure);
    void exportRequested();
    void told(const QString &sentence);

private:
    void createWidgets();
    void openOutside();

    QByteArray m_pdf;
    QString m_title;
    PaperView *m_paper = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace dondoc::views
