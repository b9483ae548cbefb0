// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedDocuments: the plan, the letters and the officer's list put together.
#include "models/domain/assessment/issueddocuments.h"

#include "models/domain/summary/letterqueries.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"

#include <QSet>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The number without blanks and leading zeros: clerks write 07 and 7, "12 / UBND" and "12/UBND".
QString numberKey(const QString &number)
{
    QString key = text::searchKey(number);
    key.remove(u' ').replace(u'–', u'-');
    while (key.startsWith(u'0'))
        key.remove(0, 1);
    return key;
}

QString documentKey(const PeriodSnapshot &data, const OfficialDocument &document)
{
    return QStringList{numberKey(document.number), document.issuedOn.toString(Qt::ISODate),
                       issuerKey(data, document.issuer)}
        .join(u'|');
}

QString coordinatorName(const PeriodSnapshot &data)
{
    const Agency *agency = findAgency(data, data.plan.coordinatorCode);
    return agency ? agency->name : data.office.issuingBody;
}

/// What the coordinating department is called, as search keys.
QStringList ownNames(const PeriodSnapshot &data)
{
    QStringList names{u"so"_s, text::searchKey(coordinatorName(data))};
    if (const Agency *agency = findAgency(data, data.plan.coordinatorCode)) {
        const QStringList others = QStringList{agency->shortName, agency->symbol} + agency->aliases;
        for (const QString &name : others)
            names.append(text::searchKey(name));
    }
    names.removeAll(QString());
    return names;
}

QString without(QString key, const QString &ending)
{
    if (!ending.isEmpty() && key.endsWith(u' ' + ending))
        key.chop(ending.size() + 1);
    return key;
}

/// A number alone where there is no symbol.
QString withSymbol(const QString &number, const QString &symbol)
{
    const QString padded = numbers::documentNumber(number);
    return symbol.isEmpty() ? padded : padded + u'/' + symbol;
}

OfficialDocument planDocument(const Plan &plan)
{
    OfficialDocument document;
    document.kind = DocumentKind::Plan;
    if (!plan.number.isEmpty())
        document.number = withSymbol(plan.number, plan.symbol);
    document.issuedOn = plan.date;
    document.issuer = plan.issuer;
    document.subject = plan.title;
    return document;
}

/// In which documents are told: the period, or the longer one that it is written as one with.
Period toldSpan(const PeriodSnapshot &data) { return longerPeriod(data).value_or(data.period); }

/// "quý IV năm 2025" in the report of a later quarter; blank of the period told and of its parts.
QString periodBefore(const PeriodSnapshot &data, const Period &period)
{
    const bool own = periods::key(period) == periods::key(data.period);
    const bool within = period.to.isValid() && period.to >= toldSpan(data).from;
    return own || within ? QString() : periods::title(period);
}

IssuedDocument letterDocument(const PeriodSnapshot &data, const PeriodLetter &sent)
{
    const SentLetter &letter = sent.letter;
    IssuedDocument issued{
        .source = DocumentSource::Letter, .letter = letter.kind, .about = periodBefore(data, sent.period)};
    issued.document.number = citedNumber(letter);
    issued.document.issuedOn = letter.sentOn;
    issued.document.issuer = coordinatorName(data);
    issued.document.subject = letter.subject;
    return issued;
}

QList<IssuedDocument> gathered(const PeriodSnapshot &data)
{
    QList<IssuedDocument> all;
    if (const OfficialDocument plan = planDocument(data.plan); isCitable(plan))
        all.append({.document = plan, .source = DocumentSource::Plan});
    for (const PeriodLetter &sent : data.lettersOfPlan)
        all.append(letterDocument(data, sent));
    for (const OfficialDocument &document : data.documents)
        all.append({.document = document});
    return all;
}

bool isIssuedBefore(const IssuedDocument &a, const IssuedDocument &b)
{
    const QDate &day = a.document.issuedOn;
    const QDate &other = b.document.issuedOn;
    return day.isValid() && (!other.isValid() || day < other);
}

} // namespace

QString citedNumber(const SentLetter &letter) { return withSymbol(letter.number, letter.symbol); }

QString issuerKey(const PeriodSnapshot &data, const QString &issuer)
{
    QString key = text::searchKey(issuer);
    key.replace(u"uy ban nhan dan"_s, u"ubnd"_s).replace(u"hoi dong nhan dan"_s, u"hdnd"_s);
    key = without(key, text::searchKey(data.office.place));
    const QStringList own = ownNames(data);
    return own.contains(without(key, u"tinh"_s)) ? own.constFirst() : key;
}

QList<IssuedDocument> knownDocuments(const PeriodSnapshot &data)
{
    QList<IssuedDocument> all = gathered(data);
    const QString own = issuerKey(data, coordinatorName(data));
    QSet<QString> seen;
    for (IssuedDocument &each : all) {
        each.own = issuerKey(data, each.document.issuer) == own;
        const QString key = documentKey(data, each.document);
        each.again = isCitable(each.document) && seen.contains(key);
        seen.insert(key);
    }
    std::stable_sort(all.begin(), all.end(), isIssuedBefore);
    return all;
}

QList<IssuedDocument> issuedDocuments(const PeriodSnapshot &data)
{
    const Period span = toldSpan(data);
    QList<IssuedDocument> issued = knownDocuments(data);
    issued.removeIf([&](const IssuedDocument &each) {
        const QDate &day = each.document.issuedOn;
        return each.again || !isCitable(each.document) || day < span.from || day > span.to;
    });
    return issued;
}

} // namespace dondoc
