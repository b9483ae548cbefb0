// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Makes figures up: areas grow slowly, harvests and courses follow the year, totals fit their parts.
#include "models/example/examplefigures.h"

#include "models/domain/assessment/indicatorlines.h"
#include "models/example/exampledice.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace dondoc::example {

namespace {

/// Of Sơn La's order of size: hectares in a commune that grows it, tons from a hectare.
struct Crop {
    const char *name;
    int growsOfHundred;
    double hectares;
    double tons;
};
constexpr Crop kCrops[] = {{"xoai", 75, 350, 4.1},    {"nhan", 80, 330, 5.4}, {"man", 62, 265, 6.3},
                           {"chuoi", 70, 115, 10.8},  {"na", 24, 54, 7.2},    {"chanh-leo", 28, 60, 11.5},
                           {"son-tra", 34, 470, 4.6}, {"bo", 40, 36, 5.2},    {"cam", 32, 55, 7.9}};

/// A part of a commune's whole area, in thousandths: from, to; how many of a hundred communes have any.
struct Part {
    const char *code;
    int low;
    int high;
    int hasOfHundred;
};
constexpr Part kParts[]
    = {{"dt-trong-moi", 4, 22, 90}, {"dt-cho-san-pham", 810, 930, 100}, {"dt-chuyen-doi", 2, 15, 70},
       {"dt-vietgap", 25, 85, 70},  {"dt-globalgap", 5, 18, 20},        {"dt-huu-co", 2, 9, 30},
       {"dt-tuoi", 60, 140, 85}};

/// A count in a commune.
struct Count {
    const char *code;
    int low;
    int high;
};
constexpr Count kCounts[] = {{"htx", 1, 9}, {"to-hop-tac", 0, 5}, {"tap-huan-lop", 2, 9}};
constexpr int kFewestInCourse = 28;
constexpr int kMostInCourse = 45;

/// Of a body: at the year's end, or of the whole year.
struct BodyFigure {
    const char *agency;
    const char *code;
    double year;
};
constexpr BodyFigure kBodies[]
    = {{"SNNMT", "msvt-xk", 200},       {"SNNMT", "msvt-xk-dt", 2654.85}, {"SNNMT", "msvt-nd", 16},
       {"SNNMT", "msvt-nd-dt", 179.07}, {"SNNMT", "ms-dong-goi", 8},      {"SNNMT", "chuoi-an-toan", 308},
       {"SNNMT", "ocop-5", 1},          {"SNNMT", "ocop-4", 62},          {"SNNMT", "ocop-3", 141},
       {"SNNMT", "tap-huan-lop", 24},   {"SNNMT", "tap-huan-nguoi", 920}, {"SCT", "xk-sl", 28500},
       {"SCT", "xk-gt", 24300},         {"SCT", "hoi-cho", 12},           {"TTXT", "hoi-cho", 9},
       {"SKHCN", "chi-dan-dia-ly", 3},  {"STC", "kp-16-giao", 15200},     {"STC", "kp-16-giai-ngan", 13870}};

struct ProvinceFigure {
    ValueSource source;
    const char *code;
    double value;
};
constexpr ProvinceFigure kProvince[]
    = {{ValueSource::Settled, "dt-tong", 85050},    {ValueSource::Statistics, "dt-tong", 71380},
       {ValueSource::Statistics, "dt-nhan", 19729}, {ValueSource::Statistics, "dt-xoai", 19720},
       {ValueSource::Statistics, "dt-man", 12411},  {ValueSource::Statistics, "dt-chuoi", 6103},
       {ValueSource::Statistics, "dt-na", 978}};

struct Target {
    const char *code;
    double value;
};
constexpr Target kTargets[]
    = {{"dt-tong", 85500}, {"dt-trong-moi", 1150}, {"sl-tong", 520000},       {"msvt-xk", 210},
       {"msvt-nd", 20},    {"dt-vietgap", 5200},   {"chuoi-an-toan", 315},    {"ocop-4", 65},
       {"xk-sl", 30000},   {"hoi-cho", 20},        {"kp-16-giai-ngan", 15200}};

/// How much of a year's harvest, courses and money is there by the end of each month, in percent.
constexpr int kByMonth[] = {0, 3, 6, 10, 17, 26, 35, 50, 66, 80, 88, 95, 100};
constexpr int kLeftOutOfHundred = 5;
constexpr double kGrowth = 0.012; // of areas, a year
constexpr int kFirstPlanYear = 2025;

class ExampleFigures
{
public:
    explicit ExampleFigures(const PeriodSnapshot &data) : m_data(data) { }

    void addCommune(const QString &code);
    void addBody(const QString &code);
    void addProvince();
    QList<IndicatorValue> figures() const { return m_figures; }

private:
    void addCrops(const QString &agency);
    void addTotals(const QString &agency, double hectares, double tons);
    void addCounts(const QString &agency);
    void add(const QString &agency, const QString &code, double year);
    IndicatorValue blank(const QString &code, ValueSource source) const;
    ExampleDice dice(const QString &agency, const QString &what) const;
    double grown(double hectares) const;
    double atYearsEnd() const;
    double rounded(const Indicator &indicator, double value) const;

    const PeriodSnapshot &m_data;
    QList<IndicatorValue> m_figures;
};

ExampleDice ExampleFigures::dice(const QString &agency, const QString &what) const
{
    return ExampleDice(agency + QStringLiteral("/figures/") + what);
}

double ExampleFigures::grown(double hectares) const
{
    const double years = m_data.period.to.year() - kFirstPlanYear + m_data.period.to.month() / 12.0;
    return hectares * (1 + kGrowth * years);
}

/// What a hectare of now is by December: a flow is the whole year's, the same in each of its quarters.
double ExampleFigures::atYearsEnd() const
{
    const double years = m_data.period.to.year() - kFirstPlanYear + 1;
    return (1 + kGrowth * years) / grown(1);
}

/// Areas to a tenth of a hectare, everything else whole.
double ExampleFigures::rounded(const Indicator &indicator, double value) const
{
    const double parts = indicator.unit == QLatin1String("ha") ? 10 : 1;
    return std::round(value * parts) / parts;
}

IndicatorValue ExampleFigures::blank(const QString &code, ValueSource source) const
{
    IndicatorValue figure;
    figure.indicatorCode = code;
    figure.periodKey = periods::key(m_data.period);
    figure.from = m_data.period.from;
    figure.to = m_data.period.to;
    figure.source = source;
    figure.example = true;
    return figure;
}

/// year: at its end for a stock, of the whole of it for a flow.
void ExampleFigures::add(const QString &agency, const QString &code, double year)
{
    const Indicator *indicator = findIndicator(m_data, code);
    const QString lot = code + u'/' + periods::key(m_data.period);
    if (!indicator || !fillersOn(*indicator, m_data.groups, m_data.period.to).contains(agency)
        || dice(agency, lot).chance(kLeftOutOfHundred))
        return;
    IndicatorValue figure = blank(code, ValueSource::Agency);
    figure.agencyCode = agency;
    figure.value = rounded(*indicator, year);
    if (isFlow(*indicator)) {
        const int first = m_data.period.from.month() % 12; // from 15/12 on it is a new year
        const double before = rounded(*indicator, year * kByMonth[first] / 100);
        figure.cumulative = rounded(*indicator, year * kByMonth[m_data.period.to.month()] / 100);
        figure.value = rounded(*indicator, *figure.cumulative - before);
        figure.estimate = rounded(*indicator, year);
    }
    m_figures.append(figure);
}

void ExampleFigures::addCommune(const QString &code)
{
    addCrops(code);
    addCounts(code);
}

void ExampleFigures::addCrops(const QString &agency)
{
    double hectares = 0;
    double tons = 0;
    for (const Crop &crop : kCrops) {
        const QString name = QLatin1String(crop.name);
        ExampleDice chooser = dice(agency, name);
        const bool grows = chooser.chance(crop.growsOfHundred);
        const double area = grows ? grown(crop.hectares * chooser.between(40, 160) / 100) : 0;
        const double harvest = area * atYearsEnd() * crop.tons * chooser.between(75, 95) / 100;
        add(agency, QStringLiteral("dt-") + name, area);
        add(agency, QStringLiteral("sl-") + name, harvest);
        hectares += area;
        tons += harvest;
    }
    addTotals(agency, hectares, tons);
}

void ExampleFigures::addTotals(const QString &agency, double hectares, double tons)
{
    const double others = dice(agency, QStringLiteral("others")).between(101, 108) / 100.0;
    add(agency, QStringLiteral("dt-tong"), hectares * others);
    add(agency, QStringLiteral("sl-tong"), tons * others);
    for (const Part &part : kParts) {
        ExampleDice chooser = dice(agency, QLatin1String(part.code));
        const double share = chooser.between(part.low, part.high) / 1000.0;
        const Indicator *indicator = findIndicator(m_data, QLatin1String(part.code));
        const double scale = indicator && isFlow(*indicator) ? atYearsEnd() : 1;
        add(agency, QLatin1String(part.code),
            chooser.chance(part.hasOfHundred) ? hectares * scale * others * share : 0);
    }
}

void ExampleFigures::addCounts(const QString &agency)
{
    int number = 0;
    for (const Count &count : kCounts) {
        number = dice(agency, QLatin1String(count.code)).between(count.low, count.high);
        add(agency, QLatin1String(count.code), number);
    }
    const int people = dice(agency, QStringLiteral("course")).between(kFewestInCourse, kMostInCourse);
    add(agency, QStringLiteral("tap-huan-nguoi"), number * people); // the courses come last
}

void ExampleFigures::addBody(const QString &code)
{
    for (const BodyFigure &figure : kBodies) {
        if (code == QLatin1String(figure.agency))
            add(code, QLatin1String(figure.code), figure.year);
    }
}

/// Statistics count the calendar's quarter, and without sơn tra.
void ExampleFigures::addProvince()
{
    for (const ProvinceFigure &told : kProvince) {
        const QString code = QLatin1String(told.code);
        if (!findIndicator(m_data, code))
            continue;
        IndicatorValue figure = blank(code, told.source);
        figure.value = told.value;
        const DaySpan days = spanOf(told.source, m_data.period);
        figure.from = days.from;
        figure.to = days.to;
        if (told.source == ValueSource::Statistics)
            figure.note = QStringLiteral("Không gồm sơn tra");
        m_figures.append(figure);
    }
}

} // namespace

QList<IndicatorValue> exampleFigures(const PeriodSnapshot &data, const QList<AgencyReport> &reports)
{
    ExampleFigures figures(data);
    for (const AgencyReport &report : reports) {
        const bool newest = report.state != ReportState::SupplementAsked;
        const Agency *agency = findAgency(data, report.agencyCode);
        if (!agency || !newest || report.state == ReportState::Provisional)
            continue;
        if (isCommuneLevel(*agency))
            figures.addCommune(agency->code);
        else
            figures.addBody(agency->code);
    }
    if (!reports.isEmpty())
        figures.addProvince();
    return figures.figures();
}

QList<IndicatorTarget> exampleTargets(const PeriodSnapshot &data)
{
    QList<IndicatorTarget> targets;
    for (const Target &wanted : kTargets) {
        IndicatorTarget target;
        target.indicatorCode = QLatin1String(wanted.code);
        target.year = data.period.to.year();
        target.value = wanted.value;
        target.example = true;
        if (findIndicator(data, target.indicatorCode))
            targets.append(target);
    }
    return targets;
}

} // namespace dondoc::example
