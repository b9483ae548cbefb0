// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// TaskFinder: finds which task of the plan a row of a form is about.
#pragma once

#include "models/domain/plan/task.h"
#include "models/exchange/sheets/workbook.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace dondoc::exchange {

/// A task, and whether the row leaves no doubt about it.
struct TaskGuess {
    QString number; ///< blank: of no task
    bool sure = true;
    bool found() const { return !number.isEmpty(); }
};

/// The tasks of a plan by number and by text.
class TaskFinder
{
public:
    explicit TaskFinder(const QList<Task> &tasks);

    /// By hidden mark, number and text of the row. The text wins where it is a task's own and the others
    /// speak of another; a text of no task leaves what the number says, in doubt.
    TaskGuess find(const QString &mark, const Cell &number, const QString &text) const;
    /// By its text alone.
    TaskGuess byText(const QString &text) const;
    /// The text is that task's own, shortened, edited or with words behind it.
    bool speaksOf(const QString &number, const QString &text) const;
    /// What the text says behind the task's own words, with which it begins; all of it where these were
    /// edited beyond knowing.
    QString behind(const QString &number, const QString &text) const;
    bool hasNumber(const QString &number) const { return m_numbers.contains(number); }
    bool isHeading(const QString &number) const { return m_headings.contains(number); }

private:
    struct Wording {
        QString number;
        QString key;
        QSet<QString> words;
    };
    const Wording *wordingOf(const QString &number) const;
    QStringList candidates(const Cell &cell) const;
    QString numberIn(const Cell &cell, const QString &ownNumber) const;
    TaskGuess exactText(const QString &key) const;
    TaskGuess likeText(const QString &key) const;
    bool resembles(const QString &number, const QString &key) const;

    QList<Wording> m_wordings;
    QSet<QString> m_numbers;
    QSet<QString> m_headings;
    QHash<QString, QStringList> m_byKey;
};

} // namespace dondoc::exchange
