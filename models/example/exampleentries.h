// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ExampleEntries: writes what one agency of the example says of its tasks.
#pragma once

#include "models/domain/assessment/expectation.h"
#include "models/example/exampledifficulties.h"
#include "models/example/examplemeasures.h"
#include "models/example/exampletexts.h"
#include "models/example/examplewords.h"

#include <optional>

namespace dondoc::example {

class ExampleEntries
{
public:
    /// Both outlive it.
    ExampleEntries(const PeriodSnapshot &data, const ExampleTexts &texts);

    ExampleAnswer of(const Expectation &expectation) const;

private:
    ExampleAnswer ofCommune(const Agency &commune, const QStringList &taskNumbers) const;
    ExampleAnswer ofBody(const QString &code, const QStringList &taskNumbers) const;
    TaskEntry communeEntry(const Agency &commune, const Task &task, ExampleWords &words) const;
    TaskEntry bodyEntry(const QString &code, const Task &task, const ExampleBodyText &text,
                        ExampleWords &words) const;
    void turnYear(QList<TaskEntry> &entries, const Expectation &expectation) const;
    bool wasExpectedDone(const QString &code, const QString &taskNumber) const;
    EntryState communeState(const QString &code, const Task &task, const ExampleCommuneTask &kind) const;
    void setPercent(TaskEntry &entry, const QString &code) const;
    QString longerResult(const QString &code, const ExampleCommuneTask &kind, const ExampleWords &words,
                         ExampleDice &dice) const;
    std::optional<ExampleBodyText> bodyText(const QString &code, const Task &task) const;
    bool isToldDone(const QString &code, const QString &taskNumber) const;
    bool isYearEnd(const Task &task) const;
    ExampleDice dice(const QString &code, const QString &what) const;

    const PeriodSnapshot &m_data;
    const ExampleTexts &m_texts;
    ExampleMeasures m_measures;
    ExampleDifficulties m_difficulties;
    StoryQuarter m_quarter;
    bool m_writtenAsOne; ///< the quarter with a longer period
};

} // namespace dondoc::example
