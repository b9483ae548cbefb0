// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Opening and closing: head, first and last paragraph, signature (Nghị định 30/2020, Phụ lục III,
// Mẫu 1.4).
#include "models/report/drafting/sections/openingsection.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/letterhead.h"
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

/// "Sở Nông nghiệp và Môi trường (sau đây gọi tắt là Sở)": what follows the name where it has a short form.
QString calledHere(const Context &context)
{
    const QString office = context.common.value(u"office"_s).text;
    const QString self = nameSaidBefore(office);
    return self == office ? QString()
                          : u' ' + filledText(context, u"opening.called"_s, {{u"self"_s, words(self)}});
}

} // namespace

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
