// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// EmlReader: a mail as it goes over the net (MIME), which mail programs save as .eml.
#pragma once

#include "models/exchange/mail/mail.h"
#include "models/exchange/sheets/limits.h"

namespace dondoc::exchange {

/// True where the file begins with fields of a mail.
bool isEml(QByteArrayView bytes);
/// FileTooLarge where it holds more parts, or larger ones, than any report does. An encrypted part is an
/// attachment with an error.
Result<Mail> readEml(QByteArrayView bytes, const QString &fileName, const Limits &limits);

} // namespace dondoc::exchange
