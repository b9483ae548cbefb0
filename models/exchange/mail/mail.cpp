// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Mail: names and types of what no person attached.
#include "models/exchange/mail/mail.h"

#include <QRegularExpression>

namespace dondoc::exchange {

using namespace Qt::StringLiterals;

bool isAddedByPrograms(const QString &name, const QByteArray &type)
{
    static const QRegularExpression kType(
        uR"(^(application/(x-)?(pkcs7-signature|pgp-signature|pgp-keys)|text/(x-)?vcard|text/rfc822-headers|)"
        uR"(message/(delivery-status|disposition-notification))$)"_s);
    static const QRegularExpression kName(uR"(^(ATT\d+\.(html?|txt|c)|smime\.p7s|signature\.asc)$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return kType.match(QString::fromLatin1(type)).hasMatch() || kName.match(name).hasMatch();
}

} // namespace dondoc::exchange
