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

/// "Diện tích được chứng nhận VietGAP": of all of it, that which is certified.
bool isQualified(const QString &name, const Total &total)
{
    return name.startsWith(total.measure + u"được "_s);
}

bool standsUnderThings(const Indicator &part, const Total &total)
{
    return part.heading.endsWith(u' ' + total.things, Qt::CaseInsensitive);
}

bool isPartOf(const Indicator &part, const Indicator &whole, const Total &total)
{
    const QString name = text::simplified(part.name).toLower();
    return part.code != whole.code && part.unit == whole.unit && part.summing == whole.summing
        && name.startsWith(total.measure)
        && (isQualified(name, total) || part.heading == whole.heading || standsUnderThings(part, total));
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

QList<DisjointParts> disjointParts(const QList<Indicator> &indicators)
{
    QList<DisjointParts> all;
    for (const Indicator &whole : indicators) {
        const std::optional<Total> total = totalOf(whole);
        DisjointParts found{&whole, {}};
        for (const Indicator &part : indicators) {
            if (total && isPartOf(part, whole, *total) && part.heading != whole.heading
                && standsUnderThings(part, *total)
                && !isQualified(text::simplified(part.name).toLower(), *total))
                found.parts.append(&part);
        }
        if (found.parts.size() > 1)
            all.append(found);
    }
    return all;
}

QHash<QString, const Indicator *> peopleByCourses(const QList<Indicator> &indicators)
{
    static const QStringList kPeople{u"người"_s, u"lượt người"_s};
    QHash<QString, const Indicator *> people;
    for (const Indicator &courses : indicators) {
        for (const Indicator &each : indicators) {
            if (courses.unit.toLower() == u"lớp"_s && kPeople.contains(each.unit.toLower())
                && each.heading == courses.heading && each.summing == courses.summing)
                people.insert(courses.code, &each);
        }
    }
    return people;
}

} // namespace dondoc
