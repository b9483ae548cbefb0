// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Đôn Đốc authors
// ExampleWords: what stands in the braces of the example's sentences for one agency and period.
#pragma once

#include "models/domain/period/period.h"
#include "models/example/exampledice.h"
#include "models/example/exampletexts.h"

#include <QHash>
#include <QString>

namespace dondoc::example {

/// Figures of a commune agree with each other (bearing area ≤ area …), in all its entries and from period to
/// period; those that grow in the course of a year do so.
class ExampleWords
{
public:
    /// Only what depends on the period: {year}, {next}, {quarter}.
    explicit ExampleWords(const Period &period);
    ExampleWords(const Period &period, const Agency &commune, const ExampleZone &zone);

    void set(const QString &place, const QString &word) { m_words.insert(place, word); }
    /// Hectares turned to fruit: all that was planned, or a part.
    void setConverted(bool done);
    /// True when the commune has some of it ("codes", "ocop").
    bool has(const QString &what) const { return m_counts.value(what) > 0; }

    /// Fills words by name, and {3-7} with a number between: a count as the administration writes it ("05"),
    /// plain before a unit ("5%", "5 ha").
    QString filled(const QString &text, ExampleDice &dice) const;

private:
    void setLand(const ExampleZone &zone, ExampleDice &dice);
    void setPeople(const Period &period, const QString &code);
    void setCrops(const ExampleZone &zone, ExampleDice &dice);

    QHash<QString, QString> m_words;
    QHash<QString, int> m_counts;
    int m_yearShare = 100; ///< of the year gone by the cut-off, in hundredths
    int m_planned = 0;     ///< ha to be turned to fruit this year
};

} // namespace dondoc::example
