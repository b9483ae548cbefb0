// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Makes measures up: areas grow slowly, harvests and courses follow the year, parts add up to their whole.
#include "models/example/examplemeasures.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace dondoc::example {

namespace {

constexpr double kSettledHectares = 85050; // at the end of 2025
constexpr double kSettledTons = 510000;    // of 2025
constexpr double kAreaGrowth = 0.003;      // a quarter
constexpr double kHarvestGrowth = 0.02;    // a year
constexpr double kImproved = 0.02;         // more of an area certified or irrigated, a quarter
constexpr int kFirstYear = 2025;

/// In the whole province at the end of 2025, and tons from a hectare of it.
struct Crop {
    const char *code;
    const char *names; ///< in zones.json
    double hectares;
    double tons;
};
constexpr Crop kCrops[] = {{"xoai", "|xoài|", 19720, 4.4},
                           {"nhan", "|nhãn|", 19729, 5.8},
                           {"man", "|mận|mận hậu|", 12411, 6.8},
                           {"chuoi", "|chuối|", 6103, 11.7},
                           {"na", "|na|", 978, 7.8},
                           {"chanh-leo", "|chanh leo|", 600, 12.4},
                           {"son-tra", "|sơn tra|", 13670, 5},
                           {"bo", "|bơ|", 1100, 5.6},
                           {"cam", "|cam|", 1600, 8.5},
                           {"khac", "||", 9139, 5.4}};
constexpr int kEverywhere = 4;                 // the first crops grow in every commune, if only a little
constexpr int kShares[] = {40, 25, 15, 10, 8}; // of a zone's crops, the leading ones first
constexpr int kLittle = 2;
constexpr int kOther = 6;

/// How much of a year's work is there by the end of each month, in percent; December's until the cut-off.
using Pace = int[13];
constexpr Pace kHarvest = {0, 5, 10, 15, 21, 29, 38, 53, 67, 80, 88, 93, 97};
constexpr Pace kPlanting = {0, 3, 8, 15, 22, 33, 45, 60, 72, 80, 88, 95, 100};
constexpr Pace kCourses = {0, 7, 13, 20, 30, 40, 50, 58, 67, 75, 82, 88, 93};
constexpr Pace kGranted = {0, 20, 35, 40, 50, 58, 65, 72, 80, 85, 90, 95, 100};
constexpr Pace kSpent = {0, 3, 7, 12, 20, 30, 38, 47, 56, 65, 76, 86, 95};

/// A part of a commune's whole area, in thousandths: from, to; how many of a hundred communes have any.
struct Part {
    const char *code;
    int low;
    int high;
    int hasOfHundred;
    const Pace *pace = nullptr; ///< null: a stock
    bool improves = false;
};
constexpr Part kParts[]
    = {{"dt-cho-san-pham", 810, 930, 100},         {"dt-trong-moi", 4, 22, 90, &kPlanting},
       {"dt-chuyen-doi", 9, 30, 94, &kPlanting},   {"dt-vietgap", 40, 100, 85, nullptr, true},
       {"dt-globalgap", 5, 18, 20, nullptr, true}, {"dt-huu-co", 2, 9, 30, nullptr, true},
       {"dt-tuoi", 60, 140, 85, nullptr, true}};

constexpr int kFewestCourses = 4; // so that each quarter has one
constexpr int kMostCourses = 12;
constexpr int kFewestInCourse = 28;
constexpr int kMostInCourse = 45;

/// Of a body: of a stock what there is at the end of 2025 and how much more a quarter, of a flow that of the
/// year 2025 and how much more a year.
struct BodyMeasure {
    const char *agency;
    const char *code;
    double amount;
    double more;
    int decimals = 0;
    const Pace *pace = nullptr; ///< null: a stock
};
constexpr BodyMeasure kBodies[] = {{"SNNMT", "msvt-xk", 200, 4},
                                   {"SNNMT", "msvt-xk-dt", 2654.85, 52.4, 2},
                                   {"SNNMT", "msvt-nd", 16, 1},
                                   {"SNNMT", "msvt-nd-dt", 179.07, 11.2, 2},
                                   {"SNNMT", "ms-dong-goi", 8, 0.3},
                                   {"SNNMT", "chuoi-an-toan", 308, 1.6},
                                   {"SNNMT", "ocop-5", 1, 0.2},
                                   {"SNNMT", "ocop-4", 62, 1.2},
                                   {"SNNMT", "ocop-3", 141, 2.1},
                                   {"SCT", "xk-sl", 28500, 1200, 0, &kHarvest},
                                   {"SCT", "xk-gt", 24300, 1100, 0, &kHarvest},
                                   {"SCT", "hoi-cho", 12, 1, 0, &kCourses},
                                   {"TTXT", "hoi-cho", 9, 1, 0, &kCourses},
                                   {"SKHCN", "chi-dan-dia-ly", 3, 0.2},
                                   {"STC", "kp-16-giao", 15200, 800, 1, &kGranted},
                                   {"STC", "kp-16-giai-ngan", 14600, 780, 1, &kSpent}};
constexpr int kBodyCourses = 24; // of the coordinating department, in 2025
constexpr int kInBodyCourse = 38;

struct Statistic {
    const char *code;
    double hectares;
};
constexpr Statistic kStatistics[] = {{"dt-tong", 71380}, {"dt-nhan", 19729}, {"dt-xoai", 19720},
                                     {"dt-man", 12411},  {"dt-chuoi", 6103}, {"dt-na", 978}};

struct Target {
    const char *code;
    double value; ///< of 2025
    double more;  ///< a year
};
constexpr Target kTargets[]
    = {{"dt-tong", 85500, 1000},   {"dt-trong-moi", 1150, 20}, {"dt-chuyen-doi", 1600, 20},
       {"sl-tong", 520000, 10000}, {"msvt-xk", 210, 14},       {"msvt-nd", 20, 4},
       {"dt-vietgap", 5200, 300},  {"chuoi-an-toan", 315, 6},  {"ocop-4", 65, 5},
       {"xk-sl", 30000, 1200},     {"hoi-cho", 22, 2},         {"kp-16-giai-ngan", 15200, 800}};

double rounded(double amount, int decimals)
{
    const double parts = std::pow(10.0, decimals);
    return std::round(amount * parts) / parts;
}

ExampleMeasure stock(double amount, int decimals)
{
    return {.value = rounded(amount, decimals), .decimals = decimals};
}

ExampleMeasure flow(const Period &period, const Pace &pace, double year, int decimals)
{
    const int first = period.from.month() % 12; // from 15/12 on it is a new year
    const double cumulative = rounded(year * pace[period.to.month()] / 100, decimals);
    return {.value = rounded(cumulative - rounded(year * pace[first] / 100, decimals), decimals),
            .cumulative = cumulative,
            .estimate = rounded(year, decimals),
            .decimals = decimals};
}

ExampleDice dice(const QString &agency, const QString &what)
{
    return ExampleDice(agency + QStringLiteral("/measures/") + what);
}

const Crop &cropNamed(const QString &name)
{
    const QString wanted = u'|' + name + u'|';
    const auto *found = std::find_if(std::begin(kCrops), std::end(kCrops), [&wanted](const Crop &crop) {
        return QString::fromUtf8(crop.names).contains(wanted);
    });
    return found != std::end(kCrops) ? *found : *std::prev(std::end(kCrops));
}

const Crop &cropCoded(const QString &code)
{
    return *std::find_if(std::begin(kCrops), std::prev(std::end(kCrops)),
                         [&code](const Crop &crop) { return code == QLatin1String(crop.code); });
}

} // namespace

ExampleMeasures::ExampleMeasures(const PeriodSnapshot &data, const ExampleTexts &texts)
    : m_texts(texts), m_period(data.period), m_quarter(StoryQuarter::of(data.period))
{
    for (const Agency &agency : data.agencies) {
        if (!isCommuneLevel(agency))
            continue;
        const Weights weights = weighed(agency.code);
        for (auto at = weights.constBegin(); at != weights.constEnd(); ++at)
            m_cropWeights[at.key()] += at.value();
        m_weights.insert(agency.code, weights);
    }
    double all = 0;
    for (auto at = m_weights.constBegin(); at != m_weights.constEnd(); ++at) {
        for (auto crop = at->constBegin(); crop != at->constEnd(); ++crop)
            all += tons(at.key(), crop.key());
    }
    m_tonsScale = all > 0 ? kSettledTons / all : 1;
}

ExampleMeasures::Weights ExampleMeasures::weighed(const QString &communeCode) const
{
    const ExampleZone &zone = m_texts.zoneOf(communeCode);
    const int size = dice(communeCode, QStringLiteral("land")).between(zone.area.low, zone.area.high);
    Weights weights;
    for (qsizetype i = 0; i < zone.crops.size(); ++i)
        weights[QLatin1String(cropNamed(zone.crops[i]).code)] += size * kShares[std::min<qsizetype>(i, 4)];
    for (int i = 0; i < kEverywhere; ++i) {
        if (!weights.contains(QLatin1String(kCrops[i].code)))
            weights.insert(QLatin1String(kCrops[i].code), size * kLittle);
    }
    weights[QStringLiteral("khac")] += size * kOther;
    return weights;
}

/// At the end of 2025.
double ExampleMeasures::hectares(const QString &communeCode, const QString &crop) const
{
    const double all = m_cropWeights.value(crop);
    return all > 0 ? cropCoded(crop).hectares * m_weights.value(communeCode).value(crop) / all : 0;
}

/// In the year 2025.
double ExampleMeasures::tons(const QString &communeCode, const QString &crop) const
{
    const int yield = dice(communeCode, crop + QStringLiteral("/yield")).between(92, 108);
    return hectares(communeCode, crop) * cropCoded(crop).tons * yield / 100 * m_tonsScale;
}

double ExampleMeasures::areaGrowth() const { return 1 + kAreaGrowth * (m_quarter.number() - 1); }

ExampleMeasuresByCode ExampleMeasures::of(const QString &agencyCode) const
{
    return m_weights.contains(agencyCode) ? ofCommune(agencyCode) : ofBody(agencyCode);
}

ExampleMeasuresByCode ExampleMeasures::ofCommune(const QString &code) const
{
    ExampleMeasuresByCode measures;
    addLand(code, measures);
    addCounts(code, measures);
    return measures;
}

void ExampleMeasures::addLand(const QString &communeCode, ExampleMeasuresByCode &measures) const
{
    const double harvests = 1 + kHarvestGrowth * yearsSinceFirst();
    double area = 0;
    double harvest = 0;
    for (const Crop &crop : kCrops) {
        const QString name = QLatin1String(crop.code);
        const double grown = hectares(communeCode, name) * areaGrowth();
        const double picked = tons(communeCode, name) * harvests;
        measures.insert(QStringLiteral("dt-") + name, stock(grown, 1));
        measures.insert(QStringLiteral("sl-") + name, flow(m_period, kHarvest, picked, 0));
        area += grown;
        harvest += picked;
    }
    measures.insert(QStringLiteral("dt-tong"), stock(area, 1));
    measures.insert(QStringLiteral("sl-tong"), flow(m_period, kHarvest, harvest, 0));
    addParts(communeCode, area / areaGrowth(), measures);
}

/// hectares: at the end of 2025. A flow is the whole year's, the same in each of its quarters.
void ExampleMeasures::addParts(const QString &communeCode, double hectares,
                               ExampleMeasuresByCode &measures) const
{
    const int quarters = m_quarter.number() - 1;
    for (const Part &part : kParts) {
        const QString code = QLatin1String(part.code);
        ExampleDice chooser = dice(communeCode, code);
        const double share = chooser.between(part.low, part.high) / 1000.0;
        const double amount = chooser.chance(part.hasOfHundred) ? hectares * share : 0;
        const double improved = part.improves ? 1 + kImproved * quarters : 1;
        measures.insert(code,
                        part.pace
                            ? flow(m_period, *part.pace, amount * (1 + kAreaGrowth * yearsSinceFirst()), 1)
                            : stock(amount * areaGrowth() * improved, 1));
    }
}

void ExampleMeasures::addCounts(const QString &communeCode, ExampleMeasuresByCode &measures) const
{
    const auto drawn = [&communeCode](const QString &what, int low, int high) {
        return dice(communeCode, what).between(low, high);
    };
    const int joined = m_quarter.number() / 4; // one more in a year, in some communes
    const int cooperatives = drawn(QStringLiteral("htx"), 1, 9) + joined * drawn(QStringLiteral("new"), 0, 1);
    measures.insert(QStringLiteral("htx"), stock(cooperatives, 0));
    measures.insert(QStringLiteral("to-hop-tac"), stock(drawn(QStringLiteral("to-hop-tac"), 1, 6), 0));
    addCourses(drawn(QStringLiteral("courses"), kFewestCourses, kMostCourses),
               drawn(QStringLiteral("people"), kFewestInCourse, kMostInCourse), measures);
}

/// courses: in a year, of so many people each.
void ExampleMeasures::addCourses(int courses, int people, ExampleMeasuresByCode &measures) const
{
    const ExampleMeasure held = flow(m_period, kCourses, courses, 0);
    measures.insert(QStringLiteral("tap-huan-lop"), held);
    measures.insert(QStringLiteral("tap-huan-nguoi"),
                    {.value = held.value * people,
                     .cumulative = held.cumulative.value_or(0) * people,
                     .estimate = held.estimate.value_or(0) * people});
}

ExampleMeasuresByCode ExampleMeasures::ofBody(const QString &code) const
{
    ExampleMeasuresByCode measures;
    for (const BodyMeasure &each : kBodies) {
        if (code != QLatin1String(each.agency))
            continue;
        measures.insert(
            QLatin1String(each.code),
            each.pace ? flow(m_period, *each.pace, each.amount + each.more * yearsSinceFirst(), each.decimals)
                      : stock(each.amount + each.more * (m_quarter.number() - 1), each.decimals));
    }
    if (code == QLatin1String(kBodies[0].agency))
        addCourses(kBodyCourses + 2 * (m_quarter.year - kFirstYear), kInBodyCourse, measures);
    return measures;
}

ExampleMeasuresByCode ExampleMeasures::settled() const
{
    double converted = 0; // in the year, by all communes
    for (auto at = m_weights.constBegin(); at != m_weights.constEnd(); ++at)
        converted += ofCommune(at.key()).value(QStringLiteral("dt-chuyen-doi")).estimate.value_or(0);
    const double harvest = kSettledTons * (1 + kHarvestGrowth * yearsSinceFirst());
    ExampleMeasuresByCode measures{
        {QStringLiteral("dt-tong"), stock(std::round(kSettledHectares * areaGrowth()), 1)},
        {QStringLiteral("sl-tong"), flow(m_period, kHarvest, harvest, 0)}};
    if (converted > 0)
        measures.insert(QStringLiteral("dt-chuyen-doi"), flow(m_period, kPlanting, std::round(converted), 1));
    return measures;
}

/// Without sơn tra.
ExampleMeasuresByCode ExampleMeasures::statistics() const
{
    ExampleMeasuresByCode measures;
    for (const Statistic &each : kStatistics)
        measures.insert(QLatin1String(each.code), stock(std::round(each.hectares * areaGrowth()), 1));
    return measures;
}

QHash<QString, double> ExampleMeasures::targets(int year)
{
    QHash<QString, double> targets;
    for (const Target &each : kTargets)
        targets.insert(QLatin1String(each.code), each.value + each.more * (year - kFirstYear));
    return targets;
}

} // namespace dondoc::example
