// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// MsgReader: a mail as Outlook saves it (.msg, [MS-OXMSG]): properties as streams of a compound file.
#pragma once

#include "models/exchange/mail/mail.h"
#include "models/exchange/sheets/limits.h"

namespace dondoc::exchange {

bool isMsg(const QByteArray &bytes);
/// FileDamaged, FileTooLarge. What is encrypted, or only linked to, is an attachment with an error.
Result<Mail> readMsg(const QByteArray &bytes, const QString &fileName, const Limits &limits);

} // namespace dondoc::exchange
