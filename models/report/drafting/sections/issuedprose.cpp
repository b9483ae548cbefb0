// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IssuedProse: documents and letters of each office, whole, cited or counted.
#include "models/report/drafting/sections/issuedprose.h"

#include "models/domain/assessment/issueddocuments.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"
#include "models/report/drafting/context/wording.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostWhole = 7;  ///< documents of one office that are told with their subjects
constexpr qsizetype kMostCited = 15; ///< with number and day

using Documents = QList<IssuedDocument>;

/// What one office issued.
struct IssuedByOffice {
    QString issuer;
    Documents documents; ///< by day
};

/// " về việc …", " ban hành …": "V/v" is written out, and what begins like a predicate takes no "về".
QString behindNumber(const OfficialDocument &document)
{
    static const QRegularExpression kConcerning(u"^(v/v|về việc|về)\\s*:?\\s+"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    QString subject = cleaned(document.subject);
    const QRegularExpressionMatch match = kConcerning.match(subject);
    subject = insideSentence(subject.mid(match.capturedLength()));
    if (subject.isEmpty())
        return {};
    if (match.hasMatch())
        return (match.captured(1).size() > 2 ? u" về việc "_s : u" về "_s) + subject;
    if (document.kind == DocumentKind::OfficialLetter)
        return u" về việc "_s + subject;
    return (carriesOut(subject) || isPredicate(subject) ? u" "_s : u" về "_s) + subject;
}

Values citationValues(const OfficialDocument &document)
{
    return {{u"kind"_s, words(kindInWords(document.kind))},
            {u"number"_s, words(numbers::documentNumber(document.number))},
            {u"date"_s, words(numbers::shortDate(document.issuedOn))}};
}

QString citedDocument(const Context &context, const IssuedDocument &issued)
{
    return filledText(context, u"issued.cited"_s, citationValues(issued.document));
}

/// The plan was cited with its subject in the opening.
QString wholeDocument(const Context &context, const IssuedDocument &issued)
{
    if (issued.source == DocumentSource::Plan)
        return citedDocument(context, issued);
    Values values = citationValues(issued.document);
    values.insert(u"subject"_s, words(behindNumber(issued.document)));
    return filledText(context, u"issued.whole"_s, values);
}

QStringList citations(const Context &context, const Documents &documents)
{
    QStringList all;
    for (const IssuedDocument &each : documents)
        all.append(citedDocument(context, each));
    return all;
}

QString listOf(const Context &context, const Documents &documents)
{
    return citations(context, documents).join(u", "_s);
}

/// "34 văn bản (20 công văn, 10 kế hoạch, 04 quyết định)"; "16 công văn" where there is one kind.
QString countedByKind(const Context &context, const Documents &documents)
{
    QStringList kinds;
    for (const auto &known : kKeywords<DocumentKind>) {
        const auto isOfKind
            = [&known](const IssuedDocument &each) { return each.document.kind == known.value; };
        const auto n = std::count_if(documents.begin(), documents.end(), isOfKind);
        if (n > 0)
            kinds.append(numbers::count(n) + u' ' + text::lowerFirst(kindInWords(known.value)));
    }
    if (kinds.size() == 1)
        return kinds.constFirst();
    return filledText(
        context, u"issued.kinds"_s,
        {{u"n"_s, words(numbers::count(documents.size()))}, {u"kinds"_s, words(kinds.join(u", "_s))}});
}

QStringList documentParts(const Context &context, const Documents &documents)
{
    if (documents.size() > kMostCited)
        return {countedByKind(context, documents)};
    if (documents.size() > kMostWhole)
        return {filledText(context, u"issued.many"_s,
                           {{u"n"_s, words(numbers::count(documents.size()))},
                            {u"list"_s, words(listOf(context, documents))}})};
    QStringList parts;
    for (const IssuedDocument &each : documents)
        parts.append(wholeDocument(context, each));
    return parts;
}

Documents lettersAmong(const Documents &documents, LetterKind kind)
{
    Documents letters = documents;
    letters.removeIf([kind](const IssuedDocument &each) { return each.letter != kind; });
    return letters;
}

/// Of one kind, parted by the period whose reports they ask for.
QList<Documents> byPeriod(const Documents &letters)
{
    QList<Documents> parts;
    for (const IssuedDocument &each : letters) {
        const auto known = std::find_if(parts.begin(), parts.end(), [&each](const Documents &part) {
            return part.constFirst().about == each.about;
        });
        if (known == parts.end())
            parts.append(Documents{each});
        else
            known->append(each);
    }
    return parts;
}

/// "Công văn số 15/SNNMT-TTBVTV ngày 10/12/2025 đề nghị báo cáo", "02 văn bản đôn đốc báo cáo quý III (…)".
QString letterPart(const Context &context, const QString &key, const Documents &letters)
{
    const bool few = letters.size() <= kMostWhole;
    const QString form = letters.size() == 1 ? u".one"_s : few ? u".some"_s : u".most"_s;
    const QString about = letters.constFirst().about;
    return filledText(context, key + form,
                      {{u"n"_s, words(numbers::count(letters.size()))},
                       {u"about"_s, words(about.isEmpty() ? QString() : u' ' + about)},
                       {u"list"_s, words(listOf(context, letters))}});
}

QStringList letterParts(const Context &context, const Documents &documents)
{
    QStringList parts;
    for (const auto &[key, kind] : {std::pair{u"issued.request"_s, LetterKind::Request},
                                    std::pair{u"issued.reminder"_s, LetterKind::Reminder},
                                    std::pair{u"issued.supplement"_s, LetterKind::Supplement}}) {
        for (const Documents &letters : byPeriod(lettersAmong(documents, kind)))
            parts.append(letterPart(context, key, letters));
    }
    return parts;
}

QList<IssuedByOffice> byOffice(const Context &context)
{
    QList<IssuedByOffice> offices;
    IssuedByOffice own{context.common.value(u"office"_s).text, {}};
    for (const IssuedDocument &each : issuedDocuments(context.data)) {
        const QString key = issuerKey(context.data, each.document.issuer);
        const auto known = std::find_if(offices.begin(), offices.end(), [&](const IssuedByOffice &office) {
            return issuerKey(context.data, office.issuer) == key;
        });
        if (each.own)
            own.documents.append(each);
        else if (known != offices.end())
            known->documents.append(each);
        else
            offices.append({each.document.issuer, {each}});
    }
    if (!own.documents.isEmpty())
        offices.append(own);
    return offices;
}

QString officeClause(const Context &context, const IssuedByOffice &office)
{
    Documents others = office.documents;
    others.removeIf([](const IssuedDocument &each) { return each.letter.has_value(); });
    const QStringList parts = documentParts(context, others) + letterParts(context, office.documents);
    return filledText(
        context, u"issued.office"_s,
        {{u"body"_s, words(office.issuer)}, {u"documents"_s, words(text::joinedWithAnd(parts))}});
}

} // namespace

Inlines issuedInPeriod(const Context &context)
{
    QStringList clauses;
    for (const IssuedByOffice &office : byOffice(context))
        clauses.append(officeClause(context, office));
    if (clauses.isEmpty())
        return {};
    const bool adHoc = context.data.period.kind == PeriodKind::AdHoc;
    return filled(context, adHoc ? u"issued.adhoc"_s : u"issued"_s,
                  {{u"offices"_s, words(clauses.join(u"; "_s))}});
}

bool isCitedWhole(const Context &context, const SentLetter &letter)
{
    Documents letters = lettersAmong(issuedDocuments(context.data), letter.kind);
    letters.removeIf([](const IssuedDocument &each) { return !each.about.isEmpty(); });
    const QString number = citedNumber(letter);
    return letters.size() <= kMostWhole
        && std::any_of(letters.begin(), letters.end(), [&](const IssuedDocument &each) {
               return each.document.number == number && each.document.issuedOn == letter.sentOn;
           });
}

} // namespace dondoc::report
