// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// CsvGuard: looks at what stands behind the apostrophes.
#include "models/domain/text/csvguard.h"

#include <QStringView>

namespace dondoc::csv {

namespace {

constexpr QChar kApostrophe = u'\'';

bool mayBeFormula(const QString &words)
{
    qsizetype at = 0;
    while (at < words.size() && words.at(at) == kApostrophe)
        ++at;
    return at < words.size() && QStringView(u"=+-@\t\r\n").contains(words.at(at));
}

} // namespace

QString guarded(const QString &words) { return mayBeFormula(words) ? kApostrophe + words : words; }

QString unguarded(const QString &field)
{
    return field.startsWith(kApostrophe) && mayBeFormula(field) ? field.mid(1) : field;
}

} // namespace dondoc::csv
