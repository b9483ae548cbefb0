// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CodeLists: what two lists share, and what only the first has.
#include "models/report/drafting/context/codelists.h"

#include <QSet>

namespace dondoc::report {

namespace {

QStringList kept(QStringList codes, const QStringList &others, bool wanted)
{
    const QSet<QString> known(others.begin(), others.end());
    codes.removeIf([&](const QString &code) { return known.contains(code) != wanted; });
    return codes;
}

} // namespace

QStringList among(const QStringList &codes, const QStringList &others) { return kept(codes, others, true); }

QStringList without(const QStringList &codes, const QStringList &others)
{
    return kept(codes, others, false);
}

QStringList inOrderOf(const QStringList &all, const QStringList &codes)
{
    return codes.size() < 2 ? codes : among(all, codes) + without(codes, all);
}

} // namespace dondoc::report
