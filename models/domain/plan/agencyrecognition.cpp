// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// AgencyRecognition: weighs what mark, sheet and file name say against each other.
#include "models/domain/plan/agencyrecognition.h"

#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

QStringList codesOf(const QList<NameMatch> &matches)
{
    QStringList codes;
    for (const NameMatch &match : matches)
        codes.append(match.code);
    codes.removeDuplicates();
    return codes;
}

Recognition from(const QList<NameMatch> &matches, RecognisedBy by)
{
    Recognition told;
    const QStringList codes = codesOf(matches);
    if (codes.isEmpty())
        return told;
    told.by = by;
    told.former = matches.constFirst().former;
    told.sure = codes.size() == 1 && matches.constFirst().exact && told.former.isEmpty();
    told.code = codes.size() == 1 ? codes.constFirst() : QString();
    told.candidates = told.sure ? QStringList() : codes;
    return told;
}

Recognition fromMark(const AgencyNames &names, const QString &code)
{
    return names.hasCode(code) ? Recognition{code, RecognisedBy::Mark, true, false, {}, {}, {}}
                               : Recognition();
}

// Party, councils, associations and offices of a commune bear its name; the People's Committee reports.
bool namesOtherBody(const QString &hint)
{
    static const QRegularExpression kOther(
        u"^(?:bch |ban chap hanh |ban thuong vu )?(?:dang uy|dang bo|chi bo"
        "|hoi (?:nong dan|lien hiep|phu nu|cuu chien binh|dong nhan dan|chu thap do)"
        "|doan (?:thanh nien|tncs|xa|phuong)|hdnd|(?:uy ban )?mat tran|(?:ub ?)?mttq|cong an|ban chi huy"
        "|tram (?:y te|khuyen nong)|truong (?:mam non|tieu hoc|thcs|thpt|trung hoc)|trung tam"
        "|hop tac xa|htx|cong ty|phong kinh te|van phong)\\b"_s);
    static const QRegularExpression kCommittee(u"\\b(?:ubnd|uy ban nhan dan)\\b"_s);
    const QStringList lines = hint.split(u'\n');
    return std::any_of(lines.cbegin(), lines.cend(),
                       [](const QString &line) { return text::searchKey(line).contains(kOther); })
        && !text::searchKey(hint).contains(kCommittee);
}

// Nothing but the name stands there, as at the top of a document.
bool isLetterhead(const QString &line, const NameMatch &match)
{
    QString letters = text::searchKey(line);
    letters.removeIf([](QChar each) { return !each.isLetterOrNumber(); });
    return match.exact && match.prefixed && letters.size() == match.length;
}

// Of communes that stand in letterheads of one file.
QStringList letterheads(const AgencyNames &names, const QStringList &hints)
{
    constexpr qsizetype kLongest = 60;
    QStringList codes;
    for (const QString &hint : hints) {
        for (const QString &line : hint.split(u'\n')) {
            const QList<NameMatch> matches
                = line.size() > kLongest ? QList<NameMatch>() : names.matches(line);
            if (matches.size() == 1 && names.isCommune(matches.constFirst().code)
                && isLetterhead(line, matches.constFirst()))
                codes.append(matches.constFirst().code);
        }
    }
    codes.removeDuplicates();
    return codes;
}

Recognition fromHint(const AgencyNames &names, const QString &hint)
{
    const QList<NameMatch> matches = names.matches(hint);
    Recognition told = from(matches, RecognisedBy::NameInSheet);
    if (told.by == RecognisedBy::Nothing || !names.isCommune(matches.constFirst().code))
        return told;
    if (matches.constFirst().otherKind || namesOtherBody(hint)) {
        told.otherBody = text::simplified(hint);
        told.sure = false;
        told.candidates = codesOf(matches);
    }
    return told;
}

Recognition fromHints(const AgencyNames &names, const QStringList &hints)
{
    for (const QString &hint : hints) {
        const Recognition told = fromHint(names, hint);
        if (told.by != RecognisedBy::Nothing)
            return told;
    }
    return {};
}

// "phiengkhoai_ban_cuoi.xlsx" without its folder and ending; the ending may stand there twice.
QString bareName(const QString &fileName)
{
    static const QStringList kEndings{u".xlsx"_s, u".xlsm"_s, u".xls"_s,  u".ods"_s, u".csv"_s,
                                      u".tsv"_s,  u".txt"_s,  u".docx"_s, u".doc"_s, u".odt"_s,
                                      u".rtf"_s,  u".pdf"_s,  u".jpg"_s,  u".png"_s, u".eml"_s,
                                      u".msg"_s,  u".htm"_s,  u".html"_s, u".xml"_s};
    QString name = fileName.section(u'/', -1).section(u'\\', -1);
    for (const QString &ending : kEndings) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return name.chopped(ending.size());
    }
    return name;
}

Recognition fromFileName(const AgencyNames &names, const QString &fileName)
{
    return from(names.matches(bareName(fileName)), RecognisedBy::FileName);
}

bool agree(const Recognition &first, const Recognition &second)
{
    if (first.by == RecognisedBy::Nothing || second.by == RecognisedBy::Nothing)
        return true;
    if (first.sure && second.sure)
        return first.code == second.code;
    const QStringList &open = first.sure ? second.candidates : first.candidates;
    return open.contains(first.sure ? first.code : second.code)
        || (!first.sure && !second.sure && second.candidates == first.candidates);
}

QStringList allCodes(const Recognition &told)
{
    return told.code.isEmpty() ? told.candidates : QStringList{told.code} + told.candidates;
}

} // namespace

Recognition recogniseAgency(const QList<Agency> &agencies, const QString &markedCode,
                            const QStringList &hints, const QString &fileName)
{
    return recogniseAgency(AgencyNames(agencies), markedCode, hints, fileName);
}

Recognition recogniseAgency(const AgencyNames &names, const QString &markedCode, const QStringList &hints,
                            const QString &fileName)
{
    const QList<Recognition> said{fromMark(names, markedCode), fromHints(names, hints),
                                  fromFileName(names, fileName)};
    Recognition best;
    QStringList codes;
    for (const Recognition &each : said) {
        // What came before narrows or is narrowed; only a sure word beats an unsure one.
        best.contradicted = best.contradicted || !agree(best, each);
        codes += allCodes(each);
        if (best.by == RecognisedBy::Nothing || (!best.sure && each.sure)) {
            const bool contradicted = best.contradicted;
            best = each;
            best.contradicted = contradicted;
        }
    }
    const QStringList heads = letterheads(names, hints);
    if (heads.size() > 1) {
        best.contradicted = true;
        codes += heads;
    }
    codes.removeDuplicates();
    if (best.otherBody.isEmpty() && !said.at(1).otherBody.isEmpty()) {
        best.otherBody = said.at(1).otherBody;
        best.sure = false;
        best.candidates = codes;
    }
    if (best.contradicted || !best.sure) {
        best.sure = false;
        best.candidates = best.contradicted ? codes : best.candidates;
    }
    return best;
}

} // namespace dondoc
