// SPDX-License-Identifier: GPL-3.0-or-later
// IssuedView: the issued report from its stored bytes, on the screen and on the printer.
#pragma once

#include <QThreadPool>
#include <QWidget>

#include <memory>

class QLabel;
class QPrinter;
class QPushButton;

namespace dondoc::views {

class PdfPane;

/// Without Qt's PDF module it says so and opens the system's viewer.
class IssuedView : public QWidget
{
    Q_OBJECT

public:
    explicit IssuedView(QWidget *parent = nullptr);
    ~IssuedView() override; ///< waits for what is being printed

    /// Empty: not read yet. title: of a print job.
    void showPdf(const QByteArray &pdf, const QString &title);
    QByteArray pdf() const { return m_pdf; }
    int pageCount() const;
    /// Prints the stored bytes' pages, counted from 1; 0, 0: all. The printer is set up. On a thread of its
    /// own; told() says what came of it.
    void printOn(const std::shared_ptr<QPrinter> &printer, int first, int last);

public Q_SLOTS:
    void print();

Q_SIGNALS:
    void exportRequested();
    void told(const QString &sentence);

private:
    void createWidgets();
    void openOutside();

    QByteArray m_pdf;
    QString m_title;
    PdfPane *m_pane = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_open = nullptr;
    QThreadPool m_pool; ///< of one thread
};

} // namespace dondoc::views
