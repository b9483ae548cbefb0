// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PdfPane: Qt's own view of a PDF, which draws its pages on a thread of its own.
#include "views/pages/reports/pdfpane.h"

#ifdef DONDOC_HAS_PDF
#include <QPdfDocument>
#include <QPdfView>
#include <QVBoxLayout>

#include <algorithm>
#endif

namespace dondoc::views {

#ifdef DONDOC_HAS_PDF

namespace {

constexpr double kLeastPdfZoom = 0.2;
constexpr double kMostPdfZoom = 6;
constexpr double kPdfZoomStep = 1.25;

} // namespace

PdfPane::PdfPane(QWidget *parent) : QWidget(parent) { }

// With the first PDF, not with the window: the view brings a thread and the reader of PDFs with it.
void PdfPane::createView()
{
    m_document = new QPdfDocument(this);
    m_view = new QPdfView(this);
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    fitWidth();
}

bool PdfPane::isAvailable() { return true; }

bool PdfPane::show(const QString &path)
{
    if (m_document)
        m_document->close();
    if (path.isEmpty())
        return true;
    if (!m_document)
        createView();
    return m_document->load(path) == QPdfDocument::Error::None;
}

int PdfPane::pageCount() const { return m_document ? m_document->pageCount() : 0; }

void PdfPane::zoomIn() { zoomBy(kPdfZoomStep); }

void PdfPane::zoomOut() { zoomBy(1 / kPdfZoomStep); }

void PdfPane::fitWidth()
{
    if (m_view)
        m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
}

// Fitted to the width, the view does not tell its factor: it follows from the page's.
void PdfPane::zoomBy(double factor)
{
    if (!m_view)
        return;
    double now = m_view->zoomFactor();
    const double width = m_document->pagePointSize(0).width() / 72 * logicalDpiX();
    if (m_view->zoomMode() == QPdfView::ZoomMode::FitToWidth && width > 0)
        now = m_view->viewport()->width() / width;
    m_view->setZoomMode(QPdfView::ZoomMode::Custom);
    m_view->setZoomFactor(std::clamp(now * factor, kLeastPdfZoom, kMostPdfZoom));
}

#else

PdfPane::PdfPane(QWidget *parent) : QWidget(parent) { }
bool PdfPane::isAvailable() { return false; }
bool PdfPane::show(const QString &) { return false; }
int PdfPane::pageCount() const { return 0; }
void PdfPane::zoomIn() { }
void PdfPane::zoomOut() { }
void PdfPane::fitWidth() { }
void PdfPane::zoomBy(double) { }
void PdfPane::createView() { }

#endif

} // namespace dondoc::views
