// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// IndicatorParts: told by names and headings.
#include "models/domain/indicators/indicatorparts.h"

#include "models/domain/text/text.h"

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// What a total counts: "Tổng diện tích cây ăn quả" is the measure "diện tích " of the things "cây ăn quả".
struct Total {
    QString measure;
    QString things;
};

std::optional<Total> totalOf(const Indicator &indicator)
{
    const QStringList words = text::simplified(indicator.name).toLower().split(u' ');
    constexpr qsizetype kOfMeasure = 3; // "tổng diện tích"
    if (words.size() <= kOfMeasure || words.constFirst() != u"tổng"_s)
        return std::nullopt;
    return Total{words.mid(1, kOfMeasure - 1).join(u' ') + u' ', words.mid(kOfMeasure).join(u' ')};
}

bool isPartOf(const Indicator &part, const Indicator &whole, const Total &total)
{
    const QString heading = part.heading.toLower();
    const QString name = text::simplified(part.name).toLower();
    // "Diện tích được chứng nhận VietGAP": of all of it, that which is certified.
    const bool qualified = name.startsWith(total.measure + u"được "_s);
    return part.code != whole.code && part.unit == whole.unit && part.summing == whole.summing
        && name.startsWith(total.measure)
        && (qualified || part.heading == whole.heading || heading.endsWith(u' ' + total.things));
}

const Indicator *withCode(const QList<Indicator> &indicators, const QString &code)
{
    for (const Indicator &each : indicators) {
        if (each.code == code)
            return &each;
    }
    return nullptr;
}

bool isShare(const Indicator &indicator)
{
    return indicator.summing == Summing::Ratio && indicator.unit == u"%"_s
        && indicator.name.startsWith(u"Tỷ lệ"_s, Qt::CaseInsensitive);
}

} // namespace

QHash<QString, const Indicator *> wholesByPart(const QList<Indicator> &indicators)
{
    QHash<QString, const Indicator *> wholes;
    for (const Indicator &whole : indicators) {
        const std::optional<Total> total = totalOf(whole);
        for (const Indicator &part : indicators) {
            if (total && isPartOf(part, whole, *total))
                wholes.insert(part.code, &whole);
        }
    }
    for (const Indicator &rate : indicators) {
        const Indicator *part = isShare(rate) ? withCode(indicators, rate.numerator) : nullptr;
        const Indicator *whole = isShare(rate) ? withCode(indicators, rate.denominator) : nullptr;
        if (part && whole && part->unit == whole->unit && part->summing == whole->summing)
            wholes.insert(part->code, whole);
    }
    return wholes;
}

} // namespace dondoc
