// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// OfficialDocument: its kind in words, and whether it can be cited.
#include "models/domain/plan/officialdocument.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"

namespace dondoc {

using namespace Qt::StringLiterals;

QString kindInWords(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::OfficialLetter:
        return u"Công văn"_s;
    case DocumentKind::Decision:
        return u"Quyết định"_s;
    case DocumentKind::Plan:
        return u"Kế hoạch"_s;
    case DocumentKind::Notice:
        return u"Thông báo"_s;
    case DocumentKind::Submission:
        return u"Tờ trình"_s;
    case DocumentKind::Guidance:
        return u"Hướng dẫn"_s;
    case DocumentKind::Report:
        return u"Báo cáo"_s;
    case DocumentKind::Directive:
        return u"Chỉ thị"_s;
    case DocumentKind::Telegram:
        return u"Công điện"_s;
    case DocumentKind::Programme:
        return u"Chương trình"_s;
    case DocumentKind::Resolution:
        return u"Nghị quyết"_s;
    }
    return {};
}

QString nameInList(const OfficialDocument &document)
{
    constexpr int kSubjectLength = 60;
    const QString kind = kindInWords(document.kind);
    if (!document.number.isEmpty())
        return u"%1 số %2"_s.arg(kind, numbers::documentNumber(document.number));
    return document.subject.isEmpty()
        ? kind
        : u"%1 “%2”"_s.arg(kind, text::shortened(document.subject, kSubjectLength));
}

bool isCitable(const OfficialDocument &document)
{
    return !document.number.isEmpty() && document.issuedOn.isValid() && !document.issuer.isEmpty();
}

} // namespace dondoc
