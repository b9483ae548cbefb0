// SPDX-License-Identifier: GPL-3.0-or-later
// StoredPdf: Qt's reader of PDFs, a document made for each job.
#include "views/paper/storedpdf.h"

#ifdef DONDOC_HAS_PDF
#include "views/paper/printrun.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPrinter>

#include <algorithm>
#include <memory>
#endif

namespace dondoc::views::storedpdf {

#ifdef DONDOC_HAS_PDF

namespace {

constexpr int kMostDotsPerInch = 600; ///< what office printers have; a page of A4 is 139 MB at that
constexpr double kPointsPerInch = 72;

/// A document and the bytes that it reads from.
class Reader
{
public:
    explicit Reader(const QByteArray &pdf)
    {
        m_buffer.setData(pdf);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }
    QPdfDocument &document() { return m_document; }
    int pages() const { return std::max(0, m_document.pageCount()); }

private:
    QBuffer m_buffer;
    QPdfDocument m_document;
};

QPageLayout layoutOf(const QSizeF &points)
{
    const bool across = points.width() > points.height();
    const QPageSize size(across ? points.transposed() : points, QPageSize::Point, {}, QPageSize::FuzzyMatch);
    return QPageLayout(size, across ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

QImage pictureOf(QPdfDocument &document, int page, int dotsPerInch)
{
    const QSizeF points = document.pagePointSize(page);
    const QSize size = (points * (dotsPerInch / kPointsPerInch)).toSize();
    QImage picture = document.render(page, size);
    // White goes below in place: a second picture of that size would double the need of memory.
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
    painter.fillRect(picture.rect(), Qt::white);
    return picture;
}

} // namespace

bool isAvailable() { return true; }

int pageCount(const QByteArray &pdf) { return Reader(pdf).pages(); }

QString textOf(const QByteArray &pdf)
{
    Reader reader(pdf);
    QString text;
    for (int page = 0; page < reader.pages(); ++page)
        text += reader.document().getAllText(page).text() + QLatin1Char('\n');
    return text.trimmed();
}

StampedComparison compare(const QByteArray &issued, const QByteArray &stamped)
{
    const QString before = textOf(issued);
    const QString after = textOf(stamped);
    if (before.isEmpty())
        return {};
    if (after.isEmpty())
        return {StampedComparison::WithoutText, {}};
    const auto found = text::differences(before, after);
    if (!found)
        return {StampedComparison::Another, {}};
    return {found->isEmpty() ? StampedComparison::Same : StampedComparison::Different, *found};
}

Result<void> print(QPrinter &printer, const QByteArray &pdf, int first, int last)
{
    Reader reader(pdf);
    if (reader.pages() == 0)
        return Error{ErrorCode::FileDamaged, QStringLiteral("PDF"), {}};
    const int begin = std::max(first, 1) - 1;
    const int end = last == 0 ? reader.pages() : std::min(last, reader.pages());
    if (begin >= end)
        return Error{ErrorCode::InvalidValue, QStringLiteral("pages"), {}};
    const int dotsPerInch = std::min(printer.resolution(), kMostDotsPerInch);
    PrintRun run(printer);
    for (int page = begin; page < end; ++page) {
        if (const auto begun = run.nextPage(layoutOf(reader.document().pagePointSize(page))); !begun)
            return begun;
        run.painter().drawImage(run.painter().viewport(), pictureOf(reader.document(), page, dotsPerInch));
    }
    return run.end();
}

#else

bool isAvailable() { return false; }
int pageCount(const QByteArray &) { return 0; }
QString textOf(const QByteArray &) { return {}; }
StampedComparison compare(const QByteArray &, const QByteArray &) { return {}; }
Result<void> print(QPrinter &, const QByteArray &, int, int)
{
    return Error{ErrorCode::Unsupported, QStringLiteral("PDF"), {}};
}

#endif

} // namespace dondoc::views::storedpdf
