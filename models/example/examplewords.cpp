// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Puts what an agency measures, and what is counted beside it, into sentences.
#include "models/example/examplewords.h"

#include "models/domain/plan/planspan.h"
#include "models/domain/text/numberentry.h"
#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace dondoc::example {

namespace {

constexpr double kConvertedOfPlan = 0.9; // where the year's plan is not reached
constexpr int kLatestGrowth = 12;        // quarters until what grows is as high as it gets

int share(double whole, int percent) { return std::max(1, int(whole * percent / 100)); }

bool isBeforeUnit(QStringView rest)
{
    static const QStringList units{QStringLiteral("%"),    QStringLiteral(" ha"),   QStringLiteral(" km"),
                                   QStringLiteral(" tấn"), QStringLiteral(" tỷ"),   QStringLiteral(" triệu"),
                                   QStringLiteral(" m"),   QStringLiteral(" tuần"), QStringLiteral(" nghìn")};
    return std::any_of(units.begin(), units.end(), [rest](const QString &unit) {
        return rest.startsWith(unit)
            && (unit != QLatin1String(" m") || rest.startsWith(u" m²") || rest.startsWith(u" m³"));
    });
}

QString written(int number, QStringView rest)
{
    return isBeforeUnit(rest) ? numbers::integer(number) : numbers::count(number);
}

} // namespace

ExampleWords::ExampleWords(const Period &period) : m_quarter(StoryQuarter::of(period))
{
    set(QStringLiteral("year"), QString::number(period.to.year()));
    set(QStringLiteral("next"), QString::number(period.to.year() + 1));
    set(QStringLiteral("quarter"), periods::bareTitle(period));
}

ExampleWords::ExampleWords(const PeriodSnapshot &data, const QString &bodyCode,
                           const ExampleMeasures &measures)
    : ExampleWords(data.period)
{
    m_agency = bodyCode;
    if (const auto longer = combinedWith(data.plan, data.period))
        set(QStringLiteral("longer"), periods::title(*longer));
    setMeasures(measures.of(bodyCode));
    if (bodyCode == data.plan.coordinatorCode)
        setMeasures(measures.settled());
    setShares();
}

ExampleWords::ExampleWords(const PeriodSnapshot &data, const Agency &commune, const ExampleZone &zone,
                           const ExampleMeasures &measures)
    : ExampleWords(data, commune.code, measures)
{
    const bool ward = commune.kind == AgencyKind::Ward;
    set(QStringLiteral("unit"), ward ? QStringLiteral("phường") : QStringLiteral("xã"));
    set(QStringLiteral("village"), ward ? QStringLiteral("tổ, bản") : QStringLiteral("bản"));
    ExampleDice dice(commune.code + QStringLiteral("/land"));
    setLand(zone, dice);
    setCrops(zone, dice);
    setCodes(zone);
    setConverted(false);
}

void ExampleWords::setMeasures(const ExampleMeasuresByCode &measures)
{
    for (auto at = measures.constBegin(); at != measures.constEnd(); ++at) {
        m_amounts.insert(at.key(), {at->value, at->decimals});
        if (at->cumulative)
            m_amounts.insert(at.key() + QStringLiteral(".cumulative"), {*at->cumulative, at->decimals});
        if (at->estimate)
            m_amounts.insert(at.key() + QStringLiteral(".estimate"), {*at->estimate, at->decimals});
    }
}

/// {msvt}: codes of growing areas, for export and at home.
/// {dt-tong.plan}: what is expected at the end of the year, of the year's target. {spent}, {spent.estimate}:
/// of the money granted.
void ExampleWords::setShares()
{
    const auto set = [this](const QString &place, double part, double whole) {
        if (whole > 0)
            m_words.insert(place, numbers::percent(std::llround(part * 10), std::llround(whole * 10)));
    };
    setCount(QStringLiteral("msvt"),
             int(m_amounts.value(QStringLiteral("msvt-xk")).value
                 + m_amounts.value(QStringLiteral("msvt-nd")).value));
    const QHash<QString, double> targets = ExampleMeasures::targets(m_quarter.year);
    for (auto at = targets.constBegin(); at != targets.constEnd(); ++at) {
        const Amount now = m_amounts.value(at.key());
        set(at.key() + QStringLiteral(".plan"),
            m_amounts.value(at.key() + QStringLiteral(".estimate"), now).value, *at);
    }
    for (const QString &when : {QStringLiteral(".cumulative"), QStringLiteral(".estimate")}) {
        set(QStringLiteral("spent") + when, m_amounts.value(QStringLiteral("kp-16-giai-ngan") + when).value,
            m_amounts.value(QStringLiteral("kp-16-giao") + when).value);
    }
}

void ExampleWords::setLand(const ExampleZone &zone, ExampleDice &dice)
{
    const double area = m_amounts.value(QStringLiteral("dt-tong")).value;
    set(QStringLiteral("zoned"), numbers::integer(share(area, dice.between(14, 38))));
    set(QStringLiteral("households"), numbers::integer(share(area, dice.between(70, 125))));
    const int more = dice.between(4, 22); // machines, each quarter
    setCount(QStringLiteral("newMachines"), more);
    setCount(QStringLiteral("machines"), dice.between(28, 310) + more * m_quarter.number());
    setCount(QStringLiteral("ocop"), std::max(0, dice.between(-2, 4)));
    set(QStringLiteral("partner"), zone.partner);
    set(QStringLiteral("scene"), zone.scene);
}

/// Codes of growing areas: a few more each year, with so many hectares each.
void ExampleWords::setCodes(const ExampleZone &zone)
{
    ExampleDice dice(m_agency + QStringLiteral("/codes"));
    const int first = dice.between(zone.growingCodes.low, zone.growingCodes.high);
    const int codes = first + (first > 0 ? m_quarter.number() / 4 * dice.between(0, 1) : 0);
    setCount(QStringLiteral("codes"), codes);
    m_amounts.insert(QStringLiteral("codesArea"), {codes * dice.between(92, 148) / 10.0, 1});
}

void ExampleWords::setCrops(const ExampleZone &zone, ExampleDice &dice)
{
    const int first = dice.between(0, 1);
    const int second = (first + dice.between(1, int(zone.crops.size()) - 1)) % int(zone.crops.size());
    set(QStringLiteral("crop"), zone.crops[first]);
    set(QStringLiteral("crop2"), zone.crops[second]);
}

void ExampleWords::setConverted(bool done)
{
    const Amount converted = m_amounts.value(QStringLiteral("dt-chuyen-doi.estimate"));
    const double planned = done ? converted.value : std::ceil(converted.value / kConvertedOfPlan);
    m_amounts.insert(QStringLiteral("convertedPlan"), {planned, converted.decimals});
}

bool ExampleWords::has(const QString &what) const { return m_amounts.value(what).value > 0; }

/// A place without a word stays as it is.
QString ExampleWords::named(const QString &place, QStringView rest) const
{
    const auto amount = m_amounts.constFind(place);
    if (amount == m_amounts.constEnd())
        return m_words.value(place, u'{' + place + u'}');
    if (amount->decimals > 0)
        return numbers::entry(amount->value, 0, amount->decimals);
    return written(int(amount->value), rest);
}

int ExampleWords::drawn(const StoryQuarter &quarter, const QString &name, int low, int high) const
{
    const QStringList words{m_agency, m_task, name, quarter.key()};
    return ExampleDice(words.join(u'/')).between(low, high);
}

/// What is reached of it by now, from a beginning in its lower half.
int ExampleWords::grown(int low, int high) const
{
    const QStringList words{m_agency, m_task, QString::number(low), QString::number(high)};
    const int start = ExampleDice(words.join(u'/')).between(low, (low + high) / 2);
    return start + (high - start) * std::min(m_quarter.number(), kLatestGrowth) / kLatestGrowth;
}

int ExampleWords::counted(const QString &kind, int low, int high) const
{
    if (kind == QLatin1String("up"))
        return grown(low, high);
    const QString name = kind.section(u':', -1);
    if (!kind.startsWith(QLatin1String("sum:")))
        return drawn(m_quarter, name, low, high);
    int sum = 0;
    for (const StoryQuarter &quarter : m_quarter.yearSoFar())
        sum += drawn(quarter, name, low, high);
    return sum;
}

QString ExampleWords::filled(const QString &text, ExampleDice &dice) const
{
    static const QRegularExpression places(
        QStringLiteral("\\{(?:(?:((?:sum:)?\\w+):)?(\\d+)-(\\d+)|([\\w.-]+))\\}"));
    QString out;
    qsizetype done = 0;
    for (auto matches = places.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += text.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QStringView rest = QStringView(text).mid(done);
        if (match.capturedLength(4) > 0) {
            out += named(match.captured(4), rest);
            continue;
        }
        const int low = match.captured(2).toInt();
        const int high = match.captured(3).toInt();
        const QString kind = match.captured(1);
        out += written(kind.isEmpty() ? dice.between(low, high) : counted(kind, low, high), rest);
    }
    return text::upperFirst(out + text.mid(done));
}

} // namespace dondoc::example
