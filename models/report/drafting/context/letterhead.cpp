// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Letterhead: from the office's profile; what the clerk fills in by hand stays open.
#include "models/report/drafting/context/letterhead.h"

#include "models/domain/text/numbers.h"
#include "models/report/drafting/context/wording.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

QStringList recipientLines(const OfficeProfile &office)
{
    QStringList lines;
    QString filing;
    for (const QString &recipient : office.recipients) {
        const QString words = cleaned(recipient);
        if (words.startsWith(u"Lưu"_s))
            filing = words;
        else if (!words.isEmpty())
            lines.append(u"- "_s + words + u';');
    }
    if (lines.isEmpty())
        lines.append(u"- Như trên;"_s);
    if (filing.isEmpty())
        filing = office.draftingUnit.isEmpty() ? u"Lưu: VT"_s : u"Lưu: VT, "_s + cleaned(office.draftingUnit);
    lines.append(u"- "_s + filing + u'.');
    return lines;
}

} // namespace

QString stampGap() { return QString(8, QChar::Nbsp); }

QString dateLine(const Context &context, const QDate &date)
{
    if (date.isValid())
        return numbers::longDate(date);
    const QDate due = context.assessment.deadlines.upward;
    const QString year = due.isValid() ? QString::number(due.year()) : stampGap();
    return u"ngày%1tháng%1năm %2"_s.arg(stampGap(), year);
}

Letterhead letterheadOf(const Context &context, const QString &number, const QDate &date)
{
    const OfficeProfile &office = context.data.office;
    Letterhead head;
    head.key = u"head"_s;
    head.superiorBody = office.superiorBody;
    head.issuingBody = office.issuingBody;
    head.number = numbers::documentNumber(number);
    head.placeAndDate = office.place + u", "_s + dateLine(context, date);
    return head;
}

Signature signatureOf(const OfficeProfile &office)
{
    Signature signature;
    signature.key = u"signature"_s;
    signature.recipients = recipientLines(office);
    for (const QString &line : {office.signerAuthority, office.signerPosition}) {
        if (!line.isEmpty())
            signature.authority.append(line);
    }
    signature.signerName = office.signerName;
    return signature;
}

} // namespace dondoc::report
