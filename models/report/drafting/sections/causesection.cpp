// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Section III.3: reads whether an agency called its cause khách quan or chủ quan, and lists each kind.
#include "models/report/drafting/sections/causesection.h"

#include "models/report/drafting/context/wording.h"
#include "models/report/drafting/sections/prose.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCauses = 2;      // of each kind
constexpr qsizetype kCausesAlone = 3; // where no kind is known
constexpr int kCauseLength = 160;
constexpr qsizetype kCauseNames = 3; // more agencies are counted

/// Causes by kind, each list with the most given first.
struct PartedCauses {
    QList<JoinedCause> objective;
    QList<JoinedCause> subjective;
    QList<JoinedCause> unsaid;
};

/// At the beginning of a clause, and only with what tells it from words about causes: "do khách quan là
/// chính".
const QRegularExpression &causeMark()
{
    static const QRegularExpression kMark(
        u"^(?:\\w{1,2}[).]\\s*)?(?:\\((?:do )?(?:nguyên nhân )?(khách quan|chủ quan)\\)"
        u"|(?:do )?(?:nguyên nhân )?(khách quan|chủ quan)(?: (?:là )?do\\b|\\s*[:–-]))[:\\s]*"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kMark;
}

/// Behind the words that it is said of, with what ends them; not at the beginning of a clause.
const QRegularExpression &bracketMark()
{
    static const QRegularExpression kMark(
        u"(?<![.;:\\s])\\s*\\((?:do )?(?:nguyên nhân )?(khách quan|chủ quan)\\)(?:[,;.\\s]+(?:và\\s+)?|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kMark;
}

QList<JoinedCause> &marked(PartedCauses &found, const QRegularExpressionMatch &match)
{
    const QString mark = match.captured(match.lastCapturedIndex());
    return mark.startsWith(u'k', Qt::CaseInsensitive) ? found.objective : found.subjective;
}

/// Those who say the same, in other company, are told together.
void addPart(QList<JoinedCause> &kind, const QString &words, const QStringList &agencies)
{
    const QString text = toldWords(words);
    if (text.isEmpty())
        return;
    const auto known = std::find_if(kind.begin(), kind.end(), [&](const JoinedCause &each) {
        return each.text.compare(text, Qt::CaseInsensitive) == 0;
    });
    if (known == kind.end()) {
        kind.append({text, agencies});
        return;
    }
    for (const QString &agency : agencies) {
        if (!known->agencies.contains(agency))
            known->agencies.append(agency);
    }
}

/// "Mưa ít (khách quan), chưa nạo vét mương (chủ quan)", as the form's example has it. False without any.
bool partByBrackets(PartedCauses &found, const JoinedCause &cause)
{
    qsizetype from = 0;
    for (auto marks = bracketMark().globalMatch(cause.text); marks.hasNext();) {
        const QRegularExpressionMatch mark = marks.next();
        if (mark.capturedStart() == 0)
            return false;
        addPart(marked(found, mark), cause.text.mid(from, mark.capturedStart() - from), cause.agencies);
        from = mark.capturedEnd();
    }
    if (from > 0)
        addPart(found.unsaid, cause.text.mid(from), cause.agencies);
    return from > 0;
}

/// A mark holds for the clauses behind it: "Khách quan: mưa đá; giá giảm. Chủ quan: chậm rà soát".
void partByClauses(PartedCauses &found, const JoinedCause &cause)
{
    QList<JoinedCause> *kind = &found.unsaid;
    for (const QString &clause : clauses(cause.text)) {
        const QRegularExpressionMatch mark = causeMark().match(clause);
        if (mark.hasMatch())
            kind = &marked(found, mark);
        addPart(*kind, clause.mid(mark.capturedLength()), cause.agencies);
    }
}

qsizetype marksIn(const QString &text)
{
    const QStringList all = clauses(text);
    return std::count_if(all.cbegin(), all.cend(),
                         [](const QString &clause) { return causeMark().match(clause).hasMatch(); });
}

/// Words that speak of kinds in any other way stay whole: of which kind each part is would be guessed.
void part(PartedCauses &found, const JoinedCause &cause)
{
    static const QRegularExpression kKind(u"khách quan|chủ quan"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const qsizetype named = cause.text.count(kKind);
    if (named > 0 && named == cause.text.count(bracketMark()) && partByBrackets(found, cause))
        return;
    if (named > 0 && named == marksIn(cause.text))
        return partByClauses(found, cause);
    addPart(found.unsaid, cause.text, cause.agencies);
}

void mostGivenFirst(QList<JoinedCause> &kind)
{
    std::stable_sort(kind.begin(), kind.end(), [](const JoinedCause &a, const JoinedCause &b) {
        return a.agencies.size() > b.agencies.size();
    });
}

PartedCauses parted(const QList<JoinedCause> &causes)
{
    PartedCauses found;
    for (const JoinedCause &cause : causes)
        part(found, cause);
    for (QList<JoinedCause> *kind : {&found.objective, &found.subjective, &found.unsaid})
        mostGivenFirst(*kind);
    return found;
}

Inlines causeText(const Context &context, const JoinedCause &cause, bool inside)
{
    const QString told = excerpt(cause.text, kCauseLength);
    const Values values{{u"cause"_s, words(inside ? insideSentence(told) : told)},
                        {u"n"_s, figure(context, cause.agencies.size(), u"causes.named"_s, cause.agencies)},
                        {u"bodies"_s, words(bodiesWord(context, cause.agencies))},
                        {u"names"_s, words(names(context, cause.agencies))}};
    const bool named = cause.agencies.size() <= kCauseNames;
    return filled(context, named ? u"cause.named"_s : u"cause.counted"_s, values);
}

void tellKind(Outline &outline, const Context &context, const QString &key, const QList<JoinedCause> &causes)
{
    QList<Inlines> told;
    for (const JoinedCause &cause : causes.mid(0, kCauses))
        told.append(causeText(context, cause, true));
    if (!told.isEmpty())
        outline.item(Prose(context)
                         .say(key, {{u"list"_s, Value{{}, std::nullopt, joined(told, u"; "_s, u"; "_s)}}})
                         .text(),
                     key.section(u'.', -1));
}

} // namespace

void writeCauses(Outline &outline, const Context &context)
{
    if (context.causes.isEmpty())
        return outline.skipClause();
    outline.clause(u"heading.obstacles.causes"_s);
    const PartedCauses causes = parted(context.causes);
    if (causes.objective.isEmpty() && causes.subjective.isEmpty()) {
        outline.paragraph(Prose(context).say(u"causes.lead"_s).text(), u"lead"_s);
        for (const JoinedCause &cause : causes.unsaid.mid(0, kCausesAlone))
            outline.item(causeText(context, cause, false) + Inlines{plain(u"."_s)}, nameOf(cause.text));
        return;
    }
    tellKind(outline, context, u"causes.objective"_s, causes.objective);
    tellKind(outline, context, u"causes.subjective"_s, causes.subjective);
    tellKind(outline, context, u"causes.unsaid"_s, causes.unsaid);
}

} // namespace dondoc::report
