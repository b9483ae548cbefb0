// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Opening and closing: letterhead, first and last paragraph, signature (Nghị định 30/2020, Phụ lục III,
// Mẫu 1.4).
#include "models/report/drafting/sections/openingsection.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/wording.h"

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

/// Several stand one a line, or with a semicolon between them.
QStringList reportAddressees(const OfficeProfile &office)
{
    QStringList names;
    const QStringList lines = QString(office.addressee).replace(u';', u'\n').split(u'\n');
    for (const QString &line : lines) {
        const QString name = cleaned(line);
        if (!name.isEmpty())
            names.append(name);
    }
    return names;
}

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

/// "Sở Nông nghiệp và Môi trường (sau đây gọi tắt là Sở)": what follows the name where it has a short form.
QString calledHere(const Context &context)
{
    const QString office = context.common.value(u"office"_s).text;
    const QString self = nameSaidBefore(office);
    return self == office ? QString()
                          : u' ' + filledText(context, u"opening.called"_s, {{u"self"_s, words(self)}});
}

} // namespace

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

QString subjectOf(const Context &context) { return filledText(context, u"report.subject"_s); }

QString ownCitation(const Context &context, const ComposeOptions &options)
{
    const QString number = numbers::documentNumber(options.number);
    return filledText(context, u"annex.reference"_s,
                      {{u"number"_s, words(number.isEmpty() ? stampGap() : number)},
                       {u"symbol"_s, words(context.data.office.symbol)},
                       {u"date"_s, words(dateLine(context, options.date))}});
}

void writeOpening(Outline &outline, const Context &context, const ComposeOptions &options)
{
    const OfficeProfile &office = context.data.office;
    Letterhead head = letterheadOf(context, options.number, options.date);
    head.numberSymbol = u"BC-"_s + office.symbol;
    head.kind = filledText(context, u"report.kind"_s);
    head.subject = subjectOf(context);
    head.addressees = reportAddressees(office);
    outline.block(head);
    if (const SummaryReport *old = corrected(context.data)) {
        const Inlines cited = filled(context, u"opening.correction"_s,
                                     {{u"number"_s, words(numbers::documentNumber(old->number))},
                                      {u"symbol"_s, words(office.symbol)},
                                      {u"date"_s, words(numbers::longDate(old->issuedOn))}});
        outline.block(Paragraph{u"correction"_s, ParagraphStyle::Body, cited});
    }
    const bool basis = !context.data.plan.regime.basis.isEmpty();
    const Inlines text = filled(context, basis ? u"opening.basis"_s : u"opening"_s,
                                {{u"basis"_s, words(cleaned(context.data.plan.regime.basis))},
                                 {u"called"_s, words(calledHere(context))}});
    outline.block(Paragraph{u"opening"_s, ParagraphStyle::Body, text});
}

void writeClosing(Outline &outline, const Context &context)
{
    outline.block(Paragraph{u"closing"_s, ParagraphStyle::Body, filled(context, u"closing"_s)});
    outline.block(signatureOf(context.data.office));
}

} // namespace dondoc::report
