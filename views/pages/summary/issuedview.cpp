// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedView: the stored pages, and a line of buttons above them.
#include "views/pages/summary/issuedview.h"

#include "models/background/background.h"
#include "views/messages/messages.h"
#include "views/preview/pagebox.h"
#include "views/preview/paperview.h"
#include "views/preview/pdfsheets.h"
#include "views/preview/printjob.h"
#include "views/preview/printrun.h"
#include "views/preview/storedpdf.h"
#include "views/preview/zoombox.h"
#include "views/widgets/flowlayout.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryFile>
#include <QUrl>
#include <QVBoxLayout>

namespace dondoc::views {

namespace {

/// The map with the sizes of the sheets; where it is not of these, nothing but the sizes.
QList<report::PrintedPage> pagesOf(const PdfSheets &sheets, const QList<report::PrintedPage> &map)
{
    QList<report::PrintedPage> pages
        = map.size() == sheets.count() ? map : QList<report::PrintedPage>(sheets.count());
    for (int index = 0; index < sheets.count(); ++index)
        pages[index].sizeMm = sheets.sizePt(index) * report::kMmPerPt;
    return pages;
}

} // namespace

IssuedView::IssuedView(QWidget *parent) : QWidget(parent)
{
    createWidgets();
    auto *bar = new QWidget(this);
    bar->setLayout(new FlowLayout(nullptr, 8));
    auto *page = new PageBox(m_paper, bar);
    auto *zoom = new ZoomBox(m_paper, bar);
    for (QWidget *part : std::initializer_list<QWidget *>{m_export, m_print, m_open, page, zoom})
        bar->layout()->addWidget(part);
    for (QWidget *part : std::initializer_list<QWidget *>{page, zoom})
        part->setVisible(PdfSheets::isAvailable());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bar);
    column->addWidget(m_note);
    column->addWidget(m_paper, 1);
}

void IssuedView::createWidgets()
{
    m_paper = new PaperView(this);
    m_paper->setObjectName(QStringLiteral("issued-pages"));
    m_paper->setVisible(PdfSheets::isAvailable());
    connect(m_paper, &PaperView::figureClicked, this, &IssuedView::figureClicked);
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    showName({});
    m_export = new QPushButton(tr("Export…"), this);
    m_print = new QPushButton(tr("Print…"), this);
    m_open = new QPushButton(tr("Open in the viewer"), this);
    m_open->setVisible(!PdfSheets::isAvailable());
    connect(m_export, &QPushButton::clicked, this, &IssuedView::exportRequested);
    connect(m_print, &QPushButton::clicked, this, &IssuedView::print);
    connect(m_open, &QPushButton::clicked, this, &IssuedView::openOutside);
}

void IssuedView::showPdf(const QByteArray &pdf, const QString &title, const QList<report::PrintedPage> &map)
{
    m_title = title;
    for (QPushButton *button : {m_export, m_print, m_open})
        button->setEnabled(!pdf.isEmpty());
    if (pdf == m_pdf)
        return;
    m_pdf = pdf;
    const auto sheets = std::make_shared<const PdfSheets>(pdf);
    m_paper->setPages(pagesOf(*sheets, map), [sheets](QPainter &painter, int index, const QSize &size) {
        painter.drawImage(QRect(QPoint(), size), sheets->picture(index, size));
    });
    if (!pdf.isEmpty() && PdfSheets::isAvailable() && sheets->count() == 0)
        Q_EMIT told(tr("The issued PDF cannot be shown here. Export it and open it in another program."));
}

void IssuedView::showName(const QString &name)
{
    const QString note = PdfSheets::isAvailable()
        ? tr("These are the pages as they were kept; later data never change them.")
        : tr("This build cannot show PDF files; the issued report opens in the system's "
             "viewer, and is printed from there.");
    m_note->setText(name.isEmpty() ? note : name + QStringLiteral(". ") + note);
}

int IssuedView::pageCount() const { return int(m_paper->pages().size()); }

void IssuedView::goToBlock(const QString &key) { m_paper->goToBlock(key); }

void IssuedView::print()
{
    if (m_pdf.isEmpty()) {
        Q_EMIT told(tr("The issued pages are being read. Print again in a moment."));
        return;
    }
    if (!PdfSheets::isAvailable())
        return openOutside();
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_title);
    const auto range = askPages(this, *printer, pageCount());
    if (range)
        printOn(printer, range->first, range->last);
}

void IssuedView::printOn(const std::shared_ptr<QPrinter> &printer, int first, int last)
{
    Q_EMIT told(tr("Printing…"));
    background::run(
        this, [printer, pdf = m_pdf, first, last] { return storedpdf::print(*printer, pdf, first, last); },
        [this](const Result<void> &printed) {
            Q_EMIT told(printed ? tr("Sent to the printer.") : PrintRun::sentence(printed.error()));
        });
}

/// From a copy, which that program may hold open and change as it likes.
void IssuedView::openOutside()
{
    QTemporaryFile copy(QDir::temp().filePath(QStringLiteral("dondoc-XXXXXX.pdf")));
    copy.setAutoRemove(false);
    const bool written = copy.open() && copy.write(m_pdf) == m_pdf.size() && copy.flush();
    copy.close();
    if (!written) {
        copy.remove();
        Q_EMIT told(Messages::sentence({ErrorCode::WriteFailed, copy.fileName(), copy.errorString()}));
        return;
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(copy.fileName())))
        Q_EMIT told(tr("The system has no viewer for PDF files. Export the report and open it elsewhere."));
}

} // namespace dondoc::views
