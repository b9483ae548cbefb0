// SPDX-License-Identifier: GPL-3.0-or-later
// NumberEntry: reading and writing what stands in a cell of figures.
#include "models/domain/text/numberentry.h"

#include "models/domain/text/numbers.h"

#include <QRegularExpression>

namespace dondoc::numbers {

using namespace Qt::StringLiterals;

namespace {

bool isGroupedEntry(const QString &text)
{
    static const QRegularExpression kGrouped(u"\\A-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]*)?\\z"_s);
    return kGrouped.match(text).hasMatch();
}

} // namespace

std::optional<double> fromEntry(const QString &text)
{
    static const QRegularExpression kBlanks(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kPlain(u"\\A-?[0-9]+([.,][0-9]*)?\\z"_s);
    QString number = text;
    number.remove(kBlanks).replace(QChar(0x2212), u'-');
    if (isGroupedEntry(number))
        number.remove(u'.');
    if (!kPlain.match(number).hasMatch())
        return std::nullopt;
    bool ok = false;
    const double value = number.replace(u',', u'.').toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

QString entry(const std::optional<double> &value, int minimum, int maximum)
{
    if (!value)
        return {};
    QString written = decimal(*value, maximum);
    const qsizetype comma = written.indexOf(u',');
    if (comma < 0)
        return written;
    while (written.size() - comma - 1 > minimum && written.endsWith(u'0'))
        written.chop(1);
    if (written.endsWith(u','))
        written.chop(1);
    return written;
}

} // namespace dondoc::numbers
