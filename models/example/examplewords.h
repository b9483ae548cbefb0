// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ExampleWords: what stands in the braces of the example's sentences for one agency and period.
#pragma once

#include "models/domain/plan/plan.h"
#include "models/example/exampledice.h"
#include "models/example/examplemeasures.h"
#include "models/example/exampletexts.h"

#include <QHash>
#include <QString>

namespace dondoc::example {

/// Figures in the words are those that the agency measures; what else is counted stays the same from period
/// to period, or grows, or adds up over a year.
class ExampleWords
{
public:
    /// Only what depends on the period: {year}, {next}, {quarter}.
    explicit ExampleWords(const Period &period);
    /// Of a body: also what it measures, and what the whole province does.
    ExampleWords(const PeriodSnapshot &data, const QString &bodyCode, const ExampleMeasures &measures);
    ExampleWords(const PeriodSnapshot &data, const Agency &commune, const ExampleZone &zone,
                 const ExampleMeasures &measures);

    /// Of which task the sentences to be filled speak.
    void setTask(const QString &number) { m_task = number; }
    /// Hectares to be turned to fruit in the year: what was turned, or more.
    void setConverted(bool done);
    /// True when the agency has some of it ("codes", "dt-vietgap").
    bool has(const QString &what) const;

    /// Fills words by name and measures by code ({dt-tong}, {sl-tong.cumulative}, {sl-tong.estimate}), and
    /// numbers between two others:
    ///   {3-7}           drawn anew
    ///   {news:3-7}      of the quarter, and {sum:news:3-7} of its year so far
    ///   {up:40-90}      growing from quarter to quarter
    /// A count is written as the administration does ("05"), plain before a unit ("5%", "5 ha").
    QString filled(const QString &text, ExampleDice &dice) const;

private:
    struct Amount {
        double value = 0;
        int decimals = 0;
    };

    void set(const QString &place, const QString &word) { m_words.insert(place, word); }
    void setCount(const QString &place, int count) { m_amounts.insert(place, {double(count), 0}); }
    void setMeasures(const ExampleMeasuresByCode &measures);
    void setShares();
    void setLand(const ExampleZone &zone, ExampleDice &dice);
    void setCodes(const ExampleZone &zone);
    void setCrops(const ExampleZone &zone, ExampleDice &dice);
    QString named(const QString &place, QStringView rest) const;
    int counted(const QString &kind, int low, int high) const;
    int drawn(const StoryQuarter &quarter, const QString &name, int low, int high) const;
    int grown(int low, int high) const;

    QString m_agency;
    QString m_task;
    StoryQuarter m_quarter;
    QHash<QString, QString> m_words;
    QHash<QString, Amount> m_amounts;
};

} // namespace dondoc::example
