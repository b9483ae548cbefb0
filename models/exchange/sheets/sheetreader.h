// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// SheetReader: reads any file that an agency may send into a Workbook, within limits.
#pragma once

#include "models/domain/basics/result.h"
#include "models/exchange/sheets/limits.h"
#include "models/exchange/sheets/workbook.h"

#include <QByteArray>
#include <QList>

namespace dondoc::exchange {

/// xlsx, xls, ods, docx, odt (their tables and paragraphs), pages, Excel's XML and text tables, recognised by
/// content; the name decides where text might be anything, and stands in the errors. FileDamaged,
/// FileTooLarge, FileProtected, OldFormat, NotUnpacked, NotATable, UnknownFormat (detail "zip" for an archive
/// of files: see isArchive()).
Result<Workbook> readWorkbook(const QByteArray &bytes, const QString &fileName, const Limits &limits = {});

/// True for a zip file that is no office document, damaged ones left aside.
bool isArchive(const QByteArray &bytes);

/// What systems and programs put beside the files that people made (.DS_Store, Thumbs.db, lock files of
/// Office), which a report may not be; it may have any other name. path: with slashes.
bool isBeside(const QString &path);

/// One file of an archive.
struct ArchivedFile {
    QString
        path; ///< in the archive, with slashes, not normalized; "kèm.zip/Xã A.xlsx" of an archive inside it
    QByteArray bytes;
    Error error; ///< of this file alone (code None where all is well): FileDamaged, FileTooLarge,
                 ///< FileProtected; NotUnpacked for an archive in an archive in an archive
};

/// The files of a zip archive and of those directly in it, without folders and what isBeside() them.
/// FileDamaged, FileTooLarge.
Result<QList<ArchivedFile>> unpack(const QByteArray &bytes, const QString &fileName,
                                   const Limits &limits = {});

} // namespace dondoc::exchange
