// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PdfSheets: Qt's reader of PDFs, and what is said where it is not there.
#include "views/preview/pdfsheets.h"

#ifdef DONDOC_HAS_PDF
#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>
#endif

namespace dondoc::views {

#ifdef DONDOC_HAS_PDF

class PdfSheets::Reader
{
public:
    explicit Reader(const QByteArray &pdf)
    {
        m_buffer.setData(pdf);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }
    QPdfDocument &document() { return m_document; }

private:
    QBuffer m_buffer; ///< the document reads from it
    QPdfDocument m_document;
};

PdfSheets::PdfSheets(const QByteArray &pdf) : m_reader(std::make_unique<Reader>(pdf)) { }

bool PdfSheets::isAvailable() { return true; }

int PdfSheets::count() const { return std::max(0, m_reader->document().pageCount()); }

QSizeF PdfSheets::sizePt(int page) const { return m_reader->document().pagePointSize(page); }

QImage PdfSheets::picture(int page, const QSize &size) const
{
    QImage picture = m_reader->document().render(page, size);
    // White goes below in place: a second picture of a printer's size would double the need of memory.
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
    painter.fillRect(picture.rect(), Qt::white);
    return picture;
}

QString PdfSheets::text(int page) const { return m_reader->document().getAllText(page).text(); }

#else

class PdfSheets::Reader
{
};

PdfSheets::PdfSheets(const QByteArray &) { }
bool PdfSheets::isAvailable() { return false; }
int PdfSheets::count() const { return 0; }
QSizeF PdfSheets::sizePt(int) const { return {}; }
QImage PdfSheets::picture(int, const QSize &) const { return {}; }
QString PdfSheets::text(int) const { return {}; }

#endif

PdfSheets::~PdfSheets() = default;

} // namespace dondoc::views
