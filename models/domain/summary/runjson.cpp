// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// RunJson: what is blank or false is left out.
#include "models/domain/summary/runjson.h"

#include "models/domain/text/text.h"

#include <QJsonObject>

namespace dondoc {

using namespace Qt::StringLiterals;

QJsonArray toJson(const QList<StyledRun> &runs)
{
    QJsonArray array;
    for (const StyledRun &run : runs) {
        QJsonObject object{{u"text"_s, text::normalized(run.text)}};
        if (run.bold)
            object.insert(u"bold"_s, true);
        if (run.italic)
            object.insert(u"italic"_s, true);
        if (!run.rule.isEmpty()) {
            object.insert(u"rule"_s, run.rule);
            object.insert(u"task"_s, run.taskNumber);
            object.insert(u"seen"_s, run.seen);
        }
        if (run.left)
            object.insert(u"left"_s, true);
        array.append(object);
    }
    return array;
}

QList<StyledRun> runsFromJson(const QJsonArray &array)
{
    QList<StyledRun> runs;
    for (const QJsonValue &each : array) {
        const QJsonObject object = each.toObject();
        runs.append({object.value(u"text"_s).toString(), object.value(u"bold"_s).toBool(),
                     object.value(u"italic"_s).toBool(), object.value(u"rule"_s).toString(),
                     object.value(u"task"_s).toString(), object.value(u"seen"_s).toString(),
                     object.value(u"left"_s).toBool()});
    }
    return runs;
}

} // namespace dondoc
