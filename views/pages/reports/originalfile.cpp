// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OriginalFile: hash, kind and pictures of a kept original.
#include "views/pages/reports/originalfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace dondoc::views::originalfile {

namespace {

constexpr int kMegabytesDecoded = 512; ///< a page at 600 dots per inch needs 140

const QStringList &scanEndings()
{
    static const QStringList kEndings{QStringLiteral("pdf"),  QStringLiteral("jpg"), QStringLiteral("jpeg"),
                                      QStringLiteral("png"),  QStringLiteral("tif"), QStringLiteral("tiff"),
                                      QStringLiteral("webp"), QStringLiteral("bmp"), QStringLiteral("gif"),
                                      QStringLiteral("heic")};
    return kEndings;
}

const QStringList &documentEndings()
{
    static const QStringList kEndings{QStringLiteral("xlsx"), QStringLiteral("xls"),  QStringLiteral("ods"),
                                      QStringLiteral("csv"),  QStringLiteral("docx"), QStringLiteral("doc"),
                                      QStringLiteral("odt"),  QStringLiteral("rtf"),  QStringLiteral("txt"),
                                      QStringLiteral("zip"),  QStringLiteral("pptx"), QStringLiteral("ppt")};
    return kEndings;
}

QString ending(const QString &name) { return QFileInfo(name).suffix().toLower(); }

bool isUnchanged(QFile &file, const Original &original)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.size() == original.size && hash.addData(&file)
        && hash.result().toHex() == original.sha256.toLatin1();
}

// The decoder itself makes a JPEG smaller, so that a large one never lies in memory whole.
QImage smallEnough(QImageReader &reader)
{
    const QSize size = reader.size();
    if (std::max(size.width(), size.height()) > kLongestSide)
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (std::max(image.width(), image.height()) <= kLongestSide)
        return image;
    return image.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QList<QImage> picturesOf(const QString &path)
{
    QImageReader::setAllocationLimit(kMegabytesDecoded);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true); // the file has no ending, only its hash
    reader.setAutoTransform(true);
    const bool moving = reader.supportsAnimation();
    QList<QImage> pages;
    do {
        const QImage page = smallEnough(reader);
        if (page.isNull())
            break;
        pages.append(page);
    } while (!moving && pages.size() < kMostPages && reader.jumpToNextImage());
    return pages;
}

} // namespace

QString pathOf(const QString &folder, const Original &original)
{
    return folder + QLatin1Char('/') + original.sha256;
}

OriginalContent inspect(const QString &path, const Original &original)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {OriginalContent::Lost, {}};
    if (!isUnchanged(file, original))
        return {OriginalContent::Changed, {}};
    file.seek(0);
    if (file.read(1024).contains("%PDF-")) // something may stand before it
        return {OriginalContent::Pdf, {}};
    const QList<QImage> pages = picturesOf(path);
    return {pages.isEmpty() ? OriginalContent::Other : OriginalContent::Picture, pages};
}

bool isSafeToOpen(const QString &name) { return isScan(name) || documentEndings().contains(ending(name)); }

bool isScan(const QString &path) { return scanEndings().contains(ending(path)); }

QString copyForOpening(const QString &path, const Original &original, const QString &folder)
{
    const QString place = folder + QLatin1Char('/') + original.sha256.left(12);
    const QString copy = place + QLatin1Char('/') + QFileInfo(original.name).fileName();
    if (!QDir().mkpath(place))
        return {};
    return QFileInfo::exists(copy) || QFile::copy(path, copy) ? copy : QString();
}

} // namespace dondoc::views::originalfile
