// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// DayCounts: the period is read anew, since by that day earlier periods may have said less, too.
#include "app/window/daycounts.h"

#include "app/window/openfile.h"
#include "models/services/datafilesession.h"
#include "views/messages/messages.h"
#include "views/preview/daycount.h"

namespace dondoc::app {

void answerDayCount(views::DayCount *count, OpenFile &file, QObject *context)
{
    const auto read = [count, &file, context](const AssessedPeriodPtr &quarter, const QDate &day) {
        const PlanPeriod at{.planCode = quarter->data.plan.code, .period = quarter->data.period};
        file.read<services::DataFileSession>(
            [at, day](services::DataFileSession &session) {
                return session.snapshot(at.planCode, at.period, day).transform(makeAssessedPeriod);
            },
            context,
            [count](const Result<AssessedPeriodPtr> &counted) {
                if (counted)
                    count->take(*counted);
                else
                    Q_EMIT count->refused(views::Messages::sentence(counted.error()));
            });
    };
    QObject::connect(count, &views::DayCount::wanted, context, read);
}

} // namespace dondoc::app
