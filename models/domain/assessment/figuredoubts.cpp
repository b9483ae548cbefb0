// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// FigureDoubts: figures that fell, or are far from their own history.
#include "models/domain/assessment/figuredoubts.h"

#include "models/domain/indicators/indicatorparts.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFarTimes = 3.0;
constexpr int kLeastHistory = 3;

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

QList<Amount> numbersOf(const IndicatorValue &figure)
{
    return {figure.value, figure.cumulative, figure.estimate};
}

/// The largest that is known of the whole province: its figures and its targets. Unset: none is.
class ProvinceBounds
{
public:
    explicit ProvinceBounds(const PeriodSnapshot &data)
    {
        for (const QList<IndicatorValue> &figures : {data.figures, data.previousFigures}) {
            for (const IndicatorValue &figure : figures) {
                if (figure.source != ValueSource::Agency)
                    takeAll(data, figure.indicatorCode, numbersOf(figure));
            }
        }
        for (const IndicatorTarget &target : data.targets) {
            if (target.agencyCode.isEmpty())
                takeAll(data, target.indicatorCode, {target.value});
        }
    }

    /// Three times what is known of the indicator; of an area also the largest area of all.
    Amount of(const Indicator &indicator) const
    {
        const auto known = m_known.constFind(indicator.code);
        Amount bound = known == m_known.cend() ? Amount() : Amount(kFarTimes * *known);
        if (indicator.unit == kArea && m_area)
            bound = bound ? std::min(*bound, *m_area) : *m_area;
        return bound;
    }

private:
    void takeAll(const PeriodSnapshot &data, const QString &code, const QList<Amount> &amounts)
    {
        const Indicator *indicator = findIndicator(data, code);
        for (const Amount &amount : amounts) {
            if (!indicator || !amount || *amount <= 0)
                continue;
            m_known[code] = std::max(m_known.value(code), *amount);
            if (indicator->unit == kArea)
                m_area = std::max(m_area.value_or(0), *amount);
        }
    }

    static inline const QString kArea = QStringLiteral("ha");
    QHash<QString, double> m_known;
    Amount m_area;
};

bool isCommune(const Agency *agency)
{
    return agency && (agency->kind == AgencyKind::Commune || agency->kind == AgencyKind::Ward);
}

/// The most that any such agency of any province can have, whatever is known of this one. Unset: money.
Amount mostPossible(const Indicator &indicator, const Agency *agency)
{
    constexpr double kLargestProvince = 2'423'307; // ha, Lâm Đồng (Nghị quyết 202/2025/QH15)
    constexpr double kLargestCommune = 120'000;    // ha: far over what one of the 75 communes can have
    constexpr double kMostCounted = 1e9;
    const QString unit = indicator.unit.toLower();
    if (unit == "ha"_L1)
        return isCommune(agency) ? kLargestCommune : kLargestProvince;
    if (unit.contains(QStringLiteral("đồng")) || unit.contains("usd"_L1))
        return std::nullopt;
    return kMostCounted;
}

/// The findings of one agency's figure.
class FigureFaults
{
public:
    FigureFaults(const PeriodSnapshot &data, const IndicatorValue &figure, const Indicator &indicator)
        : m_data(data), m_figure(figure), m_indicator(indicator)
    {
    }

    void addImpossible(const ProvinceBounds &bounds)
    {
        const Amount bound = bounds.of(m_indicator);
        const Amount most = mostPossible(m_indicator, findAgency(m_data, m_figure.agencyCode));
        for (Amount IndicatorValue::*const member : kNumbers) {
            const Amount amount = m_figure.*member;
            if (amount && *amount < 0)
                add(IssueKind::FigureNegative, member);
            if (amount && most && *amount > *most)
                add(IssueKind::FigureImpossible, member, {shown(*amount), shown(*most)});
            else if (amount && bound && *amount > *bound)
                add(IssueKind::FigureOverProvince, member, {shown(*amount), shown(*bound)});
        }
    }

    void addDisorder()
    {
        const bool flows = isFlow(m_indicator);
        const Amount &value = m_figure.value;
        const Amount &cumulative = m_figure.cumulative;
        if (flows && value && cumulative && *value > *cumulative)
            add(IssueKind::PartOverCumulative, &IndicatorValue::value);
        if (!flows && cumulative && value != cumulative)
            add(IssueKind::StockOfTwoFigures, &IndicatorValue::value,
                {value ? shown(*value) : QStringLiteral("–"), shown(*cumulative)}); // it may be either
        // What stands at a time may shrink until the year's end, though hardly to less than a third.
        const double already = std::max(value.value_or(0), cumulative.value_or(0));
        if (m_figure.estimate && *m_figure.estimate < already / (flows ? 1 : kFarTimes))
            add(IssueKind::EstimateUnderCumulative, &IndicatorValue::estimate);
    }

    void addOver(const Indicator &whole, const IndicatorValue &total)
    {
        for (Amount IndicatorValue::*const member : kNumbers) {
            // One period's flow may come out of an earlier one's: paid now, allotted before.
            if (isFlow(whole) && member == &IndicatorValue::value)
                continue;
            const Amount amount = m_figure.*member;
            if (amount && total.*member && *amount > *(total.*member))
                add(IssueKind::PartOverWhole, member, {shown(*amount), whole.name, shown(*(total.*member))});
        }
    }

    /// Of the total whose figure this is; where a part alone is larger that is told of the part.
    void addUnderParts(const DisjointParts &group, const FiguresByCell &now)
    {
        for (Amount IndicatorValue::*const member : kNumbers) {
            const Amount &total = m_figure.*member;
            double sum = 0;
            double rounding = 0; // each part is told with as many decimals as it is printed with
            double largest = 0;
            QStringList names;
            for (const Indicator *part : group.parts) {
                const IndicatorValue *figure = now.value({part->code, m_figure.agencyCode});
                if (!figure || !(figure->*member))
                    continue;
                sum += *(figure->*member);
                largest = std::max(largest, *(figure->*member));
                rounding += std::pow(10, -part->decimals) / 2;
                names.append(part->name);
            }
            if (total && largest <= *total && sum > *total + rounding)
                add(IssueKind::PartsOverWhole, member,
                    {shown(*total), text::joinedWithAnd(names), shown(sum)});
        }
    }

    void addOverPeople(const Indicator &people, const IndicatorValue &told)
    {
        for (Amount IndicatorValue::*const member : kNumbers) {
            const Amount amount = m_figure.*member;
            if (amount && told.*member && *amount > *(told.*member))
                add(IssueKind::CoursesOverPeople, member,
                    {shown(*amount), people.name, shown(*(told.*member))});
        }
    }

    void addUnusual(const IndicatorValue *last, const QList<double> &history)
    {
        if (last && fell(m_indicator, m_data.period, toAmounts(m_figure), toAmounts(*last)))
            add(IssueKind::CumulativeFell, &IndicatorValue::cumulative, {}, Severity::Warning);
        if (isGone(last, history))
            add(IssueKind::FigureFarOff, &IndicatorValue::value);
        else if (m_figure.value && isFarFromHistory(*m_figure.value, history))
            add(IssueKind::FigureFarOff, &IndicatorValue::value, {}, Severity::Warning);
    }

    QList<FigureDoubt> found() const { return m_found; }

private:
    static constexpr Amount IndicatorValue::*kNumbers[]
        = {&IndicatorValue::value, &IndicatorValue::cumulative, &IndicatorValue::estimate};

    /// Nothing is there of what was: the zero may say that nothing was added.
    bool isGone(const IndicatorValue *last, const QList<double> &history) const
    {
        const bool was = (last && last->value.value_or(0) > 0)
            || std::any_of(history.cbegin(), history.cend(), [](double earlier) { return earlier > 0; });
        return !isFlow(m_indicator) && m_figure.value == 0.0 && was;
    }

    QString shown(double amount) const
    {
        const bool readable = std::abs(amount) <= kMostAmount;
        return readable ? numbers::decimal(amount, m_indicator.decimals) : QString::number(amount);
    }

    void add(IssueKind kind, FieldId<IndicatorValue> field, const QStringList &more = {},
             Severity severity = Severity::Error)
    {
        const Agency *agency = findAgency(m_data, m_figure.agencyCode);
        Issue issue;
        issue.severity = severity;
        issue.kind = kind;
        issue.arguments = QStringList{agency ? agency->name : m_figure.agencyCode, m_indicator.name} + more;
        issue.agencyCode = m_figure.agencyCode;
        m_found.append({issue, m_indicator.code, field});
    }

    const PeriodSnapshot &m_data;
    const IndicatorValue &m_figure;
    const Indicator &m_indicator;
    QList<FigureDoubt> m_found;
};

/// The indicators that bound each other, found once for all figures.
struct Relations {
    explicit Relations(const QList<Indicator> &indicators)
        : wholes(wholesByPart(indicators)), people(peopleByCourses(indicators)),
          groups(disjointParts(indicators))
    {
    }
    QHash<QString, const Indicator *> wholes; ///< by part
    QHash<QString, const Indicator *> people; ///< by courses
    QList<DisjointParts> groups;
};

void addAgainstOthers(const Relations &relations, const IndicatorValue &figure, const FiguresByCell &now,
                      FigureFaults *faults)
{
    const Indicator *whole = relations.wholes.value(figure.indicatorCode);
    if (const auto *total = whole ? now.value({whole->code, figure.agencyCode}) : nullptr)
        faults->addOver(*whole, *total);
    const Indicator *people = relations.people.value(figure.indicatorCode);
    if (const auto *told = people ? now.value({people->code, figure.agencyCode}) : nullptr)
        faults->addOverPeople(*people, *told);
    for (const DisjointParts &group : relations.groups) {
        if (group.whole->code == figure.indicatorCode)
            faults->addUnderParts(group, now);
    }
}

} // namespace

bool fell(const Indicator &indicator, const Period &period, const Amounts &now, const Amounts &before)
{
    return isFlow(indicator) && continuesYear(period) && now.cumulative && before.cumulative
        && *now.cumulative < *before.cumulative;
}

bool isFarFromHistory(double value, const QList<double> &earlier)
{
    if (earlier.size() < kLeastHistory)
        return false;
    const double usual = std::abs(median(earlier));
    return usual > 0 && (std::abs(value) > kFarTimes * usual || std::abs(value) < usual / kFarTimes);
}

QList<FigureDoubt> figureDoubts(const PeriodSnapshot &data)
{
    QHash<FigureCell, QList<double>> histories;
    for (const IndicatorValue &figure : data.earlierFigures) {
        if (figure.source == ValueSource::Agency && figure.value)
            histories[{figure.indicatorCode, figure.agencyCode}].append(*figure.value);
    }
    const FiguresByCell now = figuresByCell(data.figures);
    const FiguresByCell before = figuresByCell(data.previousFigures);
    const Relations relations(data.indicators);
    const ProvinceBounds bounds(data);
    QList<FigureDoubt> doubts;
    for (const IndicatorValue &figure : data.figures) {
        const Indicator *indicator = findIndicator(data, figure.indicatorCode);
        if (figure.source != ValueSource::Agency || !indicator)
            continue;
        FigureFaults faults(data, figure, *indicator);
        faults.addImpossible(bounds);
        faults.addDisorder();
        addAgainstOthers(relations, figure, now, &faults);
        const FigureCell key{figure.indicatorCode, figure.agencyCode};
        faults.addUnusual(before.value(key), histories.value(key));
        doubts += faults.found();
    }
    return doubts;
}

void leaveOutNumber(QList<IndicatorValue> &figures, const FigureDoubt &found)
{
    for (IndicatorValue &figure : figures) {
        for (Amount IndicatorValue::*const member :
             {&IndicatorValue::value, &IndicatorValue::cumulative, &IndicatorValue::estimate}) {
            if (figure.indicatorCode == found.indicatorCode && found.field == FieldId<IndicatorValue>(member))
                (figure.*member).reset();
        }
    }
    figures.removeIf([](const IndicatorValue &figure) { return isBlank(figure); });
}

QList<Issue> doubtfulFigures(const PeriodSnapshot &data)
{
    QList<Issue> issues;
    for (const FigureDoubt &doubt : figureDoubts(data)) {
        if (!issues.contains(doubt.issue))
            issues.append(doubt.issue);
    }
    return issues;
}

} // namespace dondoc
