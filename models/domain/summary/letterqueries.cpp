// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// LetterQueries: picking and counting of letters.
#include "models/domain/summary/letterqueries.h"

#include <algorithm>
#include <tuple>

namespace dondoc {

namespace {

bool isOlder(const SentLetter &a, const SentLetter &b)
{
    return std::tie(a.sentOn, a.madeAt, a.id) < std::tie(b.sentOn, b.madeAt, b.id);
}

template <class Wanted> const SentLetter *newest(const QList<SentLetter> &letters, Wanted wanted)
{
    const SentLetter *found = nullptr;
    for (const SentLetter &each : letters) {
        if (wanted(each) && (!found || isOlder(*found, each)))
            found = &each;
    }
    return found;
}

} // namespace

QList<SentLetter> lettersOf(const QList<SentLetter> &letters, LetterKind kind, const QDate &until)
{
    QList<SentLetter> found;
    for (const SentLetter &each : letters) {
        if (each.kind == kind && (!until.isValid() || each.sentOn <= until))
            found.append(each);
    }
    std::stable_sort(found.begin(), found.end(), isOlder);
    return found;
}

const SentLetter *newestLetter(const QList<SentLetter> &letters, LetterKind kind)
{
    return newest(letters, [kind](const SentLetter &each) { return each.kind == kind; });
}

const SentLetter *lastReminder(const QList<SentLetter> &letters, const QString &agencyCode)
{
    return newest(letters, [&agencyCode](const SentLetter &each) {
        return each.kind != LetterKind::Request && each.addressees.contains(agencyCode);
    });
}

QStringList everyAddressee(const QList<SentLetter> &letters)
{
    QStringList codes;
    for (const SentLetter &each : letters)
        codes += each.addressees;
    codes.removeDuplicates();
    return codes;
}

QString letterSymbol(const OfficeProfile &office)
{
    return office.draftingUnit.isEmpty() ? office.symbol : office.symbol + u'-' + office.draftingUnit;
}

} // namespace dondoc
