// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Makes a commune's figures and puts them into sentences.
#include "models/example/examplewords.h"

#include "models/domain/text/numbers.h"
#include "models/domain/text/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc::example {

namespace {

int share(int whole, int percent) { return std::max(1, whole * percent / 100); }

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

} // namespace

ExampleWords::ExampleWords(const Period &period) : m_yearShare(period.to.month() * 100 / 12)
{
    set(QStringLiteral("year"), QString::number(period.to.year()));
    set(QStringLiteral("next"), QString::number(period.to.year() + 1));
    set(QStringLiteral("quarter"), periods::bareTitle(period));
}

ExampleWords::ExampleWords(const Period &period, const Agency &commune, const ExampleZone &zone)
    : ExampleWords(period)
{
    const bool ward = commune.kind == AgencyKind::Ward;
    set(QStringLiteral("unit"), ward ? QStringLiteral("phường") : QStringLiteral("xã"));
    set(QStringLiteral("village"), ward ? QStringLiteral("tổ, bản") : QStringLiteral("bản"));
    ExampleDice dice(commune.code + QStringLiteral("/land"));
    setLand(zone, dice);
    setCrops(zone, dice);
    setPeople(period, commune.code);
    setConverted(false);
}

void ExampleWords::setLand(const ExampleZone &zone, ExampleDice &dice)
{
    const int area = dice.between(zone.area.low, zone.area.high);
    const int bearing = share(area, dice.between(62, 84));
    const int output = bearing * dice.between(65, 95) / 10;
    const int codes = dice.between(zone.growingCodes.low, zone.growingCodes.high);
    const double codesArea = codes * dice.between(92, 148) / 10.0;
    m_planned = dice.between(9, 68);
    m_counts.insert(QStringLiteral("codes"), codes);
    m_counts.insert(QStringLiteral("ocop"), std::max(0, dice.between(-2, 4)));

    set(QStringLiteral("area"), numbers::integer(area));
    set(QStringLiteral("bearing"), numbers::integer(bearing));
    set(QStringLiteral("output"), numbers::integer(output));
    set(QStringLiteral("outputSoFar"), numbers::integer(share(output, m_yearShare)));
    set(QStringLiteral("zoned"), numbers::integer(share(area, dice.between(14, 38))));
    set(QStringLiteral("gap"), numbers::integer(share(area, dice.between(3, 11))));
    set(QStringLiteral("water"), numbers::integer(share(area, dice.between(1, 5))));
    set(QStringLiteral("households"), numbers::integer(share(area, dice.between(70, 125))));
    set(QStringLiteral("newArea"), numbers::integer(share(dice.between(6, 42), m_yearShare)));
    set(QStringLiteral("codesArea"), numbers::decimal(codesArea, 1));
    for (auto at = m_counts.constBegin(); at != m_counts.constEnd(); ++at)
        set(at.key(), numbers::count(at.value()));
}

void ExampleWords::setCrops(const ExampleZone &zone, ExampleDice &dice)
{
    const int first = dice.between(0, 1);
    const int second = (first + dice.between(1, int(zone.crops.size()) - 1)) % int(zone.crops.size());
    set(QStringLiteral("crop"), zone.crops[first]);
    set(QStringLiteral("crop2"), zone.crops[second]);
    set(QStringLiteral("partner"), zone.partner);
    set(QStringLiteral("scene"), zone.scene);
    set(QStringLiteral("coops"), numbers::count(dice.between(1, 9)));
    set(QStringLiteral("machines"), numbers::count(dice.between(28, 310)));
}

void ExampleWords::setPeople(const Period &period, const QString &code)
{
    ExampleDice dice(code + u'/' + periods::key(period) + QStringLiteral("/people"));
    const int classes = dice.between(1, 4);
    set(QStringLiteral("classes"), numbers::count(classes));
    const int people = classes * dice.between(28, 43);
    set(QStringLiteral("people"), numbers::count(people));
}

void ExampleWords::setConverted(bool done)
{
    const int converted = done ? m_planned : share(m_planned, std::min(m_yearShare, 82));
    set(QStringLiteral("converted"), numbers::integer(converted));
    set(QStringLiteral("convertedPlan"), numbers::integer(m_planned));
}

QString ExampleWords::filled(const QString &text, ExampleDice &dice) const
{
    static const QRegularExpression places(QStringLiteral("\\{(?:(\\d+)-(\\d+)|(\\w+))\\}"));
    QString out;
    qsizetype done = 0;
    for (auto matches = places.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += text.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (match.capturedLength(3) > 0) {
            out += m_words.value(match.captured(3), match.captured(0));
            continue;
        }
        const int number = dice.between(match.captured(1).toInt(), match.captured(2).toInt());
        out += isBeforeUnit(QStringView(text).mid(done)) ? numbers::integer(number) : numbers::count(number);
    }
    return text::upperFirst(out + text.mid(done));
}

} // namespace dondoc::example
