// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EnclosedFiles: the files in archives and mails, however these stand in each other, as one list.
#pragma once

#include "models/exchange/mail/mail.h"
#include "models/exchange/sheets/limits.h"

namespace dondoc::exchange {

struct EnclosedFile {
    QString path; ///< with slashes, not normalized: "thư.eml/kèm.zip/Xã A.xlsx" of an archive
    QByteArray bytes;
    Error error
        = {}; ///< of this file alone: as unpack() tells, and MailEncrypted, MailPacked, MailWithoutFiles
    bool isPage = false; ///< the text of a mail to which nothing is attached
    // of the mail that brought it; blank where none did
    QString from = {};
    QString subject = {};
    QDate sentOn = {};
};

/// True for an archive and for a mail, damaged ones left aside.
bool holdsFiles(const QByteArray &bytes);
/// At least one file of a mail, none of an empty archive. FileDamaged, FileTooLarge.
Result<QList<EnclosedFile>> filesIn(const QByteArray &bytes, const QString &fileName,
                                    const Limits &limits = {});

} // namespace dondoc::exchange
