// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// PdfSheets: the pages of a PDF that is kept as bytes, as pictures and as words; where Qt's PDF module was
// there at build time.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <memory>

namespace dondoc::views {

/// Pages are counted from 0. On one thread at a time.
class PdfSheets
{
public:
    explicit PdfSheets(const QByteArray &pdf);
    ~PdfSheets();

    static bool isAvailable();
    /// 0 where it cannot be read.
    int count() const;
    QSizeF sizePt(int page) const;
    /// On white; size: of the whole page, pixels.
    QImage picture(int page, const QSize &size) const;
    /// All its words; blank where there are none.
    QString text(int page) const;

private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace dondoc::views
