// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// Story: told through the services, as an officer would have it entered.
#include "tests/example/story.h"

#include "models/example/addexample.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace story {

QList<Period> quarters()
{
    QList<Period> all;
    for (Period each = periods::quarter(2025, 3); each.to < QDate(2027, 7, 1); each = periods::next(each))
        all.append(each);
    return all;
}

QList<Period> longerPeriods()
{
    return {periods::halfYear(2026, 1), periods::nineMonths(2026), periods::halfYear(2027, 1),
            periods::wholeYear(2025), periods::wholeYear(2026)};
}

void tell(services::DataFileSession &session, const Period &quarter)
{
    session.setClock([quarter] { return quarter.to.addDays(10).startOfDay(); });
    const auto added = example::addExample(session, {}, quarter);
    if (!added)
        FAIL(added.error().detail.toStdString());
}

AssessedPeriodPtr read(services::DataFileSession &session, const Period &period)
{
    auto data = session.snapshot({}, period);
    REQUIRE(data.ok());
    return makeAssessedPeriod(std::move(*data));
}

void checkFractions(const QString &text)
{
    static const QRegularExpression kFraction(
        u"(\\d{2,})/(\\d{1,}) (?:xã, phường|cơ quan, đơn vị|sở|nhiệm vụ)"_s);
    int fractions = 0;
    for (auto matches = kFraction.globalMatch(text); matches.hasNext(); ++fractions) {
        const QRegularExpressionMatch match = matches.next();
        INFO(match.captured().toStdString());
        CHECK(match.captured(2).toInt() > 0);
        CHECK(match.captured(1).toInt() <= match.captured(2).toInt());
    }
    CHECK(fractions > 0);
}

} // namespace story
