// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ExampleEntries: writes what one agency of the example says of its tasks.
#pragma once

#include "models/domain/assessment/expectation.h"
#include "models/example/exampletexts.h"
#include "models/example/examplewords.h"

#include <QList>

namespace dondoc::example {

/// An agency's entries, and the difficulties among them.
struct ExampleAnswer {
    QList<TaskEntry> entries;
    QList<Obstacle> obstacles;
};

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
    void addDifficulties(ExampleAnswer &answer, const QString &code, const ExampleWords &words) const;
    ExampleBodyText bodyText(const QString &code, const Task &task) const;
    bool isYearEnd(const Task &task) const;
    bool isDrySeason() const;
    ExampleDice dice(const QString &code, const QString &what) const;
    Obstacle obstacle(const QString &code, const TaskEntry &entry) const;

    const PeriodSnapshot &m_data;
    const ExampleTexts &m_texts;
    QString m_period;
};

} // namespace dondoc::example
